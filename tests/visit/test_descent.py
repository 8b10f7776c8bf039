"""Going down: the marks in order, the one that is reached, the ways on and back, light, and the weight of the sea."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.descent import Descent, Light, Mark
from kiosk.exhibit.numbers import Figure
from kiosk.visit.descent import (
    WITHIN,
    Halt,
    atmospheres,
    bands,
    deeper,
    halts,
    higher,
    light_at,
    megapascals,
    metre,
    reached,
    sea_pressure,
)
from tests.visit.small_exhibit import exhibit, said

EMPTY = exhibit([])
DEPTHS = st.lists(st.integers(1, 11_000), min_size=1, max_size=12, unique=True)


def mark(key: str, depth: float | None = None, light: Light = "", figure: str = "") -> Mark:
    own = None if depth is None else Decimal(str(depth))
    return Mark(key, said(key), said(key), said(key), ("report",), figure=figure, depth=own, light=light)


def down(*marks: Mark) -> Descent:
    return Descent("down", said("d"), said("d"), "", ("report",), said("s"), said("s"), marks)


def way(*depths: float) -> tuple[Halt, ...]:
    return halts(down(*(mark(f"m{i}", depth) for i, depth in enumerate(depths))), EMPTY)


def test_marks_stand_in_the_order_of_their_depths_whether_from_figures_or_their_own() -> None:
    figure = Figure("well", Decimal(9026), said("well"), "report", "米")
    known = replace(EMPTY, figures=(figure,))
    found = halts(down(mark("well", figure="well"), mark("cave", 12.5), mark("lost", figure="nothing")), known)
    assert [(halt.mark.key, halt.depth) for halt in found] == [("cave", 12.5), ("well", 9026)]
    assert found[1].figure is figure
    assert (found[0].figure.value, found[0].figure.unit) == (Decimal("12.5"), "米")


def test_a_mark_is_reached_as_soon_as_the_counter_shows_it() -> None:
    marks = way(1300.2, 1542)
    assert [reached(marks, depth) for depth in (0, 1299, 1299.8, 1541.4, 1541.5, 9999)] == [-1, -1, 0, 0, 1, 1]


@given(DEPTHS)
def test_the_way_on_leads_to_every_mark_and_the_way_back_to_the_surface(depths: list[int]) -> None:
    marks = way(*depths)
    seen, depth = [], 0.0
    while below := deeper(marks, depth):
        depth = below.depth
        seen.append(depth)
    assert seen == sorted(depths)
    back = []
    while depth > 0:
        depth = higher(marks, depth)
        back.append(depth)
    assert back == [*sorted(depths, reverse=True)[1:], 0.0]


@given(DEPTHS, st.floats(0, 12_000))
def test_what_is_reached_lies_above_and_what_comes_next_below(depths: list[int], depth: float) -> None:
    marks = way(*depths)
    index, below = reached(marks, depth), deeper(marks, depth)
    assert index < 0 or marks[index].depth <= depth + WITHIN
    assert below is (marks[index + 1] if index + 1 < len(marks) else None)


def test_light_fails_step_by_step() -> None:
    marks = halts(down(mark("a", 200, "twilight"), mark("b", 632), mark("c", 1000, "dark")), EMPTY)
    assert [light_at(marks, depth) for depth in (0, 199, 200, 900, 1000, 9000)] == [
        "sunlit",
        "sunlit",
        "twilight",
        "twilight",
        "dark",
        "dark",
    ]
    assert bands(marks, 1542) == (("sunlit", 0, 200), ("twilight", 200, 1000), ("dark", 1000, 1542))
    assert bands(marks, 500) == (("sunlit", 0, 200), ("twilight", 200, 500))


def test_a_descent_that_says_nothing_of_light_shows_none() -> None:
    assert light_at(way(200, 1000), 500) == ""
    assert bands(way(200, 1000), 1000) == (("dark", 0, 1000),)


def test_the_pressure_of_the_sea_is_that_of_the_published_check_value() -> None:
    # Fofonoff and Millard, UNESCO technical papers in marine science 44 (1983): 7500 dbar at 30 degrees is 7321.45 m
    assert sea_pressure(7321.45, 30) == pytest.approx(7500e4, rel=1e-5)


def test_the_pressure_is_near_what_density_times_gravity_times_depth_gives() -> None:
    for depth in (10, 200, 1542):
        assert sea_pressure(depth) == pytest.approx(1028 * 9.786 * depth, rel=0.01)
    assert sea_pressure(9026) > 1028 * 9.786 * 9026  # water is pressed together


@given(st.floats(0, 11_000), st.floats(0, 11_000))
def test_deeper_presses_more(one: float, other: float) -> None:
    above, below = sorted((one, other))
    assert 0 <= sea_pressure(above) <= sea_pressure(below)
    assert atmospheres(above) <= atmospheres(below)


def test_pressure_is_said_no_more_exactly_than_it_is_known() -> None:
    assert [str(atmospheres(depth)) for depth in (10, 1542, 9026)] == ["1.0", "154", "916"]
    assert [str(megapascals(depth)) for depth in (10, 1542, 9026)] == ["0.1", "15.6", "92.8"]


def test_the_counter_shows_whole_metres() -> None:
    assert (metre(8848.86).value, metre(0.2).value) == (Decimal(8849), Decimal(0))
