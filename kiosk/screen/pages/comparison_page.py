"""The page on which pictures of one thing are compared: the pictures, what they show, and where the dividers are."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.comparison import Comparison
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.comparing import Dividers
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One of the pictures, on its field."""

    file: str
    aspect: float
    alt: str
    name: str
    told: str
    plate: str


@QmlElement
class ComparisonPage(Page):
    """The model of a comparison. Places are fractions of the width of the field."""

    said = Signal()
    moved = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._title = self._summary = self._sources = ""
        self._views = Rows(ViewRow, self)
        self._dividers: Dividers | None = None
        self._held = self._count = 0

    def speak(self, phrasing: Phrasing) -> None:
        """Say the title and every picture; the dividers stay where they are."""
        entry = phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(entry, Comparison)
        self._title, self._summary = phrasing.say(entry.title), phrasing.say(entry.summary)
        self._sources = phrasing.source_line(entry.sources)
        rows = []
        for view in entry.views:
            drawn = phrasing.picture(view.picture)
            said = phrasing.say(view.label), phrasing.say(view.text)
            rows.append(ViewRow(drawn.file, drawn.aspect, drawn.label, *said, view.plate or entry.plate))
        self._views.replace(rows)
        if self._dividers is None or len(rows) != self._count:
            self._dividers, self._count = Dividers.even(len(rows)), len(rows)
        self.said.emit()
        self.moved.emit()

    def reading_text(self) -> str:
        """Title, summary and what is told of each picture."""
        return " ".join([self._title, self._summary, *(f"{row.name} {row.told}" for row in self._views.rows)])

    @Slot(float)
    def grab(self, x: float) -> None:
        """A finger begins to drag at `x`: it takes the divider that is nearest."""
        self._held = self._now.nearest(x)
        self.drag(x)

    @Slot(float)
    def drag(self, x: float) -> None:
        """The finger is at `x` now."""
        self._set(self._now.moved(self._held, x))

    @Slot(bool)
    def step(self, right: bool) -> None:
        """A key: a divider goes on to the right, or to the left."""
        self._set(self._now.stepped(right))

    @Slot(int)
    def showOnly(self, view: int) -> None:
        """A key: one picture alone, by its number from 0."""
        self._set(Dividers.whole(view, len(self._views.rows)))

    @Slot()
    def showEvenly(self) -> None:
        """A key: side by side."""
        self._set(Dividers.even(len(self._views.rows)))

    @property
    def _now(self) -> Dividers:
        return self._dividers or Dividers(())

    def _set(self, dividers: Dividers) -> None:
        if dividers != self._dividers:
            self._dividers = dividers
            self.moved.emit()

    @Property(str, notify=said)
    def title(self) -> str:
        """The page's title."""
        return self._title

    @Property(str, notify=said)
    def summary(self) -> str:
        """What is compared, in a sentence."""
        return self._summary

    @Property(str, notify=said)
    def sources(self) -> str:
        """The citation."""
        return self._sources

    @Property(Rows, constant=True)
    def views(self) -> Rows:
        """ViewRow rows, from left to right."""
        return self._views

    @Property(float, notify=said)
    def aspect(self) -> float:
        """Width over height of the widest picture: the frame that all stand in."""
        return max((row.aspect for row in self._views.rows), default=1.0)

    @Property("QVariantList", notify=moved)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def ends(self) -> list[float]:
        """Where the fields begin and end: 0, each divider, 1."""
        return [0.0, *self._now.at, 1.0]

    @Property(int, notify=moved)
    def only(self) -> int:
        """The number of the picture that alone is seen, or -1."""
        return self._now.only()

    @Property(bool, notify=moved)
    def even(self) -> bool:
        """Whether all are side by side."""
        return self._dividers == Dividers.even(len(self._views.rows))

    @Property(bool, notify=moved)
    def moreLeft(self) -> bool:
        """Whether a divider can go further to the left."""
        return self._now.can_step(False)

    @Property(bool, notify=moved)
    def moreRight(self) -> bool:
        """Whether a divider can go further to the right."""
        return self._now.can_step(True)
