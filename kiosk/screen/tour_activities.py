"""The tour's stops at the things to do: the overview, and the states of each activity that are worth a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from kiosk.screen.app import Shown
from kiosk.screen.tour_moves import Stop, screenfuls
from kiosk.visit.activities import activities, place_of
from kiosk.visit.place import PlaceKind

States = Callable[[Shown, str], Iterator[Stop]]

STATES: dict[PlaceKind, str] = {
    PlaceKind.DESCENT: "tour_descent",
    PlaceKind.PROCESS: "tour_process",
    PlaceKind.HUNT: "tour_hunt",
    PlaceKind.GENERATIONS: "tour_generations",
    PlaceKind.NUMBERS: "tour_numbers",
    PlaceKind.QUIZ: "tour_quiz",
    PlaceKind.COMPARISON: "tour_comparison",
    PlaceKind.PICTURE: "tour_looking",
}
"""The module below kiosk.screen whose `states(shown, name)` shows an open activity; others are scrolled through."""


def activity_stops(shown: Shown) -> Iterator[Stop]:
    """The overview, then every activity."""
    visit = shown.visit
    for activity in activities(visit.exhibit):
        place = place_of(activity)
        visit.home()
        visit.open(str(PlaceKind.ACTIVITIES), "")
        visit.open(str(place.kind), place.key)
        name = f"{place.kind}-{place.key}"
        yield from entry_stops(place.kind)(shown, name)
    if visit.exhibit.activities:
        visit.home()
        visit.open(str(PlaceKind.ACTIVITIES), "")
        yield from screenfuls(shown, str(PlaceKind.ACTIVITIES))


def entry_stops(kind: PlaceKind) -> States:
    """What shows an entry of a kind whose page is open, from its first screen to its last."""
    if kind not in STATES:
        return screenfuls
    states: States = import_module(f"kiosk.screen.{STATES[kind]}").states
    return states
