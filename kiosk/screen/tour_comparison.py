"""The tour's stops at a comparison: as it opens, each picture alone, and a divider on its way."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.comparison_page import ComparisonPage
from kiosk.screen.tour_moves import Stop, screenfuls


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """Every state worth a picture."""
    yield from screenfuls(shown, name)
    page = shown.visit.current_page
    assert isinstance(page, ComparisonPage)
    for number in range(len(page.views.rows)):  # type: ignore[attr-defined]  # stubs take a Property for its getter's type
        page.showOnly(number)
        yield Stop(f"{name}-only-{number + 1}")
    page.step(True)
    yield Stop(f"{name}-step")
