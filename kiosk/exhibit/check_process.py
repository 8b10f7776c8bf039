"""What the steps of a process must be to be shown, and which are left out. Names that lead nowhere are not here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.process import Part, Pose, Process, Step
from kiosk.exhibit.reader import Read

MOST_STEPS = 8  # more stops than this cannot be told apart by a finger
STAGE = 1.5  # the stage's width over its height


def standing_process(entry: Process, read: Read, problems: list[Problem]) -> Process | None:
    """The process with the steps that can be shown; None, with a problem noted, where there are none."""
    steps = tuple(_standing_steps(entry, read, problems))
    if not steps:
        problems.append(problem("E330", read.place("steps"), key=entry.key))
        return None
    if len(steps) > MOST_STEPS:
        problems.append(problem("W432", read.place("steps"), count=len(steps), most=MOST_STEPS))
    return replace(entry, steps=steps)


def _standing_steps(entry: Process, read: Read, problems: list[Problem]) -> Iterator[Step]:
    seen: dict[str, int] = {}
    for index, step in enumerate(entry.steps):
        first = seen.setdefault(step.key, index)
        place = read.place("steps", index, "key")
        if first != index:
            line = read.place("steps", first, "key").line
            problems.append(problem("E331", place, key=step.key, line=line))
        elif not step.parts:
            problems.append(problem("E332", place, key=step.key))
        else:
            for number, part in enumerate(step.parts):
                problems.extend(_faults(part, ("steps", index, "parts", number), read))
            yield step


def _faults(part: Part, names: tuple[object, ...], read: Read) -> Iterator[Problem]:
    labelled = bool(part.label)
    if part.text and not labelled:
        yield problem("W430", read.place(*names, "text"))
    if not any(_in_view(pose) for pose in (part.start, part.end or part.start)):
        yield problem("W431", read.place(*names), picture=part.picture)


def _in_view(pose: Pose) -> bool:
    """Whether something of the picture may be on the stage; how wide it is is not known here: its height is taken."""
    reach = pose.size / 2
    across = -reach / STAGE < pose.x < 1 + reach / STAGE
    return pose.seen > 0 and across and -reach < pose.y < 1 + reach
