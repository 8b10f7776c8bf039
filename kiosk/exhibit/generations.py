"""A path through the timeline for one birth decade: what the city made when they were twenty, and makes now."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Decade:
    """A decade in which somebody was born: `born` is its first year (1950). `text` is a sentence for its path."""

    key: str
    born: int
    text: Localised = Localised()


@dataclass(frozen=True, slots=True)
class Generations:
    """The choice of a birth decade. Which events a decade's path has is worked out from their dates, not written."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    decades: tuple[Decade, ...]
    invitation: Localised = Localised()
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
