"""Mends what keeps a file from being read: tabs for indentation, full-width colons, braces and commas of the form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from kiosk.exhibit.load import FileRead
from kiosk.staff.mending.text import FileText

INDENT = re.compile(r"[ \t]*\t[ \t]*(?=\S)")
TAB_WIDTHS = (0, 2, 4, 8)  # 0: tabs stay
COLON = re.compile(r"^(\s*(?:-\s+)?[a-z][a-z0-9_]*)：[ 　]*(?=\S|$)")
"""A field's name at the head of its line: names are in small Latin letters, so that no Chinese text looks like one."""

FORM = re.compile(r"[｛{,，]\s*(?:zh|en)\s*[:：]")
"""The form {zh: …, en: …}, with any of its signs full-width."""

BRACES = re.compile(r"[｛{](\s*(?:zh|en)\s*[:：][^｛｝{}]*)[｝}]")
COMMA_IN_FORM = re.compile(r"，\s*(?=(?:zh|en)\s*[:：])")
COLON_IN_FORM = re.compile(r"(?<=[{,\s])(zh|en)：[ 　]*")
Rank = tuple[int, int, int]
SOUND: Rank = (0, 0, 0)


def readable(file: FileText) -> FileText | None:
    """The file so mended that it can be read, or more of it than before; None where there is no one right way.

    In a file that can be read only the lines with errors are looked at. Where several ways read equally well, they must
    come to the same content.
    """
    read = file.read()
    before = rank(read)
    if before == SOUND:
        return None
    faulty = frozenset(found.place.line for found in read.problems if found.severity == "error")
    found: list[tuple[Rank, int, FileText]] = []
    for made, changes in _candidates(file, None if before[0] else faulty):
        if changes and (now := rank(made.read())) < before:
            found.append((now, changes, made))
    if not found:
        return None
    best = min(one[:2] for one in found)
    alike = [made for now, _, made in found if now == best[0]]
    least = [made for now, changes, made in found if (now, changes) == best]
    said = [root.plain() if (root := made.root()) else made.text for made in alike]
    if best[0][0]:  # none of them can be read to its end, so nothing says that they come to the same
        return least[0] if len({made.raw for made in alike}) == 1 else None
    return least[0] if all(one == said[0] for one in said) else None


def rank(read: FileRead) -> Rank:
    """How far a file can be read, the less the better: whether at all, up to which line, how many errors."""
    errors = [found for found in read.problems if found.severity == "error"]
    fatal = [found for found in errors if found.code.startswith("E1")]
    return (1, -min(found.place.line for found in fatal), len(errors)) if fatal else (0, 0, len(errors))


def _candidates(file: FileText, only: frozenset[int] | None) -> Iterator[tuple[FileText, int]]:
    """Each way to mend the file, or some lines of it, with how many lines it changes."""
    lines = file.text.splitlines(keepends=True)
    for width, colons, forms in product(TAB_WIDTHS, (False, True), (False, True)):
        made = [
            _mended(line, width, colons, forms) if only is None or number in only else line
            for number, line in enumerate(lines, 1)
        ]
        yield file.with_lines(made), sum(one != other for one, other in zip(lines, made, strict=True))


def _mended(line: str, width: int, colons: bool, forms: bool) -> str:
    if width and (found := INDENT.match(line)):
        line = found[0].expandtabs(width) + line[found.end() :]
    if colons:
        line = COLON.sub(lambda found: found[1] + (": " if found.end() < len(line.rstrip()) else ":"), line)
    if forms and FORM.search(line):
        line = BRACES.sub(r"{\1}", line)
        line = COLON_IN_FORM.sub(r"\1: ", COMMA_IN_FORM.sub(", ", line))
    return line
