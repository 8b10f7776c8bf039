"""The screen test: lines along the edges, plain fields for dead pixels, and a grid that fills where it is touched."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = ("edges", "black", "white", "red", "green", "blue", "grid")
LONG, SHORT = 16, 9


@QmlElement
class ScreenTest(QObject):
    """Which field is on, and which cells of the grid have been touched."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._step = 0
        self._columns, self._lines = LONG, SHORT
        self._filled: set[int] = set()

    def begin(self, upright: bool) -> None:
        """From the first field, with an empty grid."""
        self._step = 0
        self._columns, self._lines = (SHORT, LONG) if upright else (LONG, SHORT)
        self._filled.clear()
        self.changed.emit()

    def fingers(self, places: Iterable[tuple[float, float]]) -> None:
        """Fill the cells under the fingers; a place is a share of the width and one of the height, 0 to 1."""
        if not self.is_grid:
            return
        before = len(self._filled)
        for x, y in places:
            column = min(self._columns - 1, max(0, int(x * self._columns)))
            line = min(self._lines - 1, max(0, int(y * self._lines)))
            self._filled.add(line * self._columns + column)
        if len(self._filled) != before:
            self.changed.emit()

    @property
    def is_grid(self) -> bool:
        """Whether the grid is on, the last of all."""
        return STEPS[self._step] == "grid"

    @property
    def touched_cells(self) -> frozenset[int]:
        """The numbers of the cells that have been touched, line by line."""
        return frozenset(self._filled)

    @Slot()
    def next(self) -> None:
        """The next field; from the grid nowhere."""
        if not self.is_grid:
            self._step += 1
            self.changed.emit()

    @Property(str, notify=changed)
    def field(self) -> str:
        """edges, black, white, red, green, blue or grid."""
        return STEPS[self._step]

    @Property(int, notify=changed)
    def columns(self) -> int:
        """Cells across."""
        return self._columns

    @Property(int, notify=changed)
    def cells(self) -> int:
        """All cells."""
        return self._columns * self._lines

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def filled(self) -> list[bool]:
        """For each cell whether it has been touched."""
        return [number in self._filled for number in range(self._columns * self._lines)]

    @Property(bool, notify=changed)
    def whole(self) -> bool:
        """Whether every cell has been touched."""
        return len(self._filled) == self._columns * self._lines
