"""A new exhibit's folder, all at once: written beside its place, and renamed into it when everything is on the disk."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from kiosk.exhibit.durable import make_folder, sync_folder
from kiosk.staff.exchange.as_exhibit import ExhibitFiles
from kiosk.staff.exchange.refused import Refused
from kiosk.staff.exchange.write_files import write_files


def must_be_free(to: Path) -> None:
    """Refuse a place where something is. Raises Refused."""
    try:
        if to.is_dir() and not any(to.iterdir()):
            return
        free = not os.path.lexists(to)
    except OSError as error:
        raise Refused("cannot-write", path=to, why=error.strerror or error) from None
    if not free:
        raise Refused("to-full", path=to)


def put_in_place(files: ExhibitFiles, to: Path, looked_at: Callable[[Path], None]) -> None:
    """Write the files and let `looked_at` see the whole folder, then rename it to `to`. Raises Refused with nothing
    left behind; a power cut leaves the whole exhibit or none (and a hidden folder that may be deleted).
    """
    must_be_free(to)
    to = to.absolute()
    try:
        make_folder(to.parent)
        beside = Path(tempfile.mkdtemp(dir=to.parent, prefix=f".{to.name}.", suffix=".part"))
    except OSError as error:
        raise Refused("cannot-write", path=to, why=error.strerror or error) from None
    try:
        _write(files, beside)
        looked_at(beside)
        with contextlib.suppress(FileNotFoundError):
            to.rmdir()  # it is empty; a folder that is not refuses
        os.rename(beside, to)
    except OSError as error:
        raise Refused("cannot-write", path=to, why=error.strerror or error) from None
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    sync_folder(to.parent)


def _write(files: ExhibitFiles, folder: Path) -> None:
    folder.chmod(
        folder.parent.stat().st_mode & 0o777
    )  # a temporary folder is its maker's alone; others run the exhibit
    write_files(folder, files.written)
    for name, source in files.copies.items():
        write_files(folder, {name: source.read_bytes()})
