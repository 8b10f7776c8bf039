"""The page of one event or one national project: a plate with its figure and drawing, and what is told beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibit.entries import Event, Project
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import (
    FigureRow,
    LinkRow,
    RecordRow,
    SpotRow,
    figure_row,
    figure_rows,
    link,
    record_rows,
    spot_rows,
)
from kiosk.visit.links import events_of_project, neighbours, projects_of_event
from kiosk.visit.order import timeline_order
from kiosk.visit.place import Place, PlaceKind

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_FIGURE = FigureRow("", "", "", "", "")
NO_LINK = LinkRow("", "", "")


@dataclass(frozen=True, slots=True)
class Story:
    """What an event and a project have in common on the screen."""

    plate: str = "arc"
    eyebrow: str = ""
    title: str = ""
    made: str = ""
    paragraphs: tuple[str, ...] = ()
    glyph: str = ""
    plan: str = ""
    sources: str = ""
    headline: FigureRow = NO_FIGURE
    previous: LinkRow = NO_LINK
    next: LinkRow = NO_LINK
    mark: float = -1.0


@QmlElement
class StoryPage(Page):
    """The model of an event's or a project's page."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._story = Story()
        self._file, self._aspect, self._alt = "", 1.0, ""
        self._figures = Rows(FigureRow, self)
        self._records = Rows(RecordRow, self)
        self._spots = Rows(SpotRow, self)
        self._links = Rows(LinkRow, self)

    def speak(self, phrasing: Phrasing) -> None:
        """Say the event or project that the place names."""
        if self.place.kind == PlaceKind.EVENT:
            event = phrasing.exhibit.event_by_key[self.place.key]
            self._story = _event_story(event, phrasing)
            self._show(event, _event_links(event, phrasing), phrasing)
            self._records.replace(record_rows(event.records, phrasing))
        else:
            project = phrasing.exhibit.project_by_key[self.place.key]
            self._story = _project_story(project, phrasing)
            self._show(project, _project_links(project, phrasing), phrasing)
        self.said.emit()

    def _show(self, entry: Event | Project, links: Iterable[LinkRow], phrasing: Phrasing) -> None:
        drawn = phrasing.picture(entry.picture)
        self._file, self._aspect, self._alt = drawn.file, drawn.aspect, drawn.label
        self._figures.replace(figure_rows((k for k in entry.figures if k != entry.headline), phrasing))
        self._spots.replace(spot_rows(entry.picture, phrasing))
        self._links.replace(list(links))

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

    @Property(str, notify=said)
    def made(self) -> str:
        """What Hengyang made for the project; empty for events."""
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
        return self._file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """The picture's width over height."""
        return self._aspect

    @Property(str, notify=said)
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self._alt

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


def _headline(key: str, phrasing: Phrasing) -> FigureRow:
    figure = phrasing.exhibit.figure_by_key.get(key)
    return figure_row(figure, phrasing) if figure else NO_FIGURE


def _event_story(event: Event, phrasing: Phrasing) -> Story:
    exhibit = phrasing.exhibit
    era = exhibit.era_of_event[event.key]
    keys = [e.key for _, e in timeline_order(exhibit)]
    before, after = neighbours(exhibit, event.key)
    plan = ""
    if event.plan:
        target = phrasing.words["target"] + phrasing.date(event.plan.target)
        plan = f"{phrasing.words[event.plan.status]} · {target}"
    return Story(
        plate=era.plate,
        eyebrow=f"{phrasing.say(era.title)} · {phrasing.date(event.date)}",
        title=phrasing.say(event.title),
        paragraphs=tuple(phrasing.paragraphs(event.text)),
        glyph="" if event.headline else event.glyph,
        plan=plan,
        sources=phrasing.source_line(event.sources),
        headline=_headline(event.headline, phrasing),
        previous=_event_link(before, phrasing),
        next=_event_link(after, phrasing),
        mark=(keys.index(event.key) + 0.5) / len(keys),
    )


def _event_link(key: str | None, phrasing: Phrasing) -> LinkRow:
    if not key:
        return NO_LINK
    event = phrasing.exhibit.event_by_key[key]
    return link(PlaceKind.EVENT, key, event.short or event.title, phrasing)


def _event_links(event: Event, phrasing: Phrasing) -> list[LinkRow]:
    exhibit = phrasing.exhibit
    industries = [exhibit.industry_by_key[key] for key in event.industries]
    projects = projects_of_event(exhibit, event.key)
    return [
        *(link(PlaceKind.INDUSTRY, i.key, i.short or i.title, phrasing) for i in industries),
        *(link(PlaceKind.PROJECT, p.key, p.short or p.title, phrasing) for p in projects),
    ]


def _project_story(project: Project, phrasing: Phrasing) -> Story:
    exhibit = phrasing.exhibit
    order = exhibit.projects
    here = order.index(project)

    def at(index: int) -> LinkRow:
        if not 0 <= index < len(order):
            return NO_LINK
        return link(PlaceKind.PROJECT, order[index].key, order[index].short or order[index].title, phrasing)

    return Story(
        plate=project.plate,
        eyebrow=phrasing.say(exhibit.about.projects.title),
        title=phrasing.say(project.title),
        made=phrasing.say(project.made),
        paragraphs=tuple(phrasing.paragraphs(project.text)),
        glyph="" if project.headline else project.glyph,
        sources=phrasing.source_line(project.sources),
        headline=_headline(project.headline, phrasing),
        previous=at(here - 1),
        next=at(here + 1),
    )


def _project_links(project: Project, phrasing: Phrasing) -> list[LinkRow]:
    exhibit = phrasing.exhibit
    industries = [exhibit.industry_by_key[key] for key in project.industries]
    events = events_of_project(exhibit, project.key)
    return [
        *(link(PlaceKind.INDUSTRY, i.key, i.short or i.title, phrasing) for i in industries),
        *(link(PlaceKind.EVENT, e.key, e.short or e.title, phrasing) for e in events),
    ]
