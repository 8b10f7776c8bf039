"""TimelineJS as JSON, version 3 and version 2 (also as the script that version 2 loaded), into our values.

Relied on, as the documentation of TimelineJS 3 and the examples of version 2 have it:
  v3 {"title": slide, "events": [slide], "eras": [{start_date, end_date, text}], "scale": "human"|"cosmological"};
     slide {start_date, end_date, display_date, text: {headline, text}, media: {url, caption, credit, thumbnail, alt,
     link}, group, background: {url, color}, autolink, unique_id}; date {year, month, day, hour, minute, second,
     display_date};
  v2 {"timeline": {headline, type, text, startDate, asset, date: [{startDate: "1963,6", endDate, headline, text, tag,
     classname, asset: {media, thumbnail, credit, caption}}], era: [{startDate, endDate, headline, text, tag}]}}.
"""

from __future__ import annotations

import re
from typing import Any

from kiosk.exhibit.dates import DateError
from kiosk.staff.exchange.foreign_dates import FoundDate, Typed, between, of_numbers, of_text
from kiosk.staff.exchange.plain_text import PlainText, from_html, one_line
from kiosk.staff.exchange.timeline import Media, Slide, Span, Timeline, is_date, language_of_text

PROGRAM = "TimelineJS"
SLIDE_FIELDS = frozenset(
    "start_date end_date display_date text media group background unique_id autolink type date_format caption".split()  # noqa: SIM905
)
TOP_FIELDS = frozenset({"title", "events", "eras", "scale"})
CLOCK = ("hour", "minute", "second", "millisecond")


def is_timelinejs(data: Any) -> bool:
    """Whether the JSON value looks like either version."""
    if not isinstance(data, dict):
        return False
    return isinstance(data.get("timeline"), dict) or isinstance(data.get("events"), list)


def read_json(data: dict[str, Any]) -> Timeline:
    """The timeline of either version."""
    return _Reader(data if "timeline" not in data else as_version_3(data["timeline"])).read()


def as_version_3(old: dict[str, Any]) -> dict[str, Any]:
    """Version 2 in the words of version 3."""

    def slide(entry: Any) -> Any:
        if not isinstance(entry, dict):
            return entry
        given = entry.get("asset")
        asset = given if isinstance(given, dict) else {}
        media = {"url": asset.get("media"), **{name: asset.get(name) for name in ("caption", "credit", "thumbnail")}}
        said = {"headline": entry.get("headline"), "text": entry.get("text")}
        made = {"text": said, "media": media, "group": entry.get("tag") or entry.get("category")}
        dates = {"start_date": entry.get("startDate"), "end_date": entry.get("endDate")}
        known = {"startDate", "endDate", "headline", "text", "tag", "category", "asset", "classname", "type"}
        return {**made, **dates, **{name: value for name, value in entry.items() if name not in known}}

    title = slide({name: old.get(name) for name in ("headline", "text", "asset")})
    dates, eras = (found if isinstance(found := old.get(name), list) else [] for name in ("date", "era"))
    return {"title": title, "events": [slide(entry) for entry in dates], "eras": [slide(entry) for entry in eras]}


def text_of(value: Any) -> str:
    """A JSON value as the text that a person sees."""
    if value is None or isinstance(value, dict | list):
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


