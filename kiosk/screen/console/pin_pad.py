"""The pad on which staff type their PIN, and what it says of it."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.screen.console.aside import Aside
from kiosk.screen.console.pin_door import LEAST_DIGITS, MOST_DIGITS, PinDoor, Standing

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = Standing(is_set=False, wait=0.0, tries_left=0)


@QmlElement
class PinPad(QObject):
    """The figures typed so far are nowhere but here, and go to QML as their number only."""

    changed = Signal()
    opened = Signal()

    def __init__(self, door: PinDoor, aside: Aside, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._door, self._aside, self._clock = door, aside, clock
        self._words: dict[str, str] = {}
        self._turn = 0
        self._typed = ""
        self._checking = self._missed = False
        self._standing, self._known, self._left = NOBODY, 0.0, 0

    def begin(self, words: dict[str, str]) -> None:
        """Somebody asks to come in."""
        self._words = words
        self._clear()
        self._know(self._door.standing(self._clock()))

    def end(self) -> None:
        """Nobody is there any more; an answer that is still on its way is not heard."""
        self._clear()
        self.changed.emit()

    def look(self) -> None:
        """Let the wait pass."""
        before = self._left
        self._left = ceil(max(0.0, self._standing.wait - (self._clock() - self._known)))
        if self._left != before:
            self._missed = self._missed and self._left > 0
            self.changed.emit()

    @Slot(str)
    def digit(self, figure: str) -> None:
        """A key with a figure."""
        if self._takes and len(self._typed) < MOST_DIGITS:
            self._typed += figure
            self._missed = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """The key that takes the last one back."""
        if self._takes:
            self._typed = self._typed[:-1]
            self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """The key that tries."""
        if not self.ready:
            return
        pin, turn, self._typed, self._checking = self._typed, self._turn, "", True
        self.changed.emit()

        def attempt() -> tuple[bool, Standing]:
            right = self._door.open(pin, self._clock())
            return right, self._door.standing(self._clock())

        self._aside.do(attempt, lambda answer: self._hear(turn, *answer))

    def _hear(self, turn: int, right: bool, standing: Standing) -> None:
        if turn != self._turn:
            return
        self._checking = False
        self._missed = not right
        self._know(standing)
        if right:
            self.opened.emit()

    def _clear(self) -> None:
        self._turn += 1
        self._typed = ""
        self._checking = self._missed = False
        self._standing, self._known, self._left = NOBODY, 0.0, 0

    def _know(self, standing: Standing) -> None:
        self._standing, self._known = standing, self._clock()
        self._left = ceil(standing.wait)
        self.changed.emit()

    @property
    def _takes(self) -> bool:
        return self._standing.is_set and not self._checking and self._left == 0

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many figures have been typed."""
        return len(self._typed)

    @Property(int, constant=True)
    def least(self) -> int:
        """How many a PIN has at least."""
        return LEAST_DIGITS

    @Property(bool, notify=changed)
    def usable(self) -> bool:
        """Whether the keys do anything now."""
        return self._takes

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether enough has been typed to try."""
        return self._takes and len(self._typed) >= LEAST_DIGITS

    @Property(str, notify=changed)
    def wait(self) -> str:
        """Minutes and seconds until the next try; empty where there is no wait."""
        return f"{self._left // 60}:{self._left % 60:02}" if self._left else ""

    @Property(str, notify=changed)
    def message(self) -> str:
        """How things stand, in a sentence."""
        said = self._words
        if not said:
            return ""
        if not self._standing.is_set:
            return said["staffUnset"]
        if self._checking:
            return said["staffChecking"]
        if self._left:
            return said["staffMissedWait"] if self._missed else said["staffWait"]
        if self._missed:
            return said["staffMissed"].format(tries=self._standing.tries_left)
        return said["staffEnter"]
