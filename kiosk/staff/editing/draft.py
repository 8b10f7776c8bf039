"""The content folder while it is edited: every file's text, undo and redo without limit, its problems, saving.

What others save meanwhile is never overwritten unseen: what differs is merged, and where it cannot be, both are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path

from kiosk.exhibit.durable import write_durably
from kiosk.exhibit.load import FileRead, assemble, content_files, read_bytes, read_file
from kiosk.exhibit.loaded import Loaded
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.merging import merged
from kiosk.staff.editing.written import EditRefused


@dataclass(frozen=True, slots=True)
class State:
    """All documents at one moment. `step` is what was edited last: edits of the same thing are undone together."""

    documents: Mapping[str, Document]
    step: Hashable = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A file that somebody else has saved meanwhile, with the same thing changed. Both versions lie at these paths."""

    file: str
    mine: Path
    theirs: Path | None


@dataclass(frozen=True, slots=True)
class Saved:
    """What a save came to: files written, files in which others' changes were taken in, conflicts, and failures."""

    written: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()


class Draft:
    """The content folder as it is being edited. Nothing reaches the disk before `save`."""

    def __init__(self, content: Path, assets: Path) -> None:
        self.content, self.assets = content, assets
        self.kinds = dict(content_files(content))
        self._base: dict[str, Document] = {}
        self.unreadable: dict[str, FileRead] = {}
        for name, kind in self.kinds.items():
            try:
                self._base[name] = Document.read((content / name).read_bytes())
            except (OSError, EditRefused):
                self.unreadable[name] = read_file(content, name, kind)
        self._states = [State(dict(self._base))]
        self._at = 0
        self._open_step: Hashable = None
        self._reads: dict[str, tuple[Document, FileRead]] = {}

    @property
    def documents(self) -> Mapping[str, Document]:
        """Every file that can be read, as it stands now."""
        return self._states[self._at].documents

    @property
    def changed(self) -> tuple[str, ...]:
        """The files that differ from what was read or saved last."""
        return tuple(name for name, document in self.documents.items() if document != self._base[name])

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back."""
        return self._at + 1 < len(self._states)

    def edit(self, name: str, change: Callable[[Document], Document], step: Hashable = None) -> None:
        """Change one file. Edits with the same `step`, one after another, are undone together. Raises EditRefused."""
        document = change(self.documents[name])
        if document == self.documents[name]:
            return
        state = State({**self.documents, name: document}, step, name)
        goes_on = step is not None and step == self._open_step and self._at > 0 and not self.can_redo
        keep = self._at if goes_on else self._at + 1
        self._states = [*self._states[:keep], state]
        self._at = len(self._states) - 1
        self._open_step = step

    def pause(self) -> None:
        """What is typed from now on is an edit of its own."""
        self._open_step = None

    def undo(self) -> str:
        """Take the last edit back; the file that it was in, "" where there is none."""
        if not self.can_undo:
            return ""
        self.pause()
        self._at -= 1
        return self._states[self._at + 1].file

    def redo(self) -> str:
        """Make the edit again that was taken back; its file."""
        if not self.can_redo:
            return ""
        self.pause()
        self._at += 1
        return self._states[self._at].file

    def loaded(self) -> Loaded:
        """The exhibit as it would be if this were saved, and every problem; only what has changed is read again."""
        files = []
        for name, kind in self.kinds.items():
            if name in self.unreadable:
                files.append(self.unreadable[name])
                continue
            document = self.documents[name]
            kept = self._reads.get(name)
            if kept is None or kept[0] != document:
                kept = (document, read_bytes(document.raw, f"{self.content.name}/{name}", kind))
                self._reads[name] = kept
            files.append(kept[1])
        return assemble(files, self.assets)

    def save(self, now: datetime) -> Saved:
        """Write every changed file. What others changed meanwhile is merged; a conflict leaves their file in place
        and keeps both versions beside the content folder."""
        self.pause()
        result = Saved()
        for name in self.changed:
            try:
                result = self._save(name, now, result)
            except OSError as error:
                failed = (*result.failed, (name, error.strerror or str(error)))
                result = replace(result, failed=failed)
        return result

    def _save(self, name: str, now: datetime, result: Saved) -> Saved:
        path, ours = self.content / name, self.documents[name]
        on_disk = path.read_bytes() if path.exists() else b""
        if on_disk == self._base[name].raw:
            write_durably(path, ours.raw)
            self._base[name] = ours
            return replace(result, written=(*result.written, name))
        together = self._with_theirs(name, on_disk)
        if together is None:
            return replace(result, conflicts=(*result.conflicts, self._keep_both(name, on_disk, now)))
        self._rebase(name, Document.read(on_disk))
        write_durably(path, together.raw)
        self._base[name] = together
        return replace(result, written=(*result.written, name), merged=(*result.merged, name))

    def _with_theirs(self, name: str, on_disk: bytes) -> Document | None:
        try:
            return merged(self._base[name], self.documents[name], Document.read(on_disk))
        except EditRefused:
            return None

    def _keep_both(self, name: str, on_disk: bytes, now: datetime) -> Conflict:
        folder = self.content.parent / f"{self.content.name}-conflicts" / Path(name).parent
        stem, time = Path(name).stem, now.strftime("%Y%m%d-%H%M%S")
        mine, theirs = _free(folder / f"{stem}.mine-{time}.yaml"), _free(folder / f"{stem}.theirs-{time}.yaml")
        write_durably(mine, self.documents[name].raw)
        if on_disk:
            write_durably(theirs, on_disk)
        return Conflict(name, mine, theirs if on_disk else None)

    def keep_mine(self, conflict: Conflict) -> None:
        """Put our version in the place of theirs, which stays where the conflict says. Raises OSError."""
        ours, path = self.documents[conflict.file], self.content / conflict.file
        on_disk = path.read_bytes() if path.exists() else b""
        known = conflict.theirs.read_bytes() if conflict.theirs else b""
        if on_disk not in (known, b""):  # saved once more while one was deciding
            write_durably(_free(conflict.mine.with_name(conflict.mine.name.replace(".mine-", ".theirs-"))), on_disk)
        write_durably(path, ours.raw)
        self._base[conflict.file] = ours

    def take_theirs(self, conflict: Conflict) -> None:
        """Go on with their version; ours stays where the conflict says, and undo brings it back. Raises EditRefused
        where theirs cannot be read, and OSError."""
        theirs = Document.read((self.content / conflict.file).read_bytes())
        self.edit(conflict.file, lambda _: theirs)
        self._base[conflict.file] = theirs

    def look(self) -> tuple[str, ...]:
        """Take in the files that others have saved and that are not being edited here; which these are."""
        taken = self._mended()
        for name, base in list(self._base.items()):
            try:
                on_disk = (self.content / name).read_bytes()
                if on_disk == base.raw or self.documents[name] != base:
                    continue
                theirs = Document.read(on_disk)
            except (OSError, EditRefused):
                continue
            self._rebase(name, theirs)
            self._base[name] = theirs
            taken.append(name)
        return tuple(taken)

    def _mended(self) -> list[str]:
        """The files that could not be read and now can."""
        mended = []
        for name in list(self.unreadable):
            try:
                document = Document.read((self.content / name).read_bytes())
            except (OSError, EditRefused):
                continue
            del self.unreadable[name]
            self._base[name] = document
            self._states = [replace(state, documents={**state.documents, name: document}) for state in self._states]
            mended.append(name)
        return mended

    def _rebase(self, name: str, theirs: Document) -> None:
        """Put their changes into every state that can be gone back to; a state that cannot hold both is dropped."""
        base, kept, at = self._base[name], [], 0
        for number, state in enumerate(self._states):
            ours = state.documents[name]
            together = theirs if ours == base else merged(base, ours, theirs)
            if together is None:
                continue
            kept.append(replace(state, documents={**state.documents, name: together}))
            if number <= self._at:
                at = len(kept) - 1
        self._states, self._at = kept, at


def _free(path: Path) -> Path:
    """This name, or with the first number behind it under which nothing lies: what was kept is never written over."""
    names = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return path if not path.exists() else next(name for name in names if not name.exists())
