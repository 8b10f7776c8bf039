"""TimelineJS as the spreadsheet that it is written in (CSV or xlsx), in the template's columns, in any order.

Relied on, as TimelineJS 3 reads its Google sheet: Year, Month, Day, Time, End Year, End Month, End Day, End Time,
Display Date, Headline, Text, Media, Media Credit, Media Caption, Media Thumbnail, Alt Text, Type (title or era), Group
(Tag in the first version, which has Start Date and End Date instead of the eight), Background.
"""

from __future__ import annotations

from typing import Any

from kiosk.staff.exchange.plain_text import from_html, one_line
from kiosk.staff.exchange.table import Row, Table
from kiosk.staff.exchange.timeline import Media, Slide, Timeline, language_of_text
from kiosk.staff.exchange.timelinejs import PROGRAM, add_era, dated, noted

COLUMNS = frozenset(
    {
        *("year", "month", "day", "time", "end year", "end month", "end day", "end time", "display date"),
        *("headline", "text", "media", "media credit", "media caption", "media thumbnail", "alt text", "type", "group"),
        *("background", "tag", "start date", "end date", "unique id", "media alt", "media alt text"),
    }
)


def is_timelinejs_sheet(table: Table) -> bool:
    """Whether the table is in the template's columns: a headline or a text, and a date."""
    headers = set(table.headers)
    return bool(headers & {"headline", "text"}) and bool(headers & {"year", "start date", "display date"})


def read_sheet(table: Table) -> Timeline:
    """The timeline of the rows."""
    words = " ".join(f"{row.get('headline')} {row.get('text')}" for row in table.rows)
    line = Timeline(PROGRAM, (language_of_text(words[:200_000]),))
    for name in dict.fromkeys(table.headers):
        if name not in COLUMNS:
            line.lose("file", 0, "unknown-column", what=name)
    eras = 0
    for row in table.rows:
        kind = row.get("type").lower()
        loose_cells(row, line)
        if kind == "era":
            eras += 1
            headline, text = _said(row, line)
            add_era(line, eras, headline, text, _when(row))
        elif kind == "title":
            _title(row, line)
        else:
            if kind:
                line.lose("row", row.number, "unknown-type", what=kind)
            _event(row, line)
    return line


def loose_cells(row: Row, line: Timeline) -> None:
    """Note the cells that are no text: formulas, and words in columns without a header."""
    for name in row.formulas:
        line.lose("row", row.number, "formula", what=name)
    for name, text in row.cells.items():
        if name.startswith("#") and text.strip():
            line.lose("row", row.number, "no-columns", what=text)


def _title(row: Row, line: Timeline) -> None:
    headline, text = _said(row, line)
    if line.title or line.text:
        line.lose("row", row.number, "second-title", what=row.get("headline"))
        return
    line.title, line.text = headline, text
    if media := row.get("media"):
        line.lose("row", row.number, "media-far" if "//" in media else "media-missing", what=media)


def _event(row: Row, line: Timeline) -> None:
    headline, text = _said(row, line)
    media = _media(row, line)
    if background := row.get("background"):
        line.lose("row", row.number, "background", what=background)
    typed, note = dated(line, "row", row.number, _when(row))
    if typed is None:
        return
    group, key = one_line(_cell(row, "group", "tag")), row.get("unique id")
    line.slides.append(Slide("row", row.number, headline, text, typed, media, group, key=key, note=note))


def _cell(row: Row, *names: str) -> str:
    return next((row.get(name) for name in names if row.get(name) and name not in row.formulas), "")


def _said(row: Row, line: Timeline) -> tuple[dict[str, str], dict[str, str]]:
    headline = one_line(noted(from_html(_cell(row, "headline")), line, "row", row.number))
    text = noted(from_html(_cell(row, "text")), line, "row", row.number)
    language = line.languages[0]
    return ({language: headline} if headline else {}, {language: text} if text else {})


def _media(row: Row, line: Timeline) -> Media:
    if thumbnail := row.get("media thumbnail"):
        line.lose("row", row.number, "thumbnail", what=thumbnail)
    columns = {
        "caption": ("media caption",),
        "credit": ("media credit",),
        "alt": ("alt text", "media alt text", "media alt"),
    }
    said: dict[str, dict[str, str]] = {}
    for name, headers in columns.items():
        text = one_line(noted(from_html(_cell(row, *headers)), line, "row", row.number))
        said[name] = {line.languages[0]: text} if text else {}
    return Media(_cell(row, "media"), **said)


def _when(row: Row) -> tuple[Any, Any, str]:
    def date(before: str) -> Any:
        if row.get(f"{before}year"):
            parts = {name: row.get(f"{before}{name}") for name in ("year", "month", "day")}
            return {**parts, "hour": row.get(f"{before}time")}
        return row.get(f"{before}date" if before else "start date")

    return date(""), date("end "), _cell(row, "display date")
