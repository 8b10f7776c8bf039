"""Whether anyone is still there: awake, asking, asleep. It reads no clock; every call is told the time.

What counts as a touch (completed taps and moves, not a palm that lies on the glass) is for the caller to say.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from kiosk.exhibit.exhibit import Idle

SHORTEST_COUNTDOWN = 20
"""Seconds that a visitor is always given to answer (WCAG 2.2, success criterion 2.2.1 Timing Adjustable)."""

LONGEST_LOOK = 5.0
"""Seconds of asking that count between two looks: more has passed only while the machine stood still."""


class IdlePhase(StrEnum):
    """What the exhibit believes about its visitor."""

    AWAKE = "awake"
    ASKING = "asking"
    ASLEEP = "asleep"


@dataclass(frozen=True, slots=True)
class IdleState:
    """`seconds_left` until the exhibit sleeps: the whole countdown while awake, 0 when asleep."""

    phase: IdlePhase
    seconds_left: int


class IdleWatch:
    """Counts the quiet since the last touch. `now` is always seconds of a monotonic clock; one that jumps back or
    stands still for hours does no harm. A new watch is asleep until the first touch.
    """

    def __init__(self, idle: Idle) -> None:
        self.follow(idle)
        self._allowed = self._least
        self._phase = IdlePhase.ASLEEP
        self._quiet = 0.0
        self._asked = 0.0
        self._looked: float | None = None

    def follow(self, idle: Idle) -> None:
        """Take other times; what has been counted so far stays."""
        self._least = float(idle.least_seconds)
        self._countdown = float(max(SHORTEST_COUNTDOWN, idle.countdown_seconds))

    def touched(self, now: float) -> None:
        """Somebody is there: all time counts anew."""
        self._phase = IdlePhase.AWAKE
        self._quiet = self._asked = 0.0
        self._looked = now

    def showing(self, seconds_to_read: float, now: float) -> None:
        """What is on the screen takes `seconds_to_read`: so long, but never under the least, may a visitor be quiet."""
        self._pass(now)
        self._allowed = max(self._least, seconds_to_read)

    def state(self, now: float) -> IdleState:
        """How things stand at `now`. Asking begins when it is first returned, so it is never skipped."""
        self._pass(now)
        if self._phase is IdlePhase.AWAKE and self._quiet > 0 and self._quiet >= self._allowed:
            self._phase = IdlePhase.ASKING
        elif self._phase is IdlePhase.ASKING and self._asked >= self._countdown:
            self._phase = IdlePhase.ASLEEP
        left = 0 if self._phase is IdlePhase.ASLEEP else ceil(self._countdown - self._asked)
        return IdleState(self._phase, left)

    def _pass(self, now: float) -> None:
        """Count the time since the last look to the phase that was on."""
        passed = max(0.0, now - self._looked) if self._looked is not None else 0.0
        self._looked = now
        if self._phase is IdlePhase.AWAKE:
            self._quiet += passed
        elif self._phase is IdlePhase.ASKING:
            self._asked += min(passed, LONGEST_LOOK)
