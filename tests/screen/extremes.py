"""The exhibit at its limits: every kind of entry with one character everywhere, and with the longest texts that the
content may hold and lists of 60. What must be right on the screen then is in test_extremes.py."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from itertools import cycle, islice
from typing import Any

from kiosk.exhibit.dates import Date
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import LANGUAGES, Localised
from kiosk.exhibit.numbers import Chart
from kiosk.exhibit.reader import longest_text

ZH = "衡阳的炉火与电光，从一座城照到另一座城，一代人又一代人把手艺传下去。"
EN = "The furnaces and lamps of Hengyang shone from one town to the next and the craft was handed on. "
MANY = 60
KEYS = ("figures", "industries", "enterprises", "projects", "events")
ONE_OF_A_KIND = ("key", "short", "character", "glyph", "name")
"""Short by what they are: names on keys, and single characters."""


def smallest(entry: Any) -> Any:
    """The entry with one character for each text, and nothing in its lists."""
    changes: dict[str, Any] = {}
    for field in fields(entry):
        value = getattr(entry, field.name)
        if isinstance(value, Localised) and value:
            changes[field.name] = Localised("字", "A")
        elif field.name in ("figures", "records", "charts", *KEYS):
            changes[field.name] = ()
    return replace(entry, **changes)


def least_to_do(activity: Any) -> Any:
    """The thing to do with one character for each text, and one item in each of its lists where one is enough."""
    changes: dict[str, Any] = {}
    for field in fields(activity):
        value = getattr(activity, field.name)
        if isinstance(value, Localised) and value and field.name not in ONE_OF_A_KIND:
            changes[field.name] = Localised("字", "A")
        elif field.name in KEYS and field.name != "figures":
            changes[field.name] = ()
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            kept = value if field.name in ("views", "marks", "measures", "series", "kinds") else value[:1]
            changes[field.name] = tuple(least_to_do(item) for item in kept)
    return replace(activity, **changes)


def most_to_do(activity: Any, exhibit: Exhibit) -> Any:
    """The thing to do with every text at its limit, down to the last of its items, and sixty keys in its lists."""
    changes: dict[str, Any] = {}
    for field in fields(activity):
        value = getattr(activity, field.name)
        if isinstance(activity, Chart) and field.name == "figures":
            changes[field.name] = value  # what goes together on one scale
        elif isinstance(value, tuple) and value and isinstance(value[0], Localised):
            lengths = [longest_text(type(activity).__name__, field.name, language) for language in LANGUAGES]
            longest = Localised(_filled(ZH, lengths[0]), _filled(EN, lengths[1]))
            changes[field.name] = tuple(longest for _ in value)
        elif isinstance(value, tuple) and value and is_dataclass(value[0]):
            changes[field.name] = tuple(most_to_do(item, exhibit) for item in value)
    grown = replace(largest(activity, exhibit), **changes)
    return replace(grown, text=activity.text) if type(activity).__name__ == "Likeness" else grown  # it holds {result}


def largest(entry: Any, exhibit: Exhibit) -> Any:
    """The entry with every text at its limit, and sixty in each of its lists of keys and records."""
    known = {
        "figures": [f.key for f in exhibit.figures],
        "industries": [i.key for i in exhibit.industries],
        "enterprises": [e.key for e in exhibit.enterprises],
        "projects": [p.key for p in exhibit.projects],
        "events": list(exhibit.event_by_key),
    }
    return _grown(entry, known)


def _grown(entry: Any, known: dict[str, list[str]]) -> Any:
    changes: dict[str, Any] = {}
    kind = type(entry).__name__
    for field in fields(entry):
        value = getattr(entry, field.name)
        if isinstance(value, Localised) and value:
            changes[field.name] = Localised(
                _filled(ZH, longest_text(kind, field.name, "zh")), _filled(EN, longest_text(kind, field.name, "en"))
            )
        elif field.name in known and isinstance(value, tuple) and not any(is_dataclass(v) for v in value):
            changes[field.name] = tuple(islice(cycle(known[field.name]), MANY))
        elif field.name == "records" and value:
            changes[field.name] = tuple(_grown(record, known) for record in islice(cycle(value), MANY))
        elif is_dataclass(value) and not isinstance(value, Date | type):
            changes[field.name] = _grown(value, known)
    return replace(entry, **changes)


def _filled(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length].strip()
