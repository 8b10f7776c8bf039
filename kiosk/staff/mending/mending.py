"""Mends the files of a content folder: what is changed is told line by line, and kept as it was outside the folder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path

from kiosk.exhibit.durable import write_durably
from kiosk.exhibit.load import content_bytes, content_files
from kiosk.staff.mending.slips import without_slips
from kiosk.staff.mending.text import FileText, keys_in
from kiosk.staff.mending.unreadable import readable

LINE_END = " ⏎ "
TAB = "⇥"


@dataclass(frozen=True, slots=True)
class Change:
    """Some lines of a file, from `line` on, before and after."""

    path: str
    line: int
    before: str
    after: str

    def told(self) -> str:
        """PATH:LINE: before → after, on one line (+ a new line); tabs and a byte order mark can be seen."""
        return f"{self.path}:{self.line}: {f'{self.before} → ' if self.before else '+ '}{self.after}"


@dataclass(frozen=True, slots=True)
class Mended:
    """One file with what was mended in it: its `name` below the content folder, its bytes before and after."""

    name: str
    before: bytes
    after: bytes
    changes: tuple[Change, ...]


def mend(content: Path) -> list[Mended]:
    """Every file in which something has one right answer. Nothing is written; files that cannot be read are left."""
    files = list(_files(content))
    keys = {name: frozenset(keys_in(file.root())) for name, file in files}
    mended = []
    for name, file in files:
        taken = frozenset().union(*(found for other, found in keys.items() if other != name))
        made = mended_file(file, taken)
        if made.raw != file.raw:
            mended.append(Mended(name, file.raw, made.raw, tuple(changes(file.raw, made.raw, file.path))))
    return mended


def mended_file(file: FileText, taken: frozenset[str] = frozenset()) -> FileText:
    """One file as it should be; itself where there is nothing to mend or it is no text."""
    try:
        file.raw.decode("utf-8")
    except UnicodeDecodeError:
        return file
    return without_slips(readable(file) or file, taken)


def write(content: Path, mended: Mended, kept: Path) -> None:
    """Keep the file as it was below `kept`, then write it anew. Raises OSError, also where it has changed meanwhile."""
    path = (content / mended.name).resolve()
    if path.read_bytes() != mended.before:
        raise OSError(None, "文件刚刚又改过 / the file has just been changed")
    write_durably(kept / mended.name, mended.before)
    write_durably(path, mended.after)


def keeping_place(folder: Path, now: datetime) -> Path:
    """A folder of its own, below `folder`, for what is mended at one time."""
    return folder / now.strftime("%Y-%m-%d-%H%M%S")


def changes(before: bytes, after: bytes, path: str) -> Iterator[Change]:
    """What differs, line by line; the line numbers are those of the file as it was."""
    old, new = (raw.decode("utf-8").split("\n") for raw in (before, after))
    for what, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        if end - start == new_end - new_start:  # line for line
            for i in range(end - start):
                yield Change(path, start + i + 1, _seen(old[start + i]), _seen(new[new_start + i]))
        else:
            yield Change(
                path,
                start + 1,
                LINE_END.join(_seen(line) for line in old[start:end]),
                LINE_END.join(_seen(line) for line in new[new_start:new_end]),
            )


def _seen(line: str) -> str:
    return line.replace("\ufeff", "BOM ").replace("\t", TAB).strip()


def _files(content: Path) -> Iterator[tuple[str, FileText]]:
    for name, kind in content_files(content):
        try:
            raw = content_bytes(content, name)
        except OSError:
            continue
        yield name, FileText(raw, f"{content.name}/{name}", kind)
