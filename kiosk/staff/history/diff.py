"""`kiosk diff`: what differs between a revision and what stands in the folders, as lines for the desk."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dulwich.objects import ObjectID

from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.staff.history.changed import Change, changed_places, changes
from kiosk.staff.history.folders import Folders, State, state
from kiosk.staff.history.restore import drafted
from kiosk.staff.history.revisions import newest, resolve
from kiosk.staff.history.store import Store
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.history.words import HistoryError, said

KINDS: dict[str, tuple[str, str]] = {
    "About": ("整个展项", "the whole exhibit"),
    "Era": ("时代", "era"),
    "Event": ("事件", "event"),
    "Industry": ("产业", "industry"),
    "Enterprise": ("企业", "enterprise"),
    "Project": ("大国重器", "national project"),
    "Figure": ("数字", "figure"),
    "Unit": ("单位", "unit"),
    "Source": ("来源", "source"),
    "Picture": ("图", "picture"),
    "Recording": ("录音录像", "recording"),
}
ACTIVITY = ("动手项目", "thing to do")
HOW: dict[str, tuple[str, str]] = {
    "added": ("新增", "added"),
    "removed": ("删去", "removed"),
    "changed": ("改动", "changed"),
}


def diff_command(folders: Folders, history: Path, asked: str, pictures: Path | None, language: Language) -> int:
    """Print what differs from the revision `asked` for (the newest where it is empty). Raises HistoryError, OSError."""
    finish_interrupted(folders.content, folders.assets)
    store = Store(history)
    present = state(folders)
    meant = resolve(store, asked, drafted=drafted(store, present)) if asked else newest(store)
    was = store.files(ObjectID(meant.id.encode()))
    if was == present:
        sys.stderr.write(said(language, "no-changes") + "\n")
        return 0
    with laid_out(store, was) as old:
        before, after = (load(f.content, f.assets).exhibit for f in (old, folders))
        for change in changes(before, after):
            sys.stdout.write(_line(change, language) + "\n")
        for name, how in file_changes(was, present):
            line = f"{HOW[how][0 if language == 'zh' else 1]} {name}\n"
            sys.stdout.write(line.encode("utf-8", "replace").decode())
        if pictures is None:
            return 0
        from kiosk.staff.history.pictures import before_and_after

        files = frozenset(n.removeprefix("assets/") for n, _ in file_changes(was, present) if n.startswith("assets/"))
        places = changed_places(before, after, files)
        sheet = before_and_after(old, folders, places, pictures, language)
        sys.stderr.write(said(language, "pictures", path=sheet, count=len(places)) + "\n")
    return 0


def file_changes(was: State, now: State) -> list[tuple[str, str]]:
    """The files that differ, by name, each with how."""
    return [
        (name, "added" if name not in was else "removed" if name not in now else "changed")
        for name in sorted(was.keys() | now.keys())
        if was.get(name) != now.get(name)
    ]


@contextmanager
def laid_out(store: Store, files: State) -> Iterator[Folders]:
    """A revision as folders of its own, for as long as they are looked at. Raises HistoryError and OSError."""
    with tempfile.TemporaryDirectory(prefix="kiosk-") as top:
        folders = Folders(Path(top, "content"), Path(top, "assets"))
        for folder in (folders.content, folders.assets):
            folder.mkdir()
        for name, blob in files.items():
            path = folders.path(name)
            if not path.resolve().is_relative_to(folders.root(name).resolve()):
                raise HistoryError("odd-name", name=name)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.writelines(store.read(blob))
        yield folders


def _line(change: Change, language: Language) -> str:
    which = 0 if language == "zh" else 1
    title = change.title.text(language) if change.title.zh else ""
    parts = [
        HOW[change.how][which],
        KINDS.get(change.kind, ACTIVITY)[which],
        change.key,
        title,
        ", ".join(change.fields),
    ]
    return " ".join(" ".join(part for part in parts if part).split())
