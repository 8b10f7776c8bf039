"""Checks of the birth decades, and the entry that is left when what cannot stand is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.generations import Decade, Generations
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.reader import Read

TWENTY = 20


def generations_faults(entry: Any, read: Read, exhibit: Exhibit) -> Iterator[Problem]:
    """What is wrong with the decades of `entry`; nothing for any other kind of entry."""
    if not isinstance(entry, Generations):
        return
    if not entry.decades:
        yield problem("E352", read.place("decades"))
    latest = max((event.date.end for _, event in exhibit.events() if event.plan is None), default=0)
    seen: set[int] = set()
    for index, decade in enumerate(entry.decades):
        place = read.place("decades", index, "born")
        if decade.born % 10:
            yield problem("E350", place, born=decade.born, decade=decade.born - decade.born % 10)
        elif decade.born in seen:
            yield problem("E351", place, born=decade.born)
        elif decade.born + TWENTY > latest:
            yield problem("W450", place, born=decade.born, twenty=decade.born + TWENTY)
        seen.add(decade.born)


def sound_generations(entry: Generations) -> Generations | None:
    """The entry with its good decades in order; None where there are none."""
    good: dict[int, Decade] = {}
    for decade in entry.decades:
        if decade.born % 10 == 0:
            good.setdefault(decade.born, decade)
    return replace(entry, decades=tuple(good[born] for born in sorted(good))) if good else None
