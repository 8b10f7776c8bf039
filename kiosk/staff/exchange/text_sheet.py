"""The texts of the content as a spreadsheet: a row for each text, a column for each language, and its place."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator

from kiosk.staff.exchange.table import Row, Table
from kiosk.staff.exchange.text_places import TextPlace

PLACE_COLUMNS = ("file", "key", "place")
EXPORTED = "exported"
"""The column that says how each text stood when it was exported: two people's changes to one text can be told apart."""

WIDTHS = {"file": 24, "key": 22, "place": 30, EXPORTED: 12}
TEXT_WIDTH = 60
MARK = 12
NOTES = (
    ("只改语言那几列；文件、代号、位置和 exported 几列请不要动。", "Change the language columns only."),
    (
        "空一行分段；**强调**；{数字代号} 会换成数字，请原样保留。",
        "A blank line parts paragraphs. Keep **strong** and {key}.",
    ),
    (
        "改完后：kiosk import 本文件 --dry-run 先看会改什么。",
        "Then: kiosk import THIS-FILE --dry-run shows what changes.",
    ),
    ("空格子不会删掉原来的文字。", "An empty cell leaves the text as it is."),
)


def normal(text: str) -> str:
    """A text as it is compared: Excel changes line ends and loses white space at the ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def mark_of(text: str) -> str:
    """What a text was, in a few letters."""
    return hashlib.sha256(normal(text).encode("utf-8", "surrogatepass")).hexdigest()[:MARK]


def rows_of(texts: Iterable[TextPlace], languages: tuple[str, ...]) -> Iterator[list[str]]:
    """The header and the rows of the sheet."""
    yield [*PLACE_COLUMNS, *languages, EXPORTED]
    for text in texts:
        said = [text.texts.get(code, "") for code in languages]
        marks = " ".join(f"{code}:{mark_of(one)}" for code, one in zip(languages, said, strict=True))
        yield [text.file, text.key, text.place, *said, marks]


def csv_bytes(texts: Iterable[TextPlace], languages: tuple[str, ...]) -> bytes:
    """The sheet as CSV in UTF-8 with its mark, by which Excel knows it."""
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows_of(texts, languages))
    return out.getvalue().encode("utf-8-sig")


def xlsx_bytes(texts: Iterable[TextPlace], languages: tuple[str, ...]) -> bytes:
    """The sheet as a workbook: the header stays in sight, texts wrap, places are grey, and nothing is a formula."""
    from openpyxl import Workbook
    from openpyxl.cell import Cell, WriteOnlyCell
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook(write_only=True)
    sheet = book.create_sheet("texts")
    sheet.freeze_panes = "D2"
    rows = rows_of(texts, languages)
    headers = next(rows)
    for index, name in enumerate(headers):
        column = sheet.column_dimensions[chr(ord("A") + index)]
        column.width = WIDTHS.get(name, TEXT_WIDTH)
        column.hidden = name == EXPORTED
    wrapped, bold, grey = Alignment(wrap_text=True, vertical="top"), Font(bold=True), Font(color="808080")
    shade = PatternFill("solid", fgColor="EFEFEF")

    def cell(text: str, header: str, *, heading: bool = False) -> Cell:
        made: Cell = WriteOnlyCell(sheet, value=text)
        made.data_type = "s"  # a text that begins with = is a text
        made.number_format = "@"
        made.alignment = wrapped
        if heading:
            made.font = bold
        elif header not in languages:
            made.font, made.fill = grey, shade
        return made

    sheet.append([cell(name, name, heading=True) for name in headers])
    for row in rows:
        sheet.append([cell(text, name) for name, text in zip(headers, row, strict=True)])
    notes = book.create_sheet("说明 notes")
    notes.column_dimensions["A"].width = notes.column_dimensions["B"].width = TEXT_WIDTH
    for both in NOTES:
        notes.append(list(both))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def is_text_sheet(table: Table) -> bool:
    """Whether the table is one of texts, by its headers."""
    return {"file", "place"} <= set(table.headers)


def marks_in(row: Row) -> dict[str, str]:
    """How the texts of the row stood when it was exported, by language; nothing where the column is gone."""
    pairs = (part.partition(":") for part in row.get(EXPORTED).split())
    return {code: mark for code, _, mark in pairs if mark}
