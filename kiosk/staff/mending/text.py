"""A content file as text whose places are the reader's, and what is written where: the ground that mends stand on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from kiosk.exhibit.guard import guard, start_of
from kiosk.exhibit.load import FileRead, read_bytes
from kiosk.exhibit.nodes import Node, tree

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Typed:
    """A scalar as it is typed: from `start` to `end` in the text, `style` its quotation mark or block sign, or ""."""

    start: int
    end: int
    style: str


@dataclass(frozen=True, slots=True)
class FileText:
    """One file's bytes, decoded. Lines and columns are those of problems: both count from 1, a BOM is not counted."""

    raw: bytes
    path: str
    kind: type

    @property
    def text(self) -> str:
        """Without its byte order mark. Raises UnicodeDecodeError."""
        return self.raw.removeprefix(BOM).decode("utf-8")

    def read(self) -> FileRead:
        """What the exhibit's reader says about it."""
        return read_bytes(self.raw, self.path, self.kind)

    def root(self) -> Node | None:
        """The tree of what it holds, or None where there is none."""
        return tree(guard(self.raw, self.path))

    def offset(self, line: int, column: int) -> int:
        """Where in the text a place is."""
        return sum(len(one) for one in self.text.splitlines(keepends=True)[: line - 1]) + column - 1

    def scalar(self, line: int, column: int) -> Typed | None:
        """The scalar that begins at a place."""
        for event in guard(self.raw, self.path).events:
            end = event.end_mark
            if isinstance(event, yaml.ScalarEvent) and end is not None and start_of(event) == (line, column):
                return Typed(self.offset(line, column), self.offset(end.line + 1, end.column + 1), event.style or "")
        return None

    def spliced(self, start: int, end: int, new: str) -> FileText:
        """The file with `new` in place of what stands from `start` to `end`; every other byte is as it was."""
        text = self.text
        head = BOM if self.raw.startswith(BOM) else b""
        return FileText(head + (text[:start] + new + text[end:]).encode(), self.path, self.kind)

    def with_lines(self, lines: list[str]) -> FileText:
        """The file with these lines, each with its end."""
        head = BOM if self.raw.startswith(BOM) else b""
        return FileText(head + "".join(lines).encode(), self.path, self.kind)


def keys_in(node: Node | None) -> Iterator[str]:
    """Every `key` below a node, at any depth."""
    if node is None or node.kind == "scalar":
        return
    if node.kind == "map":
        for key, value in node.value:
            if key.value == "key" and isinstance(value.value, str):
                yield value.value
            yield from keys_in(value)
    else:
        for item in node.value:
            yield from keys_in(item)
