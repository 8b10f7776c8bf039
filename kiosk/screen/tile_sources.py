"""Where tiles come from: a drawing rendered for the part asked for, or a photograph decoded there and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.exhibit.media import Picture
from kiosk.screen.close_lines import finer, in_pieces
from kiosk.screen.engraving import Skin, engrave, is_safe, view_size
from kiosk.screen.pictures import inside
from kiosk.visit.tiles import Box, Pyramid, Tile

DRAWING_SIDE = 512  # pixels: quick to render (3 to 8 ms), and little is rendered in vain
PHOTO_SIDE = 1024  # a JPEG is read from its top for every tile: fewer, larger ones
DRAWING_CLOSEST = 8.0
PHOTO_CLOSEST = 2.0  # screen pixels for one of the photograph's
LEAST_CLOSEST = 4.0
MOST_WHOLE = 4096  # longest side of a picture of a kind that can only be decoded as a whole
MIRROR, FLIP, QUARTER = 1, 2, 4  # bits of QImageIOHandler.Transformation, applied in this order


class TileSource(Protocol):
    """Something that can be shown in tiles."""

    aspect: float
    quick: bool
    """Whether a tile takes so little time that it may be made at once; else it is made on another thread."""

    def closest(self, whole_width: float) -> float:
        """How closely it may be looked at, as a zoom, where the whole is shown `whole_width` pixels wide."""
        ...

    def pyramid(self, whole_width: float) -> Pyramid:
        """Its levels, where the whole is shown `whole_width` pixels wide."""
        ...

    def tile(self, pyramid: Pyramid, tile: Tile) -> QImage:
        """One tile; an empty image where it cannot be made."""
        ...


def tile_source(assets: Path, picture: Picture, skin: Skin, screen_unit: float) -> TileSource | None:
    """The tiles of a picture, or None where its file is not there or cannot be read."""
    path = inside(assets, picture.file)
    if path is None:
        return None
    if picture.is_drawing:
        svg = path.read_text("utf-8", errors="replace")
        size = view_size(svg)
        return DrawingTiles(svg, size, skin, screen_unit) if size and is_safe(svg) else None
    photo = PhotoTiles(path)
    return photo if photo.width and photo.height else None


class DrawingTiles:
    """An engraved drawing, rendered anew at each level, on the ground that it stands on. Main thread only."""

    quick = True

    def __init__(self, svg: str, size: tuple[float, float], skin: Skin, screen_unit: float) -> None:
        self.aspect = size[0] / size[1]
        self._svg, self._units_wide, self._skin, self._screen_unit = in_pieces(svg), size[0], skin, screen_unit
        self._whole_width = 0.0
        self._renderers: dict[int, QSvgRenderer] = {}

    def closest(self, whole_width: float) -> float:
        """Lines stay sharp at any size; beyond this they are only lines."""
        return DRAWING_CLOSEST

    def pyramid(self, whole_width: float) -> Pyramid:
        """The level that shows the whole meets the screen's pixels one to one."""
        self._whole_width = whole_width
        finest = whole_width * DRAWING_CLOSEST
        return Pyramid(round(finest), round(finest / self.aspect), DRAWING_SIDE)

    def tile(self, pyramid: Pyramid, tile: Tile) -> QImage:
        """The part of the drawing that the tile shows."""
        box, (width, height) = pyramid.box(tile), pyramid.size(tile.level)
        image = QImage(box.width, box.height, QImage.Format.Format_RGB32)
        image.fill(QColor(self._skin.ground))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.left, -box.top)
        self._renderer(tile.level, width).render(painter, QRectF(0, 0, width, height))
        painter.end()
        return image

    def _renderer(self, level: int, width: int) -> QSvgRenderer:
        """The drawing with its lines as thick as the level wants them; parsed once a level."""
        if level not in self._renderers:
            drawn = finer(self._svg, width / max(1, self._whole_width))
            svg = engrave(drawn, self._skin, width / self._units_wide, self._screen_unit)
            self._renderers[level] = QSvgRenderer(QByteArray(svg.encode()))
        return self._renderers[level]


class PhotoTiles:
    """A photograph of any size; no more of it is ever decoded than one tile. Any thread."""

    quick = False

    def __init__(self, path: Path) -> None:
        self._path = path
        reader = QImageReader(str(path))
        self._raw = reader.size()
        self._turn = int(reader.transformation().value)
        self._parts = reader.supportsOption(QImageIOHandler.ImageOption.ScaledClipRect)
        upright = self._raw.transposed() if self._turn & QUARTER else self._raw
        scale = 1.0 if self._parts else min(1.0, MOST_WHOLE / max(1, upright.width(), upright.height()))
        self.width, self.height = (max(0, round(side * scale)) for side in (upright.width(), upright.height()))
        self.aspect = self.width / self.height if self.height else 1.0

    def closest(self, whole_width: float) -> float:
        """Until each of its pixels can be seen."""
        return max(LEAST_CLOSEST, PHOTO_CLOSEST * self.width / max(1.0, whole_width))

    def pyramid(self, whole_width: float) -> Pyramid:
        """Its own pixels are the finest level."""
        return Pyramid(self.width, self.height, PHOTO_SIDE)

    def tile(self, pyramid: Pyramid, tile: Tile) -> QImage:
        """The part of the photograph that the tile shows, the right way up."""
        width, height = pyramid.size(tile.level)
        raw = QSize(height, width) if self._turn & QUARTER else QSize(width, height)
        part = turned_back(pyramid.box(tile), raw, self._turn)
        reader = QImageReader(str(self._path))
        reader.setAutoTransform(True)
        if raw != self._raw:
            reader.setScaledSize(raw)
            reader.setScaledClipRect(part)
        else:
            reader.setClipRect(part)
        return reader.read()


def turned_back(box: Box, raw: QSize, turn: int) -> QRect:
    """Where a box of the upright picture lies in the picture as it is stored, which is `raw` large."""
    left, top, width, height = box.left, box.top, box.width, box.height
    if turn & QUARTER:
        left, top, width, height = top, raw.height() - left - width, height, width
    if turn & MIRROR:
        left = raw.width() - left - width
    if turn & FLIP:
        top = raw.height() - top - height
    return QRect(left, top, width, height)
