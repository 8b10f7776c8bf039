"""The wall of national projects (大国重器)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """One project on the wall."""

    project_key: str
    title: str
    made: str
    plate: str
    file: str
    aspect: float


@QmlElement
class ProjectsPage(Page):
    """The model of the wall."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._projects = Rows(ProjectRow, self)
        self._title = self._subtitle = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the heading and every project."""
        heading = phrasing.exhibit.about.projects
        self._title, self._subtitle = phrasing.say(heading.title), phrasing.say(heading.subtitle)
        rows = []
        for project in phrasing.exhibit.projects:
            drawn = phrasing.picture(project.picture)
            short, made = phrasing.say(project.short or project.title), phrasing.say(project.made)
            rows.append(ProjectRow(project.key, short, made, project.plate, drawn.file, drawn.aspect))
        self._projects.replace(rows)
        self.said.emit()

    def reading_text(self) -> str:
        """The heading and what is made for each project."""
        return " ".join([self._title, self._subtitle, *(f"{r.title} {r.made}" for r in self._projects.rows)])

    @Property(str, notify=said)
    def title(self) -> str:
        """The heading."""
        return self._title

    @Property(str, notify=said)
    def subtitle(self) -> str:
        """The line below it."""
        return self._subtitle

    @Property(Rows, constant=True)
    def projects(self) -> Rows:
        """ProjectRow rows."""
        return self._projects
