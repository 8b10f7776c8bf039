"""Exhibitera's Timeline Explorer (formerly Constellation): its definitions and its spreadsheets, into our values.

Relied on, from Exhibitera's own sources (apps/timeline_explorer: setup.js, timeline_explorer.js):
  definition since version 7: {"app": "timeline_explorer", "name", "uuid", "language_order": ["en-gb"], "content_order":
    [uuid], "content": {uuid: {"filename", "level": 1 to 4 with 1 the most important, "uuid"}}, "languages": {code:
    {"code", "display_name", "header_text", "content": {uuid: {"time", "title", "description"}}}}};
  definition before it: {"languages": {code: {"header_text", "time_key", "title_key", "short_text_key", "level_key",
    "image_key"}}, "spreadsheet": "file.csv"}, the keys being columns of that sheet ("Date", "Level", "Title", "Image");
  spreadsheet template: "Media filename, Level, Time (en), Title (en), Description (en)" with a code for each language.
Texts are Markdown. Times are free text ("January 1, 1970", "1820").
"""

from __future__ import annotations

import re
from typing import Any

from kiosk.exhibit.dates import DateError
from kiosk.exhibit.localised import LANGUAGES
from kiosk.staff.exchange.foreign_dates import of_text
from kiosk.staff.exchange.plain_text import from_markdown, one_line
from kiosk.staff.exchange.table import Row, Table
from kiosk.staff.exchange.timeline import Media, Slide, Timeline, language_of_code, language_of_text
from kiosk.staff.exchange.timelinejs import noted, text_of
from kiosk.staff.exchange.timelinejs_sheet import loose_cells

PROGRAM = "Exhibitera"
KEYS = ("time", "title", "short_text", "level", "image")
PLAIN_COLUMNS: dict[str, tuple[str, ...]] = {
    "time": ("time", "date/time", "date"),
    "title": ("title",),
    "short_text": ("short text", "body text", "description", "text"),
    "level": ("level",),
    "image": ("image", "media filename", "media"),
}
WITH_LANGUAGE = re.compile(r"(time|title|description) ?\(([\w-]+)\)")
HEADERS = frozenset(
    {"media filename", "custom thumbnail", *(name for names in PLAIN_COLUMNS.values() for name in names)}
)
SETTINGS = ("attractor", "style", "inactivity_timeout", "hardware_control_enabled")


def is_definition(data: Any) -> bool:
    """Whether the JSON value is a Timeline Explorer's definition, of either form."""
    if not isinstance(data, dict) or not isinstance(data.get("languages"), dict):
        return False
    if data.get("app") not in (None, "timeline_explorer"):
        return False
    return isinstance(data.get("content"), dict) or isinstance(data.get("spreadsheet"), str)


def is_exhibitera_sheet(table: Table) -> bool:
    """Whether the table is in the template's columns, or in those of the older guide."""
    headers = set(table.headers)
    if any(WITH_LANGUAGE.fullmatch(name) for name in headers):
        return True
    return (
        "title" in headers
        and bool(headers & {"time", "date/time", "date"})
        and bool(headers & {"level", "image", "short text", "body text"})
    )


def read_definition(data: dict[str, Any], sheet: Table | None) -> Timeline:
    """The timeline of a definition; `sheet` is the spreadsheet that an older one names."""
    line = _line(data)
    for name in SETTINGS:
        if data.get(name):
            line.lose("file", 0, "option", what=name)
    if sheet is not None:
        columns: dict[str, dict[str, tuple[str, ...]]] = {}
        for language, spoken in _spoken(data, line).items():
            names = {key: text_of(spoken.get(f"{key}_key")).strip().lower() for key in KEYS}
            columns[language] = {key: (name,) for key, name in names.items() if name}
        known = {name for keys in columns.values() for names in keys.values() for name in names}
        _rows(sheet, columns, known, line)
        return line
    content = data["content"] if isinstance(data.get("content"), dict) else {}
    order = data.get("content_order")
    spoken = _spoken(data, line)
    named = [text_of(uuid) for uuid in order] if isinstance(order, list) else []
    for number, uuid in enumerate(dict.fromkeys([*named, *content]), 1):
        item = content.get(uuid)
        if not isinstance(item, dict):
            line.lose("slide", number, "not-an-item")
            continue
        said = {}
        for language, definition in spoken.items():
            texts = definition.get("content")
            own = texts.get(uuid) if isinstance(texts, dict) else None
            own = own if isinstance(own, dict) else {}
            said[language] = {key: text_of(own.get(key)) for key in ("time", "title", "description")}
        _item(line, "slide", number, said, text_of(item.get("level")), text_of(item.get("filename")))
    return line


