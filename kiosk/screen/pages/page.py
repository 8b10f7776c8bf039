"""What all pages share: which place they show, and that they can be said again in another language."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.exhibit.entries import Event, Industry, Project
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Localised
from kiosk.screen.phrasing import Phrasing
from kiosk.visit.place import Place, PlaceKind

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Page(QObject):
    """The model of one place. Subclasses set their properties in `speak` and emit a signal `said` of their own once
    (Qt takes only a class's own signal as the notifier of its properties)."""

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self.place = place

    def speak(self, phrasing: Phrasing) -> None:
        """Say everything on the page in the phrasing's language."""
        raise NotImplementedError

    def take(self, phrasing: Phrasing) -> None:
        """The content has changed while the page is on, and still has its entry: say it again where that matters."""
        self.speak(phrasing)

    def reading_text(self) -> str:
        """All that a visitor would read on the page, for the idle watch."""
        raise NotImplementedError

    def recorded(self, exhibit: Exhibit) -> Localised:
        """The recordings of what the page says, as paths below assets/; none unless its entry gives some."""
        key = self.place.key
        entry: Event | Project | Industry | None = None
        if self.place.kind is PlaceKind.EVENT:
            entry = exhibit.event_by_key.get(key)
        elif self.place.kind is PlaceKind.PROJECT:
            entry = exhibit.project_by_key.get(key)
        elif self.place.kind is PlaceKind.INDUSTRY:
            entry = exhibit.industry_by_key.get(key)
        return entry.voice if entry else Localised()

    def mark(self) -> float:
        """Where the page stands on the Line, 0 to 1, or -1 where it stands nowhere."""
        return -1.0

    @Property(float, constant=True)
    def onLine(self) -> float:
        """Where the page stands on the Line, 0 to 1; below 0 nowhere."""
        return self.mark()

    @Property(str, constant=True)
    def kind(self) -> str:
        """The kind of place, which names the QML file that shows it."""
        return str(self.place.kind)

    @Property(str, constant=True)
    def placeKey(self) -> str:
        """The key of the entry shown, or an empty string."""
        return self.place.key
