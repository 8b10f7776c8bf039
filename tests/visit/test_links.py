"""What belongs to what, in a small exhibit where every answer can be counted by hand."""

from __future__ import annotations

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.links import (
    enterprises_of_industry,
    enterprises_of_project,
    events_of_industry,
    events_of_project,
    industries_with_events,
    neighbours,
    projects_of_event,
    projects_of_industry,
)
from kiosk.visit.order import timeline_order
from tests.visit.small_exhibit import exhibit, three_eras

WHOLE = three_eras()


def test_an_industry_has_its_events_in_timeline_order() -> None:
    assert [e.key for e in events_of_industry(WHOLE, "pipe")] == ["pipe-works", "pipe-1542"]
    assert [e.key for e in events_of_industry(WHOLE, "metals")] == ["bronze", "atomic-bomb"]
    assert events_of_industry(WHOLE, "salt") == ()


def test_an_industry_has_its_makers_and_projects() -> None:
    assert [e.key for e in enterprises_of_industry(WHOLE, "pipe")] == ["steel-tube", "both"]
    assert [e.key for e in enterprises_of_industry(WHOLE, "metals")] == ["plant-272", "both"]
    assert [p.key for p in projects_of_industry(WHOLE, "metals")] == ["bomb"]
    assert projects_of_industry(WHOLE, "salt") == ()


def test_a_project_has_its_makers() -> None:
    assert [e.key for e in enterprises_of_project(WHOLE, "deep-sea")] == ["steel-tube", "both"]
    assert enterprises_of_project(WHOLE, "moon") == ()


def test_project_and_event_are_linked_from_whichever_side_it_was_written() -> None:
    assert [e.key for e in events_of_project(WHOLE, "bomb")] == ["atomic-bomb"]
    assert [e.key for e in events_of_project(WHOLE, "deep-sea")] == ["pipe-1542"]
    assert [p.key for p in projects_of_event(WHOLE, "pipe-1542")] == ["deep-sea"]
    assert [p.key for p in projects_of_event(WHOLE, "atomic-bomb")] == ["bomb"]
    assert events_of_project(WHOLE, "moon") == ()
    assert projects_of_event(WHOLE, "moon") == ()


def test_neighbours_lead_from_the_first_event_to_the_last_and_back() -> None:
    keys = [event.key for _, event in timeline_order(WHOLE)]
    walked: list[str] = []
    here: str | None = keys[0]
    while here is not None:
        walked.append(here)
        here = neighbours(WHOLE, here)[1]
    assert walked == keys
    assert [neighbours(WHOLE, key)[0] for key in keys] == [None, *keys[:-1]]


@pytest.mark.parametrize("whole", [WHOLE, exhibit([])], ids=["whole", "empty"])
def test_an_unknown_event_has_no_neighbours(whole: Exhibit) -> None:
    assert neighbours(whole, "moon") == (None, None)


def test_only_industries_with_events_can_be_filtered_by() -> None:
    assert [i.key for i in industries_with_events(WHOLE)] == ["pipe", "metals"]
