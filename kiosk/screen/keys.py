"""Keyboard and switches: what each key does, and that what has the focus is in view. Fingers are in touch_watch.py.

A switch sends Tab and Enter (or an arrow and Space). Every other key is swallowed, so that none can leave the exhibit.
"""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QObject, QPointF, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.reach_desk import below, front, is_control
from kiosk.screen.visit import Visit
from kiosk.visit.place import PlaceKind

ROOM = 24  # pixels around what has the focus


class Key(IntEnum):
    """The keys that mean something, by Qt's numbers (naming `Qt.Key` builds all its enums: 40 ms of every start)."""

    ESCAPE = 0x01000000
    TAB = 0x01000001
    BACKTAB = 0x01000002
    BACKSPACE = 0x01000003
    RETURN = 0x01000004
    ENTER = 0x01000005
    HOME = 0x01000010
    LEFT = 0x01000012
    UP = 0x01000013
    RIGHT = 0x01000014
    DOWN = 0x01000015
    SPACE = 0x20


CHORD = 0x1C000000  # Ctrl, Alt, Meta: keys with one of these belong to the system, and do nothing here
ONWARD = frozenset({Key.TAB, Key.RIGHT, Key.DOWN})
BACKWARD = frozenset({Key.BACKTAB, Key.LEFT, Key.UP})
PRESS = frozenset({Key.RETURN, Key.ENTER, Key.SPACE})


class Keys(QObject):
    """Moves the focus through the controls of what is in front, then the rail, and round again."""

    def __init__(self, visit: Visit, window: QQuickWindow) -> None:
        super().__init__(visit)
        self._visit = visit
        self._window = window
        window.activeFocusItemChanged.connect(self.bring_into_view)

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; true where it may go on to the control that has the focus."""
        key = event.key()
        asleep, asking = self._visit.place.kind is PlaceKind.ATTRACT, self._visit.is_asking
        self._visit.touched()
        if asleep:
            self._visit.wake()
        elif not asking and not event.modifiers().value & CHORD:
            return self._do(key, event.text())
        return False

    def _do(self, key: int, text: str) -> bool:
        searching = self._visit.place.kind is PlaceKind.SEARCH
        if key in ONWARD or key in BACKWARD:
            self._go(1 if key in ONWARD else -1)
        elif key == Key.ESCAPE:
            self._visit.back()
        elif key == Key.HOME:
            self._visit.home()
        elif searching and key == Key.BACKSPACE:
            self._visit.search_desk.erase()
        elif searching and text.isprintable() and text.strip():
            self._visit.search_desk.write(text)
        else:
            return key in PRESS
        return False

    def _go(self, step: int) -> None:
        controls = self._controls()
        focused = self._window.activeFocusItem()
        here = next((i for i, item in enumerate(controls) if item is focused), -1 if step > 0 else 0)
        if controls:
            controls[(here + step) % len(controls)].forceActiveFocus()

    def _controls(self) -> list[QQuickItem]:
        stage = self._window.findChild(QQuickItem, "stage")
        if not isinstance(stage, QQuickItem):
            return []
        page = front(stage)
        everything = [item for item in below(stage) if is_control(item)]
        inside = [item for item in below(page) if is_control(item)] if page else []
        within = {id(item) for item in inside}
        sheet = stage.property("sheet")
        covered = {id(item) for item in below(sheet)} if sheet is not None and page is not sheet else set()
        return inside + [item for item in everything if id(item) not in within and id(item) not in covered]

    def put_away(self) -> None:
        """A finger is used: the ring that shows where the keys are goes."""
        focused = self._window.activeFocusItem()
        if focused is not None and is_control(focused):
            focused.setFocus(False)

    @Slot()
    def bring_into_view(self) -> None:
        """Scroll whatever holds the focused control until all of it can be seen."""
        focused = self._window.activeFocusItem()
        holder = focused.parentItem() if focused is not None and is_control(focused) else None
        while focused is not None and holder is not None:
            if holder.inherits("QQuickFlickable"):
                _reveal(holder, focused)
            holder = holder.parentItem()


def _reveal(flick: QQuickItem, item: QQuickItem) -> None:
    place = item.mapToItem(flick, QPointF(0, 0))
    for name, at, length, window, whole in (
        ("contentX", place.x(), item.width(), flick.width(), float(flick.property("contentWidth"))),
        ("contentY", place.y(), item.height(), flick.height(), float(flick.property("contentHeight"))),
    ):
        now = float(flick.property(name))
        if at < ROOM:
            flick.setProperty(name, max(0.0, now + at - ROOM))
        elif at + length > window - ROOM:
            beyond = min(at - ROOM, at + length - window + ROOM)  # of what is too long its beginning is shown
            flick.setProperty(name, min(max(0.0, whole - window), now + beyond))
