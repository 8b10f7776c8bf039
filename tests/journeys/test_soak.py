"""Visit after visit in one process: what one visit needs is given back, so that a day of them is no more than one."""

from __future__ import annotations

import gc

import psutil
import pytest

from kiosk.screen.tour import pause
from tests.journeys.visitor import Visitor, visitor

SHORT, LONG = 12, 600
MOST_GROWTH = 30 * 1024  # bytes a visit, over a long run


def one_visit(someone: Visitor, number: int) -> None:
    """Wake, look at a few pages, walk away."""
    visit = someone.shown.visit
    events = [event.key for _, event in visit.exhibit.events()]
    visit.wake()
    visit.open("timeline", "past")
    pause(10)
    for step in range(4):
        visit.open("event", events[(number * 4 + step) % len(events)])
        pause(10)
    visit.comfort_wishes.switchLanguage()
    visit.open("industry", visit.exhibit.industries[number % len(visit.exhibit.industries)].key)
    pause(10)
    someone.walk_away(400)
    assert someone.here == ("attract", "")


def pages(someone: Visitor) -> int:
    """How many page models are alive."""
    from kiosk.screen.pages.page import Page

    return len([child for child in someone.shown.visit.children() if isinstance(child, Page)])


def test_pages_that_were_left_are_gone() -> None:
    with visitor() as someone:
        for number in range(SHORT):
            one_visit(someone, number)
        pause(50)
        assert pages(someone) == 1


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_memory_does_not_grow_with_visits() -> None:
    process = psutil.Process()
    with visitor() as someone:
        for number in range(LONG // 4):  # the pictures that are kept fill up first
            one_visit(someone, number)
        gc.collect()
        before = process.memory_info().rss
        for number in range(LONG):
            one_visit(someone, number)
        gc.collect()
        growth = (process.memory_info().rss - before) / LONG
        assert growth < MOST_GROWTH, f"{growth / 1024:.1f} kB a visit"
