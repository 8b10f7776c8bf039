"""The checks of all things to do, from one module a kind, and the exhibit without those that cannot be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.exhibit.check_descent import descent_faults, with_standing_descents
from kiosk.exhibit.check_generations import generations_faults
from kiosk.exhibit.check_hunt import standing_hunt
from kiosk.exhibit.check_numbers import number_faults, sound_numbers
from kiosk.exhibit.check_process import standing_process
from kiosk.exhibit.check_quiz import quiz_faults
from kiosk.exhibit.descent import Descent
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.hunt import Hunt
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.process import Process
from kiosk.exhibit.reader import Read
from kiosk.exhibit.references import Known
from kiosk.exhibit.sound import sound_activities


def standing_activity(entry: Any, read: Read, known: Known, problems: list[Problem]) -> Any | None:
    """The entry as it can be shown by itself, with its problems noted; None where it cannot."""
    if isinstance(entry, Hunt):
        return standing_hunt(entry, read, known, problems)
    return standing_process(entry, read, problems) if isinstance(entry, Process) else entry


def activity_faults(entry: Any, read: Read, exhibit: Exhibit, known: Known) -> Iterator[Problem]:
    """What is wrong with an entry among all the others."""
    if isinstance(entry, Descent):
        yield from descent_faults(entry, read, exhibit, known)
    yield from generations_faults(entry, read, exhibit)
    yield from number_faults(entry, read, exhibit, known)
    yield from quiz_faults(entry, read, exhibit)


def with_standing_activities(exhibit: Exhibit) -> Exhibit:
    """The exhibit without things to do, and parts of them, that cannot be done."""
    sound = sound_numbers(with_standing_descents(sound_activities(exhibit)))
    left = {activity.key for activity in sound.activities}
    order = tuple(key for key in sound.about.activities if key in left)
    return replace(sound, about=replace(sound.about, activities=order))
