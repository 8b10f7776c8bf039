"""The search desk: letters come and go, results stand in groups, and the next visitor finds it empty."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.exhibit.load import load
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.search_desk import LONGEST_QUERY, ROOM, FoundRow, SearchDesk

TOP = Path(__file__).parents[2]
EXHIBIT = load(TOP / "content", TOP / "assets").exhibit


@pytest.fixture
def desk(qapp: object) -> SearchDesk:
    made = SearchDesk(Phrasing(EXHIBIT, TOP / "assets", "zh"), None)  # type: ignore[arg-type]  # nobody owns it here
    assert isinstance(made, QObject)
    return made


def rows(desk: SearchDesk) -> list[FoundRow]:
    return list(desk.found.rows)  # type: ignore[attr-defined]  # the stubs take a Property for no value


def test_it_finds_while_it_is_typed_and_forgets_what_is_erased(desk: SearchDesk) -> None:
    for letter in "9026":
        desk.write(letter)
    assert rows(desk)[0] == FoundRow("event", "deepest-well", "9026 米", "最深直井，亚洲纪录", "数字")
    for _ in range(9):
        desk.erase()
    assert desk.property("query") == ""
    assert rows(desk) == []
    assert not desk.nothing


def test_each_group_is_headed_once(desk: SearchDesk) -> None:
    desk.write("heng")
    headings = [row.heading for row in rows(desk) if row.heading]
    assert len(headings) == len(set(headings)) >= 2


def test_nothing_found_is_said(desk: SearchDesk) -> None:
    desk.write("zzzz")
    assert desk.nothing


def test_a_query_does_not_grow_for_ever(desk: SearchDesk) -> None:
    for _ in range(100):
        desk.write("heng")
    assert len(desk.property("query")) == LONGEST_QUERY


def test_the_results_are_said_again_in_the_other_language(desk: SearchDesk) -> None:
    desk.write("9026")
    desk.speak(Phrasing(EXHIBIT, TOP / "assets", "en"))
    assert rows(desk)[0].name == "9,026 m"
    assert rows(desk)[0].heading == "Figures"


def test_characters_are_typed_by_choosing_them(desk: SearchDesk) -> None:
    desk.prepare()
    desk.write("hengyang")
    assert [row.choice for row in desk.choices.rows][:1] == ["衡阳"]  # type: ignore[attr-defined]
    desk.choose("衡阳")
    assert desk.property("query") == "衡阳"
    assert desk.choices.rows == ()  # type: ignore[attr-defined]
    by_characters = rows(desk)
    assert any("衡阳" in row.name for row in by_characters)
    desk.write("bian")  # what is half typed is found by its sound
    assert any("变" in row.name for row in rows(desk))


def test_nobody_is_offered_characters_in_english(desk: SearchDesk) -> None:
    desk.speak(Phrasing(EXHIBIT, TOP / "assets", "en"))
    desk.write("heng")
    assert desk.choices.rows == ()  # type: ignore[attr-defined]


@pytest.mark.parametrize("letters", ["h", "s", "z", "heng", "g"])
def test_the_choices_fit_their_row(desk: SearchDesk, letters: str) -> None:
    desk.prepare()
    desk.write(letters)
    offered = [row.choice for row in desk.choices.rows]  # type: ignore[attr-defined]
    assert 1 <= sum(len(choice) + 1 for choice in offered) <= ROOM
