"""Dates as other programs and their authors write them → the typed dates of kiosk/exhibit/dates.

Years before the common era are negative in TimelineJS (-221 is 221 BCE). Slashes are read as the programs read them:
month/day/year, unless the first number can only be a day.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from kiosk.exhibit.dates import DEEP_UNITS, MONTHS, OLDEST, DateError, parse

Typed = str | dict[str, str]
"""What stands behind `date:` in the content: a text, or from and to."""

MOST = 100
MONTH = {name[:3].lower(): index for index, name in enumerate(MONTHS, 1)}
MONTH_WORD = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
ERA = r"(?:\s*(b\.?\s?c\.?(?:\s?e\.?)?|a\.?\s?d\.?|c\.?\s?e\.?))?"
ABOUT = re.compile(r"^(?:c\.|ca\.?|circa|about|around|approx(?:imately)?\.?|~)\s*(?=\S)", re.IGNORECASE)
AGO = re.compile(
    r"([\d.,]+)\s*(thousand|million|billion|k|m|b)?\s*(?:years?\s+ago|yrs?\s+ago|ya|bp|[mkg]ya|bya|ma|ga|ka)",
    re.IGNORECASE,
)
SHORT_AGO = {"mya": 10**6, "ma": 10**6, "bya": 10**9, "gya": 10**9, "ga": 10**9, "kya": 10**3, "ka": 10**3}
SCALE = {"thousand": 10**3, "k": 10**3, "million": 10**6, "m": 10**6, "billion": 10**9, "b": 10**9}
TODAY = 2000
"""Years ago are counted from here; what is ten thousand years ago is not known to the century."""
FORMS = (
    re.compile(rf"(?P<month>{MONTH_WORD})\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>\d{{1,4}})"),
    re.compile(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{MONTH_WORD}),?\s+(?P<year>\d{{1,4}})"),
    re.compile(rf"(?P<month>{MONTH_WORD}),?\s+(?P<year>\d{{3,4}})"),
    re.compile(rf"(?P<year>\d{{4}}),?\s+(?P<month>{MONTH_WORD})(?:\s+(?P<day>\d{{1,2}}))?"),
    re.compile(r"(?P<year>\d{3,4})[-/.](?P<month>\d{1,2})(?:[-/.](?P<day>\d{1,2}))?(?:[ t]\d{1,2}:\d{2}.*)?"),
)
SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?:\s+\d{1,2}:\d{2}.*)?")
COMMAS = re.compile(r"(-?\d{1,11})\s*,\s*(\d{1,2})?(?:\s*,\s*(\d{1,2})?)?(?:\s*,.*)?")
PARTS = re.compile(r"\s*(?:–|—|‒|\bto\b|\buntil\b|\bthrough\b|(?<=[\d\w. ])-(?=\s*[\d\w]))\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A typed date, and what of it could not be kept: words of lost.py with what they say."""

    typed: Typed
    notes: tuple[tuple[str, dict[str, str]], ...] = ()


def of_numbers(year: object, month: object = "", day: object = "") -> FoundDate:
    """The date of a year (negative before the common era), a month and a day, as texts or numbers. Raises DateError."""
    number = _whole(year)
    month_, day_ = _small(month), _small(day)
    if number == 0:
        return FoundDate("前1年", (("year-zero", {}),))
    if number < 0:
        note = (("to-year", {"what": "-".join(filter(None, (str(month), str(day))))}),) if month_ else ()
        return FoundDate(_checked(bce(-number)), note)
    if not month_:
        return FoundDate(_checked(f"{number}年"))
    for typed in filter(
        None, (f"{number}年{month_}月{day_}日" if day_ else "", f"{number}年{month_}月", f"{number}年")
    ):
        try:
            kept = _checked(typed)
        except DateError:
            continue
        fuller = f"{number}-{month_}-{day_}" if day_ else f"{number}-{month_}"
        whole = typed.count("日") == bool(day_) and "月" in typed
        return FoundDate(kept, () if whole else (("bad-day", {"what": fuller, "kept": kept}),))
    raise DateError(f"{year}")


def bce(years: int) -> str:
    """So many years before the common era, as the exhibit writes them."""
    if years <= 9_999 or years > OLDEST:
        return f"前{years}年"
    word = "亿" if years >= DEEP_UNITS["亿"] else "万"
    number = round(Decimal(years) / DEEP_UNITS[word], 4)
    return f"前{number.normalize():f}{word}年"


def of_text(text: str) -> FoundDate:
    """The date that somebody wrote in words: ours, ISO, English, BC, ranges, years ago. Raises DateError."""
    typed = " ".join(text.split())
    if not typed or len(typed) > MOST:
        raise DateError(typed)
    try:
        parse(typed)
    except DateError:
        pass
    else:
        return FoundDate(typed)
    try:
        return _single(typed)
    except DateError:
        return _range(typed)


def between(start: FoundDate, end: FoundDate) -> FoundDate:
    """From one date to another; the start alone, with a note, where the end lies before it or neither may be joined."""
    if start.typed == end.typed:
        return start
    if not isinstance(start.typed, str) or not isinstance(end.typed, str):
        return FoundDate(start.typed, (*start.notes, ("bad-end", {"what": str(end.typed)})))
    both = {"from": start.typed, "to": end.typed}
    try:
        parse(both)
    except DateError:
        return FoundDate(start.typed, (*start.notes, ("bad-end", {"what": end.typed})))
    return FoundDate(both, (*start.notes, *end.notes))


