"""How something is made, step by step: each step a picture that moves with the finger, one sentence, a figure."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a part is. The stage is a box of 3 to 2: `x` and `y` are the picture's centre in fractions of its width and
    height (y down; a little outside is allowed), `size` is the picture's height in fractions of the stage's height.

    `turn` is in degrees clockwise, `seen` its opacity (0 to 1), `reveal` the fraction of its width that is shown, from
    its left.
    """

    x: float
    y: float
    size: float
    turn: float = 0.0
    seen: float = 1.0
    reveal: float = 1.0


@dataclass(frozen=True, slots=True)
class Part:
    """One picture of a step. It moves from `start` to `end` as the finger goes through the step; without an `end` it
    stays. One with a `label` can be touched: its name and one sentence are shown."""

    picture: str
    start: Pose
    end: Pose | None = None
    label: Localised = Localised()
    text: Localised = Localised()


@dataclass(frozen=True, slots=True)
class Step:
    """One step: one sentence, its parts in the order in which they are painted (back to front), perhaps a figure."""

    key: str
    title: Localised
    text: Localised
    parts: tuple[Part, ...]
    figure: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Process:
    """How something is made, step by step: each step a picture that moves with the finger, one sentence, a figure."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    steps: tuple[Step, ...]
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
