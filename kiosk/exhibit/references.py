"""Which field names entries of which kind, and how an entry looks without the names that lead nowhere."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from typing import Any

from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.reader import Read, did_you_mean

KINDS: dict[str, tuple[str, str]] = {
    "figure": ("数字", "figure"),
    "picture": ("图", "picture"),
    "source": ("来源", "source"),
    "era": ("时代", "era"),
    "event": ("事件", "event"),
    "industry": ("产业", "industry"),
    "enterprise": ("企业", "enterprise"),
    "project": ("大国重器", "national project"),
    "activity": ("动手项目", "thing to do"),
}

NAMES: dict[str, str] = {
    "figure": "figure",
    "headline": "figure",
    "headlines": "figure",
    "figures": "figure",
    "whole": "figure",
    "sum_of": "figure",
    "growth_of": "figure",
    "picture": "picture",
    "picture_tall": "picture",
    "emblem": "picture",
    "line": "picture",
    "projects_emblem": "picture",
    "activities_emblem": "picture",
    "water": "picture",
    "stands": "picture",
    "floats": "picture",
    "sky": "picture",
    "rock": "picture",
    "source": "source",
    "sources": "source",
    "eras": "era",
    "events": "event",
    "event": "event",
    "industries": "industry",
    "industry": "industry",
    "enterprises": "enterprise",
    "by": "enterprise",
    "projects": "project",
    "project": "project",
    "activities": "activity",
}
"""Fields that hold keys (strings); fields of the same name that hold entries are told apart by their values."""

NEEDED = frozenset({"source", "sources"})
"""References without which an entry is not shown, unless they have a default: nothing stands here unsourced."""


@dataclass(frozen=True, slots=True)
class Known:
    """The keys that may be named, by kind; `broken` are keys that exist but whose entry cannot be shown, `lost` are
    kinds of which a whole file cannot be read."""

    keys: dict[str, frozenset[str]]
    broken: frozenset[str] = frozenset()
    lost: frozenset[str] = frozenset()

    def excuses(self, key: str, kind: str) -> bool:
        """Whether a name that leads nowhere is the fault of another place, which has been told already."""
        return key in self.broken or kind in self.lost


class Unsourced(Exception):
    """The entry names no source that exists."""


def resolve(read: Read, known: Known, problems: list[Problem]) -> Any | None:
    """The entry without names that lead nowhere; None where it may not be shown for want of a source."""
    try:
        return _resolved(read.entry, (), read, known, problems)
    except Unsourced:
        return None


def _resolved(value: Any, names: tuple[object, ...], read: Read, known: Known, problems: list[Problem]) -> Any:
    changes: dict[str, Any] = {}
    for f in fields(value):
        inner = getattr(value, f.name)
        here = (*names, f.name)
        kind = NAMES.get(f.name)
        if kind and isinstance(inner, str):
            changes[f.name] = inner if not inner or _exists(inner, kind, here, read, known, problems) else ""
        elif isinstance(inner, tuple) and inner and is_dataclass(inner[0]):
            changes[f.name] = _several(inner, here, read, known, problems)
        elif kind and isinstance(inner, tuple):
            changes[f.name] = tuple(
                key for i, key in enumerate(inner) if _exists(key, kind, (*here, i), read, known, problems)
            )
        elif is_dataclass(inner) and not isinstance(inner, type) and type(inner).__name__ in ("Plates",):
            changes[f.name] = _resolved(inner, here, read, known, problems)
        if f.name in NEEDED and f.default is MISSING and isinstance(inner, str | tuple) and not changes[f.name]:
            if not inner:
                problems.append(problem("E201", read.place(*names), field=f.name, label="来源 sources"))
            raise Unsourced
    if all(getattr(value, name) is now or getattr(value, name) == now for name, now in changes.items()):
        return value  # most often: a new one takes longer to make than to see that
    return replace(value, **changes)


def _several(
    items: tuple[Any, ...], names: tuple[object, ...], read: Read, known: Known, problems: list[Problem]
) -> tuple[Any, ...]:
    kept = []
    for index, item in enumerate(items):
        try:
            kept.append(_resolved(item, (*names, index), read, known, problems))
        except Unsourced:
            continue
    return tuple(kept)


def _exists(key: str, kind: str, names: tuple[object, ...], read: Read, known: Known, problems: list[Problem]) -> bool:
    if key in known.keys[kind]:
        return True
    if known.excuses(key, kind):
        return False
    what, what_en = KINDS[kind]
    hint, hint_en = did_you_mean(
        key,
        known.keys[kind],
        f"请先在内容里写好这个{what}，或改正代号。",
        f"Write that {what_en} first, or correct the key.",
    )
    field = next(str(n) for n in reversed(names) if isinstance(n, str))
    problems.append(
        problem(
            "E301", read.place(*names), field=field, key=key, what=what, what_en=what_en, hint=hint, hint_en=hint_en
        )
    )
    return False
