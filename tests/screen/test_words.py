"""The interface's words: both languages have every word, and QML and Python ask for none that is not there."""

from __future__ import annotations

import re

from kiosk.screen.words import words
from tests.house import files, text_of

ASKED = re.compile(r"words\[\"([\w-]+)\"\]|words\['([\w-]+)'\]")


def test_every_word_is_there_in_both_languages() -> None:
    assert words("zh").keys() == words("en").keys()
    assert all(word.strip() for language in ("zh", "en") for word in words(language).values())


def test_every_word_that_is_asked_for_exists() -> None:
    asked = {a or b for path in files(".qml", ".py", below="kiosk") for a, b in ASKED.findall(text_of(path))}
    assert asked
    assert asked <= set(words("zh"))
