"""Figures that were typed into a text: they have no source, no date, and do not follow when the figure changes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields

from kiosk.exhibit.entries import Source
from kiosk.exhibit.figure_text import plain_number
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure, Unit
from kiosk.exhibit.numbers_felt import Measure
from kiosk.exhibit.problems import Problem, problem
from kiosk.staff.doctor.examined import Examined

SOURCED = (Figure, Measure, Source, Unit)
"""Entries whose texts name a number that has its source in the entry itself, or is the source's own."""


def figures_in_texts(examined: Examined) -> Iterator[Problem]:
    """A warning for each text in which a number with one of the listed units is typed and not put in by its key.

    Only Chinese is looked at: the translation is told along with it, and its units are words.
    """
    pattern = _pattern(examined.exhibit.units)
    known = {plain_number(figure.value) + figure.unit: figure.key for figure in examined.exhibit.figures}
    told = {found.place for found in examined.problems if found.code == "W461"}  # the quiz says so by itself
    for part in examined.parts():
        if pattern is None or isinstance(part.value, SOURCED):
            continue
        for f in fields(part.value):
            text = getattr(part.value, f.name)
            if not isinstance(text, Localised) or part.place(f.name, "zh") in told:
                continue
            for found in pattern.finditer(text.zh):
                key = known.get(found[1].replace(",", "") + found[2], "数字代号")
                yield problem("W517", part.place(f.name, "zh"), field=f.name, number=found[0], key=key)


def _pattern(units: Iterable[Unit]) -> re.Pattern[str] | None:
    """A number and a unit after it, the longer units first; None where no unit is listed."""
    names = sorted((unit.zh for unit in units if unit.zh), key=len, reverse=True)
    either = "|".join(map(re.escape, names))
    return re.compile(rf"(?<![\d.{{-])(\d[\d,]*(?:\.\d+)?)\s*(?:多|余)?\s*({either})") if names else None
