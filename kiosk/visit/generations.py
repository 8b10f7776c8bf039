"""A personal path through the timeline: what the city made when those born in a decade were twenty, later, and now.

Everything is worked out from the events' own dates with their uncertainty; no event is named here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from kiosk.exhibit.entries import Event
from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.order import timeline_order

TWENTY = 20
A_DECADE = 10
MOST_STOPS = 5
MOST_THEN = 2
MOST_NOW = 2
MOST_LATER = 2
MOSTLY = 0.5
"""An event of which at least so much lies within the years was then; of any other it is not known that it was."""


class When(StrEnum):
    """How a stop stands to the years in which they were twenty; the names of the words that say so."""

    THEN = "then"
    AROUND = "around"
    BEFORE = "before"
    LATER = "later"
    NOW = "now"


@dataclass(frozen=True, slots=True)
class PathStop:
    """One stop: its event, when it was, and of one before the years, how many years before (else 0)."""

    event_key: str
    when: When
    years: int = 0


def twenty(born: int) -> tuple[int, int]:
    """The first and the last year in which somebody born in the decade from `born` turned twenty."""
    return born + TWENTY, born + TWENTY + A_DECADE - 1


def path(exhibit: Exhibit, born: int) -> tuple[PathStop, ...]:
    """The stops of the decade from `born`, in the order of time, at most five; no plans: they are not made."""
    events = [event for _, event in timeline_order(exhibit) if event.plan is None or event.plan.status == "done"]
    first, last = twenty(born)
    start, end = float(first), float(last + 1)
    today = _today(events)
    older = [event for event in events if event not in today]
    then = _then(older, start, end, born)
    if not then:
        then = _before(events, start)
    taken = [event for event, _ in then]
    now = _now(today, taken, born)
    taken += now
    room = min(MOST_LATER, MOST_STOPS - len(taken))
    later = _later(older, end, room, taken, born)
    stops = [
        *(PathStop(event.key, when, _years_before(event, start, when)) for event, when in then),
        *(PathStop(event.key, When.LATER) for event in later),
        *(PathStop(event.key, When.NOW) for event in now),
    ]
    return tuple(stops)


def _today(events: Sequence[Event]) -> list[Event]:
    """The events of the latest year that the exhibit tells of."""
    latest = max((event.date.middle for event in events if not event.date.fuzzy), default=0.0)
    return [event for event in events if not event.date.fuzzy and event.date.middle >= latest - 1]


def _part_within(event: Event, start: float, end: float) -> float:
    """How much of the event's date lies from `start` to `end`, 0 to 1; how likely it is that the event was then."""
    length = event.date.end - event.date.start
    if length <= 0:
        return float(start <= event.date.start < end)
    return max(0.0, min(end, event.date.end) - max(start, event.date.start)) / length


def _then(events: Sequence[Event], start: float, end: float, born: int) -> list[tuple[Event, When]]:
    certain = [event for event in events if _part_within(event, start, end) >= MOSTLY]
    possible = [event for event in events if 0 < _part_within(event, start, end) < MOSTLY]
    middle = (start + end) / 2
    certain.sort(key=lambda event: -event.importance)
    # things before sums; of broad dates the one whose middle is nearest; among equals each decade has others
    possible.sort(key=lambda event: (bool(event.headline), abs(event.date.middle - middle), -event.importance))
    possible = _turned(possible, lambda event: (bool(event.headline), event.date.middle), born)
    chosen = _unlike([*certain, *possible], (), MOST_THEN)
    chosen.sort(key=lambda event: event.date.middle)
    return [(event, When.THEN if event in certain else When.AROUND) for event in chosen]


def _before(events: Sequence[Event], start: float) -> list[tuple[Event, When]]:
    earlier = sorted((e for e in events if e.date.end <= start), key=lambda e: (-e.date.end, -e.importance))
    chosen = sorted(_unlike(earlier, (), MOST_THEN), key=lambda event: event.date.middle)
    return [(event, When.BEFORE) for event in chosen]


def _years_before(event: Event, start: float, when: When) -> int:
    return max(1, round(start - event.date.end)) if when is When.BEFORE else 0


def _now(today: Sequence[Event], taken: Sequence[Event], born: int) -> list[Event]:
    """What is made now: first where the trade of their youth has come to, then what counts most."""
    trades = {key for event in taken for key in event.industries}
    free = [event for event in today if event not in taken]
    kin = sorted((e for e in free if trades & set(e.industries)), key=lambda e: -e.importance)
    rest = _turned(sorted(free, key=lambda e: -e.importance), lambda e: e.importance, born)
    return _unlike([*kin[:1], *rest], taken, MOST_NOW)


def _later(events: Sequence[Event], end: float, room: int, taken: Sequence[Event], born: int) -> list[Event]:
    """At most `room` events after the years, one from each equal part of the time that is told of since."""
    after = [event for event in events if event.date.start >= end]
    if not after or room <= 0:
        return []
    last = max(event.date.middle for event in after)
    chosen: list[Event] = []
    for part in range(room):
        low, high = end + (last - end) * part / room, end + (last - end) * (part + 1) / room
        here = [e for e in after if low <= e.date.middle <= high]
        here.sort(key=lambda e: (e.date.fuzzy, -e.importance))
        chosen += _unlike(_turned(here, lambda e: (e.date.fuzzy, e.importance), born), [*taken, *chosen], 1)
    return chosen


def _turned(events: Sequence[Event], rank: Callable[[Event], object], born: int) -> list[Event]:
    """The events with each run of equal rank turned by the decade, so that not every path has the same ones."""
    turned: list[Event] = []
    for _, run in groupby(events, key=rank):
        equals = list(run)
        shift = born // A_DECADE * MOST_THEN % len(equals)
        turned += [*equals[shift:], *equals[:shift]]
    return turned


def _unlike(events: Iterable[Event], taken: Sequence[Event], most: int) -> list[Event]:
    """The first `most` events that are not taken, no two with the same drawing."""
    chosen: list[Event] = []
    for event in events:
        drawn = {other.picture for other in (*taken, *chosen) if other.picture}
        if len(chosen) < most and event not in taken and event not in chosen and event.picture not in drawn:
            chosen.append(event)
    return chosen
