"""A spreadsheet of texts back into the content: shown first, then written, file by file, each whole."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.staff.exchange.refused import Refused
from kiosk.staff.exchange.table import Table
from kiosk.staff.exchange.text_changes import changed_files, compared
from kiosk.staff.exchange.text_places import read_texts
from kiosk.staff.exchange.write_files import write_files

WORDS: dict[str, tuple[str, str]] = {
    "left": ("没有采用的：", "Not taken:"),
    "none": ("没有要改的文字。", "No text to change."),
    "would": (
        "会改 {changes} 段文字，{files} 个文件（--dry-run，什么都没有写）。",
        "{changes} texts of {files} files would change (--dry-run: nothing was written).",
    ),
    "done": (
        "改了 {changes} 段文字，{files} 个文件。请再运行 kiosk check。",
        "{changes} texts of {files} files changed. Now run kiosk check.",
    ),
}


def content_folder(to: Path) -> Path:
    """The content folder that `to` is or holds. Raises Refused."""
    for folder in (to, to / "content"):
        if (folder / "exhibit.yaml").is_file():
            return folder
    raise Refused("to-no-content", path=to)


def import_texts(table: Table, to: Path, language: Language, *, dry_run: bool) -> int:
    """Show what the sheet changes and what is not taken (stdout), then write it. Raises Refused. Returns 0, or 1 where
    some of it was not taken."""
    content = content_folder(to)
    files = read_texts(content, LANGUAGES)
    result = compared(table, files)
    written = changed_files(result, files)
    for change in result.changes:
        sys.stdout.write(change.line_in(language) + "\n")
    if result.left:
        sys.stdout.write(_say(language, "left") + "\n")
    for left in result.left:
        sys.stdout.write("  " + left.line_in(language) + "\n")
    if not dry_run:
        _write(content, written, {file.name: file.document.raw for file in files if file.document})
    word = "none" if not result.changes else "would" if dry_run else "done"
    sys.stderr.write(_say(language, word, changes=len(result.changes), files=len(written)) + "\n")
    return 1 if result.left else 0


def _write(content: Path, written: dict[str, bytes], read: dict[str, bytes]) -> None:
    """Write what changed, unless somebody has changed one of the files since it was read. Raises Refused."""
    try:
        for name in written:
            if (content / name).read_bytes() != read[name]:
                raise Refused("meanwhile", path=content / name)
        write_files(content, written)
    except OSError as error:
        raise Refused("cannot-write", path=content, why=error.strerror or error) from None


def _say(language: Language, word: str, **details: object) -> str:
    return WORDS[word][0 if language == "zh" else 1].format_map(details)
