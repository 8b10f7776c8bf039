"""Warnings that staff have looked at and mean: `accept: [W511]` in an entry, with the reason in its staff_note."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kiosk.exhibit.nodes import Node
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.staff.doctor.examined import Examined

ACCEPT = "accept"
REASON = "staff_note"


@dataclass(slots=True)
class _Wish:
    """One code of one `accept`: the node of the code, and whether anything was accepted by it."""

    node: Node
    path: str
    code: str
    used: bool = False


@dataclass(slots=True)
class _Wishes:
    """The wishes of the content, by the node of the entry that holds them."""

    by_entry: dict[int, list[_Wish]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def without_accepted(
    problems: Iterable[Problem], examined: Examined, looked_for: frozenset[str] | None = None
) -> list[Problem]:
    """The problems less those that are accepted where they stand, and warnings about `accept` itself.

    `looked_for` are the codes that can be said to be absent when nothing was accepted by them (None: all). Errors
    cannot be accepted.
    """
    wishes = _wishes(examined)
    left = [found for found in problems if not _is_accepted(found, examined, wishes)]
    idle = (wish for found in wishes.by_entry.values() for wish in found if not wish.used)
    told = [
        problem("W514", Place(wish.path, wish.node.line, wish.node.column), accepted=wish.code)
        for wish in idle
        if not wish.code.startswith("W") or looked_for is None or wish.code in looked_for
    ]
    return [*left, *wishes.problems, *told]


def _wishes(examined: Examined) -> _Wishes:
    wishes = _Wishes()
    for read in examined.reads():
        for entry in _maps(read.node):
            asked = entry.get(ACCEPT)
            if asked is None or asked.kind != "list" or not asked.value:
                continue
            codes = [_Wish(node, read.path, str(node.value)) for node in asked.value if node.kind == "scalar"]
            wishes.by_entry[id(entry)] = codes
            reason = entry.get(REASON)
            if reason is None or not str(reason.value or "").strip():
                wishes.problems.append(problem("W513", Place(read.path, asked.line, asked.column)))
    return wishes


def _maps(node: Node) -> Iterator[Node]:
    if node.kind == "map":
        yield node
        for _, value in node.value:
            yield from _maps(value)
    elif node.kind == "list":
        for item in node.value:
            yield from _maps(item)


def _is_accepted(found: Problem, examined: Examined, wishes: _Wishes) -> bool:
    if found.severity == "error":
        return False
    for entry in _around(found.place, examined):
        for wish in wishes.by_entry.get(id(entry), ()):
            if wish.code == found.code:
                wish.used = True
                return True
    return False


def _around(place: Place, examined: Examined) -> Iterator[Node]:
    """The mappings that a place stands in, from the entry of the file inwards."""
    here = (place.line, place.column)
    roots = [read.node for read in examined.reads() if read.path == place.path]
    node = _last_before(roots, here)
    while node is not None:
        if node.kind == "map":
            yield node
            node = _last_before([part for pair in node.value for part in pair], here)
        else:
            node = _last_before(list(node.value), here) if node.kind == "list" else None


def _last_before(nodes: list[Node], here: tuple[int, int]) -> Node | None:
    """The node that begins last without beginning behind the place."""
    before = [node for node in nodes if (node.line, node.column) <= here]
    return max(before, key=lambda node: (node.line, node.column), default=None)
