"""Texts hold paragraphs, **strong** and {figures}, and nothing else: what looks like HTML stays as it was typed."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import LANGUAGES, Language, Localised
from kiosk.exhibit.rich_text import FIGURE, figure_keys, marked, plain
from tests.exhibit.small_content import ASSETS, FILES, assembled

EXHIBIT: Exhibit = assembled(FILES, ASSETS).exhibit


def test_the_small_exhibit_has_the_figures_that_these_tests_name() -> None:
    assert {key: figure.value for key, figure in EXHIBIT.figure_by_key.items()} == {"depth": 9026, "height": 596}
    assert EXHIBIT.unit_by_name["亿元"].en_factor == Decimal("0.1")


def test_a_blank_line_parts_paragraphs() -> None:
    text = Localised("一\n\n二", "one\n\ntwo")
    assert marked(text, EXHIBIT, "zh") == ("一", "二")
    assert marked(text, EXHIBIT, "en") == ("one", "two")


def test_a_line_end_inside_a_paragraph_is_a_space_in_english_and_nothing_in_chinese() -> None:
    text = Localised("衡\n阳", "made\nhere")
    assert marked(text, EXHIBIT, "zh") == ("衡阳",)
    assert marked(text, EXHIBIT, "en") == ("made here",)


def test_line_ends_of_windows_are_line_ends() -> None:
    assert marked(Localised("一\r\n\r\n二", ""), EXHIBIT, "zh") == ("一", "二")


def test_empty_paragraphs_are_not_shown() -> None:
    assert marked(Localised("\n\n一\n\n\n\n二\n\n", ""), EXHIBIT, "zh") == ("一", "二")
    assert marked(Localised(), EXHIBIT, "zh") == ()
    assert plain(Localised(), EXHIBIT, "en") == ""


def test_a_key_in_braces_becomes_its_figure_in_each_language() -> None:
    text = Localised("深 {depth}，高 {height}。", "{depth} deep and {height} high.")
    assert marked(text, EXHIBIT, "zh") == ("深 9026 米，高 596 米。",)
    assert marked(text, EXHIBIT, "en") == ("9,026 m deep and 596 m high.",)


def test_chinese_puts_a_space_between_a_character_and_a_figure() -> None:
    assert plain(Localised("深{depth}", ""), EXHIBIT, "zh") == "深 9026 米"


def test_a_text_without_figures_keeps_its_digits_as_they_were_typed() -> None:
    assert plain(Localised("在1896年", ""), EXHIBIT, "zh") == "在1896年"


@pytest.mark.parametrize("typed", ["{nobody}", "{Depth}", "{}", "{ depth }", "{depth", "depth}", "{depth!r}", "{0}"])
def test_braces_that_name_no_figure_stay_as_they_were_typed(typed: str) -> None:
    assert marked(Localised(typed, typed), EXHIBIT, "en") == (typed,)


def test_figure_keys_are_those_of_both_languages() -> None:
    assert list(figure_keys(Localised("{depth}{height}", "{other-key}"))) == ["depth", "height", "other-key"]


def test_strong_stays_marked_for_the_screen_and_is_gone_from_plain_text() -> None:
    text = Localised("**大**国", "a **great** thing")
    assert marked(text, EXHIBIT, "zh") == ("**大**国",)
    assert plain(text, EXHIBIT, "zh") == "大国"
    assert plain(text, EXHIBIT, "en") == "a great thing"


def test_plain_text_stands_on_one_line() -> None:
    assert plain(Localised("", "one\n\ntwo\nthree"), EXHIBIT, "en") == "one two three"


@pytest.mark.parametrize(
    "typed",
    ["<img src='http://a/b'>", "<b>x</b>", "&amp;", "[a](http://b)", "<script>1</script>", "![a](b.png)", "file:///a"],
)
def test_what_looks_like_html_or_a_link_is_only_text(typed: str) -> None:
    assert marked(Localised(typed, typed), EXHIBIT, "en") == (typed,)


def test_the_other_language_stands_in_with_its_figures() -> None:
    assert marked(Localised("深 {depth}", ""), EXHIBIT, "en") == ("深 9,026 m",)


WORDS = st.lists(st.sampled_from([*"ab衡阳 \n\r*{}<>&", "{depth}"]), max_size=40).map("".join) | st.text(max_size=40)


@given(WORDS, WORDS, st.sampled_from(LANGUAGES))
def test_any_text_becomes_paragraphs_without_ends_of_lines(zh: str, en: str, language: Language) -> None:
    paragraphs = marked(Localised(zh, en), EXHIBIT, language)
    assert all(p == p.strip() and p and "\n" not in p for p in paragraphs)
    assert not set(FIGURE.findall("".join(paragraphs))) & set(EXHIBIT.figure_by_key)
    assert "\n" not in plain(Localised(zh, en), EXHIBIT, language)


def test_nothing_is_read_from_the_disk_for_a_text(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("42", "utf-8")
    assert marked(Localised(str(secret), ""), EXHIBIT, "zh") == (str(secret),)
