"""Every kind of page with the least and the most that its entry may hold: nothing cut, nothing overlapping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.screen.app import close, comfort_for, show
from kiosk.screen.audit import Standards, audit
from kiosk.screen.tour import settle
from kiosk.screen.tour_activities import activity_stops
from kiosk.screen.tour_moves import SteppedClock
from kiosk.visit.comfort import Wish
from kiosk.visit.place import PlaceKind
from tests.journeys.visitor import ASSETS, CONTENT, LANDSCAPE, PORTRAIT
from tests.screen.extremes import largest, least_to_do, most_to_do, smallest

LAYOUT = {"truncated", "overflow", "outside", "clipped", "overlap", "covered", "target"}


def _with(exhibit: Exhibit, change: Callable[[Any], Any]) -> Exhibit:
    """The exhibit with one event, industry, project and maker at its limit; the others as they are."""
    era = exhibit.eras[0]
    events = (change(era.events[0]), *era.events[1:])
    return replace(
        exhibit,
        eras=(replace(era, events=events), *exhibit.eras[1:]),
        industries=(change(exhibit.industries[0]), *exhibit.industries[1:]),
        projects=(change(exhibit.projects[0]), *exhibit.projects[1:]),
        enterprises=(change(exhibit.enterprises[0]), *exhibit.enterprises[1:]),
    )


def faults(exhibit: Exhibit, size: tuple[int, int], language: Language, scale: float) -> list[str]:
    """What the audit finds on the pages of the entries at their limits, from their first to their last screenful."""
    comfort = comfort_for(exhibit, language, scale).toggle(Wish.STILL)
    shown = show(exhibit, ASSETS, comfort, size, kiosk=False, clock=SteppedClock())
    shown.visit.wake()
    found = []
    for kind, key in (
        (PlaceKind.HOME, ""),
        (PlaceKind.EVENT, exhibit.eras[0].events[0].key),
        (PlaceKind.INDUSTRY, exhibit.industries[0].key),
        (PlaceKind.PROJECTS, ""),
        (PlaceKind.PROJECT, exhibit.projects[0].key),
        (PlaceKind.TIMELINE, exhibit.eras[0].key),
    ):
        shown.visit.open(str(kind), key)
        settle(shown.window)
        standards = Standards(min(size) / 1080)
        for finding in audit(shown.window, shown.window.grabWindow(), standards):
            if finding.code in LAYOUT:
                found.append(f"{kind}: {finding.code}: {finding.text}")
    assert shown.warnings == []
    close(shown)
    return found


@pytest.mark.parametrize(
    ("size", "language", "scale"), [(LANDSCAPE, "zh", 1.0), (LANDSCAPE, "en", 1.6), (PORTRAIT, "en", 1.6)]
)
@pytest.mark.parametrize("extreme", ["smallest", "largest"])
def test_nothing_is_cut_at_the_limits(
    qapp: object, size: tuple[int, int], language: Language, scale: float, extreme: str
) -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    change = smallest if extreme == "smallest" else lambda entry: largest(entry, exhibit)
    assert faults(_with(exhibit, change), size, language, scale) == []


def faults_to_do(exhibit: Exhibit, size: tuple[int, int], language: Language, scale: float) -> list[str]:
    """What the audit finds in every state of the things to do that the tour shows."""
    comfort = comfort_for(exhibit, language, scale).toggle(Wish.STILL)
    shown = show(exhibit, ASSETS, comfort, size, kiosk=False, clock=SteppedClock())
    shown.visit.wake()
    found = []
    for stop in activity_stops(shown):
        settle(shown.window)
        for finding in audit(shown.window, shown.window.grabWindow(), Standards(min(size) / 1080)):
            if finding.code in LAYOUT:
                found.append(f"{stop.name}: {finding.code}: {finding.text}")
    assert shown.warnings == []
    close(shown)
    return found


@pytest.mark.parametrize(
    ("size", "language", "scale"),
    [(LANDSCAPE, "zh", 1.0), pytest.param(PORTRAIT, "en", 1.6, marks=pytest.mark.wide)],
)
@pytest.mark.parametrize("extreme", ["smallest", "largest"])
def test_nothing_to_do_is_cut_at_the_limits(
    qapp: object, size: tuple[int, int], language: Language, scale: float, extreme: str
) -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    one_of_each = {type(activity): activity for activity in reversed(exhibit.activities)}.values()
    change = least_to_do if extreme == "smallest" else lambda activity: most_to_do(activity, exhibit)
    assert faults_to_do(replace(exhibit, activities=tuple(map(change, one_of_each))), size, language, scale) == []
