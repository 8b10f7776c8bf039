"""`kiosk export`: the texts of the content as one spreadsheet."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.staff.exchange.refused import Refused
from kiosk.staff.exchange.text_places import languages_of, read_texts
from kiosk.staff.exchange.text_sheet import csv_bytes, xlsx_bytes
from kiosk.staff.exchange.write_files import write_files

MOST_IN_A_CELL = 32_767
"""Excel cuts what is longer; a text that came back cut would look like a change."""

WORDS: dict[str, tuple[str, str]] = {
    "done": ("{path}：{texts} 段文字，{files} 个文件。", "{path}: {texts} texts of {files} files."),
    "unread": ("{file} 读不出来，没有导出：{why}", "{file} cannot be read and was not exported: {why}"),
    "long": ("{file} {place} 太长，放不进一格，没有导出。", "{file} {place} is too long for a cell: not exported."),
}


def run_export(content: Path, xlsx: Path | None, csv: Path | None, language: Language) -> int:
    """Write the spreadsheet. Returns 1 where something could not be exported, with a line for each on stderr."""
    try:
        return _export(content, xlsx, csv, language)
    except Refused as refused:
        sys.stderr.write(refused.said(language) + "\n")
        return 1


def _export(content: Path, xlsx: Path | None, csv: Path | None, language: Language) -> int:
    if xlsx is None and csv is None:
        raise Refused("which-form")
    if not content.is_dir():
        raise Refused("no-content", path=content)
    files = read_texts(content, LANGUAGES)
    missed = [_say(language, "unread", file=file.name, why=file.refused) for file in files if file.document is None]
    texts = []
    for text in (text for file in files for text in file.texts):
        if max(map(len, text.texts.values()), default=0) > MOST_IN_A_CELL:
            missed.append(_say(language, "long", file=text.file, place=text.place))
        else:
            texts.append(text)
    languages = languages_of(files)
    for path, made in ((xlsx, xlsx_bytes), (csv, csv_bytes)):
        if path is None:
            continue
        try:
            write_files(path.absolute().parent, {path.name: made(texts, languages)})
        except OSError as error:
            raise Refused("cannot-write", path=path, why=error.strerror or error) from None
        count = len({text.file for text in texts})
        sys.stdout.write(_say(language, "done", path=path, texts=len(texts), files=count) + "\n")
    for line in missed:
        sys.stderr.write(line + "\n")
    return 1 if missed else 0


def _say(language: Language, word: str, **details: object) -> str:
    return WORDS[word][0 if language == "zh" else 1].format_map(details)
