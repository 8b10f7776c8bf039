"""Which files of content/ and assets/ the history holds, and where each stands on disk."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.staff.history.words import HistoryError

CHUNK = 1 << 20
ROOTS = ("content", "assets")
State = dict[str, bytes]
"""What an exhibit is made of: the id (as Git knows it) of each file by its name, such as content/eras/past.yaml."""
Stamps = dict[str, tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Folders:
    """The two folders of an exhibit, wherever they are. Names begin with content/ or assets/ and use slashes."""

    content: Path
    assets: Path

    def root(self, name: str) -> Path:
        """The folder to which a name belongs."""
        return self.content if name.startswith("content/") else self.assets

    def path(self, name: str) -> Path:
        """Where the file of this name stands."""
        return self.root(name).joinpath(*name.split("/")[1:])

    def files(self) -> Iterator[tuple[str, Path]]:
        """Every file that is kept, in order of name; not hidden ones, links to folders and what is no plain file."""
        others = {os.path.realpath(self.content), os.path.realpath(self.assets)}
        for root, top in zip(ROOTS, (self.content, self.assets), strict=True):
            yield from _below(root, top, others - {os.path.realpath(top)})


def _below(name: str, folder: Path, others: set[str]) -> Iterator[tuple[str, Path]]:
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        inner, path = f"{name}/{entry.name}", Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            if os.path.realpath(path) not in others:
                yield from _below(inner, path, others)
        elif entry.is_file():
            yield inner, path


def state(folders: Folders) -> State:
    """What the folders hold now. Raises OSError, and HistoryError where a file changes while it is read."""
    return {name: blob_id(path, name) for name, path in folders.files()}


def blob_id(path: Path, name: str) -> bytes:
    """The file's id, without having it in memory as a whole."""
    digest = hashlib.sha1(usedforsecurity=False)
    for chunk in blob_chunks(path, name):
        digest.update(chunk)
    return digest.hexdigest().encode()


def blob_chunks(path: Path, name: str) -> Iterator[bytes]:
    """The file as Git counts it: a header with the length, then what it holds."""
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise HistoryError("in-the-way", name=name)
        yield b"blob %d\0" % status.st_size
        left = status.st_size
        while chunk := file.read(CHUNK):
            left -= len(chunk)
            yield chunk
        if left:
            raise HistoryError("edited", name=name)


def stamps(folders: Folders) -> Stamps:
    """Changes whenever a file is written: its inode, length and time of change, by name."""
    found = {}
    for name, path in folders.files():
        status = path.stat()
        found[name] = (status.st_ino, status.st_size, status.st_mtime_ns)
    return found


def check_untouched(folders: Folders, seen: Stamps) -> None:
    """Raise HistoryError where a file was written, made or deleted since `seen`."""
    now = stamps(folders)
    if changed := sorted(name for name in now.keys() | seen.keys() if now.get(name) != seen.get(name)):
        raise HistoryError("edited", name=changed[0])
