"""The page on which something is made step by step."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.process import Part, Process
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import FigureRow, LinkRow, figure_rows, link
from kiosk.visit.place import Place, PlaceKind
from kiosk.visit.process import Stand, backward, largest, onward, played_from, pose_at, stand, step_at, within

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

KEY_WORDS = {
    Stand.BEGINNING: "processBegin",
    Stand.WITHIN: "processWithin",
    Stand.BETWEEN: "processBetween",
    Stand.END: "processEnd",
}


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part of one step where it is now: centre and height in fractions of the stage, `drawn` its greatest."""

    step: int
    file: str
    aspect: float
    drawn: float
    centre_x: float
    centre_y: float
    tall: float
    turned: float
    seen: float
    reveal: float
    name: str
    says: str


@dataclass(frozen=True, slots=True)
class StopRow:
    """One numbered stop of the track."""

    number: int
    name: str


@QmlElement
class ProcessPage(Page):
    """The model of the page. The progress goes from 0 to the number of steps and outlives a change of language."""

    said = Signal()
    moved = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._process: Process | None = None
        self._phrasing: Phrasing | None = None
        self._progress = 0.0
        self._parts = Rows(PartRow, self)
        self._stops = Rows(StopRow, self)
        self._figures = Rows(FigureRow, self)
        self._links = Rows(LinkRow, self)
        self._title = self._industry = self._step_title = self._step_text = self._sources = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the process and the step that is on."""
        process = phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(process, Process)
        self._process, self._phrasing = process, phrasing
        self._title = phrasing.say(process.title)
        industries = [phrasing.exhibit.industry_by_key[key] for key in process.industries]
        self._industry = phrasing.say(industries[0].title) if industries else ""
        index, through = step_at(self._progress, len(process.steps))
        self._parts.replace(
            [
                _part_row(i, part, through if i == index else 0.0, phrasing)
                for i, step in enumerate(process.steps)
                for part in step.parts
            ]
        )
        heading = phrasing.words["processStep"]
        self._stops.replace(
            [StopRow(i + 1, heading.format(i + 1) + phrasing.say(s.title)) for i, s in enumerate(process.steps)]
        )
        self._links.replace(_links(process, phrasing))
        self._say_step(index)

    def _say_step(self, index: int) -> None:
        assert self._process is not None
        assert self._phrasing is not None
        step, phrasing = self._process.steps[index], self._phrasing
        self._step_title, self._step_text = phrasing.say(step.title), phrasing.say(step.text)
        self._sources = phrasing.source_line(step.sources or self._process.sources)
        self._figures.replace(figure_rows([step.figure] if step.figure else [], phrasing))
        self.said.emit()
        self.moved.emit()

    @Slot(float)
    def scrub(self, progress: float) -> None:
        """Go to `progress`; only the parts of the step that is on are moved."""
        if self._process is None or self._phrasing is None:
            return
        steps = self._process.steps
        before, _ = step_at(self._progress, len(steps))
        progress = within(progress, len(steps))
        if progress == self._progress:
            return
        self._progress = progress
        index, through = step_at(progress, len(steps))
        first = sum(len(step.parts) for step in steps[:index])
        rows = [_moved(self._parts.rows[first + i], part, through) for i, part in enumerate(steps[index].parts)]
        self._parts.change(first, rows)
        if index == before:
            self.moved.emit()
        else:
            self._say_step(index)

    @Slot(int, result=float)
    def playFrom(self, stop: int) -> float:
        """Where the travel to the end of step number `stop` begins."""
        return played_from(self._progress, stop)

    def reading_text(self) -> str:
        """The step that is on, and the names of the others."""
        return " ".join([self._title, self._step_title, self._step_text, *(row.name for row in self._stops.rows)])

    @property
    def part_rows(self) -> tuple[PartRow, ...]:
        """The parts of all steps as they are now."""
        return self._parts.rows

    @property
    def _count(self) -> int:
        return len(self._process.steps) if self._process else 0

    @Property(str, notify=said)
    def title(self) -> str:
        """What is made."""
        return self._title

    @Property(str, notify=said)
    def industry(self) -> str:
        """The industry that makes it, or empty."""
        return self._industry

    @Property(str, notify=said)
    def plate(self) -> str:
        """The plate's colour by name."""
        return self._process.plate if self._process else "arc"

    @Property(str, notify=said)
    def stepTitle(self) -> str:
        """The name of the step that is on."""
        return self._step_title

    @Property(str, notify=said)
    def stepText(self) -> str:
        """Its one sentence."""
        return self._step_text

    @Property(str, notify=said)
    def sources(self) -> str:
        """The citation of the step that is on."""
        return self._sources

    @Property(int, notify=said)
    def count(self) -> int:
        """The number of steps."""
        return self._count

    @Property(float, notify=moved)
    def progress(self) -> float:
        """How far the visitor has come, 0 to `count`."""
        return self._progress

    @Property(int, notify=moved)
    def step(self) -> int:
        """The index of the step that is on."""
        return step_at(self._progress, self._count)[0]

    @Property(bool, notify=moved)
    def finished(self) -> bool:
        """Whether everything is done."""
        return stand(self._progress, self._count) == Stand.END

    @Property(float, notify=moved)
    def onward(self) -> float:
        """The progress that the key forward leads to."""
        return onward(self._progress, self._count)

    @Property(float, notify=moved)
    def backward(self) -> float:
        """The progress that the key back leads to."""
        return backward(self._progress)

    @Property(str, notify=moved)
    def onwardName(self) -> str:
        """What the key forward is called."""
        word = KEY_WORDS[stand(self._progress, self._count)]
        return self._phrasing.words[word] if self._phrasing else ""

    @Property(str, notify=moved)
    def backwardName(self) -> str:
        """What the key back is called; empty at the beginning."""
        return self._phrasing.words["processBack"] if self._phrasing and self._progress > 0 else ""

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        """PartRow rows of all steps."""
        return self._parts

    @Property(Rows, constant=True)
    def stops(self) -> Rows:
        """StopRow rows."""
        return self._stops

    @Property(Rows, constant=True)
    def figures(self) -> Rows:
        """The step's figure as a FigureRow, or none."""
        return self._figures

    @Property(Rows, constant=True)
    def links(self) -> Rows:
        """LinkRow rows: where the end leads."""
        return self._links


def _part_row(step: int, part: Part, through: float, phrasing: Phrasing) -> PartRow:
    drawn = phrasing.picture(part.picture)
    name, says = phrasing.say(part.label), phrasing.say(part.text)
    still = PartRow(step, drawn.file, drawn.aspect, largest(part), 0, 0, 0, 0, 0, 0, name, says)
    return _moved(still, part, through)


def _moved(row: PartRow, part: Part, through: float) -> PartRow:
    pose = pose_at(part, through)
    fixed = (row.step, row.file, row.aspect, row.drawn)
    return PartRow(*fixed, pose.x, pose.y, pose.size, pose.turn, pose.seen, pose.reveal, row.name, row.says)


def _links(process: Process, phrasing: Phrasing) -> list[LinkRow]:
    exhibit = phrasing.exhibit
    return [
        *(link(PlaceKind.INDUSTRY, key, exhibit.industry_by_key[key].title, phrasing) for key in process.industries),
        *(link(PlaceKind.EVENT, key, exhibit.event_by_key[key].title, phrasing) for key in process.events),
        *(link(PlaceKind.PROJECT, key, exhibit.project_by_key[key].short, phrasing) for key in process.projects),
    ]
