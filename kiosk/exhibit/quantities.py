"""Values with units that can be divided by each other: 140 亿吨 ÷ 2.165 克/立方厘米 is a volume. No words live here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kiosk.exhibit.numbers_felt import Form

Dimension = tuple[int, int, int, int]
"""The powers of money, mass, length and time."""

NUMBER: Dimension = (0, 0, 0, 0)
MONEY: Dimension = (1, 0, 0, 0)
MASS: Dimension = (0, 1, 0, 0)
LENGTH: Dimension = (0, 0, 1, 0)
VOLUME: Dimension = (0, 0, 3, 0)
TIME: Dimension = (0, 0, 0, 1)

SCALES: dict[str, Decimal] = {"亿": Decimal(100_000_000), "万": Decimal(10_000)}
BASES: dict[str, tuple[Dimension, Decimal]] = {
    "元": (MONEY, Decimal(1)),
    "吨": (MASS, Decimal(1)),
    "千克": (MASS, Decimal("0.001")),
    "克": (MASS, Decimal("0.000001")),
    "公里": (LENGTH, Decimal(1000)),
    "米": (LENGTH, Decimal(1)),
    "厘米": (LENGTH, Decimal("0.01")),
    "毫米": (LENGTH, Decimal("0.001")),
    "立方公里": (VOLUME, Decimal(1_000_000_000)),
    "立方米": (VOLUME, Decimal(1)),
    "立方厘米": (VOLUME, Decimal("0.000001")),
    "升": (VOLUME, Decimal("0.001")),
    "天": (TIME, Decimal(86400)),
    "小时": (TIME, Decimal(3600)),
    "分钟": (TIME, Decimal(60)),
    "秒": (TIME, Decimal(1)),
}
"""Each unit in yuan, tonnes, metres and seconds. A year is missing on purpose: it has no fixed length."""

COMES_TO: dict[Form, Dimension] = {"cube": VOLUME, "how-many": NUMBER, "how-long": TIME}
"""What the figure divided by the measures must be, for the forms that divide by all of them."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A value in yuan, tonnes, metres and seconds, to the powers of its dimension."""

    value: Decimal
    dimension: Dimension

    def over(self, other: Quantity) -> Quantity:
        """This divided by `other`. Raises ZeroDivisionError (decimal.DivisionByZero) for nothing."""
        powers = tuple(a - b for a, b in zip(self.dimension, other.dimension, strict=True))
        return Quantity(self.value / other.value, (powers[0], powers[1], powers[2], powers[3]))

    def over_all(self, others: Iterable[Quantity]) -> Quantity:
        """This divided by each of `others`."""
        left = self
        for other in others:
            left = left.over(other)
        return left


def quantity(value: Decimal, unit: str) -> Quantity | None:
    """`value` of `unit` (亿吨, 克/立方厘米); None where the unit is not one that can be reckoned with."""
    top, slash, bottom = unit.partition("/")
    upper = _simple(top)
    lower = _simple(bottom) if slash else Quantity(Decimal(1), NUMBER)
    if upper is None or lower is None:
        return None
    return Quantity(value * upper.value, upper.dimension).over(lower)


def _simple(unit: str) -> Quantity | None:
    if unit in BASES:
        dimension, factor = BASES[unit]
        return Quantity(factor, dimension)
    scale, rest = SCALES.get(unit[:1]), unit[1:]
    if scale is None or rest not in BASES:
        return None
    dimension, factor = BASES[rest]
    return Quantity(scale * factor, dimension)


def fits(form: Form, figure: Quantity, measures: tuple[Quantity, ...]) -> bool:
    """Whether a likeness of this form can be worked out from these (measures are above 0)."""
    if form == "rate":
        return len(measures) == 1 and measures[0].dimension == TIME and figure.dimension != TIME
    if form == "stack":
        return len(measures) == 2 and figure.over(measures[0]).dimension == NUMBER and measures[1].dimension == LENGTH
    return (form == "cube" or bool(measures)) and figure.over_all(measures).dimension == COMES_TO[form]
