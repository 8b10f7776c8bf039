"""The page of one event or one national project: a plate with its figure and drawing, and what is told beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibit.entries import Event, Project
from kiosk.screen.pages.page import Page
from kiosk.screen.pages.story import Story, event_links, event_story, project_links, project_story
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import (
    FigureRow,
    LinkRow,
    RecordRow,
    SpotRow,
    figure_rows,
    record_rows,
    spot_rows,
)
from kiosk.visit.place import Place, PlaceKind

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StoryPage(Page):
    """The model of an event's or a project's page."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._story = Story()
        self._drawn = Drawn()
        self._above: list[dict[str, str]] = []
        self._figures = Rows(FigureRow, self)
        self._records = Rows(RecordRow, self)
        self._spots = Rows(SpotRow, self)
        self._links = Rows(LinkRow, self)

    def speak(self, phrasing: Phrasing) -> None:
        """Say the event or project that the place names."""
        if self.place.kind == PlaceKind.EVENT:
            event = phrasing.exhibit.event_by_key[self.place.key]
            self._story = event_story(event, phrasing)
            self._show(event, event_links(event, phrasing), phrasing)
            self._records.replace(record_rows(event.records, phrasing))
        else:
            project = phrasing.exhibit.project_by_key[self.place.key]
            self._story = project_story(project, phrasing)
            self._show(project, project_links(project, phrasing), phrasing)
        self.said.emit()

    def _show(self, entry: Event | Project, links: Iterable[LinkRow], phrasing: Phrasing) -> None:
        self._drawn = phrasing.picture(entry.picture)
        self._figures.replace(figure_rows((k for k in entry.figures if k != entry.headline), phrasing))
        self._spots.replace(spot_rows(entry.picture, phrasing))
        self._links.replace(list(links))
        self._above = phrasing.above(self._story.title)

    def reading_text(self) -> str:
        """Title, text, figures and records."""
        story = self._story
        figures = [f"{r.number} {r.unit} {r.note}" for r in (story.headline, *self._figures.rows)]
        records = [f"{r.title} {r.claim}" for r in self._records.rows]
        return " ".join([story.title, story.made, *story.paragraphs, *figures, *records])

    def mark(self) -> float:
        """Where the event stands on the Line; projects stand nowhere."""
        return self._story.mark

    @Property(str, notify=said)
    def plate(self) -> str:
        """The plate's colour by name."""
        return self._story.plate

    @Property(str, notify=said)
    def eyebrow(self) -> str:
        """Era and date, or the name of the national projects."""
        return self._story.eyebrow

    @Property(str, notify=said)
    def title(self) -> str:
        """The page's title."""
        return self._story.title

    @Property("QVariantList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def titleAbove(self) -> list[dict[str, str]]:
        """The pinyin above the title: `before`, `text` and `said` of each piece."""
        return self._above

    @Property(str, notify=said)
    def made(self) -> str:
        """What was made here for the project; empty for events."""
        return self._story.made

    @Property("QStringList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def paragraphs(self) -> list[str]:
        """The text by paragraphs."""
        return list(self._story.paragraphs)

    @Property(str, notify=said)
    def glyph(self) -> str:
        """The one character on the plate where no figure stands there."""
        return self._story.glyph

    @Property(str, notify=said)
    def plan(self) -> str:
        """Status and target of a plan, or empty."""
        return self._story.plan

    @Property(str, notify=said)
    def sources(self) -> str:
        """The citation at the foot of the page."""
        return self._story.sources

    @Property(str, notify=said)
    def headlineKey(self) -> str:
        """The key of the figure on the plate, or empty."""
        return self._story.headline.figure_key

    @Property(str, notify=said)
    def headlineNumber(self) -> str:
        """The figure on the plate."""
        return self._story.headline.number

    @Property(str, notify=said)
    def headlineUnit(self) -> str:
        """Its unit, with the word that stands before the number."""
        return self._story.headline.unit

    @Property(str, notify=said)
    def headlineBefore(self) -> str:
        """The word before the number (近, over)."""
        return self._story.headline.before

    @Property(str, notify=said)
    def headlineNote(self) -> str:
        """What the figure counts."""
        return self._story.headline.note

    @Property(str, notify=said)
    def file(self) -> str:
        """The picture, as a file below assets/."""
        return self._drawn.file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """The picture's width over height."""
        return self._drawn.aspect

    @Property(str, notify=said)
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self._drawn.label

    @Property(str, notify=said)
    def pictureKey(self) -> str:
        """The key under which the picture can be looked at closely, or empty where there is none."""
        return self._drawn.key

    @Property(str, notify=said)
    def previousKey(self) -> str:
        """The key of the page before this one, or empty."""
        return self._story.previous.target_key

    @Property(str, notify=said)
    def previousName(self) -> str:
        """Its name."""
        return self._story.previous.name

    @Property(str, notify=said)
    def nextKey(self) -> str:
        """The key of the page after this one, or empty."""
        return self._story.next.target_key

    @Property(str, notify=said)
    def nextName(self) -> str:
        """Its name."""
        return self._story.next.name

    @Property(Rows, constant=True)
    def figures(self) -> Rows:
        """FigureRow rows."""
        return self._figures

    @Property(Rows, constant=True)
    def records(self) -> Rows:
        """RecordRow rows."""
        return self._records

    @Property(Rows, constant=True)
    def spots(self) -> Rows:
        """SpotRow rows."""
        return self._spots

    @Property(Rows, constant=True)
    def links(self) -> Rows:
        """LinkRow rows."""
        return self._links
