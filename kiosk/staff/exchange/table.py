"""A spreadsheet as rows of text: CSV with any separator, or the first sheet of an .xlsx that holds something."""

from __future__ import annotations

import csv
import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from kiosk.staff.exchange.refused import Refused

MOST_ROWS = 20_000
MOST_COLUMNS = 200
MOST_CELL = 200_000
MOST_UNPACKED = 200 * 1024 * 1024
MOST_PARTS = 2_000
HEAD_ROWS = 10
"""A sheet may begin with lines of instructions: its header is looked for in so many rows."""
SEPARATORS = ",;\t|"
BROKEN = (  # what openpyxl and its XML parser raise at workbooks that are none
    *(OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, EOFError, NotImplementedError),
    *(OverflowError, RuntimeError, SyntaxError, zipfile.BadZipFile, zlib.error, struct.error),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: `number` as Excel counts it, `cells` by header in small letters. `formulas` are headers whose cell
    holds a formula, which has no text of its own."""

    number: int
    cells: dict[str, str]
    formulas: frozenset[str] = frozenset()

    def get(self, *headers: str) -> str:
        """The first of these cells that holds something, without white space around it."""
        return next((said for name in headers if (said := self.cells.get(name, "").strip())), "")


@dataclass(frozen=True, slots=True)
class Table:
    """A header and the rows below it that hold something."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(slots=True)
class _Cell:
    text: str
    formula: bool = field(default=False)


def csv_table(text: str, known: Iterable[str], path: Path) -> Table:
    """The table in a text; `known` are headers (in small letters) by which its header row is found. Raises Refused."""
    best: list[tuple[int, list[_Cell]]] = []
    wanted = frozenset(known)
    score = -1
    for separator in sorted(SEPARATORS, key=lambda sign: -text[:20_000].count(sign)):
        rows = _csv_rows(text, separator, path)
        found = max((_alike(cells, wanted) for _, cells in rows[:HEAD_ROWS]), default=0)
        if found > score:
            best, score = rows, found
    return _table(best, wanted, path)


def _csv_rows(text: str, separator: str, path: Path) -> list[tuple[int, list[_Cell]]]:
    rows: list[tuple[int, list[_Cell]]] = []
    csv.field_size_limit(MOST_CELL)
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), 1):
            if number > MOST_ROWS:
                raise Refused("too-big", path=path, what="行数 rows ", most=MOST_ROWS)
            rows.append((number, [_Cell(cell) for cell in cells[:MOST_COLUMNS]]))
    except csv.Error:
        raise Refused("too-big", path=path, what="一格的字数 a cell ", most=MOST_CELL) from None
    return rows


def xlsx_tables(raw: bytes, known: Iterable[str], path: Path) -> list[Table]:
    """The sheets of a workbook that hold something, in their order. Raises Refused."""
    wanted = frozenset(known)
    try:
        _weigh(raw, path)
        tables = [_table(rows, wanted, path) for rows in _sheets(raw, path) if rows]
    except BROKEN as error:
        raise Refused("broken-xlsx", path=path, why=type(error).__name__) from None
    if not tables:
        raise Refused("empty", path=path)
    return tables


def _weigh(raw: bytes, path: Path) -> None:
    """A few kilobytes may unpack to gigabytes: what is in the archive is weighed before it is opened."""
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = archive.infolist()
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
            raise Refused("too-big", path=path, what="解压后 unpacked ", most=f"{MOST_UNPACKED // 1024 // 1024} MiB")


def _sheets(raw: bytes, path: Path) -> Iterator[list[tuple[int, list[_Cell]]]]:
    import warnings

    import openpyxl

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and validations that it leaves out: only texts are read
        workbook = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, keep_links=False)
        try:
            for sheet in workbook.worksheets:
                sheet.reset_dimensions()  # what a sheet says of its own size may be anything
                rows: list[tuple[int, list[_Cell]]] = []
                for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), 1):
                    if number > MOST_ROWS:
                        raise Refused("too-big", path=path, what="行数 rows ", most=MOST_ROWS)
                    rows.append((number, [_Cell(_said(c.value), c.data_type == "f") for c in cells]))
                yield [row for row in rows if any(cell.text.strip() for cell in row[1])]
        finally:
            workbook.close()


def _said(value: object) -> str:
    """A cell's value as a person reads it: 1963, not 1963.0; a date as year-month-day."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)[:MOST_CELL]


def _alike(cells: list[_Cell], wanted: frozenset[str]) -> int:
    return len({header_of(cell.text) for cell in cells} & wanted)


def header_of(text: str) -> str:
    """A header as it is compared: in small letters, one space between words."""
    return " ".join(text.replace("\ufeff", "").split()).lower()


def _table(rows: list[tuple[int, list[_Cell]]], wanted: frozenset[str], path: Path) -> Table:
    filled = [row for row in rows if any(cell.text.strip() for cell in row[1])]
    if not filled:
        raise Refused("empty", path=path)
    head = max(range(min(HEAD_ROWS, len(filled))), key=lambda index: (_alike(filled[index][1], wanted), -index))
    headers = [header_of(cell.text) for cell in filled[head][1]]
    found = []
    for number, cells in filled[head + 1 :]:
        named = {name: cell for name, cell in reversed(list(zip(headers, cells, strict=False))) if name}
        beyond = {
            f"#{index + 1}": cell for index, cell in enumerate(cells) if index >= len(headers) or not headers[index]
        }
        both = {name: cell for name, cell in {**named, **beyond}.items() if cell.text}
        if not any(cell.text.strip() for cell in both.values()):
            continue
        formulas = frozenset(name for name, cell in both.items() if cell.formula)
        found.append(Row(number, {name: cell.text for name, cell in both.items()}, formulas))
    return Table(tuple(name for name in headers if name), tuple(found))
