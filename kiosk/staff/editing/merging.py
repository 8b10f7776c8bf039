"""Two versions of one file made into one, where they changed different things; items are known by their keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from kiosk.staff.editing.document import Document
from kiosk.staff.editing.tree import Path
from kiosk.staff.editing.written import EditRefused

GONE = object()


@dataclass(frozen=True, slots=True)
class Change:
    """One difference. `path` names items of lists by `@key`; `value` is GONE for what was taken away.

    `order` is the new order of a list's keys, where that is what changed.
    """

    path: tuple[str | int, ...]
    value: Any = None
    order: tuple[str, ...] = ()

    def meets(self, other: Change) -> bool:
        """Whether both are about the same thing, or one about a part of the other's."""
        if self.order and other.order:
            return self.path == other.path
        shorter, longer = sorted((self, other), key=lambda change: len(change.path))
        if shorter.path != longer.path[: len(shorter.path)]:
            return False
        if shorter.order and len(longer.path) > len(shorter.path):  # a change inside an item that is still there
            return str(longer.path[len(shorter.path)]).removeprefix("@") not in shorter.order
        return True


def merged(base: Document, ours: Document, theirs: Document) -> Document | None:
    """Their text with our changes in it; None where both changed the same thing differently."""
    mine = list(changes(base.plain(), ours.plain()))
    foreign = list(changes(base.plain(), theirs.plain()))
    mine = [change for change in mine if change not in foreign]
    if any(change.meets(other) for change in mine for other in foreign):
        return None
    result = theirs
    try:
        for change in sorted(mine, key=lambda change: bool(change.order)):
            result = _applied(result, change, ours)
    except EditRefused:
        return None
    return result


def changes(old: Any, new: Any, path: tuple[str | int, ...] = ()) -> Iterator[Change]:
    """What is different in `new`."""
    if type(old) is type(new) and old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for name in [*old, *(name for name in new if name not in old)]:
            if name not in new:
                yield Change((*path, name), GONE)
            elif name not in old:
                yield Change((*path, name), new[name])
            else:
                yield from changes(old[name], new[name], (*path, name))
        return
    before, after = _keys(old), _keys(new)
    if before and after:
        if before != after:
            yield Change(path, order=after)
        for key in before:
            if key in after:
                yield from changes(old[before.index(key)], new[after.index(key)], (*path, f"@{key}"))
        return
    if _are_alike(old, new):
        for index, (a, b) in enumerate(zip(old, new, strict=True)):
            yield from changes(a, b, (*path, index))
        return
    yield Change(path, new)


def _are_alike(old: Any, new: Any) -> bool:
    """Whether both are lists of as many mappings: the same item stands in the same place."""
    if not isinstance(old, list) or not isinstance(new, list) or len(old) != len(new):
        return False
    return all(isinstance(item, dict) for item in (*old, *new))


def _keys(items: Any) -> tuple[str, ...]:
    """The keys of a list of entries that each have their own; empty for anything else."""
    if not isinstance(items, list) or not all(isinstance(item, dict) and "key" in item for item in items):
        return ()
    keys = tuple(str(item["key"]) for item in items)
    return keys if len(set(keys)) == len(keys) else ()


def _real(document: Document, path: tuple[str | int, ...]) -> Path:
    """The path with numbers for keys. Raises EditRefused where an item is gone."""
    real: Path = ()
    for name in path:
        if isinstance(name, str) and name.startswith("@"):
            keys = _keys(document.plain(real))
            if name[1:] not in keys:
                raise EditRefused(name)
            real = (*real, keys.index(name[1:]))
        else:
            real = (*real, name)
    return real


def _applied(document: Document, change: Change, ours: Document) -> Document:
    path = _real(document, change.path)
    if change.order:
        return _reordered(document, path, change.order, ours.plain(_real(ours, change.path)))
    if change.value is GONE:
        return document.remove_key(path)
    return document.set_value(path, change.value)


def _reordered(document: Document, path: Path, order: tuple[str, ...], items: list[Any]) -> Document:
    """The list at `path` with the keys of `order`, new items taken from `items`."""
    for key in _keys(document.plain(path)):
        if key not in order:
            document = document.remove_item(path, _keys(document.plain(path)).index(key))
    for index, key in enumerate(order):
        keys = _keys(document.plain(path))
        if key not in keys:
            document = document.insert_item(path, index, items[index])
        elif keys.index(key) != index:
            document = document.move_item(path, keys.index(key), index)
    return document
