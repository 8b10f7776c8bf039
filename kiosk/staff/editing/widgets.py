"""Which field is filled in how: one widget for each field of each kind of entry, decided by its type alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from kiosk.exhibit.dates import Date
from kiosk.exhibit.exhibit import About
from kiosk.exhibit.load import FOLDERS, LISTS
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.nodes import NUMBER
from kiosk.exhibit.references import NAMES


class Widget(StrEnum):
    """How a field is filled in; the values are the names that QML uses."""

    KEY = "key"
    TEXT = "text"
    NOTE = "note"
    LOCALISED = "localised"
    DATE = "date"
    NUMBER = "number"
    SWITCH = "switch"
    CHOICE = "choice"
    REFERENCE = "reference"
    REFERENCES = "references"
    TEXTS = "texts"
    SAYINGS = "sayings"
    ENTRY = "entry"
    ENTRIES = "entries"


LONG = frozenset({"text", "plain", "staff_note", "summary", "surface_text", "because", "note"})
"""Fields whose text has several lines on the form."""
UNIT = "unit"
"""Reference of a figure to its unit, which has a name and no key."""


def inner_type(hint: Any) -> Any:
    """The type without `| None`."""
    if get_origin(hint) in (Union, UnionType):
        return next(arg for arg in get_args(hint) if arg is not type(None))
    return hint


@cache
def hints_of(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields, by name, without `| None`."""
    return {name: inner_type(hint) for name, hint in get_type_hints(kind).items()}


def refers_to(kind: type, name: str) -> str:
    """What kind of entry the field holds keys of; "" for any other field."""
    hint = hints_of(kind)[name]
    if kind.__name__ == "Figure" and name == UNIT:
        return UNIT
    return NAMES.get(name, "") if hint is str or hint == tuple[str, ...] else ""


def widget_of(kind: type, field: Field[Any]) -> Widget:
    """The one way in which the field is filled in. Raises KeyError for a type that has none."""
    hint = hints_of(kind)[field.name]
    if field.name == "key":
        return Widget.KEY
    if get_origin(hint) is Literal:
        return Widget.CHOICE
    if get_origin(hint) is tuple:
        return _of_many(kind, field.name, get_args(hint)[0])
    if hint is str:
        if refers_to(kind, field.name):
            return Widget.REFERENCE
        return Widget.NOTE if field.name in LONG else Widget.TEXT
    if is_dataclass(hint) and hint not in (Localised, Date):
        return Widget.ENTRY
    plain = {Localised: Widget.LOCALISED, Date: Widget.DATE, bool: Widget.SWITCH}
    return plain.get(hint) or {int: Widget.NUMBER, float: Widget.NUMBER, Decimal: Widget.NUMBER}[hint]


def _of_many(kind: type, name: str, item: Any) -> Widget:
    if item is str:
        return Widget.REFERENCES if refers_to(kind, name) else Widget.TEXTS
    return Widget.SAYINGS if item is Localised else Widget.ENTRIES


def entry_type(kind: type, name: str) -> type | None:
    """The kind of entry that a field holds one or many of."""
    hint = hints_of(kind)[name]
    hint = get_args(hint)[0] if get_origin(hint) is tuple else hint
    return hint if isinstance(hint, type) and is_dataclass(hint) and hint not in (Localised, Date) else None


def choices_of(kind: type, name: str) -> tuple[str, ...]:
    """What a choice offers."""
    hint = hints_of(kind)[name]
    return tuple(map(str, get_args(hint))) if get_origin(hint) is Literal else ()


def is_needed(field: Field[Any]) -> bool:
    """Whether an entry cannot be without it."""
    return field.default is MISSING and field.default_factory is MISSING


def kinds_of_entries() -> Iterator[type]:
    """Every dataclass that a form can be made for: those of the files, and all that stand inside them."""
    waiting: list[type] = [About, *(kind for _, kind in LISTS.values()), *FOLDERS.values()]
    seen: set[type] = set()
    while waiting:
        kind = waiting.pop(0)
        if kind in seen:
            continue
        seen.add(kind)
        yield kind
        waiting += [inner for f in fields(kind) if (inner := entry_type(kind, f.name))]


def as_written(widget: Widget, typed: str) -> Any:
    """What is written for what was typed: digits of numbers and years without quotes, everything else as text."""
    if widget in (Widget.DATE, Widget.NUMBER) and NUMBER.fullmatch(typed.strip()):
        digits = typed.strip()
        return Decimal(digits) if "." in digits else int(digits)
    if widget is Widget.SWITCH:
        return typed == "true"
    return typed.strip() if widget is Widget.DATE else typed


def as_typed(value: Any) -> str:
    """What stands in the field for a value as it is written."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict) and set(value) == {"from", "to"}:
        return f"{value['from']}至{value['to']}"
    return str(value)
