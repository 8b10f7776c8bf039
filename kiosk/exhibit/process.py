"""How something is made, step by step: each step a picture that moves with the finger, one sentence, a figure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Process:
    """How something is made, step by step: each step a picture that moves with the finger, one sentence, a figure."""

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
