"""The tour's stops at the felt numbers: each number, each way to feel it, and a chart with a point chosen."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.numbers_page import NumbersPage
from kiosk.screen.tour_moves import Stop, current, descendants, screenfuls


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """The gallery from its first number to its last."""
    page = shown.visit.current_page
    assert isinstance(page, NumbersPage)
    numbers, _ = page.counts
    for number in range(max(1, numbers)):
        for way in range(max(1, page.counts[1])):
            page.feel(way)
            yield from screenfuls(shown, f"{name}-{number + 1}-{way + 1}")
        page.feel(0)
        if _choose(shown):
            yield Stop(f"{name}-{number + 1}-chosen")
        page.turn(1)


def _choose(shown: Shown) -> bool:
    """Choose the first point of the chart that is on; False where there is none."""
    chart = next((item for item in descendants(current(shown)) if item.property("pointCount")), None)
    if chart is None:
        return False
    chart.setProperty("chosen", 0)
    return True
