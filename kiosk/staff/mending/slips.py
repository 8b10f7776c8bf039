"""Mends single slips of a file that can be read: a date's form, a missing key, full-width marks, a number's commas."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable

from kiosk.exhibit.load import FileRead, file_listed
from kiosk.exhibit.nodes import Node
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.reader import KEY
from kiosk.staff.mending.dates import as_the_exhibit_writes
from kiosk.staff.mending.text import BOM, FileText, keys_in

MOST_KEY = 40  # characters: longer is no name any more
NAMES = ("title", "name", "label", "short")
MARKS = (("，", ", "), ("。", ". "), ("；", "; "), ("：", ": "), ("（", " ("), ("）", ") "))
THOUSANDS = re.compile(r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
WIDE_DIGITS = str.maketrans("０１２３４５６７８９．", "0123456789.")
SPACES = re.compile(r" {2,}")


def without_slips(file: FileText, taken: frozenset[str]) -> FileText:
    """The file with every slip mended that has one right answer; `taken` are keys that are in use elsewhere."""
    tried: set[tuple[str, int, int]] = set()
    while True:
        read = file.read()
        left = [found for found in read.problems if _name(found) not in tried]
        for found in left:
            tried.add(_name(found))
            mend = MENDS.get(found.code)
            made = mend(file, found, taken) if mend else None
            if made is not None and is_better(read, made.read()):
                file = made
                if found.code == "E201":
                    tried.clear()  # a line more, and all below it have moved
                break
        else:
            return file


def _name(found: Problem) -> tuple[str, int, int]:
    return found.code, found.place.line, found.place.column


def is_better(before: FileRead, after: FileRead) -> bool:
    """Whether a mend did what it should: less is wrong, and nothing is that was not before.

    An entry that can be read at last may have warnings of its own; an error that is gone is worth them.
    """
    was, now = _codes(before, "E"), _codes(after, "E")
    if now - was or now.total() > was.total():
        return False
    return now.total() < was.total() or (
        not _codes(after, "W") - _codes(before, "W") and len(after.problems) < len(before.problems)
    )


def _codes(read: FileRead, letter: str) -> Counter[str]:
    return Counter(found.code for found in read.problems if found.code.startswith(letter))


def _without_mark(file: FileText, found: Problem, taken: frozenset[str]) -> FileText | None:
    return FileText(file.raw.removeprefix(BOM), file.path, file.kind)


def _scalar_by(change: Callable[[str], str | None]) -> Callable[[FileText, Problem, frozenset[str]], FileText | None]:
    """A mend that changes the scalar at the problem's place, inside its quotation marks."""

    def mend(file: FileText, found: Problem, taken: frozenset[str]) -> FileText | None:
        typed = file.scalar(found.place.line, found.place.column)
        if typed is None or typed.style in ("|", ">"):
            return None
        edge = 1 if typed.style else 0
        start, end = typed.start + edge, typed.end - edge
        said = file.text[start:end]
        made = change(said)
        if made is None or made == said:
            return None
        # inside {…} a comma ends a text that has no quotation marks around it
        quoted = () if typed.style or '"' in made or "\\" in made else (f'"{made}"',)
        shape = _shape(file.root())
        spliced = (file.spliced(start, end, one) for one in (made, *quoted))
        return next((one for one in spliced if _shape(one.root()) == shape), None)

    return mend


def _shape(node: Node | None) -> object:
    """What is left of a tree without its scalars: a mend of one scalar leaves it as it was."""
    if node is None or node.kind == "scalar":
        return None
    if node.kind == "map":
        return {key.value: _shape(value) for key, value in node.value}
    return [_shape(item) for item in node.value]


def _plain_marks(said: str) -> str:
    for wide, plain in MARKS:
        said = said.replace(wide, plain)
    return SPACES.sub(" ", said).strip()


def _plain_number(said: str) -> str | None:
    narrow = said.strip().translate(WIDE_DIGITS)
    return narrow.replace(",", "").replace("，", "") if THOUSANDS.fullmatch(narrow) else None


def _with_key(file: FileText, found: Problem, taken: frozenset[str]) -> FileText | None:
    if dict(found.details).get("field") != "key":
        return None
    root = file.root()
    node = _at(root, found.place.line, found.place.column)
    if root is None or node is None or node.kind != "map" or not node.value:
        return None
    key = _key_for(node, file, taken | set(keys_in(root)), whole=node is root)
    if key is None:
        return None
    start = file.offset(node.line, node.column)
    text = file.text
    if text[start] == "{":
        return file.spliced(start + 1, start + 1, f"key: {key}, ")
    end = "\r\n" if "\r\n" in text else "\n"
    return file.spliced(start, start, f"key: {key}{end}{' ' * (node.column - 1)}")


def _at(node: Node | None, line: int, column: int) -> Node | None:
    """The outermost mapping that begins at a place."""
    if node is None or node.kind == "scalar":
        return None
    if node.kind == "map" and (node.line, node.column) == (line, column):
        return node
    inner = [value for _, value in node.value] if node.kind == "map" else list(node.value)
    return next((found for one in inner if (found := _at(one, line, column))), None)


def _key_for(node: Node, file: FileText, taken: frozenset[str], whole: bool) -> str | None:
    """A key that nothing has: the file's own name for what fills a file, else the words of the English title."""
    stem = file.path.rsplit("/", 1)[-1].removesuffix(".yaml")
    if whole and not file_listed(file.kind):
        return stem if KEY.fullmatch(stem) and stem not in taken else None
    words = next((said for name in NAMES if (said := _english(node.get(name)))), "")
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower().replace("'", "")
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(key) > MOST_KEY:
        key = key[: MOST_KEY + 1].rpartition("-")[0] or key[:MOST_KEY]
    if not key:
        return None
    return next(one for one in (key, *(f"{key}-{i}" for i in range(2, len(taken) + 3))) if one not in taken)


def _english(node: Node | None) -> str:
    if node is None:
        return ""
    said = node.get("en") if node.kind == "map" else node
    return said.value if said is not None and isinstance(said.value, str) else ""


MENDS: dict[str, Callable[[FileText, Problem, frozenset[str]], FileText | None]] = {
    "E201": _with_key,
    "E204": _scalar_by(_plain_number),
    "E206": _scalar_by(as_the_exhibit_writes),
    "W405": _scalar_by(_plain_marks),
    "W408": _without_mark,
}
"""What can be mended, by the code of its problem."""
