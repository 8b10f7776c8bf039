"""A picture that is dropped on the editor: looked over, copied into assets/photos/, never over another file."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtGui import QImageReader

from kiosk.exhibit.durable import write_durably

FORMATS = {b"jpeg": ".jpg", b"png": ".png", b"webp": ".webp"}
MOST_BYTES = 40 * 1024 * 1024
MOST_SIDE = 8192
FOLDER = "photos"


class NotAPictureError(ValueError):
    """The file is no picture that the exhibit can show; the message says why, in both languages."""


def copy_in(dropped: Path, assets: Path) -> str:
    """Copy the picture and return its path inside assets/. Raises NotAPictureError, and OSError of the disk."""
    if not dropped.is_file():
        raise NotAPictureError("不是文件 / not a file")
    size = dropped.stat().st_size
    if size > MOST_BYTES:
        raise NotAPictureError(f"{size // 2**20} MiB > {MOST_BYTES // 2**20} MiB")
    reader = QImageReader(str(dropped))
    reader.setDecideFormatFromContent(True)
    ending = FORMATS.get(bytes(reader.format().data()))
    if ending is None:
        raise NotAPictureError("请用 JPEG、PNG 或 WebP / JPEG, PNG or WebP please")
    shape = reader.size()
    if max(shape.width(), shape.height()) > MOST_SIDE:
        raise NotAPictureError(f"{shape.width()} x {shape.height()} > {MOST_SIDE}")
    if reader.read().isNull():
        raise NotAPictureError(reader.errorString())
    data = dropped.read_bytes()
    stem = key_like(dropped.stem)
    for number in range(1, 10_000):
        name = f"{FOLDER}/{stem}{'' if number == 1 else f'-{number}'}{ending}"
        there = assets / name
        if there.is_file() and there.read_bytes() == data:
            return name
        if not there.exists():
            write_durably(there, data)
            return name
    raise NotAPictureError(stem)


def key_like(name: str) -> str:
    """A name as keys are written: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "picture"


def unused(wanted: str, taken: set[str]) -> str:
    """`wanted`, or with the first number behind it that no other entry has."""
    if wanted not in taken:
        return wanted
    return next(name for number in range(2, 100_000) if (name := f"{wanted}-{number}") not in taken)
