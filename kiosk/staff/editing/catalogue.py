"""What there is to edit: every entry of the draft with its place, for the tree and for the choices of references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kiosk.exhibit.activity import ACTIVITY_FOLDERS
from kiosk.exhibit.entries import Event
from kiosk.exhibit.exhibit import About
from kiosk.exhibit.load import FOLDERS, LISTS
from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.tree import Path
from kiosk.staff.editing.widgets import UNIT

CALLED = ("title", "name", "short", "label", "question", "zh", "text", "alt", "form", "picture", "key")
"""The fields that an entry may be called by, the best first."""
GROUPS: dict[str, tuple[str, str]] = {
    "exhibit.yaml": ("整个展览", "The exhibit"),
    "eras": ("时代与事件", "Eras and events"),
    "industries": ("产业", "Industries"),
    "projects.yaml": ("大国重器", "National projects"),
    "enterprises.yaml": ("企业", "Enterprises"),
    "figures.yaml": ("数字", "Figures"),
    "sources.yaml": ("来源", "Sources"),
    "pictures.yaml": ("图", "Pictures"),
    "activities": ("动手项目", "Things to do"),
    "recordings": ("影音", "Recordings"),
    "units.yaml": ("单位", "Units"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the file that it is written in, the way to it there, and what it is."""

    file: str
    path: Path
    kind: type
    key: str
    plain: Any
    level: int = 0

    @property
    def group(self) -> str:
        """The group of the tree that it belongs to."""
        folder = folder_of(self.file)
        return "activities" if folder in ACTIVITY_FOLDERS else folder

    def called(self, language: Language) -> str:
        """Its name on the form and in the tree."""
        return called(self.plain, language)


def folder_of(file: str) -> str:
    """The folder that a file lies in, or its own name where it lies in none."""
    return file.partition("/")[0]


def called(plain: Any, language: Language) -> str:
    """What an entry, as plain values, is called."""
    if not isinstance(plain, dict):
        return said(plain, language)
    named = (said(plain.get(name), language) for name in CALLED)
    return next((" ".join(name.split()) for name in named if name.strip()), "…")


def said(value: Any, language: Language) -> str:
    """A text as it is written, in `language` or else in another."""
    if isinstance(value, dict):
        wanted = [value.get(language), *(value.get(other) for other in LANGUAGES)]
        return str(next((text for text in wanted if text), ""))
    return "" if value is None or isinstance(value, list) else str(value)


def entries(documents: Mapping[str, Document]) -> Iterator[Entry]:
    """Every entry of the tree, in its order: group by group, events below their era."""
    found = [entry for name, document in documents.items() for entry in _of_file(name, document)]
    order = _order(documents)
    for group in GROUPS:
        inside = [entry for entry in found if entry.group == group]
        yield from sorted(inside, key=lambda entry: order.get(entry.file, len(order)))


def _order(documents: Mapping[str, Document]) -> dict[str, int]:
    """The files of eras, industries and things to do, in the order in which the exhibit shows them."""
    about = documents.get("exhibit.yaml")
    named = [
        key for name in ("eras", "industries", "activities") for key in (about.plain((name,)) if about else []) or []
    ]
    place = {str(key): number for number, key in enumerate(named)}
    files = [name for name in documents if "/" in name]
    return {name: place.get(_key(documents[name].plain()), len(place)) for name in files}


@lru_cache(maxsize=256)
def _of_file(name: str, document: Document) -> tuple[Entry, ...]:
    return tuple(_inside(name, document.plain()))


def _inside(name: str, plain: Any) -> Iterator[Entry]:
    if name in LISTS:
        listed, kind = LISTS[name]
        for index, item in enumerate(_list(plain, listed)):
            yield Entry(name, (listed, index), kind, _key(item), item)
        return
    if name != "exhibit.yaml" and folder_of(name) not in FOLDERS:
        return  # the interface's words, which are no entries
    kind = About if name == "exhibit.yaml" else FOLDERS[folder_of(name)]
    yield Entry(name, (), kind, _key(plain), plain)
    if folder_of(name) == "eras":
        for index, item in enumerate(_list(plain, "events")):
            yield Entry(name, ("events", index), Event, _key(item), item, 1)


def _list(plain: Any, name: str) -> list[Any]:
    items = plain.get(name) if isinstance(plain, dict) else None
    return items if isinstance(items, list) else []


def _key(item: Any) -> str:
    return str(item.get("key", item.get("zh", ""))) if isinstance(item, dict) else ""


def choices(kind: str, listed: list[Entry]) -> list[Entry]:
    """The entries that a reference of this kind may name."""
    kinds = {
        "figure": ("figures.yaml",),
        "picture": ("pictures.yaml",),
        "source": ("sources.yaml",),
        UNIT: ("units.yaml",),
        "enterprise": ("enterprises.yaml",),
        "project": ("projects.yaml",),
        "industry": ("industries",),
        "activity": ("activities",),
    }
    if kind in ("era", "event"):
        return [entry for entry in listed if entry.group == "eras" and (entry.kind is Event) == (kind == "event")]
    return [entry for entry in listed if entry.group in kinds.get(kind, ())]
