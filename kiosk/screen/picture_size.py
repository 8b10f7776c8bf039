"""How large a photograph is, read from the head of its file without decoding it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImageReader


def pixel_size(path: Path) -> tuple[int, int] | None:
    """Width and height in pixels as the file holds them; None for what is no picture that Qt can read."""
    size = QImageReader(str(path)).size()
    return (size.width(), size.height()) if size.isValid() and not size.isEmpty() else None
