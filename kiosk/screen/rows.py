"""List models for QML made of frozen rows: one role a field, in camelCase. What the rows say is decided elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

AnyIndex = QModelIndex | QPersistentModelIndex
# by number, because naming `Qt` builds the 102 enums of its namespace: 40 ms of every start
DISPLAY_ROLE, FIRST_ROLE = 0, 0x0100 + 1  # Qt.ItemDataRole.DisplayRole, and the first after UserRole
NOWHERE = QModelIndex()


def camel(name: str) -> str:
    """`other_title` as QML spells it: `otherTitle`."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


@QmlElement
class Rows(QAbstractListModel):
    """Frozen dataclass rows of one type. Fields may be str, int, float, bool, list or a QObject with an owner."""

    _names: ClassVar[dict[type, tuple[str, ...]]] = {}

    def __init__(self, row_type: type, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = self._names.setdefault(row_type, tuple(field.name for field in fields(row_type)))
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are now."""
        return self._rows

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows`. What is the same at the beginning and at the end stays as it is; between, rows change in place,
        and only those that are more or fewer come or go: nothing scrolls, and nothing is rebuilt that has not changed.
        """
        old, new = self._rows, tuple(rows)
        shorter = min(len(old), len(new))
        first = next((i for i in range(shorter) if old[i] != new[i]), shorter)
        alike = next((i for i in range(shorter - first) if old[-1 - i] != new[-1 - i]), shorter - first)
        in_place = shorter - first - alike
        self.change(first, new[first : first + in_place])
        at = first + in_place
        if len(new) > len(old):
            self.beginInsertRows(NOWHERE, at, at + len(new) - len(old) - 1)
            self._rows = new
            self.endInsertRows()
        elif len(new) < len(old):
            self.beginRemoveRows(NOWHERE, at, at + len(old) - len(new) - 1)
            self._rows = new
            self.endRemoveRows()

    def change(self, first: int, rows: Sequence[Any]) -> None:
        """Show `rows` in the place of as many from row `first` on; nothing else is asked for again."""
        new = tuple(rows)
        last = first + len(new)
        if not new or new == self._rows[first:last]:
            return
        self._rows = (*self._rows[:first], *new, *self._rows[last:])
        self.dataChanged.emit(self.index(first), self.index(last - 1))

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        """How many rows there are; a row has none below it."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = DISPLAY_ROLE) -> Any:
        """The field that `role` stands for, or nothing for a row or role that is not there."""
        field = role - FIRST_ROLE
        if not index.isValid() or not 0 <= index.row() < len(self._rows) or not 0 <= field < len(self._fields):
            return None
        return getattr(self._rows[index.row()], self._fields[field])

    def roleNames(self) -> dict[int, QByteArray]:
        """The fields of the row type, as roles."""
        return {FIRST_ROLE + i: QByteArray(camel(name).encode()) for i, name in enumerate(self._fields)}
