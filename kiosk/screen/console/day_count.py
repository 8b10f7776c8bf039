"""How many visits began today, by the hour: numbers about nobody, in visits_today.json."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from kiosk.exhibit.durable import write_durably

DAY_FILE = "visits_today.json"
HOURS = 24


@dataclass(frozen=True, slots=True)
class Day:
    """Visits of `date` (2026-05-22) by the local hour in which they began."""

    date: str = ""
    hours: tuple[int, ...] = (0,) * HOURS

    @property
    def visits(self) -> int:
        """All of the day."""
        return sum(self.hours)

    def at(self, moment: datetime) -> Day:
        """The day of `moment`: this one, or a new one on which nobody has come yet."""
        date = moment.date().isoformat()
        return self if date == self.date else Day(date)

    def counted(self, moment: datetime, visits: int = 1) -> Day:
        """With so many visits more (or fewer) in the hour of `moment`."""
        day = self.at(moment)
        hours = list(day.hours)
        hours[moment.hour] = max(0, hours[moment.hour] + visits)
        return Day(day.date, tuple(hours))


def read_day(folder: Path) -> Day:
    """What is kept in `folder`; a damaged count counts as none."""
    try:
        kept = json.loads((folder / DAY_FILE).read_text("utf-8"))
        day = Day(str(kept["date"]), tuple(kept["hours"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Day()
    right = len(day.hours) == HOURS and all(type(count) is int and count >= 0 for count in day.hours)
    return day if right else Day()


def write_day(folder: Path, day: Day) -> None:
    """Keep it. Raises OSError."""
    write_durably(folder / DAY_FILE, json.dumps(asdict(day)).encode())
