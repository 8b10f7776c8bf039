"""Every text of the content with the place where it stands, and what it says in each language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_type_hints

from kiosk.exhibit.load import LISTS, content_files
from kiosk.exhibit.localised import LANGUAGES, Localised
from kiosk.exhibit.nodes import Node
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.tree import Path as Way
from kiosk.staff.editing.written import EditRefused


@dataclass(frozen=True, slots=True)
class TextPlace:
    """One text. `place` is the way to it with keys instead of numbers (events[cai-lun-paper].title), `way` the same for
    the document. A text that is the same in every language has `texts` under each of them and `bare` True."""

    file: str
    key: str
    place: str
    way: Way
    texts: dict[str, str]
    bare: bool = False


@dataclass(frozen=True, slots=True)
class ContentFile:
    """A content file that can be changed in place, with its texts; or `refused`, why it cannot be read."""

    name: str
    document: Document | None
    texts: tuple[TextPlace, ...] = ()
    refused: str = ""


def read_texts(content: Path, languages: tuple[str, ...]) -> tuple[ContentFile, ...]:
    """The files of the content folder with their texts, in the order in which the exhibit reads them."""
    return tuple(
        _file(content, name, kind, languages) for name, kind in content_files(content) if _is_there(content, name)
    )


def languages_of(files: tuple[ContentFile, ...]) -> tuple[str, ...]:
    """The languages of the content: those that exhibit.yaml declares, else the program's; then what else is there."""
    about = next((file.document for file in files if file.name == "exhibit.yaml"), None)
    said = about.plain(("languages",)) if about else None
    declared = tuple(code for code in said if isinstance(code, str)) if isinstance(said, list) else ()
    others = {code for file in files for text in file.texts if not text.bare for code in text.texts}
    first = declared or LANGUAGES
    return (*dict.fromkeys(first), *sorted(others - set(first)))


def _is_there(content: Path, name: str) -> bool:
    return (content / name).is_file()


def _file(content: Path, name: str, kind: type, languages: tuple[str, ...]) -> ContentFile:
    try:
        document = Document.read((content / name).read_bytes())
    except EditRefused as error:
        return ContentFile(name, None, refused=str(error))
    except OSError as error:
        return ContentFile(name, None, refused=error.strerror or str(error))
    root = document.root
    listed = next((field for field, entry in LISTS.values() if entry is kind), None)
    if listed is None:
        found = _of_map(root, kind, "", "", ())
    else:
        items = root.get(listed)
        found = _of_list(items, kind, listed, "", (listed,)) if items is not None else iter(())
    return ContentFile(name, document, tuple(_named(found, name, languages)))


def _named(found: Iterator[TextPlace], file: str, languages: tuple[str, ...]) -> Iterator[TextPlace]:
    for text in found:
        texts = dict.fromkeys(languages, text.texts[""]) if text.bare else text.texts
        yield TextPlace(file, text.key, text.place, text.way, texts, text.bare)


@cache
def _hints(kind: type) -> dict[str, type]:
    """The fields of a dataclass that hold texts, or entries that may hold some."""
    found = {}
    hints = get_type_hints(kind)
    for f in fields(kind):
        if (inner := _dataclass_in(hints[f.name])) is not None:
            found[f.name] = inner
    return found


def _dataclass_in(hint: Any) -> type | None:
    if isinstance(hint, type) and is_dataclass(hint):
        return hint
    return next((inner for arg in get_args(hint) if (inner := _dataclass_in(arg)) is not None), None)


def _of_map(node: Node, kind: type, place: str, key: str, way: Way) -> Iterator[TextPlace]:
    if node.kind != "map" or not is_dataclass(kind):
        return
    own = node.get("key")
    key = own.value if own is not None and isinstance(own.value, str) else key
    for field, inner in _hints(kind).items():
        value = node.get(field)
        if value is None:
            continue
        here = f"{place}.{field}" if place else field
        yield from _of_value(value, inner, here, key, (*way, field))


def _of_value(value: Node, kind: type, place: str, key: str, way: Way) -> Iterator[TextPlace]:
    if value.kind == "list":
        yield from _of_list(value, kind, place, key, way)
    elif kind is Localised:
        yield from _text(value, place, key, way)
    else:
        yield from _of_map(value, kind, place, key, way)


def _of_list(node: Node, kind: type, place: str, key: str, way: Way) -> Iterator[TextPlace]:
    if node.kind != "list":
        return
    keys = [item.get("key") for item in node.value]
    said = [own.value if own is not None and isinstance(own.value, str) else "" for own in keys]
    for index, item in enumerate(node.value):
        name = said[index] if said.count(said[index]) == 1 and said[index] else f"#{index + 1}"
        yield from _of_value(item, kind, f"{place}[{name}]", key, (*way, index))


def _text(node: Node, place: str, key: str, way: Way) -> Iterator[TextPlace]:
    if node.kind == "map":
        values = {str(code.value): inner for code, inner in node.value if inner.kind == "scalar"}
        yield TextPlace("", key, place, way, {code: said(inner.value) for code, inner in values.items()})
    elif node.kind == "scalar" and node.value is not None:
        yield TextPlace("", key, place, way, {"": said(node.value)}, bare=True)


def said(value: object) -> str:
    """A scalar of the content as the text that the reader makes of it."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)
