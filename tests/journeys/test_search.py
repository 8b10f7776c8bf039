"""Searching by touch: letter after letter, a result opened, back to the same results, and gone for the next visitor."""

from __future__ import annotations

import pytest

from kiosk.exhibit.localised import Language
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, visitor

SEARCH: dict[Language, str] = {"zh": "搜索", "en": "Search"}
PIPE: dict[Language, str] = {"zh": "无缝钢管", "en": "Seamless pipe"}
BACK: dict[Language, str] = {"zh": "返回", "en": "Back"}


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_visitor_types_finds_opens_and_comes_back(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        someone.wake()
        someone.tap(SEARCH[language])
        assert someone.here == ("search", "")
        for letter in "wufeng":
            someone.tap(letter)
        someone.tap(PIPE[language])
        assert someone.here == ("industry", "seamless-pipe")
        someone.tap(BACK[language])
        assert someone.here == ("search", "")
        assert someone.sees("wufeng")


def test_the_next_visitor_finds_an_empty_line() -> None:
    with visitor() as someone:
        someone.wake()
        someone.tap(SEARCH["zh"])
        someone.tap("h")
        someone.walk_away(400)
        assert someone.here == ("attract", "")
        someone.wake()
        someone.tap(SEARCH["zh"])
        assert someone.shown.visit.search_desk.property("query") == ""


@pytest.mark.parametrize(("size", "scale"), [(LANDSCAPE, 1.0), (PORTRAIT, 1.6)], ids=["landscape", "portrait"])
def test_characters_are_typed_on_the_glass(size: tuple[int, int], scale: float) -> None:
    with visitor(size, "zh", scale) as someone:
        someone.wake()
        someone.tap(SEARCH["zh"])
        for letter in "gang":
            someone.tap(letter)
        someone.tap("钢")
        someone.tap("g")
        someone.tap("管")
        assert someone.shown.visit.search_desk.property("query") == "钢管"
        someone.tap(PIPE["zh"])
        assert someone.here == ("industry", "seamless-pipe")
