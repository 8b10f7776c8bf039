"""What a visitor searches for and finds, while it is typed. How it is found is in kiosk.visit.search."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.findable import Findable, FindableKind, findables

if TYPE_CHECKING:
    from kiosk.exhibit.exhibit import Exhibit
    from kiosk.visit.characters import Characters
    from kiosk.visit.search import Hit, SearchIndex

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_QUERY = 24
MOST_OF_A_KIND = 8
ROOM = 15
"""What a row of choices holds: each takes one for its margins and one for each character."""


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One result; `heading` is the name of its group, on the group's first row only."""

    kind: str
    target_key: str
    name: str
    note: str
    heading: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Characters that the letters typed last may mean."""

    choice: str


@QmlElement
class SearchDesk(QObject):
    """The query as it stands, and its results, grouped: the group of the best result first."""

    said = Signal()

    def __init__(self, phrasing: Phrasing, parent: QObject) -> None:
        super().__init__(parent)
        self._phrasing = phrasing
        self._rows = Rows(FoundRow, self)
        self._choices = Rows(ChoiceRow, self)
        self._query = ""
        self._index: SearchIndex | None = None
        self._characters: Characters | None = None
        self._indexed: Exhibit | None = None

    def prepare(self) -> SearchIndex:
        """Build the index, if that has not been done: half a second, so while nobody is there."""
        if self._index is None or self._indexed is not self._phrasing.exhibit:
            from kiosk.visit.characters import Characters
            from kiosk.visit.search import SearchIndex

            self._indexed = self._phrasing.exhibit
            known = tuple(findables(self._indexed))
            self._index = SearchIndex(known, self._index)
            self._characters = Characters(name for found in known for name in found.names)
        return self._index

    @Slot(str)
    def write(self, letters: str) -> None:
        """Letters are added to the query."""
        self._set((self._query + letters)[:LONGEST_QUERY])

    @Slot(str)
    def choose(self, characters: str) -> None:
        """The letters at the end of the query become the characters that they meant."""
        from kiosk.visit.characters import with_choice

        self._set(with_choice(self._query, characters)[:LONGEST_QUERY])

    @Slot()
    def erase(self) -> None:
        """The last letter goes."""
        self._set(self._query[:-1])

    @Slot()
    def clear(self) -> None:
        """The query goes."""
        self._set("")

    def speak(self, phrasing: Phrasing) -> None:
        """Say the results again, in another language or of another content."""
        self._phrasing = phrasing
        self._find()

    def _set(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._find()

    def _find(self) -> None:
        hits = self.prepare().search(self._query) if self._query.strip() else ()
        self._rows.replace([row for kind, group in _grouped(hits) for row in self._group(kind, group)])
        self._choices.replace([ChoiceRow(choice) for choice in self._offered()])
        self.said.emit()

    def _offered(self) -> list[str]:
        """As many choices as the row holds; characters are for those who read Chinese."""
        if self._phrasing.language != "zh" or self._characters is None:
            return []
        offered, room = [], ROOM
        for choice in self._characters.choices(self._query, ROOM):
            room -= len(choice) + 1
            if room < 0:
                break
            offered.append(choice)
        return offered

    def _group(self, kind: FindableKind, hits: list[Hit]) -> list[FoundRow]:
        rows: list[FoundRow] = []
        for hit in hits[:MOST_OF_A_KIND]:
            name, note = self._said(hit.findable)
            place = hit.findable.place
            heading = "" if rows else self._phrasing.words[f"found-{kind}"]
            rows.append(FoundRow(str(place.kind), place.key, name, note, heading))
        return rows

    def _said(self, found: Findable) -> tuple[str, str]:
        exhibit, say = self._phrasing.exhibit, self._phrasing.say
        if found.kind is FindableKind.EVENT:
            event = exhibit.event_by_key[found.key]
            return say(event.title), self._phrasing.date(event.date)
        if found.kind is FindableKind.INDUSTRY:
            industry = exhibit.industry_by_key[found.key]
            return say(industry.title), say(industry.eyebrow)
        if found.kind is FindableKind.ACTIVITY:
            activity = exhibit.activity_by_key[found.key]
            return say(activity.title), say(activity.summary)
        if found.kind is FindableKind.PROJECT:
            project = exhibit.project_by_key[found.key]
            return say(project.title), say(project.made)
        if found.kind is FindableKind.ENTERPRISE:
            maker = exhibit.enterprise_by_key[found.key]
            return say(maker.name), say(maker.makes)
        figure = exhibit.figure_by_key[found.key]
        text = self._phrasing.figure(figure)
        return " ".join(part for part in (text.prefix, text.number, text.unit) if part), say(figure.label)

    @Property(str, notify=said)
    def query(self) -> str:
        """What has been typed."""
        return self._query

    @Property(Rows, constant=True)
    def found(self) -> Rows:
        """FoundRow rows."""
        return self._rows

    @Property(Rows, constant=True)
    def choices(self) -> Rows:
        """ChoiceRow rows."""
        return self._choices

    @Property(bool, notify=said)
    def inChinese(self) -> bool:
        """Whether there are characters to choose."""
        return self._phrasing.language == "zh"

    @Property(bool, notify=said)
    def nothing(self) -> bool:
        """Whether something was typed and nothing found."""
        return bool(self._query.strip()) and not self._rows.rows


def _grouped(hits: tuple[Hit, ...]) -> list[tuple[FindableKind, list[Hit]]]:
    """The hits by kind; kinds in the order of their best."""
    order = list(dict.fromkeys(hit.findable.kind for hit in hits))
    ranked = sorted(hits, key=lambda hit: order.index(hit.findable.kind))
    return [(kind, list(group)) for kind, group in groupby(ranked, key=lambda hit: hit.findable.kind)]
