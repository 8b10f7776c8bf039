"""What the machine says of itself, worked out from the disk and the clocks. Any thread; no Qt, no words."""

from __future__ import annotations

import hashlib
import os
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.exhibit.problems import Problem

LEAST_FREE = 0.05  # of the disk
MOST_DRIFT = 300.0  # seconds that the time of day may go another way than monotonic time
SLACK = 86_400.0  # seconds that a file may be newer than now: it may have come from another time zone


class ClockState(StrEnum):
    """Whether the time of day can be believed."""

    RIGHT = "right"
    BEHIND = "behind"
    """Content is newer than the clock says it is now: the machine has lost its time."""
    JUMPED = "jumped"
    """It was set while the exhibit ran."""


@dataclass(frozen=True, slots=True)
class Moment:
    """Both clocks at once: monotonic seconds, and seconds since 1970."""

    monotonic: float
    wall: float


@dataclass(frozen=True, slots=True)
class Touch:
    """The touch screens that are there, and how many fingers the best of them feels."""

    screens: int
    points: int


@dataclass(frozen=True, slots=True)
class Health:
    """`version` is the beginning of the content's hash, empty where it cannot be read; `disk_free` is a share of the
    whole, or None where nobody knows; `running` are seconds since the exhibit was started.
    """

    version: str
    problems: tuple[Problem, ...]
    disk_free: float | None
    writable: bool
    clock: ClockState
    touch: Touch
    running: float

    @property
    def errors(self) -> int:
        """Problems that leave something out of the exhibit."""
        return sum(problem.severity == "error" for problem in self.problems)

    @property
    def disk_is_well(self) -> bool:
        """Whether there is room, and it can be written to."""
        return self.writable and (self.disk_free is None or self.disk_free >= LEAST_FREE)


def examine(
    content: Path, folder: Path, problems: tuple[Problem, ...], start: Moment, now: Moment, touch: Touch
) -> Health:
    """Look at everything; reads every content file, so a hundredth of a second or more."""
    version, newest = content_version(content)
    return Health(
        version,
        problems,
        disk_free(folder),
        is_writable(folder),
        clock_state(start, now, newest),
        touch,
        now.monotonic - start.monotonic,
    )


def content_version(content: Path) -> tuple[str, float]:
    """The beginning of a hash of all content files, names and bytes, and when the newest was changed."""
    whole, newest = hashlib.sha256(), 0.0
    try:
        for file in sorted(content.rglob("*.yaml")):
            newest = max(newest, file.stat().st_mtime)
            held = file.read_bytes()
            whole.update(f"{file.relative_to(content).as_posix()}\0{len(held)}\0".encode())
            whole.update(held)
    except OSError:
        return "", newest
    return whole.hexdigest()[:7], newest


def clock_state(start: Moment, now: Moment, newest: float) -> ClockState:
    """`newest` is when the newest content file was changed, in seconds since 1970."""
    if now.wall < newest - SLACK:
        return ClockState.BEHIND
    drift = (now.wall - start.wall) - (now.monotonic - start.monotonic)
    return ClockState.JUMPED if abs(drift) > MOST_DRIFT else ClockState.RIGHT


def disk_free(folder: Path) -> float | None:
    """What is free of the disk that `folder` is on, or will be once it is made: 0 to 1."""
    try:
        usage = shutil.disk_usage(_existing(folder))
    except OSError:
        return None
    return usage.free / usage.total if usage.total else None


def is_writable(folder: Path) -> bool:
    """Whether something can be kept in `folder`, as far as can be told without writing."""
    there = _existing(folder)
    return there.is_dir() and os.access(there, os.W_OK)


def _existing(folder: Path) -> Path:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder
