"""Finds packs, judges them, and takes one: verified, unpacked aside, checked, then exchanged as a whole."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from kiosk.exhibit.durable import make_folder
from kiosk.exhibit.load import load
from kiosk.staff.history.change import change_to
from kiosk.staff.history.folders import Folders, State, stamps, state
from kiosk.staff.history.lock import held
from kiosk.staff.history.publish import keep
from kiosk.staff.history.revisions import Revision, new_commit, newest, revisions, this_person
from kiosk.staff.history.store import Store
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.packs.keys import trusted_keys
from kiosk.staff.packs.manifest import Manifest, Packed, known_kind
from kiosk.staff.packs.pack_file import SUFFIX, read_files, skip_head, verified
from kiosk.staff.packs.words import PackError, Refused

DEPTH = 3
MOST_PACKS = 50


@dataclass(frozen=True, slots=True)
class Examined:
    """A pack that may be taken, and what to say of it before that is done."""

    path: Path
    revision: str
    when: datetime
    who: str
    why: str
    files: int
    size: int
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Taken:
    """What was taken and what was kept before (None: nothing new). `now` is None where nothing differed."""

    pack: Examined
    now: Revision | None
    kept: Revision | None
    count: int


def find_packs(roots: Iterable[Path]) -> list[Path]:
    """The packs below these folders, such as USB sticks, at most three folders deep; links are not followed."""
    return [path for root in roots for path in _packs(root, DEPTH)][:MOST_PACKS]


def _packs(folder: Path, depth: int) -> Iterator[Path]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError:
        return  # a stick that was pulled, or is not ours to read
    for entry in entries:
        if entry.name.startswith(".") or entry.is_symlink():
            continue
        if entry.is_file() and entry.name.lower().endswith(SUFFIX):
            yield Path(entry.path)
        elif depth > 1 and entry.is_dir():
            yield from _packs(Path(entry.path), depth - 1)


def examine(path: Path, keys: Path) -> Examined | Refused:
    """Judge the whole file by its signature and its list of files, without unpacking anything."""
    try:
        with path.open("rb") as file:
            return _examined(path, *verified(file, trusted_keys(keys)))
    except PackError as error:
        return error.refused
    except OSError as error:
        return Refused("no-file", (("path", path), ("why", error.strerror or error)))


def _examined(path: Path, manifest: Manifest, key: str) -> Examined:
    try:
        when = datetime.fromtimestamp(manifest.when, UTC).astimezone()
    except (OverflowError, ValueError, OSError) as error:
        raise PackError("odd-manifest", why="when") from error
    told = manifest.revision, when, manifest.who, manifest.why, len(manifest.files), manifest.size, key
    return Examined(path, *told)


def take(
    folders: Folders, history: Path, keys: Path, path: Path, *, older: bool = False, who: str = ""
) -> Taken | Refused:
    """Put the pack's content into the folders. Raises HistoryError and OSError, with everything as it was.

    What was there is kept first. Files of kinds that packs do not carry stay where they are.
    """
    finish_interrupted(folders.content, folders.assets)
    with held(history):
        aside = history / "taking"
        shutil.rmtree(aside, ignore_errors=True)
        try:
            with path.open("rb") as file:
                manifest, key = verified(file, trusted_keys(keys))
                pack = _examined(path, manifest, key)
                store = Store(history)
                if not older:
                    _check_age(pack, manifest, store)
                unpacked = _unpacked(file, manifest, aside)
            return _exchange(folders, store, unpacked, pack, manifest.when, who or this_person())
        except PackError as error:
            return error.refused
        finally:
            shutil.rmtree(aside, ignore_errors=True)


def _check_age(pack: Examined, manifest: Manifest, store: Store) -> None:
    """Raise PackError where what this machine holds, by its last publish or pack, is newer."""
    for revision in revisions(store):
        if revision.kind in ("published", "taken"):
            if manifest.when < (revision.stamp or int(revision.when.timestamp())):
                raise PackError("older", when=f"{pack.when:%Y-%m-%d %H:%M}")
            return


def _unpacked(file: IO[bytes], manifest: Manifest, aside: Path) -> Folders:
    folders = Folders(aside / "content", aside / "assets")
    for folder in (folders.content, folders.assets):
        make_folder(folder)

    def write(packed: Packed, pieces: Iterator[bytes]) -> None:
        target = folders.path(packed.name)
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as out:
            out.writelines(pieces)

    skip_head(file, manifest)
    read_files(file, manifest, write)
    errors = [p for p in load(folders.content, folders.assets).problems if p.severity == "error"]
    if errors:
        raise PackError("errors", count=len(errors), first=errors[0].line_in("en"))
    return folders


def _exchange(folders: Folders, store: Store, unpacked: Folders, pack: Examined, stamp: int, who: str) -> Taken:
    make_folder(folders.content)
    seen = stamps(folders)
    present, new = state(folders), state(unpacked)
    wanted: State = {**{name: blob for name, blob in present.items() if not known_kind(name)}, **new}
    if wanted == present:
        return Taken(pack, None, None, 0)
    kept = keep(folders, store, present, who)
    store.add_files(unpacked, new)
    tree = store.add_tree(wanted)
    made = new_commit(tree, store.tip(), who, pack.why, "taken", pack.revision[:8], stamp)
    count = change_to(folders, store, store.add_commit(made), present, seen)
    return Taken(pack, newest(store), kept, count)
