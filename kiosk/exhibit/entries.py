"""The entries of the exhibit: eras with their events, industries, enterprises, national projects, sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.exhibit.dates import Date
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Chart

Plate = Literal["bronze", "arc", "lume"]
Status = Literal["plan", "under-way", "done"]
Level = Literal["world", "asia", "china", "province", "city"]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from; every figure, record and page names one or more by key."""

    key: str
    title: Localised
    publisher: Localised
    date: Date | None = None
    author: Localised = Localised()
    note: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """A first, a longest, a largest: `title` is what, `claim` is the rank in words; `event` is its timeline page."""

    title: Localised
    claim: Localised
    level: Level
    source: str
    by: str = ""
    event: str = ""
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What makes an event of the future honest: how far it has come, and when it is due."""

    status: Status
    target: Date


@dataclass(frozen=True, slots=True)
class Event:
    """One event of the timeline. `importance` 5 shows first when it is crowded, 1 last.

    `short` is the upright name on the timeline. The plate shows the `headline` figure, else the `glyph`
    (one character). Texts may hold `**emphasis**` and `{figure-key}`, which is replaced by that figure.
    """

    key: str
    title: Localised
    date: Date
    summary: Localised
    text: Localised
    sources: tuple[str, ...]
    short: Localised = Localised()
    importance: int = 3
    headline: str = ""
    glyph: str = ""
    picture: str = ""
    figures: tuple[str, ...] = ()
    records: tuple[Record, ...] = ()
    industries: tuple[str, ...] = ()
    enterprises: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    plan: Plan | None = None
    plain: Localised = Localised()
    voice: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Period:
    """A named stretch of an era (古代, 近代…), shown when the timeline is half zoomed in."""

    key: str
    title: Localised
    date: Date


@dataclass(frozen=True, slots=True)
class Era:
    """Past, Present or Future: its character, its plate, its periods and its events."""

    key: str
    title: Localised
    name: Localised
    character: str
    plate: Plate
    summary: Localised
    span: Localised
    picture: str
    picture_tall: str
    periods: tuple[Period, ...]
    events: tuple[Event, ...]
    charts: tuple[Chart, ...] = ()
    plain: Localised = Localised()
    voice: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Industry:
    """An industry panel. `headlines` are one or two figures shown as large as the machine beside them."""

    key: str
    title: Localised
    short: Localised
    eyebrow: Localised
    text: Localised
    picture: str
    emblem: str
    headlines: tuple[str, ...]
    sources: tuple[str, ...]
    plate: Plate = "arc"
    figures: tuple[str, ...] = ()
    records: tuple[Record, ...] = ()
    charts: tuple[Chart, ...] = ()
    plain: Localised = Localised()
    voice: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Enterprise:
    """A maker: `makes` is one line, `text` a sentence or two; `also` are other names that it is searched by."""

    key: str
    name: Localised
    short: Localised
    makes: Localised
    industries: tuple[str, ...]
    sources: tuple[str, ...]
    text: Localised = Localised()
    figures: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """A national project (大国重器). `made` says in one line what was made here for it."""

    key: str
    title: Localised
    short: Localised
    made: Localised
    text: Localised
    picture: str
    sources: tuple[str, ...]
    plate: Plate = "arc"
    headline: str = ""
    glyph: str = ""
    figures: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    enterprises: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    plain: Localised = Localised()
    voice: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
