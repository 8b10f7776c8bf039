"""The tour of the staff console, where there is one: the pad, the page, the cleaning lock and the screen test."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.exhibit.problems import Problem
from kiosk.screen.app import Shown
from kiosk.screen.console.console import CLEANING, CLOSES, Console
from kiosk.screen.console.corner import HOLD
from kiosk.screen.console.pin_door import PinDoor
from kiosk.screen.console.premises import Actions, Premises
from kiosk.screen.tour_moves import SteppedClock, Stop
from kiosk.visit.pin_guard import FIRST_WAIT, FREE_TRIES

TOUR_PIN = "271828"
WRONG = "000000"


def staff_stops(shown: Shown, clock: SteppedClock) -> Iterator[Stop]:
    """From the hold in the corner until everything is shut again. The PIN is the tour's own, in a folder of its own."""
    if shown.staff is None:
        return
    console = shown.staff.console
    _hold(shown, console, clock)
    yield Stop("staff-pin")
    _type(console, WRONG[:4])
    yield Stop("staff-pin-typed")
    _try(console, WRONG[4:])
    yield Stop("staff-pin-wrong")
    for _ in range(FREE_TRIES - 1):
        _try(console, WRONG)
    yield Stop("staff-pin-wait")
    clock.step(FIRST_WAIT)
    console.look()
    _try(console, TOUR_PIN)
    yield Stop("staff-page")
    console.act("leave")
    yield Stop("staff-page-sure")
    console.act("clean")
    clock.step(5)
    console.look()
    yield Stop("staff-cleaning")
    clock.step(CLEANING)
    console.look()
    console.act("test")
    yield Stop("staff-test-edges")
    while not console.screen_test.is_grid:
        console.screen_test.next()
    console.screen_test.fingers([(0.1, 0.1), (0.5, 0.1), (0.9, 0.9)])
    yield Stop("staff-test-grid")
    clock.step(CLOSES)
    console.look()


def tour_premises(folder: Path, content: Path, problems: tuple[Problem, ...], clock: SteppedClock) -> Premises:
    """A machine for the tour: nothing of this one's is read or changed, and nothing that can be done ends the tour."""
    begun = time.time() - clock()
    PinDoor(folder, "tour").set_pin(TOUR_PIN)
    everything = Actions(*[lambda: None] * 4)
    return Premises(folder, content, "tour", everything, lambda: problems, lambda: begun + clock())


def _hold(shown: Shown, console: Console, clock: SteppedClock) -> None:
    console.fingers([(10, 10)], begins=True, upright=shown.window.height() > shown.window.width())
    clock.step(HOLD)
    console.look()
    console.lifted()


def _type(console: Console, figures: str) -> None:
    for figure in figures:
        console.pad.digit(figure)


def _try(console: Console, pin: str) -> None:
    _type(console, pin)
    console.pad.enter()
    console.finish()
