"""Images that Python has made and QML shows: put on the shelf they get an address, taken off they are gone."""

from __future__ import annotations

from itertools import count
from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

NAME = "shelf"


class Shelf(QQuickImageProvider):
    """image://shelf/NUMBER: an image as it lies there, never scaled; an empty one for a number that is gone.

    The shelf is the process's own, because pages and the engine's provider do not know each other. Main thread only.
    """

    _images: ClassVar[dict[str, QImage]] = {}
    _numbers: ClassVar[count[int]] = count(1)

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The image of that number."""
        return self._images.get(name, QImage())

    @classmethod
    def put(cls, image: QImage) -> str:
        """Lay an image on the shelf; returns its address for QML."""
        number = str(next(cls._numbers))
        cls._images[number] = image
        return f"image://{NAME}/{number}"

    @classmethod
    def take(cls, address: str) -> None:
        """Take off what lies at an address, if anything does."""
        cls._images.pop(address.rpartition("/")[2], None)

    @classmethod
    def held(cls) -> int:
        """Bytes of all images on the shelf."""
        return sum(image.sizeInBytes() for image in cls._images.values())


class OnePlace:
    """One place on the shelf, for a picture that is replaced by the next."""

    def __init__(self) -> None:
        self.address = ""

    def fill(self, image: QImage) -> None:
        """Put an image here instead of the one before."""
        self.clear()
        self.address = Shelf.put(image)

    def clear(self, _gone: object = None) -> None:
        """Take it away."""
        Shelf.take(self.address)
        self.address = ""
