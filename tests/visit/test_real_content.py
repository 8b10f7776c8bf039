"""The axis, the zoom and the links hold for the exhibit that the museum shows."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.visit.crowding import visible
from kiosk.visit.links import events_of_industry, industries_with_events, neighbours
from kiosk.visit.order import timeline_order
from kiosk.visit.timescale import TimeScale

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    return load(ROOT / "content", ROOT / "assets").exhibit


def test_the_axis_has_room_for_every_event(exhibit: Exhibit) -> None:
    scale = TimeScale.of(exhibit)
    slots = [scale.slot(key) for key in scale.order]
    assert set(scale.order) == set(exhibit.event_by_key)
    assert all(after - before >= 1 - 1e-9 for before, after in pairwise(slots))
    assert [band.era_key for band in scale.era_bands] == [era.key for era in exhibit.eras]
    assert scale.length < 2 * len(slots)


def test_every_era_has_years_and_its_periods_hold_the_events_that_they_date(exhibit: Exhibit) -> None:
    scale = TimeScale.of(exhibit)
    for era in exhibit.eras:
        assert scale.ticks(era.key, 6)
        for period in era.periods:
            band = scale.period_band(era.key, period.key)
            assert band, f"period {period.key} has no room"
            for event in era.events:
                if period.date.start < event.date.middle < period.date.end:
                    assert band.start <= scale.slot(event.key) <= band.end, f"{event.key} is outside {period.key}"


def test_zooming_in_shows_more_and_in_the_end_all(exhibit: Exhibit) -> None:
    scale = TimeScale.of(exhibit)
    slots = [scale.slot(key) for key in scale.order]
    ranks = [exhibit.event_by_key[key].importance for key in scale.order]
    counts = [sum(visible(slots, ranks, zoom, 100)) for zoom in range(5, 101)]
    assert counts == sorted(counts)
    assert 1 <= counts[0] < counts[-1] == len(slots)


def test_the_timeline_can_be_walked_from_end_to_end(exhibit: Exhibit) -> None:
    keys = [event.key for _, event in timeline_order(exhibit)]
    here: str | None = keys[0]
    walked = []
    while here is not None:
        walked.append(here)
        here = neighbours(exhibit, here)[1]
    assert walked == keys


def test_every_industry_leads_to_the_timeline(exhibit: Exhibit) -> None:
    assert industries_with_events(exhibit) == exhibit.industries
    assert all(events_of_industry(exhibit, industry.key) for industry in exhibit.industries)