class _Reader:
    """Reads one file of version 3, slide by slide."""

    def __init__(self, data: dict[str, Any]) -> None:
        self._data = data
        words = [text for slide in self._slides("events") for text in _words(slide)]
        self._language = language_of_text(" ".join([*_words(self._data.get("title")), *words])[:200_000])
        self._line = Timeline(PROGRAM, (self._language,))

    def _slides(self, name: str) -> list[Any]:
        found = self._data.get(name)
        return found if isinstance(found, list) else []

    def read(self) -> Timeline:
        """All of it."""
        for name in sorted(self._data.keys() - TOP_FIELDS):
            self._line.lose("file", 0, "unknown-field", what=name)
        title = self._data.get("title")
        if isinstance(title, dict):
            self._title(title)
        for number, slide in enumerate(self._slides("events"), 1):
            self._slide(slide, number)
        for number, era in enumerate(self._slides("eras"), 1):
            self._era(era, number)
        return self._line

    def _title(self, slide: dict[str, Any]) -> None:
        headline, text = self._said(slide, "file", 0)
        self._line.title, self._line.text = headline, text
        media = self._media(slide, "file", 0)
        if media.file:
            self._line.lose("file", 0, "media-far" if "//" in media.file else "media-missing", what=media.file)

    def _said(self, slide: dict[str, Any], where: str, number: int) -> tuple[dict[str, str], dict[str, str]]:
        words = slide.get("text")
        parts = words if isinstance(words, dict) else {"text": words}
        headline = one_line(self._plain(text_of(parts.get("headline")), where, number))
        text = self._plain(text_of(parts.get("text")), where, number)
        return ({self._language: headline} if headline else {}, {self._language: text} if text else {})

    def _plain(self, markup: str, where: str, number: int) -> str:
        return noted(from_html(markup), self._line, where, number)

    def _media(self, slide: dict[str, Any], where: str, number: int) -> Media:
        media = slide.get("media")
        if not isinstance(media, dict):
            return Media()
        if thumbnail := text_of(media.get("thumbnail")).strip():
            self._line.lose(where, number, "thumbnail", what=thumbnail)
        said = {name: self._plain(text_of(media.get(name)), where, number) for name in ("caption", "credit", "alt")}
        texts = {name: {self._language: one_line(text)} if text else {} for name, text in said.items()}
        return Media(text_of(media.get("url")).strip(), texts["caption"], texts["credit"], texts["alt"])

    def _slide(self, slide: Any, number: int) -> None:
        if not isinstance(slide, dict):
            self._line.lose("slide", number, "not-an-item")
            return
        for name in sorted(slide.keys() - SLIDE_FIELDS):
            self._line.lose("slide", number, "unknown-field", what=name)
        headline, text = self._said(slide, "slide", number)
        media = self._media(slide, "slide", number)
        background = slide.get("background")
        if background:
            shown = " ".join(map(text_of, background.values())) if isinstance(background, dict) else text_of(background)
            self._line.lose("slide", number, "background", what=shown)
        start = slide.get("start_date")
        display = text_of(slide.get("display_date")) or (
            text_of(start.get("display_date")) if isinstance(start, dict) else ""
        )
        typed, note = dated(self._line, "slide", number, (start, slide.get("end_date"), display))
        if typed is None:
            return
        key, group = text_of(slide.get("unique_id")), one_line(text_of(slide.get("group")))
        self._line.slides.append(Slide("slide", number, headline, text, typed, media, group, key=key, note=note))

    def _era(self, era: Any, number: int) -> None:
        if not isinstance(era, dict):
            self._line.lose("era", number, "not-an-item")
            return
        headline, text = self._said(era, "era", number)
        add_era(self._line, number, headline, text, (era.get("start_date"), era.get("end_date"), ""))


def add_era(
    line: Timeline, number: int, headline: dict[str, str], text: dict[str, str], when: tuple[Any, Any, str]
) -> None:
    """An era of TimelineJS becomes a named stretch of time."""
    typed, _ = dated(line, "era", number, when)
    if not headline:
        line.lose("era", number, "era-no-headline")
        return
    for said in text.values():
        line.lose("era", number, "era-words", what=said)
    if typed is not None:
        line.spans.append(Span(number, headline, typed))


def dated(line: Timeline, where: str, number: int, when: tuple[Any, Any, str]) -> tuple[Typed | None, str]:
    """The date of start, end and what was shown for it, with a note for staff; None (and noted) without any."""
    start, end, display = when
    display = one_line(from_html(display).text)
    if not _given(start):
        if not display:
            line.lose(where, number, "no-start")
            return None, ""
        start = display
    try:
        found = _date(start, line, where, number)
    except DateError:
        line.lose(where, number, "no-date", what=_shown(start))
        return None, ""
    if _given(end):
        try:
            found = between(found, _date(end, line, where, number))
        except DateError:
            line.lose(where, number, "bad-end", what=_shown(end))
    typed = line.dated(where, number, found)
    if not is_date(typed):
        line.lose(where, number, "no-date", what=_shown(start))
        return None, ""
    if display and start is not display:
        line.lose(where, number, "display", what=display)
        return typed, display
    return typed, ""


def _given(value: Any) -> bool:
    if isinstance(value, dict):
        return bool(text_of(value.get("year")).strip())
    return bool(text_of(value).strip())


def _date(value: Any, line: Timeline, where: str, number: int) -> FoundDate:
    if not isinstance(value, dict):
        return of_text(text_of(value))
    clock = ":".join(text_of(value.get(name)) for name in CLOCK if text_of(value.get(name)).strip())
    if clock:
        line.lose(where, number, "time", what=clock)
    year = text_of(value.get("year"))
    if re.fullmatch(r"\s*[-+]?[\d,.\s]+(?:e\+?\d+)?\s*", year, re.IGNORECASE):
        return of_numbers(year, text_of(value.get("month")), text_of(value.get("day")))
    return of_text(year)


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "-".join(filter(None, (text_of(value.get(name)) for name in ("year", "month", "day"))))
    return text_of(value)


def noted(found: PlainText, line: Timeline, where: str, number: int) -> str:
    """The text, with the links and embedded things that it lost noted."""
    for link in found.links:
        line.lose(where, number, "link", what=link)
    for thing in found.embedded:
        line.lose(where, number, "embedded", what=thing)
    return found.text


def _words(slide: Any) -> list[str]:
    words = slide.get("text") if isinstance(slide, dict) else None
    return [text_of(said) for said in words.values()] if isinstance(words, dict) else [text_of(words)]
