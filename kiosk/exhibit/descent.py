"""A descent past marks at known depths: the ground is dragged away until one stands at the deepest of them."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Descent:
    """A descent past marks at known depths: the ground is dragged away until one stands at the deepest of them."""

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
