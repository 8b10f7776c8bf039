"""Dates as a museum writes them (商周时期, 约1910年, 20世纪50年代): read, ordered, shown in two languages."""

from __future__ import annotations

import re
from calendar import isleap, monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

OPEN_END_YEARS = 30
"""How far the band of an open date (1949年后, 前221年前) is drawn: a generation."""

MOST_CHARACTERS = 100
"""No date is longer; what is would be taken apart for very long."""

ABOUT_YEARS = 5
"""How far 约 reaches to either side of a year."""

FORMS = "2020年9月、2022、约1910年、20世纪50年代、20世纪、东汉、抗战时期、1937—1945年、前221年、1949年后"
FORMS_EN = "2020年9月, 2022, 约1910年, 20世纪50年代, 20世纪, 东汉, 抗战时期, 1937—1945年, 前221年, 1949年后"
MONTHS = (
    "January February March April May June July August September October November December".split()  # noqa: SIM905
)
WIDE = str.maketrans("０１２３４５６７８９（）－～", "0123456789()-~")
RANGE = re.compile(r"\s*(?:—+|–|-|~|至|到)\s*")
POINT = re.compile(r"(\d{1,4})(?:年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)?|(\d{4})-(\d{1,2})(?:-(\d{1,2}))?")
DECADE = re.compile(r"(\d{1,2})世纪(\d)0年代")
CENTURY = re.compile(r"(\d{1,2})世纪([初中末]?)")
DEEP = re.compile(r"(?:公元)?前(\d{1,5}(?:\.\d{1,4})?)(万|亿)年")
DEEP_UNITS = {"万": 10_000, "亿": 100_000_000}
DEEP_WORDS = ((10**9, "billion"), (10**6, "million"))
OLDEST = 20_000_000_000
"""Years: nothing is older than the universe."""


class DateError(ValueError):
    """What was typed is no date that the exhibit knows. `reversed_` is True where the end lies before the start."""

    def __init__(self, typed: str, *, reversed_: bool = False) -> None:
        super().__init__(typed)
        self.typed = typed
        self.reversed_ = reversed_


@dataclass(frozen=True, slots=True)
class Date:
    """A date with its uncertainty. `start` and `end` are decimal years (2020.667 is 1 September 2020); `end` is where
    the last day ends. 221 BCE is -221: there is no year 0 in what staff type, and none is needed to draw.

    `zh` and `en` are how it is shown; `fuzzy` is True where the ends are not known sharply (约, a dynasty, 后).
    """

    start: float
    end: float
    zh: str
    en: str
    fuzzy: bool = False

    @property
    def middle(self) -> float:
        """The decimal year at which the date is sorted and its mark is drawn."""
        return (self.start + self.end) / 2

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Callable[[Any], Any]) -> Any:
        """For the reader: dates are typed as text or as {from, to}. The library is imported only if it asks."""
        from pydantic_core import PydanticCustomError, core_schema

        def read(value: Any) -> Date:
            try:
                return value if isinstance(value, Date) else parse(value)
            except DateError as error:
                kind = "date_reversed" if error.reversed_ else "date_unknown"
                raise PydanticCustomError(kind, "{typed}", {"typed": str(value)}) from None

        return core_schema.no_info_plain_validator_function(read)


def parse(value: Any) -> Date:
    """Read what staff typed: text, a number that is a year, or a mapping with from and to. Raises DateError."""
    if len(str(value)) > MOST_CHARACTERS:
        raise DateError(str(value))
    if isinstance(value, dict) and set(value) == {"from", "to"}:
        return _between(_single(str(value["from"])), _single(str(value["to"])), str(value))
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise DateError(str(value))
    typed = str(value).strip().translate(WIDE).replace(" ", "")
    if not typed:
        raise DateError(str(value))
    try:
        return _single(typed)
    except DateError:
        if POINT.fullmatch(typed):  # 2024-02-30 is a wrong day, and not the years from 2024-02 to 30
            raise
        return _range(typed)


def _range(typed: str) -> Date:
    for found in RANGE.finditer(typed):
        left, right = typed[: found.start()], typed[found.end() :]
        if not left or not right:
            continue
        # 2023年5月10日至14日, 1937—1945年: the short side borrows what it leaves out
        for first, last in ((left, right), *_lend(left, right)):
            try:
                start, end = _single(first), _single(last)
            except DateError:
                continue
            return _between(start, end, typed)
    raise DateError(typed)


def _lend(left: str, right: str) -> list[tuple[str, str]]:
    lent = []
    if right.endswith("年") and left.isdigit():
        lent.append((left + "年", right))
    if day := re.fullmatch(r"(\d{1,4}年\d{1,2}月)\d{1,2}日", left):
        lent.append((left, day[1] + right))
    if month := re.fullmatch(r"(\d{1,4}年)\d{1,2}月", left):
        lent.append((left, month[1] + right))
    return lent


def _between(start: Date, end: Date, typed: str) -> Date:
    if end.end <= start.start or end.start < start.start:
        raise DateError(typed, reversed_=True)
    return Date(start.start, end.end, _join_zh(start.zh, end.zh), _join_en(start.en, end.en), start.fuzzy or end.fuzzy)


