"""The tour's stops at the birth decades: the choice, and the paths that look least alike."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.generations_page import GenerationsPage
from kiosk.screen.tour_moves import Stop


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """The choice, then the path of each decade."""
    page = shown.visit.current_page
    assert isinstance(page, GenerationsPage)
    yield Stop(name)
    for row in page.shown_decades():
        page.choose(row.decade_key)
        yield Stop(f"{name}-{row.year}")
    page.choose("")
