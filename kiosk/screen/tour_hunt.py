"""The tour's stops in a hunt: a touch that misses, a hint, and each picture untouched, begun and complete."""

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
    yield Stop(name)
    page.miss()
    yield Stop(f"{name}-missed")
    page.hint()
    yield Stop(f"{name}-hint")
    for scene in hunt.scenes:
        page.show(scene.key)
        yield Stop(f"{name}-{scene.key}")
        page.find(scene.parts[0].key)
        yield Stop(f"{name}-{scene.key}-first")
        for part in scene.parts:
            page.find(part.key)
        yield from screenfuls(shown, f"{name}-{scene.key}-last")
    page.miss()
    yield from screenfuls(shown, f"{name}-complete")
