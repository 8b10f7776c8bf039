"""A short run of the tour in the suite: the real pages of one size, audited; the whole matrix is `make tour`."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.options import TourOptions
from kiosk.screen.app import close, comfort_for, show
from kiosk.screen.contact_sheet import Sheet, write_sheet
from kiosk.screen.tour import walk
from kiosk.screen.tour_moves import SteppedClock
from kiosk.visit.comfort import Wish
from tests.journeys.visitor import ASSETS, CONTENT

SHORT = (
    "comfort",
    "contrast-home",
    "contrast-industry",
    "reach-timeline",
    "reach-event",
    "attract",
    "home",
    "timeline",
    "timeline-closest-3",
    "industry-power-transmission",
    "projects",
    "still-here",
)


@pytest.mark.parametrize(
    ("size", "language", "scale"), [((1366, 768), "zh", 1.0), ((768, 1366), "en", 1.6)], ids=["landscape", "portrait"]
)
def test_the_real_pages_pass_their_audit(qapp: object, size: tuple[int, int], language: str, scale: float) -> None:
    from kiosk.exhibit.load import load

    exhibit = load(CONTENT, ASSETS).exhibit
    clock = SteppedClock()
    comfort = comfort_for(exhibit, "en" if language == "en" else "zh", scale).toggle(Wish.STILL)
    shown = show(exhibit, ASSETS, comfort, size, kiosk=False, clock=clock)
    seen = list(walk(shown, clock, None, frozenset(SHORT)))
    close(shown)
    assert {stop.name for stop in seen} == set(SHORT)
    assert [(stop.name, finding) for stop in seen for finding in stop.findings] == []
    assert shown.warnings == []


def test_the_contact_sheet_shows_every_picture_and_what_was_found(tmp_path: Path) -> None:
    page = write_sheet(tmp_path, Sheet("1920x1080", [("home", "001-home.png", ["overlap: <a> and b"])], ["a warning"]))
    text = page.read_text("utf-8")
    assert "001-home.png" in text
    assert "overlap: &lt;a&gt; and b" in text
    assert "a warning" in text
    assert TourOptions().size == (1920, 1080)
