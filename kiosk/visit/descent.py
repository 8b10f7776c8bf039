"""Going down past marks: where each lies, which one a depth has reached, where the next one is, and what presses there.

Everything is in metres below the surface. How it looks is not here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from kiosk.exhibit.descent import METRES, Descent, Light, Mark, depth_of
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure

PIXELS_A_METRE = 0.72
"""Design pixels. 9,026 m are then six and a half screens: far, and still within a few flings."""

WITHIN = 0.5
"""Metres. The counter shows whole metres, so half of one is as near as a visitor can see."""

LATITUDE = 20.0
"""Degrees. Gravity grows a little towards the poles; 20 degrees north is the South China Sea."""

PASCALS_A_DECIBAR = 1e4
PASCALS_AN_ATMOSPHERE = 101_325.0  # exactly: 10th CGPM (1954), resolution 4


@dataclass(frozen=True, slots=True)
class Halt:
    """A mark with its depth in metres and the figure that says it."""

    mark: Mark
    depth: float
    figure: Figure


def halts(descent: Descent, exhibit: Exhibit) -> tuple[Halt, ...]:
    """The marks of a descent from the highest to the deepest; those without a usable depth are left out."""
    found = []
    for mark in descent.marks:
        depth = depth_of(mark, exhibit.figure_by_key)
        if depth is not None:
            known = exhibit.figure_by_key.get(mark.figure)
            own = Figure(mark.key, depth, mark.short, next(iter(mark.sources), ""), METRES)
            found.append(Halt(mark, float(depth), known or own))
    return tuple(sorted(found, key=lambda halt: halt.depth))


def metre(depth: float) -> Figure:
    """The whole metre that a depth has reached, as a figure that can be said."""
    return Figure("", Decimal(round(depth)), Localised(), "", METRES)


def reached(way: tuple[Halt, ...], depth: float) -> int:
    """The index of the deepest mark that `depth` has come to, or -1 above them all."""
    return sum(halt.depth <= depth + WITHIN for halt in way) - 1


def deeper(way: tuple[Halt, ...], depth: float) -> Halt | None:
    """The next mark on the way down, or None at the bottom."""
    return next((halt for halt in way if halt.depth > depth + WITHIN), None)


def higher(way: tuple[Halt, ...], depth: float) -> float:
    """The depth of the next mark on the way up; 0, the surface, where there is none."""
    return next((halt.depth for halt in reversed(way) if halt.depth < depth - WITHIN), 0.0)


def light_at(way: tuple[Halt, ...], depth: float) -> Light:
    """What is left of the daylight in the sea at `depth`; "" where no mark of the descent says anything of light."""
    said = [halt for halt in way if halt.mark.light]
    if not said:
        return ""
    return next((halt.mark.light for halt in reversed(said) if halt.depth <= depth + WITHIN), "sunlit")


def bands(way: tuple[Halt, ...], bottom: float) -> tuple[tuple[Light, float, float], ...]:
    """The sea from the surface to `bottom` as bands of one light each: (light, from, to)."""
    said = [halt for halt in way if halt.mark.light and halt.depth < bottom]
    edges = [0.0, *(halt.depth for halt in said), bottom]
    lights: list[Light] = ["sunlit" if said else "dark", *(halt.mark.light for halt in said)]
    return tuple(zip(lights, edges, edges[1:], strict=False))


def sea_pressure(depth: float, latitude: float = LATITUDE) -> float:
    """The pressure of sea water at `depth` in pascals, above that of the air: P. M. Saunders, "Practical conversion of
    pressure to depth", Journal of Physical Oceanography 11 (1981), 573-574.

    It is the weight of the water above: density times gravity, summed over the depth, for the standard ocean of
    salinity 35 and 0 degrees Celsius. The density is 1,028 kg/m3 at the surface and grows as the water is pressed
    together, the gravity 9.79 m/s2 (at 20 degrees of latitude) and grows downwards; the quadratic term holds both.
    """
    c1 = (5.92 + 5.25 * math.sin(math.radians(latitude)) ** 2) * 1e-3
    c2 = 2.21e-6
    decibars = ((1 - c1) - math.sqrt((1 - c1) ** 2 - 4 * c2 * max(0.0, depth))) / (2 * c2)
    return decibars * PASCALS_A_DECIBAR


def atmospheres(depth: float) -> Decimal:
    """The same pressure in standard atmospheres: to a tenth below ten, whole above."""
    exact = sea_pressure(depth) / PASCALS_AN_ATMOSPHERE
    return Decimal(round(exact)) if exact >= 10 else Decimal(str(round(exact, 1)))


def megapascals(depth: float) -> Decimal:
    """The same pressure in megapascals, to a tenth; to a hundredth below one."""
    exact = sea_pressure(depth) / 1e6
    return Decimal(str(round(exact, 1 if exact >= 1 else 2)))
