"""The rows that the editor's lists are made of, and how they are made from the draft; plain values for QML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.exhibit.described import described
from kiosk.exhibit.localised import Language
from kiosk.staff.editing.catalogue import GROUPS, Entry, choices
from kiosk.staff.editing.forms import FormField
from kiosk.staff.editing.widgets import Widget


@dataclass(frozen=True, slots=True)
class TreeRow:
    """A line of the tree: a group with its number of entries, or an entry (`place` is its number in the catalogue)."""

    title: str
    note: str
    place: int
    level: int
    group: str
    opened: bool
    chosen: bool
    mark: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of the form. `first_text` and `second_text` are its two languages, with a counter for each."""

    label: str
    help: str
    widget: str
    needed: bool
    value: str
    placeholder: str
    first_text: str
    second_text: str
    first_count: str
    second_count: str
    first_over: bool
    second_over: bool
    items: list[str]
    choices: list[str]
    refers: str
    named: str
    tall: bool
    depth: int
    problems: list[str]
    mark: str


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that a reference may name."""

    key: str
    title: str


def tree_rows(
    listed: Sequence[Entry],
    language: Language,
    opened: frozenset[str],
    chosen: Entry | None,
    marks: Mapping[tuple[str, object], str],
    wanted: str,
) -> list[TreeRow]:
    """The tree as it is to be seen; with `wanted` every entry in which these letters stand, whatever is open."""
    rows: list[TreeRow] = []
    wanted = wanted.strip().lower()
    for group, said in GROUPS.items():
        inside = [(i, entry) for i, entry in enumerate(listed) if entry.group == group]
        if wanted:
            inside = [(i, entry) for i, entry in inside if wanted in str(entry.plain).lower()]
        if not inside:
            continue
        shown = bool(wanted) or group in opened
        worst = _worst([marks.get((entry.file, entry.path), "") for _, entry in inside])
        rows.append(TreeRow(said[0 if language == "zh" else 1], str(len(inside)), -1, 0, group, shown, False, worst))
        if shown:
            rows += [
                TreeRow(
                    entry.called(language),
                    entry.key,
                    i,
                    1 + entry.level,
                    group,
                    False,
                    chosen is not None and (entry.file, entry.path) == (chosen.file, chosen.path),
                    marks.get((entry.file, entry.path), ""),
                )
                for i, entry in inside
            ]
    return rows


def _worst(marks: Sequence[str]) -> str:
    return next((mark for mark in ("error", "warning") if mark in marks), "")


def field_row(field: FormField, language: Language, listed: Sequence[Entry]) -> FieldRow:
    """One field for the form."""
    left, right = (field.sides[0], field.sides[1]) if field.sides else (None, None)
    return FieldRow(
        label=field.label,
        help=field.help,
        widget=str(field.widget),
        needed=field.needed,
        value=field.value,
        placeholder=field.placeholder,
        first_text=left.text if left else "",
        second_text=right.text if right else "",
        first_count=f"{left.size} / {left.fits}" if left else "",
        second_count=f"{right.size} / {right.fits}" if right else "",
        first_over=bool(left and left.size > left.fits),
        second_over=bool(right and right.size > right.fits),
        items=_named_items(field, language, listed),
        choices=list(field.choices),
        refers=field.refers,
        named=_called(field.value, field.refers, language, listed) if field.widget is Widget.REFERENCE else "",
        tall=field.long,
        depth=field.depth,
        problems=[_told(problem.message(language), problem.remedy(language), language) for problem in field.problems],
        mark=_worst([problem.severity for problem in field.problems]),
    )


def _told(message: str, remedy: str, language: Language) -> str:
    return message + ("" if language == "zh" else " ") + remedy


def _named_items(field: FormField, language: Language, listed: Sequence[Entry]) -> list[str]:
    if field.widget is not Widget.REFERENCES:
        return list(field.items)
    return [_called(key, field.refers, language, listed) for key in field.items]


def _called(key: str, refers: str, language: Language, listed: Sequence[Entry]) -> str:
    """What the entry that a reference names is called; the key itself where there is no such entry."""
    found = next((entry for entry in choices(refers, list(listed)) if entry.key == key), None)
    return found.called(language) if found else key


def choice_rows(refers: str, listed: Sequence[Entry], language: Language, wanted: str) -> list[ChoiceRow]:
    """What a reference may name, by what was typed to find it."""
    rows = [ChoiceRow(entry.key, entry.called(language)) for entry in choices(refers, list(listed))]
    wanted = wanted.strip().lower()
    return [row for row in rows if wanted in row.key.lower() or wanted in row.title.lower()]


def heading(entry: Entry, language: Language) -> str:
    """What kind of entry it is, for above its name."""
    names = GROUPS[entry.group]
    told = described("", entry.kind.__name__)
    return names[0 if language == "zh" else 1] if told.zh == entry.kind.__name__ else told.zh
