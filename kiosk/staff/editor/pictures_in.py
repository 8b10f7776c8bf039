"""A picture that is dropped on the editor: looked over, copied into assets/photos/, never over another file."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageReader, QImageWriter

from kiosk.exhibit.durable import write_durably
from kiosk.screen.pictures import inside

FORMATS = {b"jpeg": ".jpg", b"png": ".png", b"webp": ".webp"}
MOST_BYTES = 40 * 1024 * 1024
MOST_SIDE = 8192
LEAST_SIDE = 16
QUALITY = 92
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


def cropped(assets: Path, file: str, box: tuple[float, float, float, float]) -> str:
    """Write the part of a photograph as a new file beside it and return its path inside assets/; the whole stays.

    `box` is left, top, width and height in fractions of the picture. Raises NotAPictureError, and OSError of the disk.
    """
    photograph = inside(assets, file)
    if photograph is None:
        raise NotAPictureError(file)
    reader = QImageReader(str(photograph))
    reader.setAutoTransform(True)
    whole = reader.read()
    left, top, wide, high = box
    part = whole.copy(
        round(left * whole.width()),
        round(top * whole.height()),
        round(wide * whole.width()),
        round(high * whole.height()),
    )
    if whole.isNull() or min(part.width(), part.height()) < LEAST_SIDE:
        raise NotAPictureError("太小 / too small" if not whole.isNull() else reader.errorString())
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    ending = Path(file).suffix
    kind = next((known for known, said in FORMATS.items() if said == ending), b"jpeg")
    writer = QImageWriter(buffer, QByteArray(kind))
    writer.setQuality(QUALITY)
    if not writer.write(part):
        raise NotAPictureError(writer.errorString())
    stem = Path(file).with_suffix("").as_posix()
    names = (f"{stem}-part{'' if number == 1 else f'-{number}'}{ending}" for number in count(1))
    name = next(name for name in names if not (assets / name).exists())
    write_durably(assets / name, bytes(data.data()))
    return name


def key_like(name: str) -> str:
    """A name as keys are written: small letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "picture"


def unused(wanted: str, taken: set[str]) -> str:
    """`wanted`, or with the first number behind it that no other entry has."""
    if wanted not in taken:
        return wanted
    return next(name for number in range(2, 100_000) if (name := f"{wanted}-{number}") not in taken)
