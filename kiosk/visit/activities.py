"""The things to do: in which order, on which page each is done, and where each is offered. What they do is not here."""

from __future__ import annotations

from kiosk.exhibit.activity import Activity
from kiosk.exhibit.comparison import Comparison
from kiosk.exhibit.descent import Descent
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.generations import Generations
from kiosk.exhibit.hunt import Hunt
from kiosk.exhibit.numbers_felt import FeltNumbers
from kiosk.exhibit.process import Process
from kiosk.exhibit.quiz import Quiz
from kiosk.visit.place import Place, PlaceKind

PLACE_OF: dict[type, PlaceKind] = {
    Descent: PlaceKind.DESCENT,
    Process: PlaceKind.PROCESS,
    Hunt: PlaceKind.HUNT,
    Generations: PlaceKind.GENERATIONS,
    FeltNumbers: PlaceKind.NUMBERS,
    Quiz: PlaceKind.QUIZ,
    Comparison: PlaceKind.COMPARISON,
}


def place_of(activity: Activity) -> Place:
    """The page on which it is done."""
    return Place(PLACE_OF[type(activity)], activity.key)


def activities(exhibit: Exhibit) -> tuple[Activity, ...]:
    """All things to do: first those that the exhibit puts in order, then the others as they were read."""
    order = {key: i for i, key in enumerate(exhibit.about.activities)}
    return tuple(sorted(exhibit.activities, key=lambda activity: order.get(activity.key, len(order))))


def activities_at(exhibit: Exhibit, place: Place) -> tuple[Activity, ...]:
    """The things to do that are offered on the page of an industry, an event or a project."""
    named = {PlaceKind.INDUSTRY: "industries", PlaceKind.EVENT: "events", PlaceKind.PROJECT: "projects"}.get(place.kind)
    return tuple(a for a in activities(exhibit) if named and place.key in getattr(a, named))
