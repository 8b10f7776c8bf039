"""The form of one entry, made from its dataclass: label, help, widget, limits, its value, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import Field, dataclass, fields, replace
from typing import Any

from kiosk.exhibit.described import described
from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.reader import FIGURE_AS_READ, limit_of, longest_text
from kiosk.exhibit.rich_text import FIGURE
from kiosk.staff.editing.blame import way_to
from kiosk.staff.editing.catalogue import called, said
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.tree import Path
from kiosk.staff.editing.widgets import (
    LONG,
    Widget,
    as_typed,
    choices_of,
    entry_type,
    is_needed,
    refers_to,
    widget_of,
)


@dataclass(frozen=True, slots=True)
class Side:
    """One language of a text: what is typed, how many characters fit well and how many may stand at most."""

    language: Language
    text: str
    size: int
    fits: int
    most: int


@dataclass(frozen=True, slots=True)
class FormField:
    """One field. `depth` is 1 for the fields of an entry inside the entry, which are shown below its heading."""

    path: Path
    name: str
    label: str
    help: str
    widget: Widget
    needed: bool
    value: str
    placeholder: str
    sides: tuple[Side, ...] = ()
    items: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    refers: str = ""
    inner: type | None = None
    long: bool = False
    depth: int = 0
    problems: tuple[Problem, ...] = ()


def order_of(kind: type) -> tuple[str, ...]:
    """The fields of a kind of entry, in the order in which they are written; notes come last."""
    return tuple(f.name for f in fields(kind))


def form(
    document: Document, path: Path, kind: type, language: Language, problems: Sequence[tuple[Path, Problem]] = ()
) -> list[FormField]:
    """The form of the entry of `kind` at `path`. `problems` are those of the file, each with its way (see blame)."""
    return list(_fields(document, path, kind, language, problems, 0))


def placed(problems: Sequence[Problem], shown: str, document: Document) -> list[tuple[Path, Problem]]:
    """The problems of the file that staff know as `shown`, each with the way to its field."""
    return [(way_to(found, document.root), found) for found in problems if found.place.path == shown]


def _fields(
    document: Document,
    path: Path,
    kind: type,
    language: Language,
    problems: Sequence[tuple[Path, Problem]],
    depth: int,
) -> Iterator[FormField]:
    plain = document.plain(path)
    around = plain if isinstance(plain, dict) else {}
    for f in fields(kind):
        here = (*path, f.name)
        made = _field(around.get(f.name), here, kind, f, language, depth)
        wrong = tuple(found for way, found in problems if way[: len(here)] == here)
        inner = made.inner
        if made.widget is Widget.ENTRY and inner is not None:
            wrong = tuple(found for way, found in problems if way == here)
            yield replace(made, problems=wrong)
            yield from _fields(document, here, inner, language, problems, depth + 1)
        else:
            yield replace(made, problems=wrong)


def _field(value: Any, path: Path, kind: type, f: Field[Any], language: Language, depth: int) -> FormField:
    told, widget = described(kind.__name__, f.name), widget_of(kind, f)
    many = widget in (Widget.REFERENCES, Widget.TEXTS, Widget.SAYINGS, Widget.ENTRIES)
    items = tuple(called(item, language) for item in value) if many and isinstance(value, list) else ()
    return FormField(
        path,
        f.name,
        told.zh if language == "zh" else told.en,
        _help(kind, f.name, told.help_zh if language == "zh" else told.help_en),
        widget,
        is_needed(f),
        "" if many or widget in (Widget.ENTRY, Widget.LOCALISED) else as_typed(value),
        _default(f),
        _sides(value, kind, f.name) if widget is Widget.LOCALISED else (),
        items,
        choices_of(kind, f.name),
        refers_to(kind, f.name),
        entry_type(kind, f.name),
        f.name in LONG,
        depth,
    )


def _default(f: Field[Any]) -> str:
    return as_typed(f.default) if isinstance(f.default, str | int | float) else ""


def _help(kind: type, name: str, told: str) -> str:
    limit = limit_of(kind.__name__, name)
    reach = f"{limit[0]:g}—{limit[1]:g}" if limit else ""
    return " · ".join(part for part in (told, reach if reach not in told else "") if part)


def _sides(value: Any, kind: type, name: str) -> tuple[Side, ...]:
    fits = described(kind.__name__, name).fits
    sides = []
    for number, language in enumerate(LANGUAGES):
        text = said(value.get(language), language) if isinstance(value, dict) else said(value, language)
        most = longest_text(kind.__name__, name, language)
        size = len(FIGURE.sub(FIGURE_AS_READ, text))
        sides.append(Side(language, text, size, fits[min(number, 1)] if fits else most, most))
    return tuple(sides)


def new_entry(kind: type, key: str) -> dict[str, Any]:
    """A new entry with all that it must have, still to be filled in."""
    made: dict[str, Any] = {}
    for f in fields(kind):
        if not is_needed(f):
            continue
        widget = widget_of(kind, f)
        inner = entry_type(kind, f.name)
        if widget is Widget.KEY:
            made[f.name] = key
        elif widget is Widget.LOCALISED:
            made[f.name] = dict.fromkeys(LANGUAGES, "")
        elif widget is Widget.ENTRY and inner is not None:
            made[f.name] = new_entry(inner, "")
        elif widget in (Widget.REFERENCES, Widget.TEXTS, Widget.SAYINGS, Widget.ENTRIES):
            made[f.name] = []
        elif widget is Widget.NUMBER:
            made[f.name] = 0
        else:
            made[f.name] = choices_of(kind, f.name)[0] if widget is Widget.CHOICE else ""
    return made
