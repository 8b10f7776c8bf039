"""The one way in which anything is written: after a power cut the old file is there or the new one, whole.

Temporary file in the same folder, fsync, rename, fsync of the folder (RELIABILITY, fault 1).
"""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

SHARED, PRIVATE = 0o666, 0o600
"""Who may read a file, less the umask: a kiosk often runs as another user than staff."""


def write_durably(path: Path, data: bytes, *, private: bool = False) -> None:
    """Replace `path` by `data`; once this returns, it outlives a power cut. Raises OSError with the old file in place.

    Folders that are missing are made. A `private` file can be read by its owner alone.
    """
    make_folder(path.parent)
    place_whole(path, (data,), PRIVATE if private else SHARED)
    sync_folder(path.parent)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it, so that they outlive a power cut. Raises OSError."""
    missing = []
    while not folder.is_dir():
        missing.append(folder)
        folder = folder.parent
    for made in reversed(missing):
        made.mkdir(exist_ok=True)
        sync_folder(made.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` outlive a power cut; systems that cannot open a folder do this by themselves."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def place_whole(path: Path, chunks: Iterable[bytes], mode: int = SHARED) -> None:
    """Replace `path` by `chunks`, whole or not at all; the name outlives a power cut only after
    `sync_folder(path.parent)`, which is left to the caller so that many files cost one. Raises OSError.
    """
    unfinished = path.with_name(f".{secrets.token_hex(8)}.part")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as file:
            for chunk in chunks:
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    except BaseException:  # also where staff press Ctrl+C: no half of a file stays behind; it is raised again
        with contextlib.suppress(OSError):
            os.unlink(unfinished)
        raise
