"""The tour's stops in a hunt: each picture untouched, missed, hinted, found in part, complete, and the end."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exhibit.hunt import Hunt
from kiosk.screen.app import Shown
from kiosk.screen.pages.hunt_page import HuntPage
from kiosk.screen.tour_moves import Stop, screenfuls


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """Every state worth a picture; nothing stays found afterwards but what a visitor would have found."""
    page = shown.visit.current_page
    assert isinstance(page, HuntPage)
    hunt = shown.visit.exhibit.activity_by_key[page.place.key]
    assert isinstance(hunt, Hunt)
    for scene in hunt.scenes:
        page.show(scene.key)
        yield from screenfuls(shown, f"{name}-{scene.key}")
        page.miss()
        yield Stop(f"{name}-{scene.key}-missed")
        page.hint()
        yield Stop(f"{name}-{scene.key}-hint")
        for part in scene.parts:
            page.find(part.key)
            yield from screenfuls(shown, f"{name}-{scene.key}-{part.key}")
        page.show(scene.key)
        yield from screenfuls(shown, f"{name}-{scene.key}-complete")
