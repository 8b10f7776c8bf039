"""Works out what a figure is like: the edge of a cube, how many, how long, how much a second. Exact, until it is said.

Which units fit which form is checked in kiosk.exhibit.check_numbers; here they fit. Results are said in rounded.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal, localcontext

from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.numbers_felt import Likeness, Measure
from kiosk.exhibit.quantities import LENGTH, Quantity, quantity
from kiosk.visit.rounded import two_digits

PRECISION = 34
THIRD = Decimal(1) / Decimal(3)
FEW = 10  # fewer than this are drawn with a part of the last one


@dataclass(frozen=True, slots=True)
class Cells:
    """A number as a grid of equal cells: `count` of them, each worth `each`; of the last one only `last` (0 to 1)."""

    count: int
    each: Decimal
    last: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Length:
    """A length (metres) to be drawn on one scale; `measure` is its index in `beside`, or -1 for the result itself."""

    metres: Decimal
    measure: int = -1


def measured(measure: Measure) -> Quantity:
    """The measure in yuan, tonnes, metres and seconds. Raises ValueError for a unit that is not known."""
    found = quantity(measure.value, measure.unit)
    if found is None:
        raise ValueError(measure.unit)
    return found


def worked_out(likeness: Likeness, figure: Figure) -> Quantity:
    """What `figure` is like, unrounded: a number, metres, seconds, or for a rate the figure's own dimension.

    Raises ValueError for a unit that is not known.
    """
    whole = quantity(figure.value, figure.unit)
    if whole is None:
        raise ValueError(figure.unit)
    with localcontext(prec=PRECISION):
        if likeness.form == "rate":
            # the period is told in the unit that the rate is told per: 31,536,000 秒 makes it so much a second
            return Quantity(whole.value / likeness.measures[0].value, whole.dimension)
        if likeness.form == "stack":
            one, tall = (measured(m) for m in likeness.measures)
            return Quantity(whole.over(one).value * tall.value, LENGTH)
        left = whole.over_all(measured(m) for m in likeness.measures)
        return Quantity(left.value**THIRD, LENGTH) if likeness.form == "cube" else left


def cells_of(value: Decimal) -> Cells:
    """Cells for the rounded `value`: its two digits as 10 to 99 cells, or fewer than 10 with a part of the last one."""
    rounded = two_digits(value)
    if rounded < FEW:
        count = max(1, int(rounded.to_integral_value(ROUND_CEILING)))
        return Cells(count, Decimal(1), rounded - (count - 1))
    each = Decimal(10) ** (rounded.adjusted() - 1)
    return Cells(int(rounded / each), each)


def lengths_of(likeness: Likeness, result: Quantity) -> tuple[Length, ...]:
    """The result and what is drawn beside it, the result first."""
    return (Length(result.value), *(Length(measured(m).value, i) for i, m in enumerate(likeness.beside)))
