"""Whether the likenesses of felt numbers can be worked out: units that fit, gaps to fill, measures above nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.exhibit.check_charts import chart_fault
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.numbers_felt import FeltNumber, FeltNumbers, Likeness
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.quantities import BASES, LENGTH, Quantity, fits, quantity
from kiosk.exhibit.reader import Read, did_you_mean
from kiosk.exhibit.references import Known
from kiosk.exhibit.rich_text import figure_keys

RESULT = "result"
YEAR_SECONDS = 365.2425 * 86400
NEAR = 0.01  # a year of 365 days is near enough to the one that the calendar has
WANTED: dict[str, tuple[str, str]] = {
    "cube": ("数字除以各 measures 得一个体积", "the figure divided by the measures is a volume"),
    "how-many": ("数字除以各 measures 得一个纯数", "the figure divided by the measures is a plain number"),
    "how-long": ("数字除以各 measures 得一段时间", "the figure divided by the measures is a time"),
    "rate": ("measures 里只写一段时间", "the one measure is a time"),
    "stack": (
        "先写一件抵多少（与数字同类），再写一件有多长",
        "first what one thing stands for (of the figure's kind), then how long one is",
    ),
}


def number_faults(entry: Any, read: Read, exhibit: Exhibit, known: Known) -> Iterator[Problem]:
    """What keeps parts of an entry of felt numbers from being shown; nothing for entries of other kinds."""
    if not isinstance(entry, FeltNumbers):
        return
    for i, number in enumerate(entry.numbers):
        typed = read.entry.numbers[i]
        for j, chart in enumerate(number.charts):
            blameless = any(known.excuses(key, "figure") for key in typed.charts[j].figures)
            found = chart_fault(chart, read.place("numbers", i, "charts", j), exhibit)
            if found and not blameless:
                yield found
        for j, likeness in enumerate(number.likenesses):
            if number.figure and len(likeness.measures) == len(typed.likenesses[j].measures):
                yield from _likeness_faults(likeness, number, read, (i, j), exhibit, known)
        if not typed.charts and not typed.likenesses:
            yield problem("E377", read.place("numbers", i), key=number.key)


def sound_numbers(exhibit: Exhibit) -> Exhibit:
    """The exhibit with those likenesses and felt numbers alone that can be shown. Bad charts are gone already."""

    def sound(number: FeltNumber) -> FeltNumber:
        figure = exhibit.figure_by_key.get(number.figure)
        standing = (like for like in number.likenesses if figure and _fault(like, figure) is None)
        return replace(number, likenesses=tuple(standing))

    def kept(entry: FeltNumbers) -> FeltNumbers:
        numbers = (sound(number) for number in entry.numbers)
        return replace(entry, numbers=tuple(n for n in numbers if n.figure and (n.charts or n.likenesses)))

    return replace(exhibit, activities=tuple(kept(a) if isinstance(a, FeltNumbers) else a for a in exhibit.activities))


def _likeness_faults(
    likeness: Likeness, number: FeltNumber, read: Read, index: tuple[int, int], exhibit: Exhibit, known: Known
) -> Iterator[Problem]:
    here = ("numbers", index[0], "likenesses", index[1])
    figure = exhibit.figure_by_key[number.figure]
    if found := _fault(likeness, figure):
        code, names, details = found
        yield problem(code, read.place(*here, *names), **details)
        return
    for key in dict.fromkeys(figure_keys(likeness.text)):
        if key != RESULT and key not in exhibit.figure_by_key and not known.excuses(key, "figure"):
            hint, hint_en = did_you_mean(
                key, exhibit.figure_by_key, "请在 figures.yaml 里加上它。", "Add it to figures.yaml."
            )
            yield problem("E304", read.place(*here, "text"), key=key, hint=hint, hint_en=hint_en)
    yield from _warnings(likeness, figure, read, here, exhibit)


def _warnings(
    likeness: Likeness, figure: Figure, read: Read, here: tuple[object, ...], exhibit: Exhibit
) -> Iterator[Problem]:
    for name in ("measures", "beside"):
        for k, measure in enumerate(getattr(likeness, name)):
            if measure.unit not in exhibit.unit_by_name:
                yield problem("W404", read.place(*here, name, k, "unit"), unit=measure.unit)
    if likeness.form == "rate" and figure.as_of:
        period = quantity(likeness.measures[0].value, likeness.measures[0].unit)
        lasted = (figure.as_of.end - figure.as_of.start) * YEAR_SECONDS
        if period and abs(float(period.value) / lasted - 1) > NEAR:
            yield problem("W470", read.place(*here, "measures"), as_of=figure.as_of.zh, as_of_en=figure.as_of.en)


def _fault(likeness: Likeness, figure: Figure) -> tuple[str, tuple[object, ...], dict[str, object]] | None:
    """Code, field and details of the first thing that keeps a likeness of `figure` from being worked out."""
    for language in likeness.text.codes():
        if "{" + RESULT + "}" not in likeness.text.own(language):
            return "E374", ("text", language), {"language": language}
    if figure.ordinal or figure.of is not None or figure.value <= 0:
        return "E379", ("form",), {"key": figure.key}
    if likeness.form == "rate" and figure.as_of is None:
        return "E376", ("form",), {"key": figure.key}
    known = "、".join(BASES)
    whole = quantity(figure.value, figure.unit)
    if whole is None:
        return "E378", ("form",), {"unit": figure.unit, "known": known}
    measures: list[Quantity] = []
    for name in ("measures", "beside"):
        for k, measure in enumerate(getattr(likeness, name)):
            if measure.value <= 0:
                return "E375", (name, k, "value"), {"value": measure.value}
            found = quantity(measure.value, measure.unit)
            if found is None:
                return "E378", (name, k, "unit"), {"unit": measure.unit, "known": known}
            if name == "beside" and found.dimension != LENGTH:
                return "E373", (name, k, "unit"), _unfit("beside 里只写长度或高度", "beside holds lengths alone")
            if name == "measures":
                measures.append(found)
    if not fits(likeness.form, whole, tuple(measures)):
        return "E373", ("measures",), _unfit(*WANTED[likeness.form])
    return None


def _unfit(wanted: str, wanted_en: str) -> dict[str, object]:
    return {"wanted": wanted, "wanted_en": wanted_en}
