"""The content while it is being edited: reads again only what has changed, and takes a change that does no harm.

A change is taken when it brings no error that was not there before; else the version of the file that is on the screen
stays, and what is wrong with the new one is told. Changes that need each other are taken together. A file that has
never been shown is taken as it is, without its broken entries: there is nothing better to show.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.last_good import LastGood
from kiosk.exhibit.load import FileRead, assemble, content_bytes, content_files, kind_of_file, read_bytes, read_file
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.problems import Problem

MOST_SORTED_OUT = 12
"""Changes at once that are tried apart when they do not fit together; of more, all or none are taken."""
DOUBT_SECONDS = 2.0
"""How long a file must have rested that may be half written, or that says less than before."""
CHANGEABLE = frozenset({"hint", "hint_en", "other"})
"""Details of a problem that change without it being another problem."""


@dataclass(frozen=True, slots=True)
class Version:
    """A content file as it once was, read. `raw` is None where the file could not be read from disk."""

    raw: bytes | None
    read: FileRead


@dataclass(frozen=True, slots=True)
class Taken:
    """What is on the screen after a look at the disk.

    `loaded.problems` are those of the files as they are on disk; `held` are files of which an earlier version is shown;
    `waiting` those that must be looked at again, though nothing about them changes.
    """

    loaded: Loaded
    held: tuple[str, ...] = ()
    waiting: frozenset[str] = frozenset()


Versions = dict[str, Version]


class LiveContent:
    """The files of a content folder, on disk and on the screen."""

    def __init__(self, content: Path, assets: Path, store: LastGood) -> None:
        self._content, self._assets, self._store = content, assets, store
        self._disk: Versions = {}
        self._shown: Versions = {}
        self._kept: dict[str, bytes] = {}
        self._loaded: Loaded | None = None  # of what is shown, as long as no picture changes

    def start(self) -> Taken:
        """Read everything: what is on disk, and where that is broken what was kept of it."""
        self._kept = self._store.read()
        self._disk = {name: self._from_disk(name, kind) for name, kind in content_files(self._content)}
        for name, raw in self._kept.items():
            kind = kind_of_file(name)
            now = self._disk.get(name)
            if kind is not None:
                is_same = now is not None and now.raw == raw
                self._shown[name] = now if now and is_same else Version(raw, self._read(name, kind, raw))
        return self._decide(frozenset())

    def look(self, changed: Mapping[str, float], *, assets_changed: bool = False) -> Taken:
        """Read the files `changed` again, given with the seconds for which each has rested, and take what can be."""
        present = dict(content_files(self._content)) if self._content.is_dir() else {}
        waiting = set()
        for name, rested in changed.items():
            kind = present.get(name)
            if kind is None:
                if present and kind_of_file(name):
                    self._disk.pop(name, None)
                continue
            version = self._from_disk(name, kind)
            if version.raw is None:
                waiting.add(name)  # a lock is lifted without a trace
            elif rested < DOUBT_SECONDS and self._is_doubtful(name, version):
                waiting.add(name)  # half a file may look like a whole one
                continue
            self._disk[name] = version
        if assets_changed:
            self._loaded = None
        return self._decide(frozenset(waiting))

    def keep(self) -> None:
        """Keep what is on the screen for later starts. Raises OSError; what was not kept is tried again next time."""
        for name, version in self._shown.items():
            if version.raw is not None and not version.read.lost and self._kept.get(name) != version.raw:
                self._store.keep(name, version.raw)
                self._kept[name] = version.raw
        for name in self._kept.keys() - self._shown.keys():
            self._store.forget(name)
            del self._kept[name]

    def _from_disk(self, name: str, kind: type) -> Version:
        try:
            raw = content_bytes(self._content, name)
        except OSError:
            return Version(None, read_file(self._content, name, kind))
        for known in (self._disk.get(name), self._shown.get(name)):
            if known and known.raw == raw:
                return known
        return Version(raw, self._read(name, kind, raw))

    def _read(self, name: str, kind: type, raw: bytes) -> FileRead:
        return read_bytes(raw, f"{self._content.name}/{name}", kind)

    def _is_doubtful(self, name: str, version: Version) -> bool:
        before = self._shown.get(name)
        if before is None or version is before:
            return False
        return not (version.raw or b"").endswith(b"\n") or bool(_keys(before) - _keys(version))

    def _decide(self, waiting: frozenset[str]) -> Taken:
        shown = self._shown
        for name, version in self._disk.items():
            if name not in shown or (shown[name].read.lost and not version.read.lost):
                shown = {**shown, name: version}
                self._loaded = None
        shown, loaded = self._with_harmless(shown, self._changes(shown))
        self._shown, self._loaded = shown, loaded
        held = tuple(sorted(name for name in shown if not self._same(name)))
        problems = self._assembled(self._disk).problems if held else loaded.problems
        return Taken(loaded if problems == loaded.problems else Loaded(loaded.exhibit, problems), held, waiting)

    def _same(self, name: str) -> bool:
        now = self._disk.get(name)
        return now is not None and now.raw is not None and now.raw == self._shown[name].raw

    def _changes(self, shown: Versions) -> dict[str, Version | None]:
        """What on disk is not on the screen and could be: a version of a file, or None for one that is gone."""
        changes: dict[str, Version | None] = {}
        for name, version in self._disk.items():
            before = shown[name]
            is_other = version.raw is not None and version.raw != before.raw and not version.read.lost
            if is_other and not _more(version.read.problems, before.read.problems):
                changes[name] = version
        all_read = not any(version.read.lost for version in self._disk.values())
        if self._disk and all_read:  # else the folder itself may be what is gone
            changes.update(dict.fromkeys(shown.keys() - self._disk.keys()))
        return changes

    def _with_harmless(self, shown: Versions, changes: Mapping[str, Version | None]) -> tuple[Versions, Loaded]:
        """`shown` with as many of `changes` as bring no new error, and what it comes to."""
        if changes:
            everything = _changed(shown, changes)
            found = self._assembled(everything)
            if not _more(found.problems, ()):
                return everything, found
        loaded = self._loaded or self._assembled(shown)
        for some in _tries(list(changes)):
            candidate = _changed(shown, {name: changes[name] for name in some})
            found = self._assembled(candidate)
            if not _more(found.problems, loaded.problems):
                return candidate, found
        for name in list(changes)[:MOST_SORTED_OUT] if len(changes) > 1 else ():
            candidate = _changed(shown, {name: changes[name]})
            found = self._assembled(candidate)
            if not _more(found.problems, loaded.problems):
                shown, loaded = candidate, found
        return shown, loaded

    def _assembled(self, versions: Versions) -> Loaded:
        order = {name: i for i, (name, _) in enumerate(content_files(self._content))}
        names = sorted(versions, key=lambda name: (order.get(name, len(order)), name))
        return assemble([versions[name].read for name in names], self._assets)


def _tries(names: list[str]) -> Iterator[list[str]]:
    """All changes together, then all but one of them: most often one file is broken and the rest belongs together."""
    if names:
        yield names
    if 1 < len(names) <= MOST_SORTED_OUT:
        for left_out in names:
            yield [name for name in names if name != left_out]


def _changed(shown: Versions, changes: Mapping[str, Version | None]) -> Versions:
    merged = {**shown, **{name: version for name, version in changes.items() if version is not None}}
    return {name: version for name, version in merged.items() if changes.get(name, version) is not None}


def _more(now: Iterable[Problem], before: Iterable[Problem]) -> bool:
    """Whether `now` has errors that `before` has not; lines that have moved make no other error."""

    def errors(problems: Iterable[Problem]) -> Counter[object]:
        return Counter(
            (p.code, p.place.path, tuple(detail for detail in p.details if detail[0] not in CHANGEABLE))
            for p in problems
            if p.severity == "error"
        )

    return bool(errors(now) - errors(before))


def _keys(version: Version) -> set[str]:
    """The keys of everything in a file."""
    reads = (*version.read.reads, *(inner for below in version.read.nested.values() for inner in below))
    return {str(read.entry.key) for read in reads if hasattr(read.entry, "key")} | version.read.unread
