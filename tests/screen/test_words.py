"""The interface's words: both languages have every word, and QML and Python ask for none that is not there."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from kiosk.exhibit.load import load
from kiosk.exhibit.wording import Wording
from kiosk.screen.words import unknown_words, words, words_of
from kiosk.staff.editor.words import words as editors_words
from tests.exhibit.small_content import ASSETS, CONTENT
from tests.house import files, text_of

ASKED = re.compile(r"words\[\"([\w-]+)\"\]|words\['([\w-]+)'\]")


def test_every_word_is_there_in_both_languages() -> None:
    assert words("zh").keys() == words("en").keys()
    assert all(word.strip() for language in ("zh", "en") for word in words(language).values())


def test_a_museum_says_its_own_words_and_names_none_that_does_not_exist() -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    assert unknown_words(exhibit) == []
    assert words_of(exhibit, "en")["madeHere"] != words("en")["madeHere"]
    assert words_of(exhibit, "en")["back"] == words("en")["back"]
    misspelt = replace(exhibit, wordings=(Wording("en", (("bakc", "Back"), ("languageName", "English"))),))
    assert unknown_words(misspelt) == ["words/en.yaml: bakc"]


def test_a_language_that_the_program_does_not_speak_has_english_words() -> None:
    assert words("fr") == words("en")


def test_where_there_is_one_language_no_other_is_offered() -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    alone = replace(exhibit, about=replace(exhibit.about, languages=("en",)))
    assert words_of(alone, "en")["otherLanguage"] == words_of(alone, "en")["stillHereOther"] == ""
    assert words_of(exhibit, "zh")["otherLanguage"] == words("zh")["otherLanguage"] == "English"
    assert words_of(exhibit, "en")["stillHereOther"] == words("zh")["stillHere"]


@pytest.mark.parametrize(
    ("below", "known"),
    [("kiosk/screen", words("zh")), ("kiosk/staff/editor", editors_words("zh"))],
    ids=["glass", "editor"],
)
def test_every_word_that_is_asked_for_exists(below: str, known: dict[str, str]) -> None:
    asked = {a or b for path in files(".qml", ".py", below=below) for a, b in ASKED.findall(text_of(path))}
    assert asked
    assert asked <= set(known)
