"""Which years are written on the time axis, and how a year is written there. Dates of events are not written here."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

from kiosk.visit.warp import Warp

STEPS = (1000, 500, 100, 50, 10, 5, 1)
"""From the roundest years to the plainest: millennia, centuries, decades, years."""

DEEP_STEPS = tuple(digit * 10**power for power in range(10, 3, -1) for digit in (5, 2, 1))
"""The same for what lies further back than people wrote things down."""

DEEP_FROM = -10_000
DEEP = ((100_000_000, "亿"), (10_000, "万"))


@dataclass(frozen=True, slots=True)
class Tick:
    """A year on the axis, at `slot`, as it is written in Chinese and English. Negative years are BCE."""

    year: int
    slot: float
    zh: str
    en: str


def ticks(warp: Warp, start: float, end: float, max_count: int) -> tuple[Tick, ...]:
    """At most `max_count` years between the slots `start` and `end`, the roundest first, spread over the whole stretch.

    The axis is warped, so one step for all of it would crowd one end and leave the other bare: each gap between
    two ticks is given the roundest year that leaves room on both sides.
    """
    if max_count < 1 or end <= start:
        return ()
    # with half a gap free at each end, fewer than max_count + 1 gaps fit in; the hair is for rounding
    apart = (end - start) / (max_count + 1) * (1 + 1e-9)
    found: list[Tick] = []
    gaps = [(start + apart / 2, end - apart / 2)]
    while gaps:
        low, high = gaps.pop()
        year = _roundest(warp.year(low), warp.year((low + high) / 2), warp.year(high)) if low <= high else None
        if year is not None:
            slot = min(high, max(low, warp.slot(year)))
            found.append(tick(year, slot))
            gaps += [(low, slot - apart), (slot + apart, high)]
    return tuple(sorted(found, key=lambda tick: tick.slot))


def _roundest(first: float, middle: float, last: float) -> int | None:
    """The roundest year from `first` to `last`, of several the one next to `middle`; None where no year begins."""
    for step in (*DEEP_STEPS, *STEPS) if middle < DEEP_FROM else STEPS:
        low, high = ceil(first / step), floor(last / step)
        if low <= high:
            return int(step * min(high, max(low, round(middle / step))))
    return None


def tick(year: int, slot: float) -> Tick:
    """The tick of `year`. There is no year 0: the border between the eras is written as the year 1."""
    if year < 0:
        zh = next((f"{-year // size}{word}" for size, word in DEEP if year % size == 0), str(-year))
        return Tick(year, slot, f"前{zh}年", f"{-year:,} BCE" if year < -9999 else f"{-year} BCE")
    if year < 2:
        return Tick(1, slot, "公元元年", "1 CE")
    if year < 1000:
        return Tick(year, slot, f"公元{year}年", f"{year} CE")
    return Tick(year, slot, f"{year}年", str(year))
