"""When your grandparents were twenty, by touch: a decade, a stop, back on the same path, another decade."""

from __future__ import annotations

import pytest

from kiosk.exhibit.localised import Language
from kiosk.screen.pages.generations_page import GenerationsPage, PathRow
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, scroll_and_tap, visitor

TITLE: dict[Language, str] = {"zh": "爷爷奶奶二十岁那年", "en": "When your grandparents were twenty"}
TRY: dict[Language, str] = {"zh": "动手试试", "en": "Try it"}
BORN: dict[Language, tuple[str, str]] = {"zh": ("1950年代", "1960年代"), "en": ("1950s", "1960s")}
ANOTHER: dict[Language, str] = {"zh": "换一个年代", "en": "Another decade"}
BACK: dict[Language, str] = {"zh": "返回", "en": "Back"}


def rows(someone: Visitor) -> tuple[PathRow, ...]:
    return page_of(someone).shown_stops()


def page_of(someone: Visitor) -> GenerationsPage:
    page = someone.shown.visit.current_page
    assert isinstance(page, GenerationsPage)
    return page


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_path_is_chosen_walked_and_come_back_to(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        someone.wake()
        someone.tap(TRY[language])
        entry = someone.shown.visit.exhibit.activity_by_key["grandparents"]
        scroll_and_tap(someone, f"{TITLE[language]}: {entry.summary.text(language)}")
        assert someone.here == ("generations", "grandparents")
        someone.tap(BORN[language][0])
        assert someone.sees("1970")
        stops = rows(someone)
        someone.tap(f"{stops[0].when}: {stops[0].title}")
        assert someone.here == ("event", stops[0].event_key)
        someone.tap(BACK[language])
        assert someone.here == ("generations", "grandparents")
        assert rows(someone) == stops
        assert someone.sees("1970")
        someone.tap(BORN[language][1])
        assert someone.sees("1980")
        someone.tap(ANOTHER[language])
        assert not someone.sees("1980—1989")
        assert someone.target(BORN[language][0])


def test_the_language_changes_and_the_path_stays() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("generations", "grandparents")
        page_of(someone).choose("born-1940")
        keys = [row.event_key for row in rows(someone)]
        someone.tap("English")
        assert [row.event_key for row in rows(someone)] == keys
        assert someone.sees("Born in the 1940s")


def test_a_decade_that_does_not_exist_is_not_shown() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("generations", "grandparents")
        page_of(someone).choose("born-1066")
        assert not page_of(someone).property("chosen")
        assert page_of(someone).place.focus == ""


def test_the_next_visitor_begins_with_the_choice() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("generations", "grandparents")
        page_of(someone).choose("born-1940")
        someone.walk_away(400)
        assert someone.here == ("attract", "")
        someone.wake()
        someone.shown.visit.open("generations", "grandparents")
        assert not page_of(someone).property("chosen")
