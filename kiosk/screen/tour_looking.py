"""The tour's stops at pictures looked at closely, and at films and sounds."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.picture_page import PicturePage
from kiosk.screen.tour_moves import Stop, current, descendants, screenfuls
from kiosk.visit.place import PlaceKind


def looking_stops(shown: Shown) -> Iterator[Stop]:
    """One picture with parts, whole and close; every recording."""
    visit = shown.visit
    picture = next((p for p in visit.exhibit.pictures if p.spots), None)
    if picture is not None:
        visit.home()
        visit.open(str(PlaceKind.PICTURE), picture.key)
        yield from states(shown, f"{PlaceKind.PICTURE}-{picture.key}")
    for recording in visit.exhibit.recordings:
        visit.home()
        visit.open(str(PlaceKind.RECORDING), recording.key)
        yield from screenfuls(shown, f"{PlaceKind.RECORDING}-{recording.key}")


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """A picture whole, its parts named, then closer."""
    yield from screenfuls(shown, name)
    page, sheet = shown.visit.current_page, current(shown)
    assert isinstance(page, PicturePage)
    pad = next(item for item in descendants(sheet) if item.objectName() == "pad")
    pad.setProperty("parts", True)
    yield Stop(f"{name}-parts")
    page.step(True)
    page.stride(1, 0)
    yield Stop(f"{name}-parts-closer")
    pad.setProperty("parts", False)
    page.step(True)
    page.step(True)
    yield Stop(f"{name}-closest")
