"""Every finger on the glass, before anything else sees it: for the corner, the minute and the cleaning lock."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.console.console import Console

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
TOUCHES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate})
MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove})
BEGINS = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})


class StaffWatch(QObject):
    """An event filter for the window. While the console is on no key does anything, while one cleans no touch."""

    def __init__(self, console: Console, window: QQuickWindow) -> None:
        super().__init__(console)
        self._console, self._window = console, window
        self._swallows = False
        self._device: QPointingDevice | None = None
        console.opening.connect(self._show)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the console; keep back what belongs to a touch that began under the cleaning lock."""
        kind = event.type()
        if kind in KEYS:
            return self._console.is_open
        if kind not in TOUCHES | MOUSE | ENDS:
            return False
        if kind in BEGINS:
            self._swallows = self._console.current == "cleaning"
            self._device = event.pointingDevice() if isinstance(event, QTouchEvent) else None
        swallows = self._swallows
        if kind in ENDS:
            self._swallows = False
            self._console.lifted()
        elif points := _points(event):
            unit, upright = self._unit()
            self._console.fingers([(p.x() / unit, p.y() / unit) for p in points], _begins(event), upright)
        return swallows

    def _unit(self) -> tuple[float, bool]:
        """Pixels of one design pixel, and whether the sheet stands upright (as Main.qml has it)."""
        width, height = self._window.width(), self._window.height()
        upright = height > width
        sheet = (1080, 1920) if upright else (1920, 1080)
        return max(0.01, min(width / sheet[0], height / sheet[1])), upright

    def _show(self) -> None:
        """The window gets the console, once; what lies beneath forgets the finger that held the corner."""
        if self._window.property("staff") is None:
            self._window.setProperty("staff", self._console)
        if self._device is not None:
            QCoreApplication.sendEvent(self._window, QTouchEvent(QEvent.Type.TouchCancel, self._device))
            self._swallows = True


def _begins(event: QEvent) -> bool:
    """Whether a finger has come down: also beside one that is stuck on the glass."""
    if isinstance(event, QTouchEvent):
        return any(point.state() == QEventPoint.State.Pressed for point in event.points())
    return event.type() in BEGINS


def _points(event: QEvent) -> list[QPointF]:
    """Where fingers are, or the mouse whose button is down."""
    if isinstance(event, QTouchEvent):
        return [p.position() for p in event.points() if p.state() != QEventPoint.State.Released]
    if isinstance(event, QMouseEvent) and event.buttons().value:
        return [event.position()]
    return []
