"""Publishing: the content as it stands becomes a revision with who, when and why, unless it has errors."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from dulwich.objects import ObjectID

from kiosk.exhibit.load import load
from kiosk.exhibit.problems import Problem
from kiosk.folders import APP
from kiosk.staff.history.folders import Folders, State, check_untouched, stamps, state
from kiosk.staff.history.lock import held
from kiosk.staff.history.revisions import Kind, Revision, new_commit, newest, this_person
from kiosk.staff.history.store import Store
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.history.words import HistoryError


@dataclass(frozen=True, slots=True)
class Refusal:
    """The errors because of which nothing was published."""

    problems: tuple[Problem, ...]


def history_folder(content: Path) -> Path:
    """Where the history of a content folder is kept on this machine, unless staff say otherwise."""
    from platformdirs import user_data_path

    place = hashlib.sha256(os.fsencode(content.resolve())).hexdigest()[:16]
    return user_data_path(APP) / "history" / place


def publish(folders: Folders, history: Path, why: str, who: str = "") -> Revision | Refusal:
    """Add what the folders hold to the history. Raises HistoryError and OSError; the history is then as it was."""
    if not folders.content.is_dir():
        raise HistoryError("no-content", path=folders.content)
    if not why.strip():
        raise HistoryError("no-why")
    finish_interrupted(folders.content, folders.assets)
    store = Store(history)
    with held(history):
        seen = stamps(folders)
        errors = tuple(p for p in load(folders.content, folders.assets).problems if p.severity == "error")
        if errors:
            return Refusal(errors)
        present = state(folders)
        check_untouched(folders, seen)  # what was checked must be what is published
        tip = store.tip()
        if tip is not None and store.files(tip) == present and newest(store).kind == "published":
            raise HistoryError("nothing-new")
        _add(folders, store, present, who or this_person(), why, "published")
        return newest(store)


def keep(folders: Folders, store: Store, present: State, who: str = "") -> Revision | None:
    """Keep what the folders hold where it differs from the newest revision, so that something may take its place."""
    tip = store.tip()
    if tip is not None and store.files(tip) == present:
        return None
    _add(folders, store, present, who or this_person(), "", "kept")
    return newest(store)


def _add(folders: Folders, store: Store, present: State, who: str, why: str, kind: Kind) -> ObjectID:
    store.prepare()
    store.add_files(folders, present)
    commit = store.add_commit(new_commit(store.add_tree(present), store.tip(), who, why, kind))
    store.move_tip(commit)
    return commit
