"""The warped axis: rising, invertible, every era with its room and every event in its era, whatever the dates."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.timescale import TimeScale
from tests.visit.small_exhibit import era, event, exhibit, odd_eras, period, three_eras

WHOLE = three_eras()
SCALE = TimeScale.of(WHOLE)


def test_the_eras_stand_one_behind_the_other() -> None:
    assert [band.era_key for band in SCALE.era_bands] == ["past", "present", "future"]
    assert SCALE.era_bands[0].start == 0
    assert SCALE.era_bands[-1].end == SCALE.length
    assert all(before.end == after.start for before, after in pairwise(SCALE.era_bands))
    assert SCALE.era_band("present") == SCALE.era_bands[1]
    assert SCALE.era_band("moon") is None


def test_an_event_has_about_a_slot_and_a_gap_in_time_a_little_more() -> None:
    slots = [SCALE.slot(key) for key in SCALE.order[:7]]
    bronze_to_paper, to_war, to_tractor, to_works, to_lock, to_bomb = [b - a for a, b in pairwise(slots)]
    assert to_works == to_lock == 1
    assert 1 < to_bomb < to_tractor < bronze_to_paper
    assert bronze_to_paper < to_war < 2.5  # a thousand years, then eighteen hundred
    assert len(SCALE.order) < SCALE.length < 2 * len(SCALE.order)


def test_uncertainty_reaches_as_far_as_the_date_does_but_not_out_of_the_era() -> None:
    start, end = SCALE.uncertainty("bronze")
    assert start == 0
    assert SCALE.slot("bronze") < end < SCALE.slot("paper")
    band = SCALE.era_band("future")
    assert band is not None
    assert SCALE.uncertainty("cavern") == (band.start, band.end)


def test_a_date_known_to_the_year_has_no_uncertainty_to_draw() -> None:
    events = [event("year", 1958), event("month", 2020.667, 2020.75), event("about", 1910, fuzzy=True)]
    scale = TimeScale.of(exhibit([era("past", events)]))
    assert scale.uncertainty("year") == (scale.slot("year"),) * 2
    assert scale.uncertainty("month") == (scale.slot("month"),) * 2
    start, end = scale.uncertainty("about")
    assert start < scale.slot("about") < end


def test_periods_hold_their_events_and_follow_one_another() -> None:
    ancient, war, republic = (SCALE.period_band("past", key) for key in ("ancient", "war", "new-republic"))
    assert ancient is not None
    assert war is not None
    assert republic is not None
    assert ancient.start == 0
    assert ancient.end == war.start
    assert war.end == republic.start
    assert republic.end == SCALE.era_bands[0].end
    assert ancient.start < SCALE.slot("bronze") < SCALE.slot("paper") < ancient.end
    assert war.start < SCALE.slot("little-shanghai") < war.end
    assert republic.start < SCALE.slot("tractor") < SCALE.slot("atomic-bomb") < republic.end
    assert SCALE.period_band("present", "war") is None


def test_events_of_one_date_stay_in_the_period_of_that_date() -> None:
    busy = [event(f"e{n}", 1949) for n in range(9)]
    scale = TimeScale.of(exhibit([era("past", busy, [period("war", 1937, 1949), period("new", 1949, 1950)])]))
    new = scale.period_band("past", "new")
    assert new
    assert all(new.start < scale.slot(e.key) < new.end for e in busy)


def test_a_period_without_events_is_still_seen() -> None:
    periods = [period("a", 1900, 1910), period("b", 1910, 1920), period("c", 1920, 1930)]
    scale = TimeScale.of(exhibit([era("past", [event("first", 1900), event("last", 1929)], periods)]))
    middle = scale.period_band("past", "b")
    assert middle
    assert middle.end - middle.start > 0.4


def test_the_overlap_of_two_eras_is_parted_in_the_middle() -> None:
    scale = TimeScale.of(exhibit([era("a", [event("x", 1900, 2020)]), era("b", [event("y", 2000, 2100)])]))
    assert scale.position(2010) == scale.era_bands[0].end == scale.era_bands[1].start
    assert scale.year(scale.era_bands[0].end) == 2010


def test_an_empty_exhibit_has_no_axis_and_an_empty_era_still_has_a_band() -> None:
    nothing = TimeScale.of(exhibit([]))
    assert (nothing.length, nothing.position(2000), nothing.order) == (0, 0, ())
    with pytest.raises(ValueError, match="no years"):
        nothing.year(0)
    scale = TimeScale.of(exhibit([era("past", [event("x", 1900)]), era("empty", []), era("next", [event("y", 1950)])]))
    band = scale.era_band("empty")
    assert band
    assert band.end - band.start >= 1


def test_unknown_keys() -> None:
    with pytest.raises(KeyError):
        SCALE.slot("moon")
    with pytest.raises(KeyError):
        SCALE.uncertainty("moon")
    assert SCALE.ticks("moon", 5) == ()


def test_each_era_has_ticks_of_its_own() -> None:
    for band in SCALE.era_bands:
        found = SCALE.ticks(band.era_key, 5)
        assert 1 <= len(found) <= 5
        assert all(band.start <= tick.slot <= band.end for tick in found)
    assert "1000 BCE" in [tick.en for tick in SCALE.ticks("past", 6)]


@settings(deadline=None)
@given(odd_eras())
def test_every_event_stands_in_its_era_alone_and_in_order(odd: Exhibit) -> None:
    scale = TimeScale.of(odd)
    slots = [scale.slot(key) for key in scale.order]
    assert sorted(scale.order) == sorted(odd.event_by_key)
    assert all(after - before >= 1 - 1e-9 for before, after in pairwise(slots))
    for band, told in zip(scale.era_bands, odd.eras, strict=True):
        assert band.end - band.start >= max(1, len(told.events)) - 1e-9
        for entry in told.events:
            start, end = scale.uncertainty(entry.key)
            assert band.start <= start <= scale.slot(entry.key) <= end <= band.end
            assert band.start < scale.slot(entry.key) < band.end
        middles = [odd.event_by_key[k].date.middle for k in scale.order if odd.era_of_event[k] is told]
        assert middles == sorted(middles)


@settings(deadline=None)
@given(odd_eras())
def test_bands_are_contiguous_and_hold_their_periods(odd: Exhibit) -> None:
    scale = TimeScale.of(odd)
    assert scale.era_bands[0].start == 0
    assert scale.era_bands[-1].end == scale.length
    assert all(before.end == after.start for before, after in pairwise(scale.era_bands))
    for period_band in scale.period_bands:
        band = scale.era_band(period_band.era_key)
        assert band
        assert band.start <= period_band.start < period_band.end <= band.end


@settings(deadline=None)
@given(odd_eras(), st.floats(-6000, 4000), st.floats(-6000, 4000))
def test_the_axis_rises(odd: Exhibit, one: float, other: float) -> None:
    scale = TimeScale.of(odd)
    early, late = sorted((one, other))
    assert 0 <= scale.position(early) <= scale.position(late) <= scale.length


@settings(deadline=None)
@given(odd_eras(), st.floats(0, 1))
def test_the_axis_can_be_read_backwards(odd: Exhibit, part: float) -> None:
    scale = TimeScale.of(odd)
    position = part * scale.length
    assert scale.position(scale.year(position)) == pytest.approx(position, abs=1e-5)


@settings(deadline=None)
@given(odd_eras(), st.integers(1, 9))
def test_ticks_stay_in_their_era(odd: Exhibit, count: int) -> None:
    scale = TimeScale.of(odd)
    for band in scale.era_bands:
        found = scale.ticks(band.era_key, count)
        assert len(found) <= count
        assert all(band.start < tick.slot < band.end for tick in found)


@settings(deadline=None)
@given(odd_eras())
def test_the_same_exhibit_gives_the_same_axis(odd: Exhibit) -> None:
    assert TimeScale.of(odd) == TimeScale.of(odd)
