"""Lower reach: the controls of the page that is on, gathered from the running scene, to be pressed further down.

Nothing here knows any page: a control is whatever has a label and answers `tapped` (Touch.qml).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QMetaObject, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem
from shiboken6 import isValid

from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WIDE = 31  # Latin letters that fit a key on two lines; a Chinese character is as wide as two
STEP = 0.8  # of its window, how far a page is moved


@dataclass(frozen=True, slots=True)
class ControlRow:
    """One control: its whole label, and as much of it as a key of the deck holds."""

    label: str
    brief: str


def brief(label: str) -> str:
    """The label, or what of it fits a key, with an ellipsis."""
    wide = 0
    for count, sign in enumerate(label):
        wide += 2 if ord(sign) > 0x2E80 else 1
        if wide > MOST_WIDE:
            return label[:count].rstrip() + "…"
    return label


def below(item: QQuickItem) -> Iterator[QQuickItem]:
    """Every visible and enabled item under `item`, in the order in which it is painted."""
    for child in item.childItems():
        if child.isVisible() and child.isEnabled():
            yield child
            yield from below(child)


def is_control(item: QQuickItem) -> bool:
    """Whether the item is one of the house's Touch controls, and not the field beside a sheet."""
    return bool(item.property("enabledTouch")) and bool(item.property("label")) and not item.property("beside")


def front(stage: QQuickItem) -> QQuickItem | None:
    """What lies in front: the last open sheet over the page, else the page."""
    curtains = [item for item in below(stage) if item.property("curtain")]
    sheet = curtains[-1] if curtains else stage.property("sheet")
    return sheet if isinstance(sheet, QQuickItem) else None


@QmlElement
class ReachDesk(QObject):
    """The controls as a list; `look` again whenever the page may have changed."""

    looked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows = Rows(ControlRow, self)
        self._found: list[QQuickItem] = []
        self._up = self._down = False

    @property
    def labels(self) -> frozenset[str]:
        """What can be pressed here."""
        return frozenset(self.in_order)

    @property
    def in_order(self) -> tuple[str, ...]:
        """The same in the order of the page."""
        return tuple(str(row.label) for row in self._rows.rows)

    @Slot(QQuickItem)
    def look(self, stage: QQuickItem) -> None:
        """Gather the controls of what is in front; a control that has a namesake before it is listed all the same."""
        page = front(stage)
        self._found = [item for item in below(page) if is_control(item)] if page else []
        self._rows.replace([ControlRow(said := str(item.property("label")), brief(said)) for item in self._found])
        before = self._up, self._down
        self._up = any(_room(flick)[0] > 1 for flick in _flicks(stage))
        self._down = any(_room(flick)[1] > 1 for flick in _flicks(stage))
        if before != (self._up, self._down):
            self.looked.emit()

    @Slot(int)
    def press(self, index: int) -> None:
        """Press the control at `index`."""
        if 0 <= index < len(self._found) and isValid(self._found[index]):
            QMetaObject.invokeMethod(self._found[index], "tapped")

    @Slot(QQuickItem, int)
    def move(self, stage: QQuickItem, direction: int) -> None:
        """Show what is further down (`direction` 1) or up (-1): the page in its window, then what scrolls on it."""
        flicks = list(_flicks(stage))
        for flick in flicks if direction > 0 else reversed(flicks):
            up, down = _room(flick)
            if (down if direction > 0 else up) > 1:
                step = min(down, flick.height() * STEP) if direction > 0 else -min(up, flick.height() * STEP)
                flick.setProperty("contentY", float(flick.property("contentY")) + step)
                break
        self.look(stage)

    @Property(Rows, constant=True)
    def controls(self) -> Rows:
        """ControlRow rows."""
        return self._rows

    @Property(bool, notify=looked)
    def canGoUp(self) -> bool:
        """Whether something of the page lies above."""
        return self._up

    @Property(bool, notify=looked)
    def canGoDown(self) -> bool:
        """Whether something of the page lies below."""
        return self._down


def _flicks(stage: QQuickItem) -> Iterator[QQuickItem]:
    """What moves up and down: the window on the page, then what scrolls in front."""
    page = front(stage)
    if page is stage.property("sheet"):
        yield from (item for item in stage.childItems() if item.objectName() == "viewport")
    for item in below(page) if page else ():
        if item.inherits("QQuickFlickable") and item.property("interactive"):
            yield item


def _room(flick: QQuickItem) -> tuple[float, float]:
    """Pixels that it could go up and down."""
    top, origin = float(flick.property("contentY")), float(flick.property("originY"))
    return top - origin, float(flick.property("contentHeight")) - flick.height() - (top - origin)
