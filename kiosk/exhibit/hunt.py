"""A hunt: pictures of great projects in which the parts made here can be found by touching."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class HuntKind:
    """What some of the parts are (cable, pipe, …). `found` is said when all of this kind are found, in every scene."""

    key: str
    name: Localised
    found: Localised = Localised()


@dataclass(frozen=True, slots=True)
class HuntPart:
    """One part to be found: a rectangle in fractions (0 to 1) of the picture's width and height, from its top left.

    `text` says in one sentence what was made here; `kind` is the key of one of the hunt's kinds. The mark of a found
    part stands in the middle of the rectangle, or at `mark_x` and `mark_y` of the picture.
    """

    key: str
    kind: str
    name: Localised
    text: Localised
    x: float
    y: float
    width: float
    height: float
    mark_x: float | None = None
    mark_y: float | None = None
    projects: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HuntScene:
    """One picture to look through. `note` says what of the drawing is only an example, or nothing."""

    key: str
    title: Localised
    short: Localised
    text: Localised
    picture: str
    parts: tuple[HuntPart, ...]
    plate: Plate = "arc"
    found: Localised = Localised()
    note: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hunt:
    """Several pictures, one on at a time. `found` is said when everything is found."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    kinds: tuple[HuntKind, ...]
    scenes: tuple[HuntScene, ...]
    plate: Plate = "arc"
    found: Localised = Localised()
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
