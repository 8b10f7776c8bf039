"""What every part of the tour is made of: a stop, its clock, the page in front, and going down it by screenfuls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.app import Shown

SCREENFUL = 0.9  # how far a scroll goes, in windows: a little of the last one stays in view


@dataclass(frozen=True, slots=True)
class Stop:
    """A state of the screen that is worth a picture."""

    name: str


class SteppedClock:
    """Monotonic seconds that pass only when told to, so that the tour need not wait for the countdown."""

    def __init__(self) -> None:
        self._now = 0.0

    def __call__(self) -> float:
        return self._now

    def step(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self._now += seconds


def stage(window: QQuickWindow) -> QQuickItem:
    """Where pages come and go."""
    found = window.findChild(QQuickItem, "stage")
    assert isinstance(found, QQuickItem)
    return found


def current(shown: Shown) -> QQuickItem:
    """The page in front."""
    sheet = stage(shown.window).property("sheet")
    assert isinstance(sheet, QQuickItem)
    return sheet


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from descendants(child)


def scroller(shown: Shown) -> QObject | None:
    """The vertical scroller of the page in front, or None where everything fits."""
    for item in descendants(current(shown)):
        if item.isVisible() and item.inherits("QQuickFlickable") and item.property("interactive"):
            higher = float(item.property("contentHeight")) - item.height()
            if higher > 1:
                return item
    return None


def screenfuls(shown: Shown, name: str) -> Iterator[Stop]:
    """The page as it opens, then one stop for each screenful below."""
    yield Stop(name)
    flick = scroller(shown)
    if flick is None:
        return
    height = float(flick.property("height"))
    last = float(flick.property("contentHeight")) - height
    y, count = 0.0, 1
    while y < last - 1:
        y = min(last, y + height * SCREENFUL)
        count += 1
        flick.setProperty("contentY", y)
        yield Stop(f"{name}-{count}")
