"""Keeps the tiles of one picture that are in view, and a bounded number of others; makes those that are missing."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from queue import SimpleQueue
from threading import Lock, Thread

from PySide6.QtGui import QImage

from kiosk.screen.shelf import Shelf
from kiosk.screen.tile_sources import TileSource
from kiosk.visit.tiles import Pyramid, Tile


class Maker:
    """Makes slow tiles one after another on a thread of its own, which ends when nothing is wanted.

    Qt decodes without Python's lock. What is made is fetched from `made`; nothing of Qt's is told from the thread, so
    that a page may go at any moment.
    """

    def __init__(self, source: TileSource, pyramid: Pyramid) -> None:
        self.made: SimpleQueue[tuple[Tile, QImage]] = SimpleQueue()
        self._source, self._pyramid = source, pyramid
        self._lock = Lock()
        self._wanted: list[Tile] = []
        self._now: Tile | None = None
        self._running = False

    def want(self, tiles: Iterable[Tile]) -> None:
        """Make these, in this order, and forget what was wanted before; the tile in hand is finished."""
        with self._lock:
            self._wanted = [tile for tile in tiles if tile != self._now]
            if self._wanted and not self._running:
                self._running = True
                Thread(target=self._run, name="tiles").start()

    def _run(self) -> None:
        while True:
            with self._lock:
                self._now = self._wanted.pop(0) if self._wanted else None
                if self._now is None:
                    self._running = False
                    return
                tile = self._now
            self.made.put((tile, self._source.tile(self._pyramid, tile)))


class TileStore:
    """The tiles of one picture. Not more than `most_bytes` are held beyond what is in view. Main thread only."""

    def __init__(self, source: TileSource, pyramid: Pyramid, most_bytes: int) -> None:
        self.pyramid = pyramid
        self.largest = 0
        """Bytes of the largest tile so far."""
        self._source = source
        self._most_bytes = most_bytes
        self._kept: OrderedDict[Tile, tuple[str, int]] = OrderedDict()
        self._missing: set[Tile] = set()
        self._wanted: frozenset[Tile] = frozenset()
        self._shown: frozenset[Tile] = frozenset()
        self._bytes = 0
        self._maker: Maker | None = None

    @property
    def held(self) -> int:
        """Bytes of all tiles that are kept."""
        return self._bytes

    @property
    def waiting(self) -> bool:
        """Whether a tile that is wanted is still being made."""
        return any(tile not in self._kept for tile in self._wanted - self._missing)

    def want(self, tiles: Iterable[Tile], keep: Iterable[Tile] = ()) -> None:
        """These are in view now, the most urgent first. Quick ones are there on return; `keep` are shown yet."""
        ordered = list(dict.fromkeys(tiles))
        self._wanted, self._shown = frozenset(ordered), frozenset((*ordered, *keep))
        lacking = [tile for tile in ordered if tile not in self._kept and tile not in self._missing]
        for tile in ordered:
            if tile in self._kept:
                self._kept.move_to_end(tile)
        if self._source.quick:
            for tile in lacking:
                self._keep(tile, self._source.tile(self.pyramid, tile))
        elif lacking or self._maker is not None:
            self._make(lacking)
        self._let_go()

    def fetch(self) -> bool:
        """Take in what has been made meanwhile; whether there was anything."""
        found = False
        while self._maker is not None and not self._maker.made.empty():
            tile, image = self._maker.made.get()
            if tile not in self._kept:
                self._keep(tile, image)
            found = True
        self._let_go()
        return found

    def address(self, tile: Tile) -> str:
        """Where QML finds the tile; empty while it is not there."""
        return self._kept[tile][0] if tile in self._kept else ""

    def close(self) -> None:
        """Let everything go."""
        if self._maker is not None:
            self._maker.want(())
            self._maker = None
        for address, _ in self._kept.values():
            Shelf.take(address)
        self._kept.clear()
        self._wanted = self._shown = frozenset()
        self._bytes = 0

    def _make(self, tiles: list[Tile]) -> None:
        if self._maker is None:
            self._maker = Maker(self._source, self.pyramid)
        self._maker.want(tiles)

    def _keep(self, tile: Tile, image: QImage) -> None:
        if image.isNull():
            self._missing.add(tile)
            return
        size = image.sizeInBytes()
        self._kept[tile] = (Shelf.put(image), size)
        self._bytes += size
        self.largest = max(self.largest, size)

    def _let_go(self) -> None:
        """The least used first, and never what is in view."""
        for tile in [tile for tile in self._kept if tile not in self._shown]:
            if self._bytes <= self._most_bytes:
                return
            address, size = self._kept.pop(tile)
            Shelf.take(address)
            self._bytes -= size
