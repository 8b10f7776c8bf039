"""The content as the doctor sees it: every entry with its place, and a walk through all that an entry is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.exhibit.checks import KIND_OF
from kiosk.exhibit.dates import Date
from kiosk.exhibit.entries import Event
from kiosk.exhibit.exhibit import About, Exhibit
from kiosk.exhibit.load import FileRead, assemble, content_files, read_file
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.problems import Place, Problem
from kiosk.exhibit.reader import Read


@dataclass(frozen=True, slots=True)
class Examined:
    """The content folder, read on `today`: its files entry by entry, and what they come to as a whole."""

    content: Path
    assets: Path
    today: date
    files: tuple[FileRead, ...]
    loaded: Loaded

    @property
    def exhibit(self) -> Exhibit:
        return self.loaded.exhibit

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.loaded.problems

    @property
    def is_whole(self) -> bool:
        """Whether everything could be read: only then can it be said that nothing uses a thing."""
        return all(problem.severity == "warning" for problem in self.problems)

    def reads(self) -> Iterator[Read]:
        """Every entry of every file."""
        for file in self.files:
            yield from file.reads

    def parts(self) -> Iterator[Part]:
        """Every dataclass that the entries are made of, the entries themselves first."""
        for read in self.reads():
            yield from _parts(read.entry, (), _path(read.entry), read)

    def texts(self) -> Iterator[FoundText]:
        """Every localised text with something in it."""
        for part in self.parts():
            for f in fields(part.value):
                text = getattr(part.value, f.name)
                if isinstance(text, Localised) and text:
                    yield FoundText(text, f.name, f"{part.path}/{f.name}", (*part.names, f.name), part.read)


@dataclass(frozen=True, slots=True)
class Part:
    """An entry or something inside one: `names` lead to it in its file, `path` names it by keys and stays the same
    when entries change their order."""

    value: Any
    names: tuple[object, ...]
    path: str
    read: Read

    def place(self, *names: object) -> Place:
        """Where it, or a field of it, stands."""
        return self.read.place(*self.names, *names)


@dataclass(frozen=True, slots=True)
class FoundText:
    """A text of the content: the `field` that holds it, and where it stands."""

    text: Localised
    field: str
    path: str
    names: tuple[object, ...]
    read: Read

    def place(self, language: str) -> Place:
        """Where the text of a language stands."""
        return self.read.place(*self.names, language)


def examine(content: Path, assets: Path, today: date) -> Examined:
    """Read the whole content folder. Never raises for what is in it."""
    files = tuple(read_file(content, name, kind) for name, kind in content_files(content))
    return Examined(content, assets, today, files, assemble(list(files), assets))


def _path(entry: Any) -> str:
    if isinstance(entry, About):
        return "exhibit"
    kind = "event" if isinstance(entry, Event) else KIND_OF.get(type(entry), "unit")
    return f"{kind}/{getattr(entry, 'key', '') or getattr(entry, 'zh', '')}"


def _parts(value: Any, names: tuple[object, ...], path: str, read: Read) -> Iterator[Part]:
    yield Part(value, names, path, read)
    for f in fields(value):
        inner = getattr(value, f.name)
        for index, item in enumerate(inner) if isinstance(inner, tuple) else ((None, inner),):
            if not is_dataclass(item) or isinstance(item, type | Date | Localised):
                continue
            step = () if index is None else (index,)
            name = "" if index is None else f"/{getattr(item, 'key', '') or index}"
            # an event is known by its key alone: it keeps its name when it moves to another era
            inner_path = _path(item) if isinstance(item, Event) else f"{path}/{f.name}{name}"
            yield from _parts(item, (*names, f.name, *step), inner_path, read)