def read_table(table: Table) -> Timeline:
    """The timeline of a spreadsheet alone."""
    codes = [found[2] for name in table.headers if (found := WITH_LANGUAGE.fullmatch(name))]
    line = Timeline(PROGRAM, ())
    columns: dict[str, dict[str, tuple[str, ...]]] = {}
    for code in dict.fromkeys(codes):
        language = language_of_code(code)
        if not language or language in columns:
            line.lose("file", 0, "language", what=code, known="、".join(LANGUAGES))
            continue
        own = {name: (f"{name} ({code})", f"{name}({code})") for name in ("time", "title", "description")}
        columns[language] = {
            **PLAIN_COLUMNS,
            "time": own["time"],
            "title": own["title"],
            "short_text": own["description"],
        }
    if not codes:
        words = " ".join(f"{row.get('title')} {row.get(*PLAIN_COLUMNS['short_text'])}" for row in table.rows)
        columns[language_of_text(words[:200_000])] = PLAIN_COLUMNS
    line.languages = tuple(columns) or LANGUAGES[:1]
    known = {*HEADERS, *(name for name in table.headers if WITH_LANGUAGE.fullmatch(name))}
    _rows(table, columns, known, line)
    return line


def _line(data: dict[str, Any]) -> Timeline:
    spoken = data["languages"]
    order = data.get("language_order")
    codes = [text_of(code) for code in order] if isinstance(order, list) else []
    codes = [code for code in dict.fromkeys([*codes, *spoken]) if code in spoken]
    languages = tuple(dict.fromkeys(filter(None, map(language_of_code, codes))))
    line = Timeline(PROGRAM, languages or LANGUAGES[:1])
    name = one_line(text_of(data.get("name")))
    for code in codes:
        language, own = language_of_code(code), spoken[code]
        header = text_of(own.get("header_text")) if isinstance(own, dict) else ""
        title = one_line(noted(from_markdown(header), line, "file", 0))
        if language and language not in line.title and (title or name):
            line.title[language] = title or name
    return line


def _spoken(data: dict[str, Any], line: Timeline) -> dict[str, dict[str, Any]]:
    """The definition of each language that can be carried over; the others are noted."""
    found: dict[str, dict[str, Any]] = {}
    for code, definition in data["languages"].items():
        language = language_of_code(code)
        if not language or language in found or not isinstance(definition, dict):
            line.lose("file", 0, "language", what=code, known="、".join(LANGUAGES))
        else:
            found[language] = definition
    return found


def _rows(table: Table, columns: dict[str, dict[str, tuple[str, ...]]], known: set[str], line: Timeline) -> None:
    for name in dict.fromkeys(table.headers):
        if name not in known:
            line.lose("file", 0, "unknown-column", what=name)
    for row in table.rows:
        loose_cells(row, line)
        said = {
            language: {
                "time": _cell(row, keys, "time"),
                "title": _cell(row, keys, "title"),
                "description": _cell(row, keys, "short_text"),
            }
            for language, keys in columns.items()
        }
        first = next(iter(columns.values()), PLAIN_COLUMNS)
        if thumbnail := row.get("custom thumbnail"):
            line.lose("row", row.number, "thumbnail", what=thumbnail)
        _item(line, "row", row.number, said, _cell(row, first, "level"), _cell(row, first, "image"))


def _cell(row: Row, keys: dict[str, tuple[str, ...]], key: str) -> str:
    names = [name for name in keys.get(key, ()) if name not in row.formulas]
    return row.get(*names) if names else ""


def _item(line: Timeline, where: str, number: int, said: dict[str, dict[str, str]], level: str, file: str) -> None:
    def plain(key: str) -> dict[str, str]:
        read = {language: noted(from_markdown(texts[key]), line, where, number) for language, texts in said.items()}
        return {language: text for language, text in read.items() if text}

    title = {language: one_line(text) for language, text in plain("title").items()}
    text = plain("description")
    times = {language: one_line(time) for language, time in plain("time").items()}
    if not times:
        line.lose(where, number, "no-start")
        return
    found = None
    for time in times.values():
        try:
            found = of_text(time)
            break
        except DateError:
            continue
    if found is None:
        line.lose(where, number, "no-date", what=next(iter(times.values())))
        return
    typed = line.dated(where, number, found)
    importance = 6 - min(4, max(1, int(level))) if level.strip().isdecimal() else 2
    line.slides.append(Slide(where, number, title, text, typed, Media(file.strip()), importance=importance))
