"""Dates typed in a form that the exhibit does not know and that can be read in one way only, in a form that it does."""

from __future__ import annotations

import re

from kiosk.exhibit.dates import MONTHS, DateError, parse

WIDE = str.maketrans("０１２３４５６７８９．／，　", "0123456789./, ")
DIGITS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
YEAR_FIRST = re.compile(r"(\d{4})\s*[./年-]\s*(\d{1,2})(?:\s*[./月-]\s*(\d{1,2})\s*日?|\s*月?)")
YEAR_IN_CHARACTERS = re.compile(r"[〇零○一二三四五六七八九]{4}(?=年)")
DECADE = re.compile(r"(\d{2})(\d)0(?:s|年代)")
ABOUT = re.compile(r"(?:c\.|ca\.|circa|about|大约|约莫)\s*(\d{1,4})年?", re.IGNORECASE)
ABOUT_AFTER = re.compile(r"(\d{1,4})年?(?:左右|前后)")
ENGLISH = re.compile(r"(?:(\d{1,2})\s+)?([a-z]{3,9})\.?\s+(\d{4})", re.IGNORECASE)
AMERICAN = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4})", re.IGNORECASE)
RANGE = re.compile(r"\s*(?:—+|–|~|～|至|到|\s-\s)\s*")


def as_the_exhibit_writes(typed: str) -> str | None:
    """`typed` in a form that can be read, or None where it cannot be told for certain what is meant.

    `1/9/2020` may be January or September and stays as it is.
    """
    text = typed.strip().translate(WIDE)
    text = YEAR_IN_CHARACTERS.sub(lambda found: found[0].translate(DIGITS), text)
    sides = RANGE.split(text)
    if len(sides) > 2:
        return None
    known = [_single(side) for side in sides]
    said = "至".join(side for side in known if side is not None)
    return said if None not in known and _is_date(said) else None


def _single(text: str) -> str | None:
    for form, made in FORMS:
        if found := form.fullmatch(text):
            return made(found)
    return text if _is_date(text) else None


def _year_first(found: re.Match[str]) -> str | None:
    return _calendar(found[1], int(found[2]), found[3])


def _english(found: re.Match[str]) -> str | None:
    return _calendar(found[3], _month(found[2]), found[1])


def _american(found: re.Match[str]) -> str | None:
    return _calendar(found[3], _month(found[1]), found[2])


def _decade(found: re.Match[str]) -> str:
    return f"{int(found[1]) + 1}世纪{found[2]}0年代"


def _about(found: re.Match[str]) -> str:
    return f"约{int(found[1])}年"


FORMS = (
    (YEAR_FIRST, _year_first),
    (DECADE, _decade),
    (ABOUT, _about),
    (ABOUT_AFTER, _about),
    (ENGLISH, _english),
    (AMERICAN, _american),
)


def _month(name: str) -> int:
    """1 to 12, or 0 for what is no month's name nor the beginning of just one."""
    found = [i for i, month in enumerate(MONTHS, 1) if month.lower().startswith(name.lower())]
    if name.lower() == "sept":
        return 9
    return found[0] if len(found) == 1 else 0


def _calendar(year: str, month: int, day: str | None) -> str | None:
    if not 1 <= month <= 12:
        return None
    return f"{year}年{month}月" + (f"{int(day)}日" if day else "")


def _is_date(text: str) -> bool:
    try:
        parse(text)
    except DateError:
        return False
    return True
