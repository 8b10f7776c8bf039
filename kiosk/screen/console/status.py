"""What the staff page says: the machine's health, today's visits and what can be done, as rows of words. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.exhibit.localised import Language
from kiosk.screen.console.day_count import Day
from kiosk.screen.console.health import ClockState, Health

MOST_PROBLEMS = 4
FIRST_HOUR, LAST_HOUR = 9, 17
HOUR, DAY = 3600, 86_400

Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class GaugeRow:
    """One thing that is well or not."""

    name: str
    value: str
    well: bool


@dataclass(frozen=True, slots=True)
class ActRow:
    """One thing that staff can do; `armed` where the next touch does it."""

    act: str
    icon: str
    label: str
    armed: bool


@dataclass(frozen=True, slots=True)
class HourRow:
    """Visits that began in one hour: `share` of the busiest, 0 to 1; `now` where it is this one."""

    hour: str
    share: float
    now: bool


def gauges(health: Health, said: Words) -> list[GaugeRow]:
    """Everything that is looked at, in the order of the page."""
    warnings = len(health.problems) - health.errors
    problems = said["staffErrors"].format(errors=health.errors, warnings=warnings)
    touch = said["staffPoints"].format(points=health.touch.points)
    return [
        GaugeRow(said["staffVersion"], health.version or said["staffUnreadable"], bool(health.version)),
        GaugeRow(said["staffProblems"], problems if health.problems else said["staffNone"], health.errors == 0),
        GaugeRow(said["staffDisk"], _disk(health, said), health.disk_is_well),
        GaugeRow(said["staffClock"], said[f"staffClock-{health.clock}"], health.clock is ClockState.RIGHT),
        GaugeRow(said["staffTouch"], touch if health.touch.screens else said["staffNoTouch"], health.touch.screens > 0),
        GaugeRow(said["staffRunning"], _ago(health.running, said), well=True),
    ]


def _disk(health: Health, said: Words) -> str:
    if not health.writable:
        return said["staffNotWritable"]
    if health.disk_free is None:
        return said["staffUnknown"]
    return said["staffFree"].format(percent=int(health.disk_free * 100))


def _ago(seconds: float, said: Words) -> str:
    for word, length in (("staffDays", DAY), ("staffHoursAgo", HOUR)):
        if seconds >= 2 * length:
            return said[word].format(count=int(seconds // length))
    return said["staffMinutes"].format(count=int(max(0.0, seconds) // 60))


def headline(rows: list[GaugeRow], said: Words) -> str:
    """Is all well?"""
    amiss = sum(not row.well for row in rows)
    if amiss == 0:
        return said["staffWell"]
    return said["staffLookAt-1"] if amiss == 1 else said["staffLookAt"].format(count=amiss)


def first_problems(health: Health, language: Language, said: Words) -> list[str]:
    """The first problems of the content, errors before warnings, and how many there are besides."""
    ordered = sorted(health.problems, key=lambda problem: problem.severity)
    lines = [
        f"{p.place.path}:{p.place.line}  {p.message(language)}{p.remedy(language)}"
        if language == "zh"
        else f"{p.place.path}:{p.place.line}  {p.message(language)} {p.remedy(language)}"
        for p in ordered[:MOST_PROBLEMS]
    ]
    more = len(ordered) - len(lines)
    return [*lines, said["staffMore"].format(count=more)] if more else lines


def hours(day: Day, now: datetime) -> list[HourRow]:
    """The hours of a museum's day, and those before and after them in which somebody came."""
    busy = [hour for hour, visits in enumerate(day.hours) if visits]
    first, last = min([FIRST_HOUR, *busy]), max([LAST_HOUR, *busy])
    most = max(1, *day.hours)
    return [HourRow(str(hour), day.hours[hour] / most, hour == now.hour) for hour in range(first, last + 1)]


def date_text(now: datetime, said: Words) -> str:
    """The day: 5 月 22 日，星期一."""
    weekday = said["staffWeekdays"].split(" ")[now.weekday()]
    month = said["staffMonths"].split(" ")[now.month - 1]
    return said["staffDate"].format(month=month, day=now.day, weekday=weekday)
