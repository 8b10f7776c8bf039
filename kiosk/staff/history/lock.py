"""One publish, restore or take at a time: a lock that the system frees when its holder dies, whatever it died of."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.exhibit.durable import make_folder
from kiosk.staff.history.words import HistoryError

BETWEEN_TRIES = 0.05  # seconds


@contextmanager
def held(folder: Path, patience: float = 0.0) -> Iterator[None]:
    """Hold the history in `folder`. Raises HistoryError where another still does after `patience` seconds."""
    make_folder(folder)
    handle = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o666)
    try:
        until = time.monotonic() + patience
        while not _taken(handle):
            if time.monotonic() >= until:
                raise HistoryError("busy")
            time.sleep(BETWEEN_TRIES)
        yield
    finally:
        os.close(handle)


def _taken(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
