"""A visitor with fingers: real touches into the real window, things found by the name that is read out for them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.screen.app import Shown, close, comfort_for, show
from kiosk.screen.console.premises import Premises
from kiosk.screen.scene import Target, read
from kiosk.screen.tour import pause, settle
from kiosk.screen.tour_moves import SteppedClock, scroller, stage
from kiosk.visit.comfort import Wish

TOP = Path(__file__).parents[2]
CONTENT, ASSETS = TOP / "content", TOP / "assets"
LANDSCAPE, PORTRAIT = (1366, 768), (768, 1366)
STEP_MS = 12


class Visitor:
    """Somebody at the glass. `clock` is the exhibit's own time."""

    def __init__(self, shown: Shown, clock: SteppedClock, finger: QPointingDevice) -> None:
        self.shown = shown
        self.clock = clock
        self._finger = finger

    @property
    def window(self) -> QQuickWindow:
        """The window that is touched."""
        return self.shown.window

    @property
    def here(self) -> tuple[str, str]:
        """Kind and key of the page that is on."""
        place = self.shown.visit.place
        return str(place.kind), place.key

    @property
    def sheet(self) -> QQuickItem:
        """The page in front."""
        found = stage(self.window).property("sheet")
        assert isinstance(found, QQuickItem)
        return found

    def sees(self, words: str) -> bool:
        """Whether a text with `words` is in view and nothing lies over it."""
        scene = read(self.window)
        return any(words in text.text for text in scene.texts if not scene.hidden(text))

    def target(self, name: str) -> Target:
        """The last-painted thing in view that is called `name`. Raises AssertionError with what there is."""
        targets = read(self.window).targets
        found = [t for t in targets if t.name == name]
        assert found, f"{name!r} is not among {[t.name for t in targets]}"
        return found[-1]

    def touch(self, x: float, y: float) -> None:
        """Put a finger down and lift it."""
        at = QPoint(round(x), round(y))
        QTest.touchEvent(self.window, self._finger).press(0, at, self.window).commit()
        pause(STEP_MS)
        QTest.touchEvent(self.window, self._finger).release(0, at, self.window).commit()
        pause(STEP_MS)

    def tap(self, name: str) -> None:
        """Touch the thing called `name`, and wait until the page has come to rest."""
        self.tap_at_once(name)
        settle(self.window)

    def tap_at_once(self, name: str) -> None:
        """Touch the thing called `name` and wait for nothing."""
        seen = self.target(name).seen
        self.touch(seen.center().x(), seen.center().y())

    def wake(self) -> None:
        """Touch the sleeping exhibit."""
        self.touch(self.window.width() / 2, self.window.height() / 2)
        settle(self.window)

    def drag(self, start: tuple[float, float], end: tuple[float, float], steps: int = 12) -> None:
        """Draw one finger over the glass."""
        points = [
            QPoint(round(start[0] + (end[0] - start[0]) * i / steps), round(start[1] + (end[1] - start[1]) * i / steps))
            for i in range(steps + 1)
        ]
        QTest.touchEvent(self.window, self._finger).press(0, points[0], self.window).commit()
        for point in points[1:]:
            pause(STEP_MS)
            QTest.touchEvent(self.window, self._finger).move(0, point, self.window).commit()
        pause(STEP_MS)
        QTest.touchEvent(self.window, self._finger).release(0, points[-1], self.window).commit()
        pause(STEP_MS)

    def pinch(self, x: float, y: float, start: float, end: float, steps: int = 16) -> None:
        """Move two fingers apart (or together) about a place: `start` and `end` are their distances from it."""

        def at(spread: float, sign: int) -> QPoint:
            return QPoint(round(x + sign * spread), round(y))

        def both(kind: str, spread: float) -> None:
            sequence = QTest.touchEvent(self.window, self._finger)
            for number, sign in ((0, -1), (1, 1)):
                getattr(sequence, kind)(number, at(spread, sign), self.window)
            sequence.commit()
            pause(STEP_MS)

        both("press", start)
        for i in range(1, steps + 1):
            both("move", start + (end - start) * i / steps)
        both("release", end)

    def hold(self, x: float, y: float, seconds: float) -> None:
        """Put a finger down, leave it there for so long, and lift it. The console looks at its clock meanwhile."""
        at = QPoint(round(x), round(y))
        QTest.touchEvent(self.window, self._finger).press(0, at, self.window).commit()
        pause(STEP_MS)
        self.clock.step(seconds)
        if self.shown.staff:
            self.shown.staff.console.look()
        pause(STEP_MS)
        QTest.touchEvent(self.window, self._finger).release(0, at, self.window).commit()
        settle(self.window)

    def walk_away(self, seconds: int) -> None:
        """Let time pass with nobody at the glass; the exhibit looks at its clock once a second."""
        for _ in range(seconds):
            self.clock.step(1)
            self.shown.visit.look()
        pause(STEP_MS)


def scroll_and_tap(someone: Visitor, name: str, most: int = 8) -> None:
    """Drag the page up until the thing called `name` is in view, whole or in good part, and touch it."""
    width, height = someone.window.width(), someone.window.height()
    for _ in range(most):
        found = [t for t in read(someone.window).targets if t.name == name]
        if found and found[-1].seen.height() > found[-1].place.height() / 2:
            break
        someone.drag((width / 2, height * 0.6), (width / 2, height * 0.3))
        flick = scroller(someone.shown)
        while flick is not None and flick.property("moving"):  # a touch would only stop it
            pause(STEP_MS)
    someone.tap(name)


@contextmanager
def visitor(
    size: tuple[int, int] = LANDSCAPE,
    language: Language = "zh",
    text_scale: float = 1.0,
    *,
    still: bool = True,
    content: Path = CONTENT,
    assets: Path = ASSETS,
    premises: Premises | None = None,
    clock: SteppedClock | None = None,
) -> Iterator[Visitor]:
    """A visitor before the sleeping exhibit; afterwards QML must have had nothing to complain of."""
    exhibit = load(content, assets).exhibit
    comfort = comfort_for(exhibit, language, text_scale)
    clock = clock or SteppedClock()
    comfort = comfort.toggle(Wish.STILL) if still else comfort
    shown = show(exhibit, assets, comfort, size, kiosk=False, clock=clock, premises=premises)
    finger = QTest.createTouchDevice()
    settle(shown.window)
    try:
        yield Visitor(shown, clock, finger)
    finally:
        close(shown)
        QGuiApplication.processEvents()
    assert shown.warnings == []
