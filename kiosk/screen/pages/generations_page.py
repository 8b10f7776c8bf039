"""The choice of a birth decade, and that decade's path through the timeline."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.generations import Decade, Generations
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.generations import PathStop, path, twenty
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DecadeRow:
    """A decade that can be chosen."""

    decade_key: str
    year: str
    name: str


@dataclass(frozen=True, slots=True)
class PathRow:
    """A stop of the path; `when` says in words how it stands to the years in which they were twenty."""

    event_key: str
    when: str
    date: str
    title: str
    plate: str
    file: str
    aspect: float


@QmlElement
class GenerationsPage(Page):
    """The model of the page. Which decade is chosen is the focus of its place, so that coming back finds the path."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._phrasing: Phrasing | None = None
        self._decades = Rows(DecadeRow, self)
        self._stops = Rows(PathRow, self)
        self._title = self._invitation = self._plate = self._file = ""
        self._aspect = 1.0
        self._heading = self._line = self._sentence = self._joint = ""
        self._before = self._after = DecadeRow("", "", "")

    def speak(self, phrasing: Phrasing) -> None:
        """Say the choice, and the path of the decade that is chosen."""
        self._phrasing = phrasing
        activity = phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(activity, Generations)
        drawn = phrasing.picture(activity.picture)
        self._title, self._invitation = phrasing.say(activity.title), phrasing.say(activity.invitation)
        self._plate, self._file, self._aspect = activity.plate, drawn.file, drawn.aspect
        rows = [self._decade(decade, phrasing) for decade in activity.decades]
        self._decades.replace(rows)
        keys = [row.decade_key for row in rows]
        here = keys.index(self.place.focus) if self.place.focus in keys else -1
        nobody = DecadeRow("", "", "")
        self._before = rows[here - 1] if here > 0 else nobody
        self._after = rows[here + 1] if 0 <= here < len(rows) - 1 else nobody
        if here >= 0:
            self._say_path(activity.decades[here], phrasing)
        else:
            self._heading = self._line = self._sentence = ""
            self._stops.replace([])
        self.said.emit()

    def _decade(self, decade: Decade, phrasing: Phrasing) -> DecadeRow:
        return DecadeRow(decade.key, str(decade.born), phrasing.words["generationBorn"].format(year=decade.born))

    def _say_path(self, decade: Decade, phrasing: Phrasing) -> None:
        first, last = twenty(decade.born)
        self._heading = phrasing.words["generationBornIn"].format(year=decade.born)
        self._line = phrasing.words["generationTwenty"].format(first=first, last=last)
        self._joint = " " if phrasing.language != "zh" else ""
        self._sentence = phrasing.say(decade.text)
        self._stops.replace([self._stop(stop, phrasing) for stop in path(phrasing.exhibit, decade.born)])

    def _stop(self, stop: PathStop, phrasing: Phrasing) -> PathRow:
        event = phrasing.exhibit.event_by_key[stop.event_key]
        drawn = phrasing.picture(event.picture)
        return PathRow(
            event.key,
            phrasing.words[f"generation-{stop.when}"].format(years=stop.years),
            phrasing.date(event.date),
            phrasing.say(event.short or event.title),
            phrasing.exhibit.era_of_event[event.key].plate,
            drawn.file,
            drawn.aspect,
        )

    @Slot(str)
    def choose(self, decade_key: str) -> None:
        """Show the path of this decade; an empty key goes back to the choice, an unknown one does nothing."""
        if decade_key and decade_key not in [row.decade_key for row in self._decades.rows]:
            return
        self.place = replace(self.place, focus=decade_key)
        if self._phrasing:
            self.speak(self._phrasing)

    def shown_decades(self) -> tuple[DecadeRow, ...]:
        """What can be chosen."""
        return self._decades.rows

    def shown_stops(self) -> tuple[PathRow, ...]:
        """The path that is shown; none before a decade is chosen."""
        return self._stops.rows

    def reading_text(self) -> str:
        """The choice, or the path."""
        stops = [f"{row.when} {row.date} {row.title}" for row in self._stops.rows]
        return " ".join([self._title, self._invitation, self._heading, self._line, self._sentence, *stops])

    @Property(str, notify=said)
    def title(self) -> str:
        """The page's title."""
        return self._title

    @Property(str, notify=said)
    def invitation(self) -> str:
        """What is asked above the choice."""
        return self._invitation

    @Property(str, notify=said)
    def plate(self) -> str:
        """The colour of the choice by name."""
        return self._plate

    @Property(str, notify=said)
    def file(self) -> str:
        """The emblem, as a file below assets/."""
        return self._file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """The emblem's width over height."""
        return self._aspect

    @Property(bool, notify=said)
    def chosen(self) -> bool:
        """Whether a decade is chosen and its path is shown."""
        return self._heading != ""

    @Property(str, notify=said)
    def heading(self) -> str:
        """Whose path it is."""
        return self._heading

    @Property(str, notify=said)
    def joint(self) -> str:
        """What stands between heading and line on one line: a space where the language has spaces."""
        return self._joint

    @Property(str, notify=said)
    def line(self) -> str:
        """When they were twenty."""
        return self._line

    @Property(str, notify=said)
    def sentence(self) -> str:
        """What is told of that time, or empty."""
        return self._sentence

    @Property(str, notify=said)
    def beforeKey(self) -> str:
        """The decade before the chosen one, or empty."""
        return self._before.decade_key

    @Property(str, notify=said)
    def beforeName(self) -> str:
        """Its name."""
        return self._before.name

    @Property(str, notify=said)
    def afterKey(self) -> str:
        """The decade after the chosen one, or empty."""
        return self._after.decade_key

    @Property(str, notify=said)
    def afterName(self) -> str:
        """Its name."""
        return self._after.name

    @property
    def decade_rows(self) -> tuple[DecadeRow, ...]:
        """The decades to choose from."""
        return self._decades.rows

    @Property(Rows, constant=True)
    def decades(self) -> Rows:
        """DecadeRow rows."""
        return self._decades

    @Property(Rows, constant=True)
    def stops(self) -> Rows:
        """PathRow rows."""
        return self._stops
