"""Measures whether texts fit where they show: the real pages, laid out in the real fonts at the largest type.

The pages are gone through as in the tour. Here only texts are judged, and each finding holds the whole text, so that
whoever wrote it can be told where it stands.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.screen.app import Shown, application, close, comfort_for, show
from kiosk.screen.audit import misfits
from kiosk.screen.tour import settle
from kiosk.screen.tour_activities import states_of
from kiosk.screen.tour_moves import SteppedClock, Stop, screenfuls
from kiosk.screen.tour_stops import stops
from kiosk.visit.activities import place_of
from kiosk.visit.comfort import TEXT_SCALES, Wish
from kiosk.visit.place import Place, PlaceKind

SIZE = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Misfit:
    """A text that does not fit: the stop of the tour where it was seen, the text as shown, how (the audit's code)."""

    stop: str
    text: str
    how: str


def measure(
    exhibit: Exhibit, assets: Path, language: Language, keys: tuple[str, ...] = (), size: tuple[int, int] = SIZE
) -> Iterator[Misfit]:
    """Go through the whole exhibit, or only the pages of the entries named by `keys`, and yield what does not fit."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # a measurement is nobody's to see
    is_first = QGuiApplication.instance() is None
    application()
    if is_first:  # Qt chooses once, and the second language finds it chosen
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    clock = SteppedClock()
    comfort = comfort_for(exhibit, language, TEXT_SCALES[-1]).toggle(Wish.STILL)
    shown = show(exhibit, assets, comfort, size, kiosk=False, clock=clock)
    try:
        for stop in _stops_of(shown, keys) if keys else stops(shown, clock):
            settle(shown.window)
            for finding in misfits(shown.window):
                yield Misfit(stop.name, finding.of, finding.code)
    finally:
        close(shown)


def places_of(keys: tuple[str, ...], exhibit: Exhibit) -> list[Place]:
    """The pages of the entries with these keys; entries without a page of their own have none."""
    found = []
    for key in keys:
        if key in exhibit.event_by_key:
            found.append(Place(PlaceKind.EVENT, key))
        if key in exhibit.industry_by_key:
            found.append(Place(PlaceKind.INDUSTRY, key))
        if key in exhibit.project_by_key:
            found.append(Place(PlaceKind.PROJECT, key))
        if key in exhibit.activity_by_key:
            found.append(place_of(exhibit.activity_by_key[key]))
    return found


def _stops_of(shown: Shown, keys: tuple[str, ...]) -> Iterator[Stop]:
    visit = shown.visit
    visit.wake()
    for place in places_of(keys, visit.exhibit):
        visit.home()
        visit.open(str(place.kind), place.key)
        name = f"{place.kind}-{place.key}"
        yield from states_of(place.kind)(shown, name)
    if any(place.kind in ENTRIES_WITH_CARDS for place in places_of(keys, visit.exhibit)):
        visit.home()
        yield Stop("home")
        visit.open(str(PlaceKind.PROJECTS), "")
        yield from screenfuls(shown, str(PlaceKind.PROJECTS))


ENTRIES_WITH_CARDS = (PlaceKind.INDUSTRY, PlaceKind.PROJECT)
"""Pages that are led to by a card of the home screen or of the national projects, with a text of the entry on it."""
