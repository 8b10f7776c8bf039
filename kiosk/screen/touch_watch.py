"""Notices that somebody touches the screen or a key, whatever they touch. What the keys do is in keys.py."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.keys import Keys
from kiosk.screen.visit import Visit

DOWN = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
UP = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
OTHER_KEYS = frozenset({QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class TouchWatch(QObject):
    """An event filter for the window (not for the application: that would see every event of every object)."""

    def __init__(self, visit: Visit, window: QQuickWindow) -> None:
        super().__init__(visit)
        self._visit = visit
        self._keys = Keys(visit, window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count beginnings and ends of touches only: a stuck finger that never lifts is nobody."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return not self._keys.press(event)
        if kind in OTHER_KEYS:
            return True
        if kind in DOWN:
            self._keys.put_away()
        # while the question is asked only the lifting of the finger counts: were the question gone already when the
        # finger comes down, the touch would press what lies beneath it
        if kind in UP or (kind in DOWN and not self._visit.is_asking):
            self._visit.touched()
        return False
