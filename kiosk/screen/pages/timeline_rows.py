"""The rows of the timeline as QML lays them out; positions are in slots of the axis. Who fills them is the page."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event on the axis; positions are in slots. `room` is how many slots it has to itself at this zoom."""

    event_key: str
    name: str
    title: str
    date: str
    summary: str
    plate: str
    slot: float
    band_start: float
    band_end: float
    fuzzy: bool
    shown: bool
    room: float
    era_start: float
    era_end: float
    era_index: int
    matches: bool
    file: str
    aspect: float
    foot: float


@dataclass(frozen=True, slots=True)
class BandRow:
    """An era's stretch of the axis, in slots."""

    era_key: str
    title: str
    other: str
    plate: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class PeriodRow:
    """A period's stretch of the axis, in slots."""

    title: str
    plate: str
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class TickRow:
    """A year on the axis."""

    name: str
    slot: float
    plate: str
    shown: bool


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A choice of the industry filter; the empty key is everything."""

    industry_key: str
    name: str
    chosen: bool
