"""A strictly rising, piecewise-linear map between years and slots, usable in both directions. Who sets its knots is
not known here.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Warp:
    """Knots at which a year meets a slot; between them both run evenly. Raises ValueError unless both rise strictly."""

    years: tuple[float, ...]
    slots: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.years) != len(self.slots) or len(self.years) < 2:
            raise ValueError("a warp needs two knots or more, each with a year and a slot")
        for line in (self.years, self.slots):
            if any(after <= before for before, after in pairwise(line)):
                raise ValueError(f"the knots of a warp rise strictly: {line}")

    def slot(self, year: float) -> float:
        """The slot at which the decimal `year` lies; years beyond the ends lie at the ends."""
        return _between(year, self.years, self.slots)

    def year(self, slot: float) -> float:
        """The decimal year that lies at `slot`; slots beyond the ends lie at the ends."""
        return _between(slot, self.slots, self.years)


def _between(x: float, xs: Sequence[float], ys: Sequence[float]) -> float:
    if x <= xs[0]:
        return ys[0]
    if x >= xs[-1]:
        return ys[-1]
    right = bisect_right(xs, x)
    x0, x1, y0, y1 = xs[right - 1], xs[right], ys[right - 1], ys[right]
    # rounding must not carry a point beyond its segment, or order would be lost
    return min(y1, y0 + (x - x0) / (x1 - x0) * (y1 - y0))
