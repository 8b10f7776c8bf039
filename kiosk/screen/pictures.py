"""The image providers that QML asks for drawings, photographs and icons, on the main thread (see Art.qml)."""

from __future__ import annotations

import re
import sys
from collections import OrderedDict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.screen.engraving import Skin, engrave, is_safe, view_size

MAX_SIDE = 8192
MOST_BYTES = 96 * 1024 * 1024
ICON_SET = "ph."  # Phosphor: one set, one hand
HEX = re.compile(r"[0-9a-fA-F]{6}")


def inside(root: Path, name: str) -> Path | None:
    """The regular file `name` below `root`, or None for anything that is not there or leads out of it."""
    path = (root / name).resolve()
    return path if path.is_relative_to(root.resolve()) and path.is_file() else None


@cache
def aspect(root: Path, name: str) -> float:
    """Width over height of a picture below `root`; 1 where it cannot be told."""
    path = inside(root, name)
    if path is None:
        return 1.0
    if path.suffix == ".svg":
        size = view_size(path.read_text("utf-8", errors="replace")[:4096])
        return size[0] / size[1] if size else 1.0
    read = QImageReader(str(path)).size()
    return read.width() / read.height() if read.height() > 0 else 1.0


_EDITIONS: dict[str, int] = {}


def edition(name: str) -> int:
    """How often the picture `name` has changed on disk since the exhibit was started."""
    return _EDITIONS.get(name, 0)


def new_edition(names: Iterable[str]) -> None:
    """The pictures `names` have changed on disk: whoever asks for their addresses from now on gets new ones."""
    for name in names:
        _EDITIONS[name] = edition(name) + 1
    aspect.cache_clear()


def address(name: str) -> str:
    """The picture as image://art and Art.qml take it: another one for each edition, because Qt keeps what it knows."""
    return f"{name}?{edition(name)}" if edition(name) else name


class Pictures(QQuickImageProvider):
    """image://art/FILE[?EDITION]?INK/LIVE/GROUND/TINT (hex without #): a drawing in the colours of its plate, or a
    photograph."""

    def __init__(self, assets: Path, screen_unit: float = 1.0) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._assets = assets
        self._screen_unit = screen_unit
        self._drawn: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._bytes = 0

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The picture at the height asked for; an empty image for whatever cannot be drawn."""
        kept = (name, requested.height())
        if kept in self._drawn:
            self._drawn.move_to_end(kept)
            return self._drawn[kept]
        image = self._made(name, requested)
        self._keep(kept, image)
        return image

    def _keep(self, key: tuple[str, int], image: QImage) -> None:
        """Keep what was drawn, the least used first to go, within MOST_BYTES."""
        self._drawn[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > MOST_BYTES and len(self._drawn) > 1:
            _, oldest = self._drawn.popitem(last=False)
            self._bytes -= oldest.sizeInBytes()

    def _made(self, name: str, requested: QSize) -> QImage:
        file, colours = name.partition("?")[0], name.rpartition("?")[2]
        path = inside(self._assets, file)
        if path is None:
            return QImage()
        if path.suffix == ".svg":
            return self._drawing(path, colours.split("/"), requested)
        return self._photograph(path, requested)

    def _drawing(self, path: Path, colours: list[str], requested: QSize) -> QImage:
        svg = path.read_text("utf-8", errors="replace")
        view = view_size(svg)
        if view is None or not is_safe(svg) or len(colours) != 4 or not all(HEX.fullmatch(c) for c in colours):
            return QImage()
        scale = requested.height() / view[1] if requested.height() > 0 else 1.0
        scale = min(scale, MAX_SIDE / max(view))
        ink, live, ground, tint = (f"#{c}" for c in colours)
        renderer = QSvgRenderer(
            QByteArray(engrave(svg, Skin(ink, live, ground, tint), scale, self._screen_unit).encode())
        )
        image = QImage(
            max(1, round(view[0] * scale)), max(1, round(view[1] * scale)), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(0)  # transparent
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
        painter.end()
        return image

    def _photograph(self, path: Path, requested: QSize) -> QImage:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        full = reader.size()
        if not full.isValid():
            return QImage()
        if requested.height() > 0:
            from PySide6.QtCore import Qt  # not above: see rows.py

            reader.setScaledSize(full.scaled(MAX_SIDE, requested.height(), Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()


class Icons(QQuickImageProvider):
    """image://icon/SET.NAME/RRGGBB: one of qtawesome's signs. Pixmap providers run on the main thread, as it needs."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, name: str, size: QSize, requested: QSize) -> QPixmap:
        """The sign at the size asked for. Raises nothing for a name that the set lacks: the pixmap is empty."""
        # WORKAROUND: qtpy, which qtawesome stands on, imports this GPL module where it is installed
        sys.modules.setdefault("PySide6.QtDataVisualization", None)  # type: ignore[arg-type]  # None: not to be imported
        import qtawesome

        icon, _, colour = name.partition("/")
        if not icon.startswith(ICON_SET):
            return QPixmap()
        try:
            qtawesome.charmap(icon)
        except (KeyError, ValueError):
            return QPixmap()
        wanted = QSize(64, 64) if requested.isEmpty() else requested
        drawn: QPixmap = qtawesome.icon(icon, color=f"#{colour}").pixmap(wanted)
        return drawn
