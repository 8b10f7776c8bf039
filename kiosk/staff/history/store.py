"""The Git repository behind the history, written so that a power cut never leaves a name for what is not there.

Objects are placed whole and synced with their folders before the branch is moved; only loose objects, so that a film
of any length is written and read in pieces. Git's own tools can read it.
"""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from dulwich.errors import ChecksumMismatch, FileFormatException
from dulwich.index import commit_tree
from dulwich.object_store import DiskObjectStore, iter_tree_contents
from dulwich.objects import Commit, ObjectID, ShaFile

from kiosk.exhibit.durable import make_folder, place_whole, sync_folder, write_durably
from kiosk.staff.history.folders import CHUNK, Folders, State, blob_chunks
from kiosk.staff.history.words import HistoryError

BRANCH = "refs/heads/main"
FILE_MODE = 0o100644
UNREADABLE = (KeyError, ValueError, OSError, zlib.error, FileFormatException, ChecksumMismatch)
FASTEST = 1  # pictures and films do not get smaller, and staff wait


class _Objects(DiskObjectStore):
    """Dulwich's objects, each written whole; `fresh` are the folders whose names are not on disk for sure yet."""

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder))
        self.folder = folder
        self.fresh: set[Path] = set()

    def place(self, name: ObjectID) -> Path:
        return self.folder / name[:2].decode() / name[2:].decode()

    def write(self, name: ObjectID, chunks: Iterable[bytes]) -> None:
        path = self.place(name)
        self.fresh |= {
            path.parent,
            self.folder,
        }  # also where it is there already: a cut may have come before its name was synced
        if path.exists():
            return
        make_folder(path.parent)
        place_whole(path, chunks)

    def add_object(self, obj: ShaFile) -> None:
        self.write(ObjectID(obj.id), [obj.as_legacy_object()])


class Store:
    """The repository in `folder`, which need not exist yet. Use one for one command."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.objects = _Objects(folder / "objects")

    def prepare(self) -> None:
        """Make the repository where there is none, or where a power cut came while it was made. Raises OSError."""
        make_folder(self.folder / "objects" / "pack")
        make_folder((self.folder / BRANCH).parent)
        for name, text in (
            ("config", "[core]\n\trepositoryformatversion = 0\n\tbare = true\n"),
            ("HEAD", f"ref: {BRANCH}\n"),
        ):
            if not (self.folder / name).is_file():
                write_durably(self.folder / name, text.encode())

    def tip(self) -> ObjectID | None:
        """The newest commit, or None where nothing was published yet."""
        try:
            return ObjectID((self.folder / BRANCH).read_bytes().strip())
        except FileNotFoundError:
            return None

    def move_tip(self, commit: ObjectID) -> None:
        """Make `commit` the newest; everything that it names is on disk before its name is. Raises OSError."""
        self.sync()
        write_durably(self.folder / BRANCH, commit + b"\n")

    def sync(self) -> None:
        """Make what was added outlive a power cut."""
        for folder in sorted(self.objects.fresh):
            sync_folder(folder)
        self.objects.fresh.clear()

    def add_files(self, folders: Folders, files: State) -> None:
        """Take in the files of which `files` gives the ids. Raises HistoryError where one was changed meanwhile."""
        for name, blob in files.items():
            self.objects.write(ObjectID(blob), _deflated(blob_chunks(folders.path(name), name), blob, name))

    def add_tree(self, files: State) -> ObjectID:
        """The id of the tree of these files, whose objects must be there."""
        return commit_tree(
            self.objects, [(os.fsencode(name), ObjectID(blob), FILE_MODE) for name, blob in files.items()]
        )

    def add_commit(self, commit: Commit) -> ObjectID:
        """Add a commit; it counts only when the tip is moved to it."""
        self.objects.add_object(commit)
        return ObjectID(commit.id)

    def commit(self, name: ObjectID) -> Commit:
        """The commit of this id. Raises HistoryError where it is damaged."""
        try:
            found = self.objects[name]
            found.check()  # now, not when a field is first asked for
        except UNREADABLE as error:
            raise HistoryError("damaged", id=name.decode("ascii", "replace")[:8]) from error
        if not isinstance(found, Commit):
            raise HistoryError("damaged", id=name.decode("ascii", "replace")[:8])
        return found

    def files(self, commit: ObjectID) -> State:
        """What the exhibit was made of. Raises HistoryError where that is damaged."""
        tree = self.commit(commit).tree
        try:
            entries = list(iter_tree_contents(self.objects, ObjectID(tree)))
        except UNREADABLE as error:
            raise HistoryError("damaged", id=commit[:8].decode()) from error
        return {os.fsdecode(e.path): e.sha for e in entries if e.path is not None and e.sha is not None}

    def read(self, blob: bytes) -> Iterator[bytes]:
        """What a file held, in pieces. Raises HistoryError, at the latest after the last piece, where it is damaged."""
        digest = hashlib.sha1(usedforsecurity=False)
        header: bytes | None = b""
        try:
            for piece in _inflated(self.objects.place(ObjectID(blob))):
                digest.update(piece)
                if header is not None:
                    header += piece
                    if b"\0" not in header:
                        continue
                    piece = header.partition(b"\0")[2]
                    header = None
                yield piece
        except (OSError, zlib.error) as error:
            raise HistoryError("damaged", id=blob[:8].decode()) from error
        if digest.hexdigest().encode() != blob:
            raise HistoryError("damaged", id=blob[:8].decode())


def _deflated(chunks: Iterable[bytes], blob: bytes, name: str) -> Iterator[bytes]:
    squeeze, digest = zlib.compressobj(FASTEST), hashlib.sha1(usedforsecurity=False)
    for chunk in chunks:
        digest.update(chunk)
        yield squeeze.compress(chunk)
    if digest.hexdigest().encode() != blob:
        raise HistoryError("edited", name=name)
    yield squeeze.flush()


def _inflated(path: Path) -> Iterator[bytes]:
    swell = zlib.decompressobj()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            while chunk:
                yield swell.decompress(chunk, CHUNK)
                chunk = swell.unconsumed_tail
    yield swell.flush()
