"""What must hold for an exhibit whatever the content was: every key that is named in it exists in it."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import fields, is_dataclass
from string import Formatter
from typing import Any

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.localised import LANGUAGES, Localised
from kiosk.exhibit.messages import MESSAGES
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.references import NAMES


def localised_in(value: Any, path: str = "") -> Iterator[tuple[str, Localised]]:
    """Every localised text below a value, with the way to it."""
    if isinstance(value, Localised):
        yield path, value
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from localised_in(item, f"{path}[{getattr(item, 'key', index)}]")
    elif is_dataclass(value):
        for f in fields(value):
            yield from localised_in(getattr(value, f.name), f"{path}.{f.name}")


def _named(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, tuple):
        for item in value:
            yield from _named(item)
    elif is_dataclass(value):
        for f in fields(value):
            inner = getattr(value, f.name)
            kind = NAMES.get(f.name)
            keys = (inner,) if isinstance(inner, str) else inner
            if kind and isinstance(keys, tuple) and all(isinstance(key, str) for key in keys):
                yield from ((kind, key) for key in keys if key)
            else:
                yield from _named(inner)


def dangling(exhibit: Exhibit) -> list[tuple[str, str]]:
    """Kind and key of everything that is named in the exhibit and is not in it."""
    known: dict[str, Container[str]] = {
        "figure": exhibit.figure_by_key,
        "picture": exhibit.picture_by_key,
        "source": exhibit.source_by_key,
        "era": exhibit.era_by_key,
        "event": exhibit.event_by_key,
        "industry": exhibit.industry_by_key,
        "enterprise": exhibit.enterprise_by_key,
        "project": exhibit.project_by_key,
        "activity": exhibit.activity_by_key,
    }
    return [(kind, key) for kind, key in _named(exhibit) if key not in known[kind]]


def is_well_told(found: Problem) -> bool:
    """Whether a problem has a place, and in both languages a message and a remedy without an unfilled gap."""
    gaps = {
        name
        for language in LANGUAGES
        for text in (MESSAGES[found.code].said(language), MESSAGES[found.code].cured(language))
        for _, name, _, _ in Formatter().parse(text)
        if name
    }
    placed = bool(found.place.path) and found.place.line >= 1 and found.place.column >= 1
    said = all(found.message(language) and found.remedy(language) for language in LANGUAGES)
    return placed and said and gaps <= {name for name, _ in found.details} and "\n" not in found.line_in("zh")


def assert_whole(loaded: Loaded) -> None:
    """The exhibit can be shown, and every problem can be mended by who reads it."""
    assert dangling(loaded.exhibit) == []
    assert [p for p in loaded.problems if not is_well_told(p)] == []
    assert loaded.exhibit.about.title
