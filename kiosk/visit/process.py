"""Going through a process: which step is on, where its parts are, and where the keys lead. Progress is a number from 0
(the beginning) to the number of steps (everything done); at a whole number the step before it has just ended."""

from __future__ import annotations

from enum import StrEnum
from math import ceil, floor

from kiosk.exhibit.process import Part, Pose

NEARLY = 1e-6  # so that the end of a travel counts as arrived


class Stand(StrEnum):
    """Where somebody stands who goes through a process."""

    BEGINNING = "beginning"
    WITHIN = "within"
    BETWEEN = "between"
    END = "end"


def within(progress: float, count: int) -> float:
    """The progress that is meant: never before the beginning or beyond the end; close to a whole number that number."""
    near = round(progress)
    return min(max(float(near) if abs(progress - near) < NEARLY else progress, 0.0), float(count))


def step_at(progress: float, count: int) -> tuple[int, float]:
    """The index of the step that is on and how much of it is done (0 to 1). An ended step is on until the next."""
    index = min(max(ceil(progress) - 1, 0), max(count - 1, 0))
    return index, min(max(progress - index, 0.0), 1.0)


def stand(progress: float, count: int) -> Stand:
    """Whether nothing has begun, a step is under way, has ended, or all have."""
    if progress >= count:
        return Stand.END
    if progress <= 0:
        return Stand.BEGINNING
    return Stand.BETWEEN if progress == floor(progress) else Stand.WITHIN


def onward(progress: float, count: int) -> float:
    """Where the key that goes on leads: to the end of the step that is on or, at an end, of the next; from the last end
    back to the beginning."""
    return 0.0 if progress >= count else float(min(floor(progress) + 1, count))


def backward(progress: float) -> float:
    """Where the key that goes back leads: to the end of the step before."""
    return float(max(ceil(progress) - 1, 0))


def played_from(progress: float, stop: int) -> float:
    """Where the travel to the end of step number `stop` (from 1) begins: here, if in that step, else at its start."""
    return progress if stop - 1 <= progress < stop else float(stop - 1)


def pose_at(part: Part, through: float) -> Pose:
    """Where the part is when `through` (0 to 1) of its step is done."""
    end = part.end
    if end is None or through <= 0:
        return part.start
    if through >= 1:
        return end

    def between(start: float, stop: float) -> float:
        return start + (stop - start) * through

    start = part.start
    return Pose(
        between(start.x, end.x),
        between(start.y, end.y),
        between(start.size, end.size),
        between(start.turn, end.turn),
        between(start.seen, end.seen),
        between(start.reveal, end.reveal),
    )


def largest(part: Part) -> float:
    """The part's greatest height in heights of the stage: it is drawn once at this size."""
    return max(part.start.size, part.end.size if part.end else 0.0)
