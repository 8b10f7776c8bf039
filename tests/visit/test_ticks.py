"""The years that are written on the axis: round, spread out, never too many, and named in both languages."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.ticks import tick, ticks
from kiosk.visit.warp import Warp
from tests.visit.test_warp import rises, warp_of


@pytest.mark.parametrize(
    ("year", "zh", "en"),
    [
        (-4_500_000_000, "前45亿年", "4,500,000,000 BCE"),
        (-66_000_000, "前6600万年", "66,000,000 BCE"),
        (-1600, "前1600年", "1600 BCE"),
        (-1, "前1年", "1 BCE"),
        (0, "公元元年", "1 CE"),
        (1, "公元元年", "1 CE"),
        (105, "公元105年", "105 CE"),
        (1000, "1000年", "1000"),
        (2026, "2026年", "2026"),
    ],
)
def test_years_are_written_as_a_museum_writes_them(year: int, zh: str, en: str) -> None:
    made = tick(year, 2.5)
    assert (made.zh, made.en, made.slot) == (zh, en, 2.5)


def test_a_short_stretch_is_told_in_years_and_a_long_one_in_millennia() -> None:
    assert [t.en for t in ticks(Warp((2020.0, 2024.0), (0.0, 8.0)), 0, 8, 4)] == ["2021", "2022", "2023"]
    assert [t.en for t in ticks(Warp((-3500.0, 2500.0), (0.0, 6.0)), 0, 6, 6)] == [
        "3000 BCE",
        "2000 BCE",
        "1000 BCE",
        "1 CE",
        "1000",
        "2000",
    ]


def test_where_the_axis_is_warped_the_crowded_end_gets_plainer_years() -> None:
    warp = Warp((-1600.0, 1900.0, 2000.0), (0.0, 3.0, 10.0))
    assert [t.year for t in ticks(warp, 0, 10, 6)] == [-700, 1000, 1920, 1950, 1980]


@pytest.mark.parametrize(("end", "count"), [(8, 0), (0, 5), (8, -1)])
def test_nothing_is_written_where_there_is_no_room(end: float, count: int) -> None:
    assert ticks(Warp((2020.0, 2024.0), (0.0, 8.0)), 0, end, count) == ()


@settings(deadline=None)
@given(rises, st.integers(1, 12))
def test_ticks_are_few_enough_in_order_apart_and_where_they_say(steps: list[tuple[float, float]], count: int) -> None:
    warp = warp_of(steps)
    end = warp.slots[-1]
    found = ticks(warp, 0, end, count)
    assert len(found) <= count
    slots = [t.slot for t in found]
    assert all(after - before >= end / (count + 1) - 1e-6 for before, after in pairwise(slots))
    assert all(0 < slot < end for slot in slots)
    assert all(t.slot == pytest.approx(warp.slot(0 if t.en == "1 CE" else t.year), abs=1e-6) for t in found)
    assert len({t.en for t in found}) == len(found)
