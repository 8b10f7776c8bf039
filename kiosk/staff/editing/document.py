"""One content file as text that is changed in place: only the bytes of what is touched change.

After every edit the text is read again by the exhibit's own reader and must hold exactly what was wanted; else
EditRefused is raised and nothing has changed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.exhibit.nodes import Node
from kiosk.staff.editing.lists import laid_out, line_end, line_start
from kiosk.staff.editing.tree import Path, changed, found, moved, same, tree_of, way, without
from kiosk.staff.editing.written import (
    STEP,
    EditRefused,
    block_item,
    block_map,
    block_value,
    flow_value,
    scalar,
)

BOM = b"\xef\xbb\xbf"
HEADER = re.compile(r"[|>][-+\d]*([ \t]+#.*)?")


@dataclass(frozen=True, slots=True)
class Document:
    """The text of a file. `bom` says that it began with a byte-order mark, which is kept."""

    text: str
    bom: bool = False

    @classmethod
    def read(cls, raw: bytes) -> Document:
        """The document of a file's bytes. Raises EditRefused where the file cannot be read at all."""
        bom = raw.startswith(BOM)
        try:
            document = cls(raw.removeprefix(BOM).decode("utf-8"), bom)
        except UnicodeDecodeError:
            raise EditRefused("UTF-8") from None
        tree_of(document.text)
        return document

    @property
    def raw(self) -> bytes:
        """The bytes to be written."""
        return (BOM if self.bom else b"") + self.text.encode("utf-8")

    @property
    def root(self) -> Node:
        """The tree of the text."""
        return tree_of(self.text)

    def plain(self, path: Path = ()) -> Any:
        """The value at `path` as plain Python values, None where there is none."""
        node = found(self.root, path)
        return node.plain() if node else None

    def set_value(self, path: Path, value: Any, order: Sequence[str] = ()) -> Document:
        """Replace the value at `path`, or add it; a new key comes behind those that `order` has before it."""
        wanted = changed(self.root.plain(), path, value)
        nodes = [self.root]
        for depth, name in enumerate(path):
            inner = nodes[-1].get(name)
            if inner is None or (depth + 1 < len(path) and inner.kind == "scalar"):
                return self._add(path, depth, nodes, wanted, order)
            nodes.append(inner)
        node = nodes[-1]
        if node.kind == "scalar" and not isinstance(value, dict | list):
            return self._verified(self._with_scalar(path, nodes, value, wanted), wanted)
        return self._verified(self._with_value(path, nodes, value), wanted)

    def _add(self, path: Path, depth: int, nodes: list[Node], wanted: Any, order: Sequence[str]) -> Document:
        """Add the key at `path[depth]`, with whatever it must hold; or give a bare text its languages."""
        name, around = path[depth], nodes[-1]
        inner = around.get(name)
        if isinstance(name, int) and inner is None:
            raise EditRefused(f"{name}?")
        if inner is None and around.kind == "map":
            value = _at(wanted, path[: depth + 1])
            return self._verified(self._with_key(nodes, str(name), value, order), wanted)
        if inner is None:
            value = _at(wanted, path[:depth])
            return self._verified(self._with_value(path[:depth], nodes, value), wanted)
        value = _at(wanted, path[: depth + 1])
        return self._verified(self._with_value(path[: depth + 1], [*nodes, inner], value), wanted)

    def remove_key(self, path: Path) -> Document:
        """Take the pair at `path` out of its mapping. What is not there is no fault."""
        if found(self.root, path) is None:
            return self
        nodes = way(self.root, path)
        around, name = nodes[-2], path[-1]
        pairs = list(around.value)
        at = next(i for i, (key, _) in enumerate(pairs) if key.value == name)
        start, end = pairs[at][0].start, pairs[at][1].end
        on_its_own = not self.text[line_start(self.text, start) : start].strip()
        if len(pairs) == 1:
            return self._verified(self._with_value(path[:-1], nodes[:-1], {}), without(self.root.plain(), path))
        if around.style == "flow" and at > 0:
            start = pairs[at - 1][1].end
        elif around.style == "flow" or not on_its_own:
            end = pairs[at + 1][0].start
        else:
            start, end = line_start(self.text, start), line_end(self.text, end)
            end += len(self._newline) if end < len(self.text) else 0
        return self._verified(self.text[:start] + self.text[end:], without(self.root.plain(), path))

    def insert_item(self, path: Path, index: int, value: Any, order: Sequence[str] = ()) -> Document:
        """Put a new item into the list at `path`, which is made if it is not there."""
        node = found(self.root, path)
        if node is None or node.kind != "list" or not node.value:
            return self.set_value(path, [value], order)
        flow = node.style == "flow"
        body = flow_value(value) if flow else block_item(value, node.column - 1)
        if not flow:
            body = self._lines(body)
        laid = laid_out(self.text, node)
        gap = laid.usual_gap or (", " if flow else self._newline)
        bodies = [*laid.bodies[:index], body, *laid.bodies[index:]]
        at = min(index, len(laid.between))
        text = laid.text(bodies, [*laid.between[:at], gap, *laid.between[at:]])
        items = node.plain()
        return self._verified(text, changed(self.root.plain(), path, [*items[:index], value, *items[index:]]))

    def move_item(self, path: Path, old: int, new: int) -> Document:
        """Move an item of the list at `path`, with its comments."""
        node = way(self.root, path)[-1]
        if node.kind != "list" or not (0 <= old < len(node.value) and 0 <= new < len(node.value)):
            raise EditRefused(f"{old} → {new}")
        laid = laid_out(self.text, node)
        text = laid.text(moved(laid.bodies, old, new), laid.between)
        return self._verified(text, changed(self.root.plain(), path, moved(node.plain(), old, new)))

    def remove_item(self, path: Path, index: int) -> Document:
        """Take an item out of the list at `path`, with the comments that belong to it."""
        node = way(self.root, path)[-1]
        if node.kind != "list" or not 0 <= index < len(node.value):
            raise EditRefused(f"{index}?")
        if len(node.value) == 1:
            return self.set_value(path, [])
        laid = laid_out(self.text, node)
        bodies = [body for i, body in enumerate(laid.bodies) if i != index]
        gone = max(0, index - 1)
        between = [gap for i, gap in enumerate(laid.between) if i != gone]
        return self._verified(laid.text(bodies, between), without(self.root.plain(), (*path, index)))

    @property
    def _newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    def _lines(self, written: str) -> str:
        return written.replace("\n", self._newline)

    def _with_scalar(self, path: Path, nodes: list[Node], value: Any, wanted: Any) -> str:
        node = nodes[-1]
        flow = any(around.style == "flow" for around in nodes[:-1])
        if flow and isinstance(value, str) and "\n" in value and self._may_unfold(nodes):
            return self._with_value(path[:-1], nodes[:-1], _at(wanted, path[:-1]))
        indent = self._column(path, nodes) + STEP
        header = ""
        if node.style in ("|", ">"):
            first = HEADER.match(self.text, node.start)
            header = (first[1] or "").rstrip() if first else ""
        written = scalar(value, flow=flow, indent=indent, style=node.style)
        return self._placed(node.start, node.end, written, header)

    @staticmethod
    def _may_unfold(nodes: list[Node]) -> bool:
        """Whether the value stands in a { } of single values that itself stands in no other [ ] or { }."""
        around = nodes[-2]
        single = around.kind == "map" and all(inner.kind == "scalar" for _, inner in around.value)
        return single and len(nodes) > 2 and not any(outer.style == "flow" for outer in nodes[:-2])

    def _with_value(self, path: Path, nodes: list[Node], value: Any) -> str:
        """Any value in the place of a list, a mapping, or a value of another kind."""
        node, around = nodes[-1], nodes[-2] if len(nodes) > 1 else None
        if around is None:
            raise EditRefused("/")
        if any(outer.style == "flow" for outer in nodes[:-1]):
            return self._placed(node.start, node.end, flow_value(value))
        column = self._column(path, nodes)
        if around.kind == "list":
            written = block_item(value, column)[column + 2 :]
            return self._placed(node.start, node.end, written)
        key = around.key(path[-1])
        assert key is not None
        behind = self.text.index(":", key.end) + 1
        written = block_value(value, column)
        if node.style == "flow" or node.kind == "scalar":
            written = written if written.startswith("\n") else written[1:]
            return self._placed(node.start, node.end, written)
        return self._placed(behind, node.end, written)

    def _column(self, path: Path, nodes: list[Node]) -> int:
        """The column (from 0) of the key or dash in front of the last of `nodes`."""
        for depth in range(len(nodes) - 1, 0, -1):
            around = nodes[depth - 1]
            if around.style == "flow":
                continue
            if around.kind == "list":
                return around.column - 1
            key = around.key(path[depth - 1])
            return key.column - 1 if key else 0
        return 0

    def _with_key(self, nodes: list[Node], name: str, value: Any, order: Sequence[str]) -> str:
        around = nodes[-1]
        pairs = list(around.value)
        if not pairs:
            raise EditRefused("{}")
        before = set(order[: order.index(name)]) if name in order else {str(key.value) for key, _ in pairs}
        last = [inner for key, inner in pairs if key.value in before] or [pairs[-1][1]]
        after = max(last, key=lambda inner: inner.end)
        if any(outer.style == "flow" for outer in nodes):
            return self.text[: after.end] + f", {name}: {flow_value(value)}" + self.text[after.end :]
        column = pairs[0][0].column - 1
        written = "\n" + block_map({name: value}, column, first=" " * column)
        end = line_end(self.text, after.end)
        return self.text[:end] + self._lines(written) + self.text[end:]

    def _placed(self, start: int, end: int, written: str, header: str = "") -> str:
        """The text with `written` from `start` to `end`. A comment behind it stays on its first line."""
        first, line, rest = written.partition("\n")
        before = self.text[:start]
        if not first:
            before = before.rstrip(" ")
        elif before.endswith((":", "-")) and not first.startswith(" "):
            first = " " + first
        stop = line_end(self.text, end)
        tail = self.text[end:stop]
        if line:
            return before + first + (header or tail) + self._lines(line + rest) + self.text[stop:]
        return before + first + header + tail + self.text[stop:]

    def _verified(self, text: str, wanted: Any) -> Document:
        if not same(tree_of(text).plain(), wanted):
            raise EditRefused("this cannot be written here")
        return replace(self, text=text)


def _at(plain: Any, path: Path) -> Any:
    for name in path:
        plain = plain[name]
    return plain
