"""A small tree of what a content file holds, each node with its place. Only true, false, null and plain decimal numbers
are anything but the text that staff typed: 9:30, 0012, no and 2024-02-30 stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import yaml

from kiosk.exhibit.guard import Gate, start_of

NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?")


@dataclass(frozen=True, slots=True)
class Node:
    """A scalar, a list or a mapping; `value` is a Python value, a tuple of nodes or a tuple of (key, node) pairs.

    `start` and `end` are where it stands in the text, in characters; a block list or mapping ends with its last item.
    `style` is how it is written: a quotation mark, | or > for a block text, "flow" for [ ] and { }, else "".
    """

    value: Any
    line: int
    column: int
    kind: str
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)
    style: str = field(default="", compare=False)

    def plain(self) -> Any:
        """The node as plain Python values."""
        if self.kind == "list":
            return [node.plain() for node in self.value]
        if self.kind == "map":
            return {key.value: node.plain() for key, node in self.value}
        return self.value

    def get(self, name: object) -> Node | None:
        """The value of `name` in a mapping, or the item at an index of a list."""
        if self.kind == "map":
            return next((node for key, node in self.value if key.value == name), None)
        if self.kind == "list" and isinstance(name, int) and 0 <= name < len(self.value):
            found: Node = self.value[name]
            return found
        return None

    def key(self, name: object) -> Node | None:
        """The key itself, for its place."""
        return next((key for key, _ in self.value if key.value == name), None) if self.kind == "map" else None


def tree(gate: Gate) -> Node | None:
    """Compose the gate's events; duplicate keys are noted on the gate. None where nothing can be composed."""
    if not gate.passed:
        return None
    events = iter(gate.events)
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            return _node(event, events, gate)
    gate.refuse("E105")
    return None


def _node(event: yaml.Event, events: Iterator[yaml.Event], gate: Gate) -> Node:
    line, column = start_of(event)
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        for inner in events:
            if isinstance(inner, yaml.SequenceEndEvent):
                break
            items.append(_node(inner, events, gate))
        span = _span(event, inner, items[-1].end if items else 0)
        return Node(tuple(items), line, column, "list", *span)
    if isinstance(event, yaml.MappingStartEvent):
        pairs, last, closing = _pairs(events, gate)
        return Node(pairs, line, column, "map", *_span(event, closing, last))
    assert isinstance(event, yaml.ScalarEvent)
    start, end = _index(event.start_mark), _index(event.end_mark)
    if event.style in ("|", ">"):  # the parser counts the empty lines below it too
        end = start + len(gate.text[start:end].rstrip())
    return Node(_scalar(event), line, column, "scalar", start, end, event.style or "")


def _index(mark: object) -> int:
    """Characters before a mark; the two parsers have each their own class of marks."""
    return int(getattr(mark, "index", 0))


def _span(opening: yaml.CollectionStartEvent, closing: yaml.Event, last: int) -> tuple[int, int, str]:
    """Start, end and style of a list or mapping. A block's own end mark lies behind the comments after it."""
    flow = bool(opening.flow_style)
    return _index(opening.start_mark), _index(closing.end_mark) if flow else last, "flow" if flow else ""


def _pairs(events: Iterator[yaml.Event], gate: Gate) -> tuple[tuple[tuple[Node, Node], ...], int, yaml.Event]:
    """The pairs of a mapping, where the last of them ends, and the event that closes it."""
    pairs: dict[Any, tuple[Node, Node]] = {}
    last = 0
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        key = _node(event, events, gate)
        value = _node(next(events), events, gate)
        last = value.end
        if key.kind != "scalar" or not isinstance(key.value, str):
            key = Node(str(key.plain()), key.line, key.column, "scalar", key.start, key.end)
        if key.value in pairs:
            gate.refuse("E118", key.line, key.column, key=key.value, first=pairs[key.value][0].line)
            continue
        pairs[key.value] = (key, value)
    return tuple(pairs.values()), last, event


def _scalar(event: yaml.ScalarEvent) -> Any:
    text = event.value
    if not event.implicit[0] and event.style:
        return text
    if event.style in ("'", '"', "|", ">"):
        return text
    if text in ("", "null", "~"):
        return None
    if text in ("true", "false"):
        return text == "true"
    if NUMBER.fullmatch(text):
        return Decimal(text) if "." in text else int(text)
    return text
