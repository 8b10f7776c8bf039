"""An industry panel: its machine and large figures, why it is here, charts, records, makers, and where it leads."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.chart_rows import ChartRow, chart_rows
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import (
    FigureRow,
    LinkRow,
    RecordRow,
    SpotRow,
    activity_links,
    figure_rows,
    link,
    record_rows,
    recording_links,
    spot_rows,
)
from kiosk.visit.links import enterprises_of_industry, events_of_industry, projects_of_industry
from kiosk.visit.place import Place, PlaceKind

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MakerRow:
    """An enterprise and what it makes."""

    name: str
    makes: str
    text: str


@dataclass(frozen=True, slots=True)
class Panel:
    """What the panel says once."""

    plate: str = "arc"
    eyebrow: str = ""
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    sources: str = ""
    picture: Drawn = Drawn()


@QmlElement
class IndustryPage(Page):
    """The model of an industry panel."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._panel = Panel()
        self._above: list[dict[str, str]] = []
        self._headlines = Rows(FigureRow, self)
        self._figures = Rows(FigureRow, self)
        self._records = Rows(RecordRow, self)
        self._spots = Rows(SpotRow, self)
        self._charts = Rows(ChartRow, self)
        self._makers = Rows(MakerRow, self)
        self._events = Rows(LinkRow, self)
        self._activities = Rows(LinkRow, self)
        self._recordings = Rows(LinkRow, self)
        self._projects = Rows(LinkRow, self)
        self._others = Rows(LinkRow, self)

    def speak(self, phrasing: Phrasing) -> None:
        """Say the panel of the industry that the place names."""
        exhibit, key = phrasing.exhibit, self.place.key
        industry = exhibit.industry_by_key[key]
        self._panel = Panel(
            industry.plate,
            phrasing.say(industry.eyebrow),
            phrasing.say(industry.title),
            tuple(phrasing.text(industry)),
            phrasing.source_line(industry.sources),
            phrasing.picture(industry.picture),
        )
        self._above = phrasing.above(self._panel.title)
        self._headlines.replace(figure_rows(industry.headlines, phrasing))
        self._figures.replace(figure_rows((k for k in industry.figures if k not in industry.headlines), phrasing))
        self._records.replace(record_rows(industry.records, phrasing))
        self._spots.replace(spot_rows(industry.picture, phrasing))
        self._charts.replace(chart_rows(industry.charts, phrasing, self))
        makers = enterprises_of_industry(exhibit, key)
        self._makers.replace(
            [MakerRow(phrasing.say(m.short or m.name), phrasing.say(m.makes), phrasing.say(m.text)) for m in makers]
        )
        self._events.replace(
            [
                link(PlaceKind.EVENT, e.key, e.title, phrasing, phrasing.date(e.date))
                for e in events_of_industry(exhibit, key)
            ]
        )
        self._activities.replace(activity_links(self.place, phrasing))
        self._recordings.replace(recording_links(self.place, phrasing))
        self._projects.replace(
            [
                link(PlaceKind.PROJECT, p.key, p.short or p.title, phrasing, phrasing.say(p.made))
                for p in projects_of_industry(exhibit, key)
            ]
        )
        others = [
            exhibit.industry_by_key[k] for k in exhibit.about.industries if k != key and k in exhibit.industry_by_key
        ]
        self._others.replace([link(PlaceKind.INDUSTRY, i.key, i.short or i.title, phrasing) for i in others])
        self.said.emit()

    def reading_text(self) -> str:
        """Everything on the panel, below the fold too."""
        figures = [f"{r.number} {r.unit} {r.note}" for r in (*self._headlines.rows, *self._figures.rows)]
        records = [f"{r.title} {r.claim}" for r in self._records.rows]
        makers = [f"{r.name} {r.makes} {r.text}" for r in self._makers.rows]
        charts = [f"{r.title} {r.summary}" for r in self._charts.rows]
        return " ".join([self._panel.title, *self._panel.paragraphs, *figures, *records, *makers, *charts])

    @Property(str, notify=said)
    def plate(self) -> str:
        """The plate's colour by name."""
        return self._panel.plate

    @Property(str, notify=said)
    def eyebrow(self) -> str:
        """The line above the title."""
        return self._panel.eyebrow

    @Property(str, notify=said)
    def title(self) -> str:
        """The industry's name."""
        return self._panel.title

    @Property("QVariantList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def titleAbove(self) -> list[dict[str, str]]:
        """The pinyin above the title: `before`, `text` and `said` of each piece."""
        return self._above

    @Property("QStringList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def paragraphs(self) -> list[str]:
        """What it is and why it is here, by paragraphs."""
        return list(self._panel.paragraphs)

    @Property(str, notify=said)
    def sources(self) -> str:
        """The citation at the foot of the page."""
        return self._panel.sources

    @Property(str, notify=said)
    def file(self) -> str:
        """The machine's picture, as a file below assets/."""
        return self._panel.picture.file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """The picture's width over height."""
        return self._panel.picture.aspect

    @Property(str, notify=said)
    def pictureKey(self) -> str:
        """The key under which the machine can be looked at closely, or empty where there is none."""
        return self._panel.picture.key

    @Property(str, notify=said)
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self._panel.picture.label

    @Property(Rows, constant=True)
    def headlines(self) -> Rows:
        """FigureRow rows shown large."""
        return self._headlines

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
    def charts(self) -> Rows:
        """ChartRow rows."""
        return self._charts

    @Property(Rows, constant=True)
    def makers(self) -> Rows:
        """MakerRow rows."""
        return self._makers

    @Property(Rows, constant=True)
    def events(self) -> Rows:
        """LinkRow rows to the timeline."""
        return self._events

    @Property(Rows, constant=True)
    def recordings(self) -> Rows:
        """LinkRow rows: films and sounds."""
        return self._recordings

    @Property(Rows, constant=True)
    def activities(self) -> Rows:
        """LinkRow rows: what can be done here."""
        return self._activities

    @Property(Rows, constant=True)
    def projects(self) -> Rows:
        """LinkRow rows to the national projects."""
        return self._projects

    @Property(Rows, constant=True)
    def others(self) -> Rows:
        """LinkRow rows to the other industries."""
        return self._others
