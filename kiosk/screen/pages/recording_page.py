"""The recording page."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RecordingPage(Page):
    """The model of the recording page."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._title = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the title."""
        self._title = phrasing.say(phrasing.exhibit.recording_by_key[self.place.key].title)
        self.said.emit()

    def reading_text(self) -> str:
        """The title."""
        return self._title

    @Property(str, notify=said)
    def title(self) -> str:
        """The page's title."""
        return self._title
