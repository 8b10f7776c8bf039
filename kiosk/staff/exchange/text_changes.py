"""What a spreadsheet of texts would change in the content, and the content with these changes: nothing else moves."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.staff.editing.written import EditRefused
from kiosk.staff.exchange.splicing import spliced
from kiosk.staff.exchange.table import Row, Table
from kiosk.staff.exchange.text_places import ContentFile, TextPlace, languages_of
from kiosk.staff.exchange.text_sheet import EXPORTED, PLACE_COLUMNS, mark_of, marks_in, normal

SHOWN = 60
WORDS: dict[str, tuple[str, str]] = {
    "gone": ("内容里已没有这个位置", "this place is not in the content any more"),
    "conflict": (
        "导出以后内容改过，没有覆盖；内容现为“{now}”，表格为“{then}”",
        "changed in the content since the export, so left alone; content: “{now}”, sheet: “{then}”",
    ),
    "emptied": ("表格里是空的，保留原文“{now}”", "empty in the sheet: the text “{now}” is kept"),
    "formula": ("是公式，不是文字，没有采用", "a formula and no text: not taken"),
    "twice": ("这个位置在表格里出现了两次，只看第一次", "this place stands twice in the sheet; the first row counts"),
    "refused": ("这里写不进去：{why}", "cannot be written here: {why}"),
    "file": ("这个文件读不出来：{why}", "this file cannot be read: {why}"),
    "column": ("这一列不认识，没有采用", "an unknown column: not taken"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """One text that the sheet changes."""

    place: TextPlace
    language: str
    old: str
    new: str

    def line_in(self, language: Language) -> str:
        """The change on two lines, old and new."""
        where = f"{self.place.file} {self.place.place} [{self.language}]"
        return f"{where}\n  - {_short(self.old)}\n  + {_short(self.new)}"


@dataclass(frozen=True, slots=True)
class Left:
    """What the sheet says and the content does not take, with the reason. `row` 0 is the whole sheet."""

    row: int
    where: str
    word: str
    details: tuple[tuple[str, str], ...] = ()

    def line_in(self, language: Language) -> str:
        """The reason on one line."""
        said = WORDS[self.word][0 if language == "zh" else 1].format_map(dict(self.details))
        row = (f"第 {self.row} 行 " if language == "zh" else f"row {self.row} ") if self.row else ""
        return f"{row}{self.where}{'：' if language == 'zh' else ': '}{said}"


@dataclass(slots=True)
class Compared:
    """A sheet beside the content."""

    changes: list[Change] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)

    def leave(self, row: int, where: str, word: str, **details: str) -> None:
        """Note something that is not taken."""
        self.left.append(Left(row, where, word, tuple((name, _short(said)) for name, said in details.items())))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def compared(table: Table, files: tuple[ContentFile, ...]) -> Compared:
    """What the sheet would change, text by text."""
    result = Compared()
    places = {(text.file, text.place): text for file in files for text in file.texts}
    refused = {file.name: file.refused for file in files if file.document is None}
    columns = [name for name in table.headers if name not in (*PLACE_COLUMNS, EXPORTED)]
    by_small = {code.lower(): code for code in languages_of(files)}
    languages = {name: by_small[name] for name in columns if name in by_small}
    for name in columns:
        if name not in languages:
            result.leave(0, name, "column")
    seen: set[tuple[str, str]] = set()
    for row in table.rows:
        at = (row.get("file").replace("\\", "/"), row.get("place"))
        where = " ".join(at)
        if at[0] in refused:
            result.leave(row.number, where, "file", why=refused[at[0]])
        elif at not in places:
            result.leave(row.number, where, "gone")
        elif at in seen:
            result.leave(row.number, where, "twice")
        else:
            seen.add(at)
            _compare_row(row, places[at], languages, result)
    return result


def _compare_row(row: Row, text: TextPlace, languages: dict[str, str], result: Compared) -> None:
    marks = {code.lower(): mark for code, mark in marks_in(row).items()}
    for header, code in languages.items():
        new, now = normal(row.cells.get(header, "")), text.texts.get(code, "")
        where = f"{text.file} {text.place} [{code}]"
        if new == normal(now):
            continue
        mark = marks.get(code.lower())
        if mark is not None and mark == mark_of(new):
            continue  # the translator has not touched it; the content has moved on
        if header in row.formulas:
            result.leave(row.number, where, "formula")
        elif not new:
            result.leave(row.number, where, "emptied", now=now)
        elif mark is not None and mark != mark_of(now):
            result.leave(row.number, where, "conflict", now=now, then=new)
        else:
            result.changes.append(Change(text, code, now, new + now[len(now.rstrip()) :]))


def changed_files(result: Compared, files: tuple[ContentFile, ...]) -> dict[str, bytes]:
    """The bytes of the files that change. A change that cannot be made is moved to what is left."""
    written: dict[str, bytes] = {}
    for file in files:
        mine = [change for change in result.changes if change.place.file == file.name]
        if not mine or file.document is None:
            continue
        by_path = {(*change.place.way, change.language): change for change in mine}
        document, others = spliced(file.document, [(path, change.new) for path, change in by_path.items()])
        for path, said in others:
            try:
                document = document.set_value(path, said, LANGUAGES)
            except EditRefused as error:
                change = by_path[path]
                result.changes.remove(change)
                where = f"{file.name} {change.place.place} [{change.language}]"
                result.leave(0, where, "refused", why=str(error))
        if document != file.document:
            written[file.name] = document.raw
    return written
