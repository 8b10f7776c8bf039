"""Whether anyone is still there: asks twice a second, counts down on the screen, and says when the visitor has left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.exhibit import Idle
from kiosk.visit.idle import IdlePhase, IdleWatch

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500


@QmlElement
class Attendance(QObject):
    """The idle watch with its timer. `clock` gives monotonic seconds."""

    changed = Signal()
    left = Signal()

    def __init__(self, idle: Idle, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._idle = IdleWatch(idle)
        self._state = self._idle.state(clock())
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def follow(self, idle: Idle) -> None:
        """Wait as `idle` says from now on; the time that has passed stays counted."""
        self._idle.follow(idle)

    def begin(self) -> None:
        """A visit begins: watch."""
        self._timer.start()

    def end(self) -> None:
        """The visit has ended: nothing to watch."""
        self._timer.stop()
        self.changed.emit()

    def showing(self, seconds: float) -> None:
        """What is shown now takes `seconds` to read."""
        self._idle.showing(seconds, self._clock())

    @Slot()
    def touched(self) -> None:
        """Any touch or key counts: somebody is there."""
        self._idle.touched(self._clock())
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask whether anyone is still there, and say so when nobody is."""
        before = self._state
        self._state = self._idle.state(self._clock())
        if self._state.phase == IdlePhase.ASLEEP:
            self.left.emit()
        elif self._state != before:
            self.changed.emit()

    @property
    def is_asking(self) -> bool:
        """Whether the countdown is on."""
        return self._state.phase == IdlePhase.ASKING

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether the countdown asks if anyone is there."""
        return self.is_asking

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Seconds until everything returns to its beginning."""
        return self._state.seconds_left