def _join_zh(start: str, end: str) -> str:
    both_years = re.fullmatch(r"\d{1,4}年", start) and re.fullmatch(r"\d{1,4}年", end)
    if both_years:
        return f"{start[:-1]}—{end}"
    year = re.match(r"\d{1,4}年(?:\d{1,2}月(?=\d))?", start)
    if year and end.startswith(year[0]) and len(end) > len(year[0]):
        return f"{start}至{end[len(year[0]) :]}"
    return f"{start}至{end}"


def _join_en(start: str, end: str) -> str:
    head, _, tail = start.partition(" ")
    end_head, _, end_tail = end.partition(" ")
    if tail and tail == end_tail and head.isdigit() and end_head.isdigit():
        return f"{head}-{end_head} {tail}"
    return f"{start}-{end}" if start.isdigit() and end.isdigit() else f"{start} to {end}"


def _single(typed: str) -> Date:
    from kiosk.exhibit.periods import PERIOD_BY_NAME  # a cached exhibit parses no dates and needs no dynasties

    if typed in PERIOD_BY_NAME:
        period = PERIOD_BY_NAME[typed]
        return Date(float(period.first), float(period.last + 1), typed, period.en, period.fuzzy)
    if typed.startswith("约"):
        inner = _single(typed[1:])
        return Date(inner.start - ABOUT_YEARS, inner.end + ABOUT_YEARS, "约" + inner.zh, "c. " + inner.en, True)
    for sign, words, before in (("后", "after", False), ("前", "before", True)):
        if typed.endswith(sign) and len(typed) > 1:
            inner = _single(typed.removesuffix(sign).removesuffix("以"))
            ends = (inner.start - OPEN_END_YEARS, inner.start) if before else (inner.start, inner.end + OPEN_END_YEARS)
            return Date(*ends, inner.zh + sign, f"{words} {inner.en}", True)
    if typed.startswith(("公元前", "前")):
        return _bce(typed)
    return _calendar(typed.removeprefix("公元"))


def _bce(typed: str) -> Date:
    if deep := DEEP.fullmatch(typed):
        return _deep(deep[1], deep[2])
    found = re.fullmatch(r"(?:公元)?前(\d{1,6})(年|世纪)", typed)
    if not found or int(found[1]) == 0 or (found[2] == "世纪" and len(found[1]) > 4):
        raise DateError(typed)
    number = int(found[1])
    if found[2] == "世纪":
        return Date(-100.0 * number, -100.0 * (number - 1), f"前{number}世纪", f"{ordinal(number)} century BCE", True)
    return Date(float(-number), float(-number + 1), f"前{number}年", f"{_grouped(number)} BCE")


def _deep(digits: str, unit: str) -> Date:
    """前6600万年, 前45.4亿年: known to the last digit that is written, and drawn as wide as that."""
    number = Decimal(digits) * DEEP_UNITS[unit]
    if not 0 < number <= OLDEST:
        raise DateError(f"前{digits}{unit}年")
    half = float(DEEP_UNITS[unit] * Decimal(1).scaleb(int(Decimal(digits).as_tuple().exponent)) / 2)
    step, word = next(((step, word) for step, word in DEEP_WORDS if number >= step), (1, ""))
    told = f"{(number / step).normalize():f} {word}" if word else _grouped(int(number))
    return Date(float(-number) - half, float(-number) + half, f"前{digits}{unit}年", f"{told} BCE", True)


def _grouped(number: int) -> str:
    return f"{number:,}" if number > 9999 else str(number)


def _calendar(typed: str) -> Date:
    if re.match(r"0+世纪", typed):
        raise DateError(typed)
    if found := DECADE.fullmatch(typed):
        first = (int(found[1]) - 1) * 100 + int(found[2]) * 10
        return Date(float(first), float(first + 10), typed, f"{first}s", True)
    if found := CENTURY.fullmatch(typed):
        first = (int(found[1]) - 1) * 100
        part = {"": (0, 100, ""), "初": (0, 30, "early "), "中": (35, 65, "mid-"), "末": (70, 100, "late ")}[found[2]]
        name = f"{part[2]}{ordinal(int(found[1]))} century"
        return Date(float(first + part[0]), float(first + part[1]), typed, name, True)
    if found := POINT.fullmatch(typed):
        year, month, day = (
            int(n) if n else None for n in (found[1] or found[4], found[2] or found[5], found[3] or found[6])
        )
        return _point(typed, year, month, day)
    raise DateError(typed)


def _point(typed: str, year: int | None, month: int | None, day: int | None) -> Date:
    if not year or month == 0 or day == 0 or (month or 0) > 12:
        raise DateError(typed)
    if month is None:
        return Date(float(year), float(year + 1), f"{year}年", str(year))
    days = monthrange(year, month)[1]
    if day is None:
        start, end = _decimal(year, month, 1), _decimal(year, month, days) + 1 / 366
        return Date(start, end, f"{year}年{month}月", f"{MONTHS[month - 1]} {year}")
    if day > days:
        raise DateError(typed)
    start = _decimal(year, month, day)
    return Date(start, start + 1 / 366, f"{year}年{month}月{day}日", f"{day} {MONTHS[month - 1]} {year}")


def decimal_year(day: date) -> float:
    """When `day` begins, as a decimal year."""
    return _decimal(day.year, day.month, day.day)


def _decimal(year: int, month: int, day: int) -> float:
    passed = date(year, month, day).toordinal() - date(year, 1, 1).toordinal()
    return year + passed / (366 if isleap(year) else 365)


def ordinal(number: int) -> str:
    """English ordinal: 1st, 2nd, 3rd, 74th."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
