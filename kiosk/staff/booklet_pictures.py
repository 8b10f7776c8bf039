"""Drawings for print: their four colours in black on white. Photographs stay files below assets/."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.exhibit.exhibit import Exhibit
from kiosk.screen.engraving import Skin, engrave, is_safe, view_size

PRINT = Skin(ink="#000000", live="#8c8c8c", ground="#ffffff", tint="#ededed")
PRINTED = {PRINT.ink, PRINT.live, PRINT.ground, PRINT.tint}
COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
WIDTH = 200.0
"""About how wide a drawing is printed, in points: its hairlines are kept visible at that size."""

Plain = dict[str, object]


class Prints:
    """The pictures of one exhibit, made ready once each."""

    def __init__(self, exhibit: Exhibit, assets: Path) -> None:
        self._exhibit = exhibit
        self._assets = assets.resolve()
        self._made: dict[str, Plain | None] = {}

    def of(self, key: str, alt: str) -> Plain | None:
        """`svg` (the drawing itself) or `file` (a path below assets/), and `alt`; None for what cannot be printed."""
        if key not in self._made:
            self._made[key] = self._print(key)
        made = self._made[key]
        return {**made, "alt": alt} if made else None

    def _print(self, key: str) -> Plain | None:
        picture = self._exhibit.picture_by_key.get(key)
        path = (self._assets / picture.file).resolve() if picture else None
        if picture is None or path is None or not path.is_file() or not path.is_relative_to(self._assets):
            return None
        if not picture.is_drawing:
            return {"file": "/" + path.relative_to(self._assets).as_posix()}
        svg = path.read_text("utf-8", errors="replace")
        view = view_size(svg)
        return {"svg": black_on_white(svg, WIDTH / view[0])} if view and is_safe(svg) else None


def black_on_white(svg: str, points_per_unit: float) -> str:
    """The drawing for white paper; what is in no colour of the kit (the three eras' own) becomes ink."""
    drawn = engrave(svg, PRINT, points_per_unit)
    return COLOUR.sub(lambda found: found[0] if found[0] in PRINTED else PRINT.ink, drawn)
