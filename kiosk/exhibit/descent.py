"""A descent past marks at known depths: the ground is dragged away until one stands at the deepest of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure

METRES = "米"
"""The unit of every depth, as it stands in units.yaml."""

DEEPEST = 12_000
"""Metres. The deepest hole that anybody has drilled is 12,262 m; what is said to be deeper is a slip of the pen."""

Side = Literal["well", "left", "right"]
Drawn = Literal["framed", "standing", "hung", "tip", "lowered"]
Light = Literal["", "sunlit", "twilight", "dark"]


@dataclass(frozen=True, slots=True)
class Mark:
    """Something known that lies, or would reach, so deep. Its depth is the `figure` (in metres) or `depth`, never both.

    `short` is its name in the shaft. `side` is where its picture goes: on the well's axis, left or right of the middle.
    `drawn` says how: `framed` in a frame on its line, `standing` on its line, `hung` upside down from the surface and
    to scale, `tip` upside down with only its end in view, `lowered` upright from the surface and to scale. `tall` is
    the height in design pixels of what is not to scale. `light` is what is left of the daylight in the sea from here
    on; `over` names the mark above from which the distance to this one is measured; `event` tells of it.
    """

    key: str
    title: Localised
    short: Localised
    text: Localised
    sources: tuple[str, ...]
    figure: str = ""
    depth: Decimal | None = None
    picture: str = ""
    side: Side = "right"
    drawn: Drawn = "framed"
    tall: int = 320
    light: Light = ""
    over: str = ""
    event: str = ""
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Descent:
    """A way down past `marks`, ordered by their depths; it ends at the deepest one.

    `surface` and `surface_text` are said before anything has moved. `floor` names the mark at the bottom of the sea;
    the sea has the picture `water`, from the surface to there. `stands` stands on the ground at the mouth of the well
    and `floats` on the sea, under the `sky`; `rock` are pictures of layers of rock, laid below each other in turn.
    """

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    surface: Localised
    surface_text: Localised
    marks: tuple[Mark, ...]
    floor: str = ""
    water: str = ""
    stands: str = ""
    floats: str = ""
    sky: str = ""
    rock: tuple[str, ...] = ()
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


def depth_of(mark: Mark, figures: Mapping[str, Figure]) -> Decimal | None:
    """How deep a mark lies, in metres, from its figure or its own number; None where neither can be used."""
    figure = figures.get(mark.figure)
    if figure is not None and (figure.unit != METRES or figure.of is not None or figure.ordinal):
        return None
    depth = figure.value if figure is not None else None if mark.figure else mark.depth
    return depth if depth is not None and 1 <= depth <= DEEPEST else None
