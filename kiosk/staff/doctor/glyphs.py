"""Characters that neither of the exhibit's typefaces has: a visitor would see a box."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path

from kiosk.exhibit.localised import LANGUAGES, Localised
from kiosk.exhibit.problems import Problem, problem
from kiosk.screen.font_files import MissingFontError, sans_file, serif_file
from kiosk.staff.doctor.examined import Examined, Part

SEEN = ("character", "glyph", "unit")
"""Fields that are shown as they are typed, without being translated."""

NOT_SEEN = ("voice",)
"""Localised fields that hold a path and no text."""


def drawable(assets: Path) -> frozenset[int]:
    """The code points that the sans or the serif can draw. Qt looks in the one where the other has none.

    Raises MissingFontError.
    """
    return _code_points(sans_file(assets)) | _code_points(serif_file(assets))


@cache
def _code_points(font_file: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # half a second, which only the doctor should pay

    with TTFont(font_file, lazy=True, fontNumber=0) as font:
        return frozenset(font.getBestCmap())


def missing_glyphs(examined: Examined) -> Iterator[Problem]:
    """A warning for each text that holds what no typeface draws; nothing where a typeface itself is missing."""
    try:
        known = drawable(examined.assets)
    except MissingFontError:
        return  # not the content's fault, and the exhibit says so at its start
    for part in examined.parts():
        for names, said in _seen(part):
            boxes = "".join(c for c in dict.fromkeys(said) if not c.isspace() and ord(c) not in known)
            if boxes:
                yield problem("W501", part.place(*names), field=names[0], characters=boxes)


def _seen(part: Part) -> Iterator[tuple[tuple[str, ...], str]]:
    for f in fields(part.value):
        value = getattr(part.value, f.name)
        if isinstance(value, Localised) and f.name not in NOT_SEEN:
            # a text that was typed once for every language is told once
            first = {value.text(language): language for language in reversed(LANGUAGES)}
            for said, language in first.items():
                yield (f.name, language), said
        elif isinstance(value, str) and f.name in SEEN:
            yield (f.name,), value
