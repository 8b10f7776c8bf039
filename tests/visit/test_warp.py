"""The map between years and slots rises strictly and can be used in both directions."""

from __future__ import annotations

from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.warp import Warp

rises = st.lists(st.tuples(st.floats(0.001, 2000), st.floats(0.01, 3)), min_size=1, max_size=20)


def warp_of(steps: list[tuple[float, float]]) -> Warp:
    years = accumulate((year for year, _ in steps), initial=-1600.0)
    return Warp(tuple(years), tuple(accumulate((slot for _, slot in steps), initial=0.0)))


def test_knots_meet_and_between_them_it_runs_evenly() -> None:
    warp = Warp((-1000.0, 1000.0, 2000.0), (0.0, 1.0, 5.0))
    assert [warp.slot(y) for y in (-2000, -1000, 0, 1000, 1500, 2000, 3000)] == [0, 0, 0.5, 1, 3, 5, 5]
    assert [warp.year(s) for s in (-1, 0, 0.5, 1, 3, 5, 9)] == [-1000, -1000, 0, 1000, 1500, 2000, 2000]


@pytest.mark.parametrize(
    ("years", "slots"), [((1.0,), (1.0,)), ((1.0, 1.0), (0.0, 1.0)), ((1.0, 2.0), (1.0, 0.0)), ((1.0, 2.0), (0.0,))]
)
def test_knots_that_do_not_rise_are_refused(years: tuple[float, ...], slots: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="knots"):
        Warp(years, slots)


@settings(deadline=None)
@given(rises, st.floats(0, 1))
def test_there_and_back_is_the_same(steps: list[tuple[float, float]], part: float) -> None:
    warp = warp_of(steps)
    slot = part * warp.slots[-1]
    assert warp.slot(warp.year(slot)) == pytest.approx(slot, abs=1e-6)
    year = warp.years[0] + part * (warp.years[-1] - warp.years[0])
    assert warp.year(warp.slot(year)) == pytest.approx(year, abs=1e-6)


@settings(deadline=None)
@given(rises, st.floats(-3000, 50_000), st.floats(-3000, 50_000))
def test_later_never_lies_before(steps: list[tuple[float, float]], one: float, other: float) -> None:
    warp = warp_of(steps)
    early, late = sorted((one, other))
    assert warp.slot(early) <= warp.slot(late)
    assert warp.year(early) <= warp.year(late)
