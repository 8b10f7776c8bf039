"""Which numbers of the exhibit could be taken for a figure and are wrong for it: the other answers of a question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import figure_text
from kiosk.exhibit.localised import LANGUAGES, Localised
from kiosk.exhibit.numbers import Figure

SAME_ORDER = 8
"""A number of another unit is believable up to eight times as large or small."""

CLEARLY_MORE = Decimal("1.2")
"""How far a number must lie from an approximate figure to be wrong for it, and from one of another unit to be fair."""


def said(figure: Figure, exhibit: Exhibit) -> Localised:
    """The figure as it stands in running text, in every language."""
    unit = exhibit.unit_by_name.get(figure.unit)
    languages = dict.fromkeys((*LANGUAGES, *exhibit.about.languages))
    return Localised.of({language: figure_text(figure, unit, language).full for language in languages})


def rivals(figure: Figure, exhibit: Exhibit) -> tuple[Localised, ...]:
    """What could be taken for `figure`, the likeliest first: other numbers of the exhibit, each said in its own unit,
    none of them true of it and no two alike. None for a fraction, and where another figure has the same label for the
    same time."""
    if figure.of is not None or _is_told_twice(figure, exhibit.figures):
        return ()
    others = [f for f in exhibit.figures if _could_be_taken_for(f, figure)]
    others.sort(key=lambda f: (f.unit != figure.unit, _distance(f.value, figure.value)))
    own = said(figure, exhibit)
    found: list[Localised] = []
    for other in others:
        words = said(replace(figure, value=other.value), exhibit)
        if all(words.zh != w.zh and words.en != w.en for w in (own, *found)):
            found.append(words)
    return tuple(found)


def _is_told_twice(figure: Figure, figures: Sequence[Figure]) -> bool:
    same = [f for f in figures if f.label == figure.label and f.as_of == figure.as_of]
    return len({f.value for f in same}) > 1


def _could_be_taken_for(other: Figure, figure: Figure) -> bool:
    if other.of is not None or other.ordinal != figure.ordinal or other.value <= 0 or figure.value <= 0:
        return False
    alike = other.unit == figure.unit or (
        _decimals(other.value) == _decimals(figure.value)
        and CLEARLY_MORE <= _distance(other.value, figure.value) <= SAME_ORDER
    )
    return alike and _is_wrong(other.value, figure)


def _is_wrong(value: Decimal, figure: Figure) -> bool:
    """Whether `value` is not true of the figure: of what is over 420 it is also true that it is over 104."""
    if figure.approximation in ("over", "at-least"):
        return value > figure.value * CLEARLY_MORE
    if figure.approximation in ("about", "nearly"):
        return not figure.value / CLEARLY_MORE <= value <= figure.value * CLEARLY_MORE
    return value != figure.value


def _distance(one: Decimal, other: Decimal) -> Decimal:
    return max(one, other) / min(one, other)


def _decimals(value: Decimal) -> bool:
    return value != value.to_integral_value()
