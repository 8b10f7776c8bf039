"""The console's own stops of the tour pass its audit at two opposite corners; the whole matrix is `make tour`."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.load import load
from kiosk.screen.app import close, comfort_for, show
from kiosk.screen.audit import Standards, audit
from kiosk.screen.tour import settle
from kiosk.screen.tour_moves import SteppedClock
from kiosk.screen.tour_staff import staff_stops, tour_premises
from kiosk.visit.comfort import Wish
from tests.journeys.visitor import ASSETS, CONTENT, LANDSCAPE, PORTRAIT


@pytest.mark.parametrize(
    ("size", "language", "scale", "wish"),
    [(LANDSCAPE, "en", 1.6, Wish.STILL), (PORTRAIT, "zh", 1.0, Wish.REACH)],
    ids=["landscape", "portrait"],
)
def test_every_screen_of_the_console_passes(
    qapp: object, tmp_path: Path, size: tuple[int, int], language: str, scale: float, wish: Wish
) -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    clock = SteppedClock()
    comfort = comfort_for(exhibit, "en" if language == "en" else "zh", scale).toggle(wish)
    premises = tour_premises(tmp_path, CONTENT, (), clock)
    shown = show(exhibit, ASSETS, comfort, size, kiosk=False, clock=clock, premises=premises)
    found, seen = [], []
    standards = Standards(unit=min(size) / 1080)
    for stop in staff_stops(shown, clock):
        settle(shown.window)
        seen.append(stop.name)
        found += [(stop.name, finding) for finding in audit(shown.window, shown.window.grabWindow(), standards)]
    close(shown)
    assert {"staff-pin", "staff-pin-wrong", "staff-pin-wait", "staff-page", "staff-cleaning", "staff-test-grid"} <= set(
        seen
    )
    assert found == []
    assert shown.warnings == []
