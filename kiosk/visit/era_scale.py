"""One era's stretch of the time axis: where its events stand, how far its dates and periods reach.

A slot is the room of one event. How eras follow one another is in timescale.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import log10

from kiosk.exhibit.entries import Era, Event
from kiosk.visit.order import order_of_era
from kiosk.visit.warp import Warp

DAY = 1 / 366
"""Dates closer than this (in years) are one moment."""

ROOM_PER_TENFOLD = 0.45
MOST_ROOM = 1.3
"""Slots that a gap of time adds between two events, for every ten times as many years, and at most. The ages between
the bronze and the kilns are felt, and from afar there is room for each of their names."""

BORDER_ROOM = 0.5
"""Slots added for each further border of a period between two events, so that a period without events is seen."""


@dataclass(frozen=True, slots=True)
class EraScale:
    """An era from slot `start` to slot `end`. `slots` and `uncertainty` are by event key, `periods` by period key;
    the pairs are slots from and to, always inside the era. A date known to the year has no uncertainty to draw: its
    pair is its slot twice.
    """

    era_key: str
    start: float
    end: float
    warp: Warp
    slots: dict[str, float]
    uncertainty: dict[str, tuple[float, float]]
    periods: dict[str, tuple[float, float]]


@dataclass(frozen=True, slots=True)
class _Moment:
    """Events of one date: at `year`, spread by up to `reach` years to either side."""

    year: float
    events: tuple[Event, ...]
    reach: float


def era_scale(era: Era, start: float, after: float) -> EraScale:
    """Lay `era` out from slot `start`. An era with neither events nor periods gets the year that follows `after`."""
    events = order_of_era(era)
    years = _extent(era, events, after)
    borders = _borders(era, events, years)
    moments = _moments(events, (*years, *borders))
    knots, slots = _lay_out(moments, borders, years, start)
    warp = Warp(tuple(year for year, _ in knots), tuple(slot for _, slot in knots))

    def reach(event: Event) -> tuple[float, float]:
        own = slots[event.key]
        if not event.date.fuzzy and event.date.end - event.date.start <= 1 + DAY:
            return own, own
        return min(own, warp.slot(event.date.start)), max(own, warp.slot(event.date.end))

    return EraScale(
        era.key,
        start,
        warp.slots[-1],
        warp,
        slots,
        {event.key: reach(event) for event in events},
        {p.key: (warp.slot(p.date.start), warp.slot(p.date.end)) for p in era.periods},
    )


def _room(years: float) -> float:
    """Slots that a gap of `years` adds."""
    return min(MOST_ROOM, ROOM_PER_TENFOLD * log10(1 + years))


def _extent(era: Era, events: Iterable[Event], after: float) -> tuple[float, float]:
    """The era's first and last year; a day is left free outside the first and the last event."""
    dates = [event.date for event in events] + [period.date for period in era.periods]
    if not dates:
        return after, after + 1
    first = min(min(date.start, date.middle - DAY) for date in dates)
    return first, max(max(date.end, date.middle + DAY) for date in dates)


def _borders(era: Era, events: Iterable[Event], extent: tuple[float, float]) -> list[float]:
    """Years in which a period begins or ends, where that is neither an end of the era nor the moment of an event.

    The end of one period and the beginning of the next within the same year are one border.
    """
    middles = [event.date.middle for event in events]
    borders: list[float] = []
    for year in sorted(year for period in era.periods for year in (period.date.start, period.date.end)):
        inside = extent[0] + DAY < year < extent[1] - DAY
        if not inside or any(abs(year - middle) < 2 * DAY for middle in middles):
            continue
        if borders and year - borders[-1] <= 1:
            borders[-1] = year
        else:
            borders.append(year)
    return borders


def _moments(events: tuple[Event, ...], fixed: Iterable[float]) -> list[_Moment]:
    """Events of one day become one moment, which reaches a quarter of the way to whatever is next to it in time."""
    together: list[list[Event]] = []
    for event in events:
        if together and event.date.middle - together[-1][0].date.middle < DAY:
            together[-1].append(event)
        else:
            together.append([event])
    others = sorted([*fixed, *(group[0].date.middle for group in together)])
    moments = []
    for group in together:
        year = group[0].date.middle
        reach = min([0.5, *(abs(other - year) / 4 for other in others if other != year)])
        moments.append(_Moment(year, tuple(group), reach))
    return moments


def _lay_out(
    moments: list[_Moment], borders: list[float], extent: tuple[float, float], start: float
) -> tuple[list[tuple[float, float]], dict[str, float]]:
    """The knots (year, slot) of the era's warp, and the slot of each event."""
    first, last = extent
    knots, here, gap_begins = [(first, start)], start, first
    slots: dict[str, float] = {}
    for index, moment in enumerate(moments):
        whole = 1.0 if index else 0.5
        between = [border for border in borders if gap_begins < border < moment.year]
        here = _cross(knots, between, here, moment.year - gap_begins, whole)
        count = len(moment.events)
        slots.update((event.key, here + step) for step, event in enumerate(moment.events))
        if count == 1:
            knots.append((moment.year, here))
        else:
            knots += [(moment.year - moment.reach, here), (moment.year + moment.reach, here + count - 1)]
        here += count - 1
        gap_begins = moment.year
    whole = 0.5 if moments else 1.0
    here = _cross(knots, [border for border in borders if gap_begins < border], here, last - gap_begins, whole)
    knots.append((last, here))
    return knots, slots


def _cross(knots: list[tuple[float, float]], borders: list[float], here: float, years: float, whole: float) -> float:
    """Go over a gap of `years` that takes `whole` slots and more, with the borders in it spaced evenly, so that
    events stand well inside their periods. Adds the borders' knots and returns the slot behind the gap.
    """
    width = whole * (1 + _room(years)) + BORDER_ROOM * max(0, len(borders) - 1)
    for count, border in enumerate(borders, start=1):
        knots.append((border, here + width * count / (len(borders) + 1)))
    return here + width
