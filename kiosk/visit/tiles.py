"""A large picture as tiles at levels of detail: which are needed for what is in view. No picture is touched here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil, floor, log2

SOFTNESS = 0.25
"""How far, in levels, a tile may be drawn larger than it is before the next finer level is taken."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile of one level."""

    level: int
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in whole pixels of a level."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Pyramid:
    """A picture of `width` by `height` pixels at level 0, the finest; each level above is half as large.

    Tiles are squares of `side` pixels; those at the right and lower edge are smaller.
    """

    width: int
    height: int
    side: int

    def size(self, level: int) -> tuple[int, int]:
        """Width and height of a level in pixels."""
        return max(1, ceil(self.width / 2**level)), max(1, ceil(self.height / 2**level))

    def level_for(self, shown_width: float) -> int:
        """The coarsest level that is fine enough for a picture shown `shown_width` pixels wide."""
        if shown_width <= 0:
            return 0
        return max(0, floor(log2(self.width / shown_width) + SOFTNESS))

    def box(self, tile: Tile) -> Box:
        """Which pixels of its level the tile holds."""
        width, height = self.size(tile.level)
        left, top = tile.column * self.side, tile.row * self.side
        return Box(left, top, min(self.side, width - left), min(self.side, height - top))

    def tiles(self, level: int, seen: tuple[float, float, float, float]) -> tuple[Tile, ...]:
        """The tiles of a level that meet `seen` (left, top, right, bottom, fractions), from the middle outwards."""
        width, height = self.size(level)
        left, top, right, bottom = seen[0] * width, seen[1] * height, seen[2] * width, seen[3] * height
        middle = ((left + right) / 2 / self.side - 0.5, (top + bottom) / 2 / self.side - 0.5)
        found = self._between(level, left, top, min(right, width), min(bottom, height))
        return tuple(sorted(found, key=lambda t: (t.column - middle[0]) ** 2 + (t.row - middle[1]) ** 2))

    def _between(self, level: int, left: float, top: float, right: float, bottom: float) -> Iterator[Tile]:
        for row in range(int(top // self.side), max(int(top // self.side) + 1, ceil(bottom / self.side))):
            for column in range(int(left // self.side), max(int(left // self.side) + 1, ceil(right / self.side))):
                yield Tile(level, column, row)
