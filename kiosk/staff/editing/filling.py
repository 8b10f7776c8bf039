"""What typing into a field of the form does to the document; a field that need not be there goes when it is emptied."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.forms import FormField
from kiosk.staff.editing.widgets import Widget, as_written


def fill(document: Document, field: FormField, typed: str, order: Sequence[str]) -> Document:
    """`typed` in a field of a single value. Raises EditRefused."""
    if not typed and not field.needed:
        return document.remove_key(field.path)
    return document.set_value(field.path, as_written(field.widget, typed), order)


def fill_side(document: Document, field: FormField, language: Language, typed: str, order: Sequence[str]) -> Document:
    """`typed` in one language of a text. Raises EditRefused."""
    typed = typed.replace("\r\n", "\n").rstrip("\n")
    others = [side.text for side in field.sides if side.language != language]
    if not typed and not any(others) and not field.needed:
        return document.remove_key(field.path)
    if document.plain(field.path) is None:
        said = {other: typed if other == language else "" for other in LANGUAGES[:2]}
        return document.set_value(field.path, {**said, language: typed}, order)
    return document.set_value((*field.path, language), typed, order)


def is_single(widget: Widget) -> bool:
    """Whether the field holds one value that is typed or chosen."""
    return widget not in (
        Widget.LOCALISED,
        Widget.REFERENCES,
        Widget.TEXTS,
        Widget.SAYINGS,
        Widget.ENTRY,
        Widget.ENTRIES,
    )
