"""The overview of the things to do (动手)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.activities import activities, place_of
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One thing to do: `kind` and `target_key` are its page."""

    kind: str
    target_key: str
    title: str
    made: str
    plate: str
    file: str
    aspect: float


@QmlElement
class ActivitiesPage(Page):
    """The model of the overview."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._rows = Rows(ActivityRow, self)
        self._title = self._subtitle = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the heading and every thing to do."""
        heading = phrasing.exhibit.about.try_it
        self._title, self._subtitle = phrasing.say(heading.title), phrasing.say(heading.subtitle)
        rows = []
        for activity in activities(phrasing.exhibit):
            place, drawn = place_of(activity), phrasing.picture(activity.picture)
            said = phrasing.say(activity.title), phrasing.say(activity.summary)
            rows.append(ActivityRow(str(place.kind), place.key, *said, activity.plate, drawn.file, drawn.aspect))
        self._rows.replace(rows)
        self.said.emit()

    def reading_text(self) -> str:
        """The heading and every line."""
        return " ".join([self._title, self._subtitle, *(f"{r.title} {r.made}" for r in self._rows.rows)])

    @Property(str, notify=said)
    def title(self) -> str:
        """The heading."""
        return self._title

    @Property(str, notify=said)
    def subtitle(self) -> str:
        """The line below it."""
        return self._subtitle

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """ActivityRow rows."""
        return self._rows
