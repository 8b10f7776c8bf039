"""Two or three pictures of one thing in the same frame, compared with a slider or with stops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised

LEAST_VIEWS, MOST_VIEWS = 2, 3
Ground = Literal["", "bronze", "arc", "lume"]


@dataclass(frozen=True, slots=True)
class View:
    """One of the pictures compared: `label` names it on its field, `plate` is the field's colour (else the page's)."""

    picture: str
    label: Localised
    text: Localised = Localised()
    plate: Ground = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two or three `views`, from left to right; drawn with the same frame and horizon, so that a divider tells."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    views: tuple[View, ...]
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
