"""What typing into a field of the form does to the document; a field that need not be there goes when it is emptied."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.forms import FormField
from kiosk.staff.editing.tree import Path
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


def with_spots_inside(document: Document, path: Path, box: tuple[float, float, float, float]) -> Document:
    """The spots of a picture where they lie in a part of it (left, top, width, height in fractions); the others go."""
    left, top, wide, high = box
    spots = document.plain(path) or []
    for index in reversed(range(len(spots))):
        x, y = (float(spots[index]["x"]) - left) / wide, (float(spots[index]["y"]) - top) / high
        if not (0 <= x <= 1 and 0 <= y <= 1):
            document = document.remove_item(path, index)
            continue
        for name, value in (("x", x), ("y", y)):
            document = document.set_value((*path, index, name), Decimal(f"{value:.3f}"))
    return document
