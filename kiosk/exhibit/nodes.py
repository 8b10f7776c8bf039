"""A small tree of what a content file holds, each node with its place. Only true, false, null and plain decimal numbers
are anything but the text that staff typed: 9:30, 0012, no and 2024-02-30 stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import yaml

from kiosk.exhibit.guard import Gate, start_of

NUMBER = re.compile(r"-?(?:0|[1-9]\d{0,17})(?:\.\d{1,18})?")


@dataclass(frozen=True, slots=True)
class Node:
    """A scalar, a list or a mapping; `value` is a Python value, a tuple of nodes or a tuple of (key, node) pairs."""

    value: Any
    line: int
    column: int
    kind: str

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
        return Node(tuple(items), line, column, "list")
    if isinstance(event, yaml.MappingStartEvent):
        return Node(_pairs(events, gate), line, column, "map")
    assert isinstance(event, yaml.ScalarEvent)
    return Node(_scalar(event), line, column, "scalar")


def _pairs(events: Iterator[yaml.Event], gate: Gate) -> tuple[tuple[Node, Node], ...]:
    pairs: dict[Any, tuple[Node, Node]] = {}
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        key = _node(event, events, gate)
        value = _node(next(events), events, gate)
        if key.kind != "scalar" or not isinstance(key.value, str):
            key = Node(str(key.plain()), key.line, key.column, "scalar")
        if key.value in pairs:
            gate.refuse("E118", key.line, key.column, key=key.value, first=pairs[key.value][0].line)
            continue
        pairs[key.value] = (key, value)
    return tuple(pairs.values())


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
