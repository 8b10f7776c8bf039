"""Where points stand along time: each in proportion to its date, and the years that lie between, known or not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor

from kiosk.exhibit.dates import Date

MOST_YEARS = 12
NEXT = 0.02  # years: dates whose ends are this near follow each other


@dataclass(frozen=True, slots=True)
class Year:
    """A year below the line: `at` is the place of its middle, 0 to 1."""

    number: int
    at: float


@dataclass(frozen=True, slots=True)
class Series:
    """Points along time. `places` (0 to 1) are those of the dates given, in their order; `joined` says of each whether
    it follows the one before it without a gap; `years` is empty where there are too many to name."""

    places: tuple[float, ...]
    joined: tuple[bool, ...]
    years: tuple[Year, ...]


def series(dates: Sequence[Date]) -> Series:
    """Where `dates`, which are sorted, stand between the beginning of the first year and the end of the last."""
    if not dates:
        return Series((), (), ())
    first = floor(min(date.start for date in dates))
    last = max(first + 1, ceil(max(date.end for date in dates)))
    span = last - first
    years = range(first, last) if span <= MOST_YEARS else ()
    return Series(
        tuple((date.middle - first) / span for date in dates),
        (False, *(other.start - one.end <= NEXT for one, other in pairwise(dates))),
        tuple(Year(year, (year + 0.5 - first) / span) for year in years),
    )
