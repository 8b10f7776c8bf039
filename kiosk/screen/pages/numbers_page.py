"""The gallery of numbers that can be felt: one number on at a time, and one way to feel it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.numbers_felt import FeltNumber, FeltNumbers, Likeness
from kiosk.screen.chart_rows import ChartRow, chart_rows
from kiosk.screen.likeness_rows import LengthRow, LikenessSaid, likeness_said
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import FigureRow, figure_row
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NO_FIGURE = FigureRow("", "", "", "", "")
NO_LIKENESS = LikenessSaid()


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way to feel the number; one of them is `shown`."""

    name: str
    shown: bool


@dataclass(frozen=True, slots=True)
class NumberSaid:
    """What the number that is on says."""

    title: str = ""
    plate: str = "arc"
    figure: FigureRow = NO_FIGURE
    as_of: str = ""
    drawn: Drawn = Drawn()
    likeness: LikenessSaid = NO_LIKENESS
    previous: str = ""
    next: str = ""
    sources: str = ""


@QmlElement
class NumbersPage(Page):
    """The model of the gallery. What the visitor has chosen is kept when everything is said in another language."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._phrasing: Phrasing | None = None
        self._number, self._way = 0, 0
        self._text = NumberSaid()
        self._ways = Rows(WayRow, self)
        self._charts = Rows(ChartRow, self)
        self._lengths = Rows(LengthRow, self)
        self._chart_of: tuple[str, int, int] = ("", -1, -1)

    def speak(self, phrasing: Phrasing) -> None:
        """Say the number that is on."""
        self._phrasing = phrasing
        self._say()

    def take(self, phrasing: Phrasing) -> None:
        """Say the number that is on again; its chart only where the content of the whole has changed it."""
        old, self._phrasing = self._phrasing, phrasing
        count = len(self._entry().numbers)
        self._number = min(self._number, max(0, count - 1))
        if count:
            number = self._entry().numbers[self._number]
            self._way = min(self._way, max(0, len(number.charts) + len(number.likenesses) - 1))
        if old is None or old.exhibit.figures != phrasing.exhibit.figures or self._changed(old):
            self._chart_of = ("", self._number, self._way)
        self._say()

    def _changed(self, old: Phrasing) -> bool:
        return old.exhibit.activity_by_key.get(self.place.key) != self._entry()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Go `by` numbers on (below 0: back); the last is followed by the first."""
        if numbers := self._entry().numbers:
            self._number, self._way = (self._number + by) % len(numbers), 0
            self._say()

    @Slot(int)
    def feel(self, way: int) -> None:
        """Show the way to feel the number at this index; one that is not there is not shown."""
        if 0 <= way < len(self._ways.rows):
            self._way = way
            self._say()

    @property
    def counts(self) -> tuple[int, int]:
        """How many numbers there are, and how many ways to feel the one that is on."""
        return len(self._entry().numbers), len(self._ways.rows)

    def _entry(self) -> FeltNumbers:
        assert self._phrasing is not None
        entry = self._phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(entry, FeltNumbers)
        return entry

    def _say(self) -> None:
        assert self._phrasing is not None
        phrasing, entry = self._phrasing, self._entry()
        if not entry.numbers:
            self._text = NumberSaid(phrasing.say(entry.title), entry.plate)
            self.said.emit()
            return
        count = len(entry.numbers)
        number = entry.numbers[self._number]
        figure = phrasing.exhibit.figure_by_key[number.figure]
        charts, likenesses = len(number.charts), number.likenesses
        likeness = likeness_said(likenesses[self._way - charts], figure, phrasing) if self._way >= charts else None
        before, after = entry.numbers[self._number - 1], entry.numbers[(self._number + 1) % count]
        words = phrasing.words
        self._text = NumberSaid(
            phrasing.say(number.title),
            entry.plate,
            figure_row(figure, phrasing),
            phrasing.date(figure.as_of) if figure.as_of else "",
            phrasing.picture(number.picture),
            likeness or NO_LIKENESS,
            phrasing.say(before.title) if count > 1 else "",
            phrasing.say(after.title) if count > 1 else "",
            phrasing.source_line([figure.source, *(_sources(likenesses[self._way - charts]) if likeness else ())]),
        )
        self._show_chart(number, phrasing)
        self._lengths.replace(likeness.lengths if likeness else ())
        names = [*(words["chartView"] for _ in number.charts), *(phrasing.say(like.short) for like in likenesses)]
        self._ways.replace([WayRow(name, i == self._way) for i, name in enumerate(names)])
        self.said.emit()

    def _show_chart(self, number: FeltNumber, phrasing: Phrasing) -> None:
        """The chart is made anew only for another number, way or language: what is chosen on it stays."""
        wanted = (phrasing.language, self._number, self._way)
        if wanted == self._chart_of:
            return
        gone = self._charts.rows
        if wanted[1:] != self._chart_of[1:]:
            self._charts.replace([])
        self._chart_of = wanted
        self._charts.replace(chart_rows(number.charts[self._way : self._way + 1], phrasing, self))
        for row in gone:
            row.points.deleteLater()
            row.years.deleteLater()

    def reading_text(self) -> str:
        """The number, its sentence, its chart, and the names of the ways."""
        text = self._text
        charts = [f"{r.title} {r.summary} {r.remark}" for r in self._charts.rows]
        ways = [row.name for row in self._ways.rows]
        return " ".join([text.title, text.figure.note, text.likeness.sentence, text.likeness.remark, *charts, *ways])

    @Property(str, notify=said)
    def now(self) -> str:
        """Changes with the number and with the way to feel it, and with nothing else."""
        return f"{self._number}/{self._way}"

    @Property(str, notify=said)
    def title(self) -> str:
        """The title of the number that is on."""
        return self._text.title

    @Property(str, notify=said)
    def plate(self) -> str:
        """The plate's colour by name."""
        return self._text.plate

    @Property(str, notify=said)
    def figureKey(self) -> str:
        """The key of the figure on the plate, or empty."""
        return self._text.figure.figure_key

    @Property(str, notify=said)
    def figureBefore(self) -> str:
        """The word before the number (近, over)."""
        return self._text.figure.before

    @Property(str, notify=said)
    def figureNumber(self) -> str:
        """The figure on the plate."""
        return self._text.figure.number

    @Property(str, notify=said)
    def figureUnit(self) -> str:
        """Its unit."""
        return self._text.figure.unit

    @Property(str, notify=said)
    def figureNote(self) -> str:
        """What it counts."""
        return self._text.figure.note

    @Property(str, notify=said)
    def asOf(self) -> str:
        """The time that it holds for, or empty."""
        return self._text.as_of

    @Property(str, notify=said)
    def file(self) -> str:
        """The picture on the plate, as a file below assets/, or empty."""
        return self._text.drawn.file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """The picture's width over height."""
        return self._text.drawn.aspect

    @Property(str, notify=said)
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self._text.drawn.label

    @Property(str, notify=said)
    def drawn(self) -> str:
        """How the likeness is drawn: cube, lengths, cells, or empty where a chart is on."""
        return self._text.likeness.drawn

    @Property(str, notify=said)
    def sentence(self) -> str:
        """The likeness in one sentence."""
        return self._text.likeness.sentence

    @Property(str, notify=said)
    def result(self) -> str:
        """What was worked out, rounded, by itself."""
        return self._text.likeness.result

    @Property(str, notify=said)
    def remark(self) -> str:
        """What it was reckoned with."""
        return self._text.likeness.remark

    @Property(int, notify=said)
    def cellCount(self) -> int:
        """How many cells are drawn."""
        return self._text.likeness.cell_count

    @Property(float, notify=said)
    def cellLast(self) -> float:
        """How much of the last cell is filled, 0 to 1."""
        return self._text.likeness.cell_last

    @Property(str, notify=said)
    def cellShape(self) -> str:
        """square, note or disc."""
        return self._text.likeness.cell_shape

    @Property(str, notify=said)
    def legend(self) -> str:
        """What one cell stands for."""
        return self._text.likeness.legend

    @Property(str, notify=said)
    def previousName(self) -> str:
        """The number before this one, or empty."""
        return self._text.previous

    @Property(str, notify=said)
    def nextName(self) -> str:
        """The number after this one, or empty."""
        return self._text.next

    @Property(str, notify=said)
    def sources(self) -> str:
        """The citation of what is on."""
        return self._text.sources

    @Property(Rows, constant=True)
    def ways(self) -> Rows:
        """WayRow rows."""
        return self._ways

    @Property(Rows, constant=True)
    def charts(self) -> Rows:
        """ChartRow rows: one, or none where a likeness is on."""
        return self._charts

    @Property(Rows, constant=True)
    def lengths(self) -> Rows:
        """LengthRow rows of the likeness."""
        return self._lengths


def _sources(likeness: Likeness) -> list[str]:
    return [m.source for m in (*likeness.measures, *likeness.beside)]
