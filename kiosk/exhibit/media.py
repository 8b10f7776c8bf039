"""Pictures of the exhibit and the touchable spots on them: what a picture is, not how it is drawn."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.dates import Date
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a picture that can be touched: `x` and `y` are fractions (0 to 1) of its width and height."""

    x: float
    y: float
    label: Localised


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: `file` is a path inside assets/; a .svg drawing is recoloured to its plate, a photo is not.

    `foot` is the fraction (0 to 1] of the height at which the drawing stands on the Line. `rights_until` is the last
    day on which it may be shown, where there is one.
    """

    key: str
    file: str
    alt: Localised
    credit: Localised
    rights: Localised
    foot: float = 1.0
    spots: tuple[Spot, ...] = ()
    rights_until: Date | None = None
    staff_note: str = ""
    accept: tuple[str, ...] = ()

    @property
    def is_drawing(self) -> bool:
        """True for an engraved drawing whose four colours may be swapped."""
        return self.file.endswith(".svg")
