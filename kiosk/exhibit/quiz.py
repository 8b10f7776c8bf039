"""A quiz: written questions, and how many more are made from the exhibit's own figures."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz: written questions, and how many more are made from the exhibit's own figures."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
