"""Notices that somebody touches the screen, whatever they touch, and swallows keys: visitors have no keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject

from kiosk.screen.visit import Visit

DOWN = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
UP = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})


class TouchWatch(QObject):
    """An event filter for the window (not for the application: that would see every event of every object)."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self._visit = visit

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count beginnings and ends of touches only: a stuck finger that never lifts is nobody."""
        kind = event.type()
        if kind in KEYS:
            return True
        # while the question is asked only the lifting of the finger counts: were the question gone already when the
        # finger comes down, the touch would press what lies beneath it
        if kind in UP or (kind in DOWN and not self._visit.is_asking):
            self._visit.touched()
        return False
