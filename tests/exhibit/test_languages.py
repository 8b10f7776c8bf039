"""Visitors' languages are those that exhibit.yaml lists: what texts may hold, what stands in, what is told to staff."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.language_names import language_name
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.wording import Wording
from tests.exhibit.small_content import changed, loaded, problems_of
from tests.exhibit.test_reader import only

LINE = "title: {zh: 小展, en: Small}\n"


def spoken(tmp_path: Path, languages: str, title: str = LINE) -> list[Problem]:
    return problems_of(tmp_path, "exhibit.yaml", LINE, title + languages + "\n")


def test_a_text_stands_in_where_a_language_is_missing() -> None:
    text = Localised.of({"fr": "oui", "zh": "是", "en": "yes"})
    assert [text.text(code) for code in ("zh", "en", "fr", "de")] == ["是", "yes", "oui", "yes"]
    assert [text.is_borrowed(code) for code in ("zh", "en", "fr", "de")] == [False, False, False, True]
    assert text.stand_in("de") == "en"
    assert text.codes() == ("zh", "en", "fr")
    foreign = Localised.of({"fr": "oui", "de": "ja"})
    assert (foreign.text("zh"), foreign.stand_in("zh"), foreign.text("fr")) == ("ja", "de", "oui")


def test_a_plain_string_is_the_same_in_every_language() -> None:
    assert Localised("272", "272").own("fr") == "272"
    assert not Localised("272", "272").is_borrowed("fr")
    assert not Localised()
    assert not Localised().is_borrowed("fr")


def test_a_third_language_is_read_and_missing_translations_are_told(tmp_path: Path) -> None:
    found = spoken(tmp_path, "languages: [zh, en, fr]", "title: {zh: 小展, en: Small, fr: Petit}\n")
    assert {p.code for p in found} == {"W401"}
    assert all("Français" in p.message("zh") and "Français" in p.message("en") for p in found)
    assert "title" not in {dict(p.details)["field"] for p in found if p.place.line == 1}
    # a plain string is no missing translation: the publisher in sources.yaml
    assert "publisher" not in {dict(p.details)["field"] for p in found}


def test_the_first_language_begins(tmp_path: Path) -> None:
    about = loaded(tmp_path, changed("exhibit.yaml", LINE, LINE + "languages: [en, zh]\n")).exhibit.about
    assert (about.languages, about.default_language) == (("en", "zh"), "en")
    assert (about.language_after("en"), about.language_after("zh"), about.language_after("fr")) == ("zh", "en", "en")


@pytest.mark.parametrize(
    ("languages", "left"), [("[zh, Englisch]", ("zh",)), ("[zh, zh]", ("zh",)), ("[]", ("zh", "en"))]
)
def test_a_code_that_is_none_is_told_and_left_out(tmp_path: Path, languages: str, left: tuple[str, ...]) -> None:
    found = loaded(tmp_path, changed("exhibit.yaml", LINE, f"{LINE}languages: {languages}\n"))
    assert only(list(found.problems), "E310").place.line == 2
    assert found.exhibit.about.languages == left


def test_a_language_to_begin_with_must_be_listed(tmp_path: Path) -> None:
    problem = only(spoken(tmp_path, "default_language: fr"), "E203")
    assert (problem.place.line, "zh、en" in problem.remedy("zh")) == (2, True)


def test_a_text_in_a_language_that_is_not_listed_is_told_with_the_one_that_was_meant(tmp_path: Path) -> None:
    problem = only(
        spoken(tmp_path, "languages: [zh, en, pt-BR]", "title: {zh: 小展, en: Small, pt-Br: Mini}\n"), "W411"
    )
    assert "pt-BR" in problem.remedy("en")


def test_words_of_the_interface_are_content_too(tmp_path: Path) -> None:
    found = loaded(tmp_path, {"words/fr.yaml": "back: Retour\nhome: [a]\nclose:\nsearch: 12\n"})
    assert found.exhibit.wordings == (Wording("fr", (("back", "Retour"), ("search", "12"))),)
    assert [(p.code, p.place.line) for p in found.problems] == [("E205", 2), ("E205", 3)]


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [("French", "back: Retour", "E310"), ("fr", "- Retour", "E211"), ("fr", "back: " + "x" * 161, "E212")],
)
def test_words_that_cannot_be_used_are_told(tmp_path: Path, name: str, text: str, code: str) -> None:
    found = loaded(tmp_path, {f"words/{name}.yaml": text + "\n"})
    assert only(list(found.problems), code).place.path == f"content/words/{name}.yaml"


def test_languages_go_by_their_own_names() -> None:
    assert [language_name(code) for code in ("fr", "pt-BR", "xx")] == ["Français", "Português", "xx"]
