"""Recolours an engraved SVG to the ground it stands on and keeps its lines visible at any size. No files, no Qt."""

from __future__ import annotations

import re
from dataclasses import dataclass

INK, LIVE, GROUND, TINT = "#f3ede0", "#d9995a", "#12161a", "#20272e"
SENTINELS = re.compile("|".join((INK, LIVE, GROUND, TINT)))
STROKE = re.compile(r'stroke-width="([\d.]+)"')
VIEW_BOX = re.compile(r'viewBox="([-\d.]+)[ ,]+([-\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)"')

OUTLINE_FROM, PART_FROM = 3.0, 1.6
OUTLINE_FLOOR, PART_FLOOR, SHADE_FLOOR = 1.8, 1.0, 0.42
MAX_USES = 64


@dataclass(frozen=True, slots=True)
class Skin:
    """The four colours that a drawing takes, each as `#rrggbb`."""

    ink: str
    live: str
    ground: str
    tint: str


def is_safe(svg: str) -> bool:
    """False for an SVG that could load another file or multiply itself without end (QtSvg follows both)."""
    return "<image" not in svg and "<!ENTITY" not in svg and svg.count("<use") <= MAX_USES


def view_size(svg: str) -> tuple[float, float] | None:
    """Width and height of the viewBox in its own units, or None where there is none."""
    found = VIEW_BOX.search(svg)
    if not found or float(found[3]) <= 0 or float(found[4]) <= 0:
        return None
    return float(found[3]), float(found[4])


def engrave(svg: str, skin: Skin, pixels_per_unit: float, screen_unit: float = 1.0) -> str:
    """The drawing in the colours of `skin`, its strokes no thinner than the floors of the visual direction.

    `pixels_per_unit` is how large one SVG unit will be drawn; `screen_unit` scales the floors with the screen.
    """
    colours = {INK: skin.ink, LIVE: skin.live, GROUND: skin.ground, TINT: skin.tint}

    def widened(found: re.Match[str]) -> str:
        width = float(found[1])
        floor = OUTLINE_FLOOR if width >= OUTLINE_FROM else PART_FLOOR if width >= PART_FROM else SHADE_FLOOR
        return f'stroke-width="{max(width, floor * screen_unit / pixels_per_unit):.2f}"'

    return STROKE.sub(widened, SENTINELS.sub(lambda found: colours[found[0]], svg))
