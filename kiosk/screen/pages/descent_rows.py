"""The rows of a descent: its marks and the bands of light in its sea, placed in design pixels below the surface."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.descent import Descent
from kiosk.screen.phrasing import Phrasing
from kiosk.visit.descent import PIXELS_A_METRE, Halt, bands, metre

CENTRE = {"well": 210.0, "left": 520.0, "right": 700.0}
"""Where the pictures of each side stand, from the left edge of the shaft, in design pixels."""

TO_SCALE = ("hung", "lowered")
UPSIDE_DOWN = ("hung", "tip")


@dataclass(frozen=True, slots=True)
class MarkRow:
    """One mark: `at` is where its line runs; its picture is centred on `centre`, as high as `tall`, and stands on the
    line with its foot, the fraction `foot` of its height. `gap` is how far above the mark that it is measured
    from lies, or 0."""

    label: str
    at: float
    from_x: float
    file: str
    aspect: float
    foot: float
    alt: str
    centre: float
    tall: float
    framed: bool
    turned: bool
    ours: bool
    gap: float
    gap_text: str


@dataclass(frozen=True, slots=True)
class BandRow:
    """A band of the sea with one light."""

    light: str
    high: float
    low: float


def mark_rows(way: tuple[Halt, ...], phrasing: Phrasing) -> list[MarkRow]:
    """Every mark, from the highest to the deepest."""
    depths = {halt.mark.key: halt.depth for halt in way}
    return [_row(halt, depths.get(halt.mark.over, halt.depth), phrasing) for halt in way]


def _row(halt: Halt, above: float, phrasing: Phrasing) -> MarkRow:
    mark, at = halt.mark, halt.depth * PIXELS_A_METRE
    drawn = phrasing.picture(mark.picture)
    tall = at / drawn.foot if mark.drawn in TO_SCALE else float(mark.tall)
    centre = CENTRE[mark.side]
    between = halt.depth - above
    return MarkRow(
        label=f"{phrasing.say(mark.short)} {phrasing.figure(halt.figure).full}",
        at=at,
        from_x=centre if drawn.file else CENTRE["left"],
        file=drawn.file,
        aspect=drawn.aspect,
        foot=drawn.foot,
        alt=drawn.label,
        centre=centre,
        tall=tall,
        framed=mark.drawn == "framed",
        turned=mark.drawn in UPSIDE_DOWN,
        ours=mark.event != "",
        gap=between * PIXELS_A_METRE,
        gap_text=phrasing.figure(metre(between)).full if between > 0 else "",
    )


def well_end(deepest: MarkRow) -> float:
    """How far down the bare well goes: to the picture at its bottom, where the deepest mark has one there."""
    drawn_there = deepest.file and deepest.centre == CENTRE["well"] and not deepest.framed
    return deepest.at - (deepest.tall * deepest.foot if drawn_there else 0.0)


def band_rows(descent: Descent, way: tuple[Halt, ...]) -> list[BandRow]:
    """The sea down to its floor; none where the descent has no sea."""
    floor = next((halt.depth for halt in way if halt.mark.key == descent.floor), 0.0)
    if floor <= 0:
        return []
    return [BandRow(light, top * PIXELS_A_METRE, low * PIXELS_A_METRE) for light, top, low in bands(way, floor)]
