"""A tour of chosen pages only, reached as a visitor does: for pictures of what a change of the content does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.screen.app import Shown, application, close, comfort_for, show
from kiosk.screen.tour import settle
from kiosk.screen.tour_activities import states_of
from kiosk.screen.tour_moves import SteppedClock, Stop
from kiosk.visit.comfort import Wish
from kiosk.visit.place import Place, PlaceKind, exists


def place_stops(shown: Shown, places: tuple[Place, ...]) -> Iterator[tuple[Place, Stop]]:
    """Every state of each of the pages, the sleeping exhibit first; those that the exhibit lacks are left out."""
    visit = shown.visit
    asleep = Place(PlaceKind.ATTRACT)
    if asleep in places:
        yield asleep, Stop("attract")
    visit.wake()
    for place in places:
        if place == asleep or not exists(place, visit.exhibit):
            continue
        visit.home()
        if place.kind is not PlaceKind.HOME:
            visit.open(str(place.kind), place.key)
        name = f"{place.kind}-{place.key}" if place.key else str(place.kind)
        settle(shown.window)
        plain = place.kind in (PlaceKind.HOME, PlaceKind.TIMELINE)
        for stop in [Stop(name)] if plain else states_of(place.kind)(shown, name):
            yield place, stop


def picture_places(
    exhibit: Exhibit, assets: Path, places: tuple[Place, ...], out: Path, size: tuple[int, int], language: Language
) -> list[tuple[Place, str]]:
    """Save a picture of every state of the pages in `out`, off-screen; gives page and file name of each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    comfort = comfort_for(exhibit, language, 1.0).toggle(Wish.STILL)
    shown = show(exhibit, assets, comfort, size, kiosk=False, clock=SteppedClock())
    found = []
    for place, stop in place_stops(shown, places):
        settle(shown.window)
        shown.window.grabWindow().save(str(out / f"{stop.name}.png"))
        found.append((place, f"{stop.name}.png"))
    close(shown)
    return found
