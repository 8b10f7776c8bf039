"""What all things to do share, and the kinds of them with the folders that they are written in."""

from __future__ import annotations

from typing import Protocol

from kiosk.exhibit.comparison import Comparison
from kiosk.exhibit.descent import Descent
from kiosk.exhibit.entries import Plate
from kiosk.exhibit.generations import Generations
from kiosk.exhibit.hunt import Hunt
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers_felt import FeltNumbers
from kiosk.exhibit.process import Process
from kiosk.exhibit.quiz import Quiz


class Activity(Protocol):
    """Something that a visitor can do. `picture` is its emblem; it is offered on the pages of the `industries`,
    `events` and `projects` that it names."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> Localised: ...
    @property
    def summary(self) -> Localised: ...
    @property
    def picture(self) -> str: ...
    @property
    def sources(self) -> tuple[str, ...]: ...
    @property
    def plate(self) -> Plate: ...
    @property
    def industries(self) -> tuple[str, ...]: ...
    @property
    def events(self) -> tuple[str, ...]: ...
    @property
    def projects(self) -> tuple[str, ...]: ...


ACTIVITY_FOLDERS: dict[str, type] = {
    "descents": Descent,
    "processes": Process,
    "hunts": Hunt,
    "generations": Generations,
    "numbers": FeltNumbers,
    "quizzes": Quiz,
    "comparisons": Comparison,
}
"""Folders below content/, with the kind of activity whose entries they hold, one a file."""

ACTIVITY_KINDS: tuple[type, ...] = tuple(ACTIVITY_FOLDERS.values())
