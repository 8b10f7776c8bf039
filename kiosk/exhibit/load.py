"""Reads the content folder into one Exhibit and every problem on the way. Loading never fails as a whole."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.exhibit.activity import ACTIVITY_FOLDERS
from kiosk.exhibit.activity_nested import ACTIVITY_NESTED
from kiosk.exhibit.checks import check
from kiosk.exhibit.entries import Enterprise, Era, Event, Industry, Project, Source
from kiosk.exhibit.exhibit import About
from kiosk.exhibit.guard import guard
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.media import Picture
from kiosk.exhibit.nodes import Node, tree
from kiosk.exhibit.numbers import Figure, Unit
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.exhibit.read_wording import wording_of
from kiosk.exhibit.reader import Read, read_entry
from kiosk.exhibit.recording import Recording
from kiosk.exhibit.wording import Wording

LISTS: dict[str, tuple[str, type]] = {
    "sources.yaml": ("sources", Source),
    "units.yaml": ("units", Unit),
    "figures.yaml": ("figures", Figure),
    "pictures.yaml": ("pictures", Picture),
    "enterprises.yaml": ("enterprises", Enterprise),
    "projects.yaml": ("projects", Project),
}
FOLDERS: dict[str, type] = {"eras": Era, "industries": Industry, **ACTIVITY_FOLDERS, "recordings": Recording}


@dataclass(slots=True)
class FileRead:
    """What one file held, and what was wrong with it."""

    path: str
    reads: list[Read] = field(default_factory=list)
    nested: dict[int, list[Read]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unread: set[str] = field(default_factory=set)
    """Keys of entries that are there and cannot be read: whoever names them is not to blame."""
    lost: type | None = None
    """The kind of entry that the file holds, where nothing in it can be read at all."""


def content_files(content: Path) -> Iterator[tuple[str, type]]:
    """The files that make up the exhibit, as paths below `content`, with the kind of entry that each holds."""
    yield "exhibit.yaml", About
    for name, (_, kind) in LISTS.items():
        yield name, kind
    for folder, kind in (*FOLDERS.items(), ("words", Wording)):
        try:
            names = sorted(p.name for p in (content / folder).iterdir() if p.suffix == ".yaml")
        except OSError:
            continue
        for name in names:
            yield f"{folder}/{name}", kind


def read_file(content: Path, name: str, kind: type) -> FileRead:
    """Read one file from disk. Never raises for what is in it, nor for what it is."""
    shown = f"{content.name}/{name}".encode("utf-8", "replace").decode()  # a name in GBK can still be told
    try:
        raw = content_bytes(content, name)
    except FileNotFoundError:
        return FileRead(shown, problems=[problem("E106", Place(shown), name=shown)], lost=kind)
    except OSError as error:
        told = problem("E101", Place(shown), why=error.strerror or str(error))
        return FileRead(shown, problems=[told], lost=kind)
    return read_bytes(raw, shown, kind)


def kind_of_file(name: str) -> type | None:
    """The kind of entry that a file of this path below the content folder holds; None for no content file."""
    if name == "exhibit.yaml":
        return About
    folder, _, below = name.rpartition("/")
    if not folder:
        return LISTS[name][1] if name in LISTS else None
    return FOLDERS.get(folder) if below.endswith(".yaml") else None


def content_bytes(content: Path, name: str) -> bytes:
    """The bytes of one content file. Raises OSError for what is no regular file inside the folder."""
    path = content / name
    try:
        real = path.resolve()
    except RuntimeError:
        raise OSError(None, "链接指向自己 / a link to itself") from None
    if not real.is_relative_to(content.resolve()):
        raise OSError(None, "链接指向内容文件夹之外 / a link that leaves the folder")
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(None, "不是普通文件 / not a regular file")
    return path.read_bytes()


def read_bytes(raw: bytes, shown: str, kind: type) -> FileRead:
    """Read one file's bytes; `shown` is how its path is told to staff."""
    gate = guard(raw, shown)
    root = tree(gate)
    read = FileRead(shown, problems=gate.problems)
    if root is None:
        read.lost = kind
        return read
    if kind is Wording:
        if wording := wording_of(root, shown, read.problems):
            read.reads.append(Read(wording, root, shown))
        return read
    listed = file_listed(kind)
    if listed is None:
        _read_single(root, kind, read)
        return read
    items = root.get(listed)
    if items is None or items.kind != "list":
        read.problems.append(problem("E211", Place(shown, root.line, root.column), name=listed))
        read.lost = kind
        return read
    for key, _ in root.value:
        if key.value != listed:
            read.problems.append(
                problem(
                    "E202",
                    Place(shown, key.line, key.column),
                    field=key.value,
                    hint=f"这里只写 {listed}。",
                    hint_en=f"Only {listed} belongs here.",
                )
            )
    for item in items.value:
        entry, kept = _without_broken(item, kind, read)
        if found := read_entry(kind, entry, shown, read.problems):
            read.nested[len(read.reads)] = kept
            read.reads.append(found)
        else:
            read.unread |= _keys_of(item)
    return read


