"""Which field a problem is about: from the line and column that staff are told back to the way into the document."""

from __future__ import annotations

from kiosk.exhibit.nodes import Node
from kiosk.exhibit.problems import Problem
from kiosk.staff.editing.tree import Path

MISSING = "E201"


def way_to(found: Problem, root: Node) -> Path:
    """The way to the field that the problem is about; the way to the entry where it is about the whole of it."""
    path = _at((found.place.line, found.place.column), root)
    if found.code == MISSING:
        path = path[:-1] if path and _begins(root, path, found) else path
        return (*path, dict(found.details).get("field", ""))
    return path


def _begins(root: Node, path: Path, found: Problem) -> bool:
    """Whether the place is that of a mapping's first key, which is where the mapping itself begins."""
    around = root
    for name in path[:-1]:
        around = around.get(name) or around
    return (around.line, around.column) == (found.place.line, found.place.column)


def _at(place: tuple[int, int], node: Node) -> Path:
    if node.kind == "list":
        inside = [(i, item) for i, item in enumerate(node.value) if (item.line, item.column) <= place]
        return (inside[-1][0], *_at(place, inside[-1][1])) if inside else ()
    if node.kind == "map":
        before = [(key, value) for key, value in node.value if (key.line, key.column) <= place]
        if not before:
            return ()
        key, value = before[-1]
        return (key.value, *_at(place, value)) if (value.line, value.column) <= place else (key.value,)
    return ()
