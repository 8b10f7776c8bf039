"""Numbers that can be felt: charts to scrub, and figures compared with things that have a body."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Chart

Form = Literal["cube", "how-many", "how-long", "rate", "stack"]


@dataclass(frozen=True, slots=True)
class Measure:
    """A thing of known size: `value` in `unit` (克/立方厘米, 立方米, 元, 秒 …). `label` names it; `picture`
    (its height is the thing's) draws it."""

    value: Decimal
    unit: str
    label: Localised
    source: str
    picture: str = ""
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Likeness:
    """What a figure is like. It is worked out from the figure and `measures`; `{result}` stands for it in `text`.

    cube: the edge of a cube (figure ÷ measures is a volume). how-many: figure ÷ measures is a number. how-long:
    figure ÷ measures is a time. rate: figure ÷ the one measure, a period in the unit that it is told per. stack:
    as many things as figure ÷ the first measure, each as long as the second, end to end.
    `beside` are lengths drawn next to it on one scale.
    """

    key: str
    short: Localised
    form: Form
    text: Localised
    measures: tuple[Measure, ...]
    beside: tuple[Measure, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeltNumber:
    """One number: its `figure` as large as can be, and one or more ways to feel it, `charts` first."""

    key: str
    title: Localised
    figure: str
    picture: str = ""
    charts: tuple[Chart, ...] = ()
    likenesses: tuple[Likeness, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FeltNumbers:
    """A gallery of numbers, one on at a time, in the order in which they are written."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    numbers: tuple[FeltNumber, ...]
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