def file_listed(kind: type) -> str | None:
    """The name below which a file lists entries of `kind`; None for a kind of which each fills a file."""
    return next((name for name, entry in LISTS.values() if entry is kind), None)


def _keys_of(node: Node) -> set[str]:
    """The key of an entry's node, as far as one can be read."""
    key = node.get("key") if node.kind == "map" else None
    return {key.value} if key is not None and isinstance(key.value, str) else set()


def _read_single(root: Node, kind: type, read: FileRead) -> None:
    entry, kept = _without_broken(root, kind, read)
    if found := read_entry(kind, entry, read.path, read.problems):
        read.nested[0] = kept
        read.reads.append(found)
    else:
        read.unread |= _keys_of(root)
        read.lost = kind if kind is Era else None  # its events went with it


def _without_broken(node: Node, kind: type, read: FileRead) -> tuple[Node, list[Read]]:
    """The entry's node without those items of its nested lists that cannot be read; they are noted as problems."""
    if node.kind != "map":
        return node, []
    pairs, kept = [], []
    for key, value in node.value:
        inner = NESTED_KINDS.get((kind, key.value))
        if inner is None or value.kind != "list":
            pairs.append((key, value))
            continue
        good = []
        for item in value.value:
            item, below = _without_broken(item, inner, read)
            if found := read_entry(inner, item, read.path, read.problems):
                good.append(item)
                kept.extend([found, *below])
            else:
                read.unread |= _keys_of(item)
        pairs.append((key, Node(tuple(good), value.line, value.column, "list")))
    return Node(tuple(pairs), node.line, node.column, "map"), kept


def _nested_kinds() -> dict[tuple[type, str], type]:
    from kiosk.exhibit.entries import Period, Record
    from kiosk.exhibit.numbers import Chart

    return {
        (Era, "events"): Event,
        (Era, "periods"): Period,
        (Era, "charts"): Chart,
        (Event, "records"): Record,
        (Industry, "records"): Record,
        (Industry, "charts"): Chart,
        **ACTIVITY_NESTED,
    }


NESTED_KINDS = _nested_kinds()


def load(content: Path, assets: Path) -> Loaded:
    """Read the whole content folder. An entry with an error is left out, the rest is shown."""
    return assemble([read_file(content, name, kind) for name, kind in content_files(content)], assets)


def assemble(files: list[FileRead], assets: Path) -> Loaded:
    """Put what the files held together, check it across the whole, and leave out what cannot stand."""
    problems: list[Problem] = [p for f in files for p in f.problems]
    reads = [read for f in files for read in f.reads]
    unread = frozenset(key for f in files for key in f.unread)
    exhibit, found = check(reads, assets, unread, frozenset(f.lost for f in files if f.lost))
    problems.extend(found)
    order = {f.path: i for i, f in enumerate(files)}
    problems.sort(key=lambda p: (order.get(p.place.path, -1), p.place.line, p.place.column, p.code))
    return Loaded(exhibit, tuple(dict.fromkeys(problems)))
