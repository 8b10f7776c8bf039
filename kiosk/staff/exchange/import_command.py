"""`kiosk import`: the kind of the file is recognised, what would happen is shown, and then it is done."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.staff.exchange import exhibitera, timelinejs, timelinejs_sheet
from kiosk.staff.exchange.as_exhibit import as_exhibit
from kiosk.staff.exchange.import_texts import import_texts
from kiosk.staff.exchange.put_in_place import must_be_free, put_in_place
from kiosk.staff.exchange.refused import Refused
from kiosk.staff.exchange.source_file import decoded, looks_like_json, parsed_json, read_source
from kiosk.staff.exchange.table import Table, csv_table, xlsx_tables
from kiosk.staff.exchange.text_sheet import EXPORTED, PLACE_COLUMNS, is_text_sheet
from kiosk.staff.exchange.timeline import Timeline

KNOWN_COLUMNS = frozenset({*PLACE_COLUMNS, EXPORTED, *timelinejs_sheet.COLUMNS, *exhibitera.HEADERS})
WORDS: dict[str, tuple[str, str]] = {
    "kind": (
        "{path}：{program}，{events} 个事件，{spans} 个时期，{groups} 个分组。",
        "{path}: {program}, {events} events, {spans} eras, {groups} groups.",
    ),
    "lost": ("没有带过来的（{count}）：", "Not carried over ({count}):"),
    "all": ("全部带过来了。", "Everything was carried over."),
    "errors": ("导入的内容有 {count} 个错误，请先改好：", "The imported content has {count} errors; mend them first:"),
    "dry": ("--dry-run：什么都没有写。", "--dry-run: nothing was written."),
    "done": (
        "新展项在 {to}。看一看：kiosk run --content {to}/content --assets {to}/assets",
        "The new exhibit is in {to}. To see it: kiosk run --content {to}/content --assets {to}/assets",
    ),
}
ORDER = ("file", "era", "row", "slide")


def run_import(source: Path, to: Path | None, content: Path, kind: str, language: Language, *, dry_run: bool) -> int:
    """Import a file. Returns 1, with one line on stderr, where nothing can be read or written, and where the content
    that came of it has errors or some texts were not taken."""
    try:
        return _import(source, to, content, kind, language, dry_run=dry_run)
    except Refused as refused:
        sys.stderr.write(refused.said(language) + "\n")
        return 1


def _import(source: Path, to: Path | None, content: Path, kind: str, language: Language, *, dry_run: bool) -> int:
    found = read_any(source, kind)
    if isinstance(found, Table):
        return import_texts(found, to or content, language, dry_run=dry_run)
    if to is None and not dry_run:
        raise Refused("to-needed")
    if to is not None:
        must_be_free(to)
    return _import_timeline(found, source, to, language, dry_run=dry_run)


def read_any(source: Path, kind: str = "") -> Table | Timeline:
    """What the file holds: a sheet of texts, or a timeline. Raises Refused."""
    raw = read_source(source)
    if raw.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused("old-excel", path=source)
    if raw.startswith(b"PK\x03\x04"):
        tables = xlsx_tables(raw, KNOWN_COLUMNS, source)
    else:
        text = decoded(raw, source)
        if looks_like_json(text):
            return _of_json(parsed_json(text, source), source, kind)
        tables = [csv_table(text, KNOWN_COLUMNS, source)]
    return _of_tables(tables, source, kind)


def _of_json(data: Any, source: Path, kind: str) -> Timeline:
    if timelinejs.is_timelinejs(data) and kind in ("", "timelinejs"):
        return timelinejs.read_json(data)
    if exhibitera.is_definition(data) and kind in ("", "exhibitera"):
        named = data.get("spreadsheet") if not isinstance(data.get("content"), dict) else None
        return exhibitera.read_definition(data, _sheet_beside(source, named, data) if named else None)
    return _unknown(source, kind, list(data) if isinstance(data, dict) else [type(data).__name__])


def _sheet_beside(source: Path, named: str, definition: dict[str, Any]) -> Table:
    """The spreadsheet that an older definition names: beside it, or in the content folder next to definitions/."""
    name = Path(named.replace("\\", "/")).name
    for folder in (source.parent, source.parent / "content", source.parent.parent / "content"):
        path = folder / name
        if name and path.is_file():
            languages = [spoken for spoken in definition["languages"].values() if isinstance(spoken, dict)]
            known = {str(spoken.get(f"{key}_key")).lower() for spoken in languages for key in exhibitera.KEYS}
            return csv_table(decoded(read_source(path), path), known, path)
    raise Refused("no-sheet-file", path=source, sheet=name or named)


def _of_tables(tables: list[Table], source: Path, kind: str) -> Table | Timeline:
    for table in tables:
        if is_text_sheet(table) and kind in ("", "xlsx", "csv"):
            return table
        if timelinejs_sheet.is_timelinejs_sheet(table) and kind in ("", "timelinejs"):
            return timelinejs_sheet.read_sheet(table)
        if exhibitera.is_exhibitera_sheet(table) and kind in ("", "exhibitera"):
            return exhibitera.read_table(table)
    return _unknown(source, kind, [name for table in tables for name in table.headers])


def _unknown(source: Path, kind: str, seen: list[str]) -> Timeline:
    if kind:
        raise Refused("not-that-kind", path=source, kind=kind)
    raise Refused("unknown", path=source, seen=", ".join(map(str, seen[:20])) or "-")


def _import_timeline(line: Timeline, source: Path, to: Path | None, language: Language, *, dry_run: bool) -> int:
    for slide in [slide for slide in line.slides if not slide.title and not slide.text]:
        line.lose(slide.where, slide.number, "nothing-said")
        line.slides.remove(slide)
    if not line.slides:
        why = line.lost[0].line_in(language) if line.lost else ""
        raise Refused("nothing-in-it", path=source, why=why)
    files = as_exhibit(line, source)
    groups = len({slide.group for slide in line.slides if slide.group})
    counts = {"events": len(line.slides), "spans": len(line.spans), "groups": groups}
    sys.stderr.write(_say(language, "kind", path=source, program=line.program, **counts) + "\n")
    sys.stdout.write(_say(language, "lost" if line.lost else "all", count=len(line.lost)) + "\n")
    for one in sorted(line.lost, key=lambda one: (ORDER.index(one.where), one.number)):
        sys.stdout.write("  " + one.line_in(language) + "\n")
    errors: list[str] = []

    def look(folder: Path) -> None:
        problems = load(folder / "content", folder / "assets").problems
        errors.extend(found.line_in(language) for found in problems if found.severity == "error")

    if dry_run or to is None:
        with tempfile.TemporaryDirectory() as trial:
            put_in_place(files, Path(trial) / "exhibit", look)
    else:
        put_in_place(files, to, look)
    if errors:
        sys.stderr.write("\n".join([_say(language, "errors", count=len(errors)), *errors]) + "\n")
    sys.stderr.write(_say(language, "dry" if dry_run else "done", to=to) + "\n")
    return 1 if errors else 0


def _say(language: Language, word: str, **details: object) -> str:
    return WORDS[word][0 if language == "zh" else 1].format_map(details)
