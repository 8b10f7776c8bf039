"""The sheet with the codes that hold a page's text, to take along on a phone. What they say is in kiosk.visit."""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider

from kiosk.screen.words import words_of
from kiosk.visit.qr_code import MOST_BYTES, QUIET, qr_code, side_of
from kiosk.visit.takeaway import parts, takes_along
from kiosk.visit.telling import Telling

if TYPE_CHECKING:
    from kiosk.screen.visit import Visit

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Codes(QQuickImageProvider):
    """image://code/VERSION.TEXT?INK/PAPER: the code of TEXT (base 64, for addresses), one pixel a square."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The code with its quiet zone; an empty image for what is no such address."""
        address, _, colours = name.partition("?")
        version, _, text = address.partition(".")
        try:
            code = qr_code(urlsafe_b64decode(text).decode(), int(version))
            ink, paper = (0xFF000000 | int(colour, 16) for colour in colours.split("/"))
        except ValueError:
            return QImage()
        squares = QImage(b"".join(code.rows), code.side, code.side, code.side, QImage.Format.Format_Indexed8)
        squares.setColorTable([paper, ink])
        return squares.convertToFormat(QImage.Format.Format_RGB32)


@QmlElement
class TakeAway(QObject):
    """The codes of the page that is on, one shown at a time. It is open while `open` is true."""

    said = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._visit = visit
        self._open = False
        self._title = ""
        self._parts: list[str] = []
        self._version = 1
        self._index = 0
        visit.pageChanged.connect(self.shut)
        visit.languageChanged.connect(self.speak)

    @Slot()
    def show(self) -> None:
        """Open on the first code of the page that is on; a page that tells nothing opens nothing."""
        self._open, self._index = True, 0
        self.speak()

    @Slot()
    def shut(self) -> None:
        """Close the sheet."""
        self._open = False
        self.said.emit()

    @Slot()
    def speak(self) -> None:
        """Make the codes anew, in the visitor's language."""
        if not self._open:
            return
        exhibit, language = self._visit.exhibit, str(self._visit.property("language"))
        telling = Telling(exhibit, language, words_of(exhibit, language))
        self._title, text = takes_along(self._visit.place, telling)
        self._parts = parts(self._title, text, MOST_BYTES)
        # all as dense as the densest: the squares stay as large from one to the next
        self._version = qr_code(max(self._parts, key=lambda part: len(part.encode()))).version if self._parts else 1
        self._index = min(self._index, max(0, len(self._parts) - 1))
        self._open = bool(self._parts)
        self.said.emit()

    @Slot()
    def next(self) -> None:
        """The next code, if there is one."""
        self._turn(1)

    @Slot()
    def previous(self) -> None:
        """The code before, if there is one."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if 0 <= self._index + by < len(self._parts):
            self._index += by
            self.said.emit()

    @property
    def is_open(self) -> bool:
        """Whether the sheet lies over the page."""
        return self._open

    @property
    def texts(self) -> tuple[str, ...]:
        """What the codes hold, in their order."""
        return tuple(self._parts)

    @Property(bool, notify=said)
    def open(self) -> bool:
        """Whether the sheet lies over the page."""
        return self._open

    @Property(str, notify=said)
    def title(self) -> str:
        """What is taken along: the page's title."""
        return self._title

    @Property(str, notify=said)
    def code(self) -> str:
        """The address of the code that is on, without its colours; empty where there is none."""
        if not self._parts:
            return ""
        text = urlsafe_b64encode(self._parts[self._index].encode()).decode()
        return f"image://code/{self._version}.{text}"

    @Property(int, notify=said)
    def side(self) -> int:
        """How many squares wide the code is, with its quiet zone."""
        return side_of(self._version)

    @Property(int, constant=True)
    def quiet(self) -> int:
        """How many of them are quiet zone, on each side."""
        return QUIET

    @Property(int, notify=said)
    def count(self) -> int:
        """How many codes there are."""
        return len(self._parts)

    @Property(int, notify=said)
    def index(self) -> int:
        """Which of them is on, from 0."""
        return self._index
