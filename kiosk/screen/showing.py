"""Which tiles are shown for a gaze: the whole coarsely, what was there before, and over it what is wanted now."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.screen.tile_sources import TileSource
from kiosk.screen.tile_store import TileStore
from kiosk.visit.gaze import Gaze
from kiosk.visit.tiles import Tile

SCREENS_KEPT = 6  # what is kept beyond what is in view, in screens of pixels
LEAST_KEPT = 24 * 1024 * 1024
BYTES_A_PIXEL = 4
WHOLE = (0.0, 0.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class TileRow:
    """One tile: its address and its place, in fractions of the picture."""

    address: str
    tile_x: float
    tile_y: float
    tile_width: float
    tile_height: float


class Showing:
    """One picture on the screen."""

    def __init__(self) -> None:
        self.store: TileStore | None = None
        self._ground: tuple[Tile, ...] = ()
        self._wanted: tuple[Tile, ...] = ()
        self._before: tuple[Tile, ...] = ()

    @property
    def waiting(self) -> bool:
        """Whether a tile in view is still being made."""
        return self.store is not None and self.store.waiting

    def open(self, source: TileSource, whole: Gaze) -> None:
        """Begin with a picture, seen whole by `whole`."""
        self.close()
        pyramid = source.pyramid(whole.whole_width)
        kept = max(LEAST_KEPT, int(whole.width * whole.height) * BYTES_A_PIXEL * SCREENS_KEPT)
        self.store = TileStore(source, pyramid, kept)
        self._ground = pyramid.tiles(pyramid.level_for(whole.whole_width), WHOLE)

    def look(self, gaze: Gaze) -> None:
        """See to the tiles that are in view now."""
        if self.store is None:
            return
        pyramid = self.store.pyramid
        wanted = pyramid.tiles(pyramid.level_for(gaze.picture_width), gaze.seen)
        if self._wanted and wanted and self._wanted[0].level != wanted[0].level:
            self._before = tuple(tile for tile in self._wanted if self.store.address(tile))
        self._wanted = wanted
        self.store.want((*self._ground, *wanted), keep=self._still_on())

    def fetch(self) -> bool:
        """Take in what has been made meanwhile; whether there was anything."""
        return self.store is not None and self.store.fetch()

    def rows(self) -> list[TileRow]:
        """The tiles in the order of painting."""
        if self.store is None:
            return []
        order = dict.fromkeys((*self._ground, *self._still_on(), *self._wanted))
        return [self._row(self.store, tile, at) for tile in order if (at := self.store.address(tile))]

    def close(self, _gone: object = None) -> None:
        """Let every tile go."""
        self._ground = self._wanted = self._before = ()
        if self.store is not None:
            self.store.close()
            self.store = None

    def _still_on(self) -> tuple[Tile, ...]:
        """The tiles of the level before, until those of this one are all there."""
        if self.store is None or all(self.store.address(tile) for tile in self._wanted):
            self._before = ()
        return self._before

    @staticmethod
    def _row(store: TileStore, tile: Tile, address: str) -> TileRow:
        box, (width, height) = store.pyramid.box(tile), store.pyramid.size(tile.level)
        return TileRow(address, box.left / width, box.top / height, box.width / width, box.height / height)
