"""Numbers that can be felt: charts to scrub, and figures compared with things that have a body."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class FeltNumbers:
    """Numbers that can be felt: charts to scrub, and figures compared with things that have a body."""

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
