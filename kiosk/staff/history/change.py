"""Puts another exhibit into content/ and assets/, as a whole: after a power cut it is the old one or the new one.

1. Every new file is written in full to a hidden folder beside the others (`.incoming`): a full disk is met here, while
   nothing has changed.
2. An intent is written to content/.unfinished: from then on the change will happen.
3. The files are renamed into place, what is gone is deleted, the folders are synced.
4. The history's branch is moved, and the intent is removed.

Whoever finds an intent does 3 and 4 again from what the history holds, before reading (unfinished.py).
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
from pathlib import Path

from dulwich.objects import Commit, ObjectID

from kiosk.exhibit.durable import make_folder, place_whole, sync_folder, write_durably
from kiosk.exhibit.unfinished import MARKER, is_unfinished
from kiosk.staff.history.folders import ROOTS, Folders, Stamps, State, blob_id, check_untouched, state
from kiosk.staff.history.lock import held
from kiosk.staff.history.publish import keep
from kiosk.staff.history.revisions import new_commit
from kiosk.staff.history.store import Store
from kiosk.staff.history.words import HistoryError, why

INCOMING = ".incoming"
PATIENCE = 10.0  # seconds that a start waits for another process to complete its change


def change_to(folders: Folders, store: Store, commit: ObjectID, present: State, seen: Stamps) -> int:
    """Make the folders hold what `commit` holds, and make it the newest; returns how many files changed.

    `present` is what they hold, kept in the history already, and `seen` their stamps from before it was read. The
    caller holds the lock. Raises OSError and HistoryError with everything as it was; and HistoryError "unfinished"
    where the change will be completed later.
    """
    wanted = store.files(commit)
    put, gone = _difference(present, wanted)
    for name in put:
        _check_way(folders, name)
    try:
        _stage(folders, store, wanted, put)
        store.sync()
        check_untouched(folders, seen)
        intent = {"to": commit.decode(), "from": (store.tip() or b"").decode(), "history": str(store.folder.resolve())}
        write_durably(folders.content / MARKER, json.dumps(intent).encode())
    except (OSError, HistoryError):
        if not is_unfinished(folders.content):
            _clear(folders)
            raise
    try:
        _carry_out(folders, store, commit, wanted, put, gone)
    except OSError as error:
        if is_unfinished(folders.content):  # else all of it is done but the last sync
            raise HistoryError("unfinished", why=why(error)) from error
    return len(put) + len(gone)


def finish(content: Path, assets: Path) -> bool:
    """Complete the change whose intent stands in `content`; False where another did so. Raises HistoryError."""
    folders = Folders(content, assets)
    marker = content / MARKER
    try:
        intent = json.loads(marker.read_bytes())
        store, commit = Store(Path(intent["history"])), ObjectID(intent["to"].encode())
        with held(store.folder, PATIENCE):
            if not marker.exists():
                return False
            _finish(folders, store, commit)
    except FileNotFoundError as error:
        if not marker.exists():
            return False
        raise HistoryError("cannot-finish", why=why(error), path=marker) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise HistoryError("cannot-finish", why=error, path=marker) from error
    except OSError as error:
        raise HistoryError("cannot-finish", why=why(error), path=marker) from error
    return True


def _finish(folders: Folders, store: Store, commit: ObjectID) -> None:
    wanted, present = store.files(commit), state(folders)
    planned = store.commit(commit)
    before = store.files(ObjectID(planned.parents[0])) if planned.parents else {}
    if any(blob not in (wanted.get(name), before.get(name)) for name, blob in present.items()):
        keep(folders, store, present)  # someone edited between the cut and now: that is kept as well
    put, gone = _difference(present, wanted)
    _stage(folders, store, wanted, put)
    _carry_out(folders, store, commit, wanted, put, gone)


def _difference(present: State, wanted: State) -> tuple[list[str], list[str]]:
    put = sorted(name for name, blob in wanted.items() if present.get(name) != blob)
    return put, sorted(present.keys() - wanted.keys())


def _staged(folders: Folders, name: str) -> Path:
    return folders.root(name) / INCOMING / hashlib.sha256(os.fsencode(name)).hexdigest()


def _stage(folders: Folders, store: Store, wanted: State, put: list[str]) -> None:
    """Write the new files, each whole, where they are not there from before."""
    for root in ROOTS:
        if any(name.startswith(f"{root}/") for name in put):
            make_folder(folders.root(f"{root}/") / INCOMING)
    for name in put:
        path = _staged(folders, name)
        if not path.is_file() or blob_id(path, name) != wanted[name]:
            place_whole(path, store.read(wanted[name]))
    for folder in {_staged(folders, name).parent for name in put}:
        sync_folder(folder)


def _carry_out(
    folders: Folders, store: Store, commit: ObjectID, wanted: State, put: list[str], gone: list[str]
) -> None:
    touched = set()
    for name in gone:
        path = folders.path(name)
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
        touched.add(path.parent)
    for name in put:
        path = folders.path(name)
        make_folder(path.parent)
        os.replace(_staged(folders, name), path)
        touched.add(path.parent)
    for folder in sorted(touched):
        sync_folder(folder)
    _drop_empty(folders, gone)
    tip, planned = store.tip(), store.commit(commit)
    if tip is None or store.commit(tip).tree != planned.tree:  # else a cut came after this step
        parent = ObjectID(planned.parents[0]) if planned.parents else None
        store.move_tip(commit if tip == parent else store.add_commit(_again(planned, tip)))
    os.unlink(folders.content / MARKER)
    sync_folder(folders.content)
    _clear(folders)


def _again(planned: Commit, parent: ObjectID | None) -> Commit:
    """The planned commit on top of what was kept in between."""
    made = new_commit(ObjectID(planned.tree), parent, "", "", "restored")
    made.author = made.committer = planned.author
    made.message = planned.message
    return made


def _check_way(folders: Folders, name: str) -> None:
    """Nothing but a plain file may be replaced, and no link may lead out of the folder."""
    top, path = folders.root(name), folders.path(name)
    if path.is_dir():
        raise HistoryError("in-the-way", name=name)
    for parent in path.parents:
        if parent == top:
            return
        if parent.is_symlink() or (parent.exists() and not parent.is_dir()):
            raise HistoryError("in-the-way", name=name)


def _drop_empty(folders: Folders, gone: list[str]) -> None:
    """Folders that held only what is gone; Git knows no empty ones."""
    for name in reversed(gone):
        for parent in folders.path(name).parents:
            if parent == folders.root(name):
                break
            try:
                os.rmdir(parent)
            except OSError:
                break


def _clear(folders: Folders) -> None:
    for root in ROOTS:
        shutil.rmtree(folders.root(f"{root}/") / INCOMING, ignore_errors=True)
