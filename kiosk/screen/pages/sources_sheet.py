"""The sheet of sources: of one figure, or of a whole page. It lies over the page and is no place of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibit.exhibit import Exhibit
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.place import Place, PlaceKind

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source as it is cited."""

    title: str
    publisher: str
    author: str
    note: str


@QmlElement
class SourcesSheet(QObject):
    """What the sheet says. It is open while `open` is true."""

    said = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = Rows(SourceRow, self)
        self._open = False
        self._title = self._figure = self._note = ""
        self._figure_key = ""
        self._place: Place | None = None

    @property
    def is_open(self) -> bool:
        """Whether it lies over the page."""
        return self._open

    def show_page(self, place: Place, phrasing: Phrasing) -> None:
        """Open on the sources of everything on `place`."""
        self._place, self._figure_key, self._open = place, "", True
        self.speak(phrasing)

    def show_figure(self, key: str, phrasing: Phrasing) -> None:
        """Open on the source of one figure; a key that the exhibit lacks opens nothing."""
        if key in phrasing.exhibit.figure_by_key:
            self._place, self._figure_key, self._open = None, key, True
            self.speak(phrasing)

    def shut(self) -> None:
        """Close the sheet."""
        self._open = False
        self.said.emit()

    def speak(self, phrasing: Phrasing) -> None:
        """Say the sheet again, in the phrasing's language."""
        self._title = phrasing.say(phrasing.exhibit.about.sources.title)
        figure = phrasing.exhibit.figure_by_key.get(self._figure_key)
        if self._figure_key and figure is None:  # it was taken out of the content while its source was read
            self._open, self._figure_key = False, ""
        self._figure = phrasing.figure(figure).full if figure else ""
        self._note = phrasing.say(figure.label) if figure else ""
        if figure and figure.as_of:
            self._note += f" · {phrasing.words['asOf']}{phrasing.date(figure.as_of)}"
        keys = [figure.source] if figure else sources_of(self._place, phrasing.exhibit) if self._place else []
        self._rows.replace([_row(key, phrasing) for key in dict.fromkeys(keys)])
        self.said.emit()

    @Property(bool, notify=said)
    def open(self) -> bool:
        """Whether the sheet lies over the page."""
        return self._open

    @Property(str, notify=said)
    def title(self) -> str:
        """The heading."""
        return self._title

    @Property(str, notify=said)
    def figure(self) -> str:
        """The figure whose source is shown, or empty."""
        return self._figure

    @Property(str, notify=said)
    def note(self) -> str:
        """What the figure counts and the time it holds for."""
        return self._note

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """SourceRow rows."""
        return self._rows


def _row(key: str, phrasing: Phrasing) -> SourceRow:
    source = phrasing.exhibit.source_by_key[key]
    publisher = phrasing.say(source.publisher)
    if source.date:
        publisher += f" · {phrasing.date(source.date)}"
    author = phrasing.say(source.author)
    return SourceRow(
        phrasing.say(source.title),
        publisher,
        phrasing.words["writtenBy"] + author if author else "",
        phrasing.say(source.note),
    )


def sources_of(place: Place, exhibit: Exhibit) -> list[str]:
    """The keys of every source that a page rests on: its own, its figures' and its records'. All, where it has none."""
    entry = (
        exhibit.event_by_key.get(place.key)
        if place.kind == PlaceKind.EVENT
        else exhibit.project_by_key.get(place.key)
        if place.kind == PlaceKind.PROJECT
        else exhibit.industry_by_key.get(place.key)
        if place.kind == PlaceKind.INDUSTRY
        else None
    )
    if place.key in exhibit.activity_by_key:
        return list(exhibit.activity_by_key[place.key].sources)
    if entry is None:
        return [source.key for source in exhibit.sources]
    figures: Iterable[str] = entry.figures
    records = getattr(entry, "records", ())
    return [*entry.sources, *(exhibit.figure_by_key[key].source for key in figures), *(r.source for r in records)]
