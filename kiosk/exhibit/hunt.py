"""A great project drawn so that the parts made in Hengyang can be found in it by touching."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Hunt:
    """A great project drawn so that the parts made in Hengyang can be found in it by touching."""

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
