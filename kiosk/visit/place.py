"""The places a visitor can be, and whether the exhibit still has them. How a visitor got there is in trail.py."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.generations import Generations
from kiosk.visit.quiz_round import Round


class PlaceKind(StrEnum):
    """The kinds of page; the values are the names that QML uses."""

    ATTRACT = "attract"
    HOME = "home"
    TIMELINE = "timeline"
    EVENT = "event"
    INDUSTRY = "industry"
    PROJECTS = "projects"
    PROJECT = "project"
    SEARCH = "search"
    ACTIVITIES = "activities"
    DESCENT = "descent"
    PROCESS = "process"
    HUNT = "hunt"
    GENERATIONS = "generations"
    NUMBERS = "numbers"
    QUIZ = "quiz"
    COMPARISON = "comparison"
    PICTURE = "picture"
    RECORDING = "recording"


ACTIVITY_CLASSES: dict[PlaceKind, str] = {
    PlaceKind.DESCENT: "Descent",
    PlaceKind.PROCESS: "Process",
    PlaceKind.HUNT: "Hunt",
    PlaceKind.GENERATIONS: "Generations",
    PlaceKind.NUMBERS: "FeltNumbers",
    PlaceKind.QUIZ: "Quiz",
    PlaceKind.COMPARISON: "Comparison",
}
"""The pages on which something is done, with the name of the class of what is done there."""


@dataclass(frozen=True, slots=True)
class Place:
    """One page. `key` names its entry: of a timeline the era ("" is the whole axis), of attract, home, projects and
    search nothing. `focus` is what the page is centred on: of a timeline an event, of a choice of birth decades the
    decade, of a quiz its round (see quiz_round.py); "" is how the page opens.
    """

    kind: PlaceKind
    key: str = ""
    focus: str = ""

    def is_same_page(self, other: Place) -> bool:
        """True where both are one page, whatever it is centred on."""
        return (self.kind, self.key) == (other.kind, other.key)


def exists(place: Place, exhibit: Exhibit) -> bool:
    """True where `exhibit` has everything that `place` names."""
    if place.kind is PlaceKind.TIMELINE:
        era_is_known = not place.key or place.key in exhibit.era_by_key
        return era_is_known and (not place.focus or place.focus in exhibit.event_by_key)
    if place.focus and not _has_focus(place, exhibit):
        return False
    if place.kind is PlaceKind.EVENT:
        return place.key in exhibit.event_by_key
    if place.kind is PlaceKind.INDUSTRY:
        return place.key in exhibit.industry_by_key
    if place.kind is PlaceKind.PROJECT:
        return place.key in exhibit.project_by_key
    if place.kind is PlaceKind.PICTURE:
        return place.key in exhibit.picture_by_key
    if place.kind is PlaceKind.RECORDING:
        return place.key in exhibit.recording_by_key
    if place.kind in ACTIVITY_CLASSES:
        return type(exhibit.activity_by_key.get(place.key)).__name__ == ACTIVITY_CLASSES[place.kind]
    return not place.key


def _has_focus(place: Place, exhibit: Exhibit) -> bool:
    activity = exhibit.activity_by_key.get(place.key)
    if place.kind is PlaceKind.GENERATIONS and isinstance(activity, Generations):
        return any(decade.key == place.focus for decade in activity.decades)
    return place.kind is PlaceKind.QUIZ and Round.read(place.focus) is not None


def nearest(place: Place, exhibit: Exhibit, before: Exhibit | None = None) -> Place:
    """The same place, or the closest one that `exhibit` has; staff may have just taken the page away.

    `before` is the exhibit in which the place was opened: only there an event that is gone still has its era.
    """
    if exists(place, exhibit):
        return place
    if place.kind in ACTIVITY_CLASSES and exists(replace(place, focus=""), exhibit):
        return replace(place, focus="")
    if place.kind is PlaceKind.EVENT:
        era = before.era_of_event.get(place.key) if before else None
        return nearest(Place(PlaceKind.TIMELINE, era.key if era else ""), exhibit)
    if place.kind is PlaceKind.PROJECT:
        return Place(PlaceKind.PROJECTS)
    if place.kind is PlaceKind.TIMELINE:
        key = place.key if place.key in exhibit.era_by_key else ""
        focus = place.focus if place.focus in exhibit.event_by_key else ""
        return replace(place, key=key, focus=focus)
    if place.kind in ACTIVITY_CLASSES:
        return Place(PlaceKind.ACTIVITIES)
    if place.kind in (PlaceKind.INDUSTRY, PlaceKind.PICTURE, PlaceKind.RECORDING):
        return Place(PlaceKind.HOME)
    return Place(place.kind)
