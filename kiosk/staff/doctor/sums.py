"""Whether figures agree with each other: sums with their parts, growth with the figures that it leads from and to.

A figure is only known to its last digit, so what is compared are the ranges that it may lie in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import plain_number
from kiosk.exhibit.numbers import Chart, Figure
from kiosk.exhibit.problems import Problem, problem
from kiosk.staff.doctor.examined import Examined, Part

ROUGHLY = Decimal("0.05")
"""How far, as a part of itself, a figure may be from what it says where it says 约, 近 or 多."""

NEARLY_ALL = Decimal("0.98")
"""Parts that come to more of the whole than this, and not to all of it, look like a slip and not like a remainder."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a figure may be, from `least` to `most`."""

    least: Decimal
    most: Decimal

    def meets(self, other: Range) -> bool:
        """Whether both can be true at once."""
        return self.least <= other.most and other.least <= self.most


def sums_that_do_not_fit(examined: Examined) -> Iterator[Problem]:
    """A warning for each figure that sum_of or growth_of do not bear out, and for parts just short of a whole."""
    exhibit = examined.exhibit
    for part in examined.parts():
        if isinstance(part.value, Figure):
            yield from _sum(part.value, part, exhibit)
            yield from _growth(part.value, part, exhibit)
        elif isinstance(part.value, Chart) and part.value.kind == "parts":
            yield from _nearly_whole(part.value, part, exhibit)


def range_of(figure: Figure) -> Range:
    """Half of the last digit to either side; more where the figure says that it is no exact one."""
    last = Decimal(1).scaleb(int(figure.value.as_tuple().exponent))
    slack = last / 2 if figure.approximation == "exact" else abs(figure.value) * ROUGHLY
    return Range(figure.value - slack, figure.value + slack)


def _named(keys: tuple[str, ...], exhibit: Exhibit) -> list[Figure]:
    """The figures of these keys; none at all where one is missing, which has been told already."""
    found = [exhibit.figure_by_key[key] for key in keys if key in exhibit.figure_by_key]
    return found if len(found) == len(keys) else []


def _sum(figure: Figure, part: Part, exhibit: Exhibit) -> Iterator[Problem]:
    parts = _named(figure.sum_of, exhibit)
    if not parts:
        return
    if {one.unit for one in parts} != {figure.unit} or any(one.of or one.ordinal for one in (figure, *parts)):
        yield _unfit(
            figure, part, "sum_of", "单位不同，或有名次、几分之几", "units differ, or there are ranks or fractions"
        )
        return
    ranges = [range_of(one) for one in parts]
    # whole numbers that are exact are counts: nothing in them is rounded
    counted = all(one.approximation == "exact" and one.value == one.value.to_integral() for one in (figure, *parts))
    total = sum((one.value for one in parts), Decimal(0))
    whole = Range(sum((r.least for r in ranges), Decimal(0)), sum((r.most for r in ranges), Decimal(0)))
    if total != figure.value if counted else not whole.meets(range_of(figure)):
        yield problem(
            "W510",
            part.place("value"),
            key=figure.key,
            value=plain_number(figure.value),
            total=plain_number(total),
        )


def _growth(figure: Figure, part: Part, exhibit: Exhibit) -> Iterator[Problem]:
    ends = _named(figure.growth_of, exhibit)
    if not ends:
        return
    if why := _no_growth(figure, ends):
        yield _unfit(figure, part, "growth_of", *why)
        return
    first, last = ends
    assert first.as_of is not None
    assert last.as_of is not None
    years = max(1, round(last.as_of.middle - first.as_of.middle))
    low, high = range_of(first), range_of(last)
    possible = [
        Range(_percent(high.least / low.most, count), _percent(high.most / low.least, count)) for count in (1, years)
    ]
    if any(growth.meets(range_of(figure)) for growth in possible):
        return
    yield problem(
        "W511",
        part.place("value"),
        key=figure.key,
        value=plain_number(figure.value),
        count=years,
        whole=f"{_percent(last.value / first.value, 1):.1f}",
        yearly=f"{_percent(last.value / first.value, years):.1f}",
    )


def _percent(ratio: Decimal, years: int) -> Decimal:
    """The growth in % a year that makes `ratio` in so many years."""
    yearly = ratio if years == 1 else Decimal(float(ratio) ** (1 / years))
    return (yearly - 1) * 100


def _no_growth(figure: Figure, ends: list[Figure]) -> tuple[str, str] | None:
    """Why no growth can be told from `ends`."""
    if figure.unit != "%":
        return "它的单位不是 %", "its unit is not %"
    if len(ends) != 2:
        return "要正好两个数字", "there must be two figures"
    first, last = ends
    if first.unit != last.unit or first.of or last.of or first.ordinal or last.ordinal or range_of(first).least <= 0:
        return "两个数字单位不同，或比不出增长", "the two figures cannot be compared"
    if first.as_of is None or last.as_of is None:
        return "两个数字要有 as_of", "both figures need as_of"
    if last.as_of.middle <= first.as_of.middle:
        return "后一个数字不比前一个晚", "the second figure is not later than the first"
    return None


def _nearly_whole(chart: Chart, part: Part, exhibit: Exhibit) -> Iterator[Problem]:
    figures, whole = _named(chart.figures, exhibit), exhibit.figure_by_key.get(chart.whole)
    if not figures or whole is None or whole.value <= 0:
        return
    total = sum((figure.value for figure in figures), Decimal(0))
    if NEARLY_ALL < total / whole.value < 1:
        yield problem(
            "W516", part.place("figures"), key=chart.key, total=plain_number(total), whole=plain_number(whole.value)
        )


def _unfit(figure: Figure, part: Part, field: str, why: str, why_en: str) -> Problem:
    return problem("W512", part.place(field), key=figure.key, field=field, why=why, why_en=why_en)
