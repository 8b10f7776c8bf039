"""The tree of a document's text, and the same changes made on plain values: what each edit must come to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from kiosk.exhibit.guard import guard
from kiosk.exhibit.localised import LANGUAGES
from kiosk.exhibit.nodes import Node, tree
from kiosk.staff.editing.written import EditRefused

Path = tuple[str | int, ...]
"""The way to a value: names of mappings and numbers of list items."""


@lru_cache(maxsize=128)
def tree_of(text: str) -> Node:
    """The tree of the text, by the exhibit's own reader. Raises EditRefused where it cannot be read."""
    gate = guard(text.encode("utf-8", "surrogatepass"), "")
    root = tree(gate)
    if root is None or not gate.passed:
        raise EditRefused("; ".join(p.message("zh") for p in gate.problems if p.severity == "error"))
    return root


def way(root: Node, path: Path) -> list[Node]:
    """The nodes from the root to the value at `path`. Raises EditRefused where it does not exist."""
    nodes = [root]
    for name in path:
        inner = nodes[-1].get(name)
        if inner is None:
            raise EditRefused(f"{name}?")
        nodes.append(inner)
    return nodes


def found(root: Node, path: Path) -> Node | None:
    """The value at `path`, or None."""
    try:
        return way(root, path)[-1]
    except EditRefused:
        return None


def changed(plain: Any, path: Path, value: Any) -> Any:
    """`plain` with the value at `path` replaced or added."""
    if not path:
        return value
    name, rest = path[0], path[1:]
    if isinstance(name, int):
        return [changed(item, rest, value) if i == name else item for i, item in enumerate(plain)]
    if isinstance(plain, str | int) and name in LANGUAGES:  # one text for every language becomes one for each
        plain = {language: str(plain) for language in LANGUAGES}
    around = plain or {}
    return {**around, name: changed(around.get(name), rest, value)}


def without(plain: Any, path: Path) -> Any:
    """`plain` without the pair or item at `path`."""
    name, rest = path[0], path[1:]
    if isinstance(plain, list):
        if not rest:
            return [item for i, item in enumerate(plain) if i != name]
        return [without(item, rest) if i == name else item for i, item in enumerate(plain)]
    return {k: without(v, rest) if k == name else v for k, v in plain.items() if rest or k != name}


def same(a: Any, b: Any) -> bool:
    """Equal, and of the same kinds all the way down; the order of a mapping's keys does not count."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    return bool(a == b)


def moved(items: Sequence[Any], old: int, new: int) -> list[Any]:
    """The items with the one at `old` taken out and put in at `new`."""
    rest = [item for i, item in enumerate(items) if i != old]
    return [*rest[:new], items[old], *rest[new:]]