def _range(typed: str) -> FoundDate:
    for found in PARTS.finditer(typed):
        left, right = typed[: found.start()].strip(), typed[found.end() :].strip()
        if not left or not right:
            continue
        era = re.search(r"\b(b\.?c\.?(?:e\.?)?)$", right, re.IGNORECASE)
        if era and left.isdigit():
            left = f"{left} {era[1]}"
        if left.isdigit() and right.isdigit() and len(right) < len(left):  # 1939-45
            right = left[: len(left) - len(right)] + right
        year = re.search(r"\b(\d{4})$", right)
        if year and not re.search(r"\d{3}", left):  # May 1 - May 3, 1999
            left = f"{left}, {year[1]}"
        try:
            joined = between(_single(left), _single(right))
        except DateError:
            continue
        if isinstance(joined.typed, dict):
            return joined
    raise DateError(typed)


def _single(typed: str) -> FoundDate:
    if about := ABOUT.match(typed):
        inner = _single(typed[about.end() :])
        return FoundDate(_checked(f"约{inner.typed}"), inner.notes)
    for word, sign in (("before ", "前"), ("after ", "后"), ("since ", "后")):
        if typed.lower().startswith(word):
            inner = _single(typed[len(word) :])
            return FoundDate(_checked(f"{inner.typed}{sign}"), inner.notes)
    if ago := AGO.fullmatch(typed):
        return FoundDate(_checked(_ago(ago)))
    if commas := COMMAS.fullmatch(typed):
        return of_numbers(commas[1], commas[2] or "", commas[3] or "")
    if slashes := SLASHES.fullmatch(typed):
        first, second = int(slashes[1]), int(slashes[2])
        month, day = (second, first) if first > 12 else (first, second)
        found = of_numbers(slashes[3], month, day)
        return FoundDate(found.typed, (*found.notes, ("us-order", {"what": typed})))
    small = typed.lower()
    for form in FORMS:
        if found_ := form.fullmatch(small):
            parts = found_.groupdict()
            month_ = parts["month"] if parts["month"].isdigit() else str(MONTH[parts["month"][:3]])
            return of_numbers(parts["year"], month_, parts.get("day") or "")
    return FoundDate(_checked(_years(small)))


def _years(small: str) -> str:
    if found := re.fullmatch(r"(early|mid|late)?[- ]*(?:the )?(\d{1,2})(?:st|nd|rd|th)[- ]century" + ERA, small):
        part = {"early": "初", "mid": "中", "late": "末"}.get(found[1] or "", "")
        return f"前{found[2]}世纪" if _is_before(found[3]) else f"{found[2]}世纪{part}"
    if found := re.fullmatch(r"(?:the )?(\d{1,2})(\d)0'?s", small):
        return f"{int(found[1]) + 1}世纪{found[2]}0年代" if found[2] != "0" else f"{found[1]}00年至{found[1]}09年"
    if found := re.fullmatch(r"(?:a\.?d\.?\s*)?(-?[\d,]{1,15})" + ERA, small):
        number = _whole(found[1])
        return bce(abs(number)) if number < 0 or _is_before(found[2]) else f"{number}年"
    if found := re.fullmatch(r"([\d.]{1,9})\s*(thousand|million|billion)(?:\s*years)?" + ERA, small):
        if not _is_before(found[3]):
            raise DateError(small)
        return bce(int(_number(found[1]) * SCALE[found[2]]))
    raise DateError(small)


def _is_before(era: str | None) -> bool:
    return bool(era) and str(era).startswith("b")


def _ago(found: re.Match[str]) -> str:
    unit = re.sub(r"[^a-z]", "", found[0].lower())
    scale = SCALE[found[2].lower()] if found[2] else SHORT_AGO.get(unit, 1)
    years = int(_number(found[1]) * scale)
    if years > TODAY * 1000:
        return bce(years)
    before = years - TODAY
    return f"约{bce(before)}" if before > 0 else f"约{TODAY - years}年"


def _number(text: str) -> Decimal:
    try:
        return Decimal(text.replace(",", ""))
    except InvalidOperation:
        raise DateError(text) from None


def _whole(value: object) -> int:
    """A year as it is typed: 1,963, 1963.0 and -4.5e9 as well. Raises DateError."""
    text = str(value).replace(",", "").replace(" ", "").replace("\u2212", "-")
    if isinstance(value, bool) or not re.fullmatch(r"[+-]?\d{1,15}(?:\.\d{1,6})?(?:[eE]\+?\d{1,2})?", text):
        raise DateError(str(value))
    number = Decimal(text)
    if abs(number) > OLDEST:
        raise DateError(str(value))
    return int(number)


def _small(value: object) -> int:
    """A month or a day; 0 where there is none."""
    text = str(value if value is not None else "").strip()
    if text.lower()[:3] in MONTH:
        return MONTH[text.lower()[:3]]
    found = re.fullmatch(r"(\d{1,2})(?:\.0+)?", text)
    if not text or not found:
        return 0
    return int(found[1])


def _checked(typed: str) -> str:
    parse(typed)
    return typed
