"""Keeps the version of every content file that is on the screen, so that a broken one can be stood in for at any start.

The files lie there as staff wrote them, under their own names: the last good one can be copied back by hand.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from kiosk.exhibit.durable import sync_folder, write_durably

NAME_DIGITS = 16


class LastGood:
    """The kept files of one content folder. The folder may be deleted at any time; then nothing is stood in for."""

    def __init__(self, cache: Path, content: Path) -> None:
        whose = hashlib.sha256(os.fsencode(content.resolve())).hexdigest()[:NAME_DIGITS]
        self.folder = cache / "last-good" / whose

    def read(self) -> dict[str, bytes]:
        """Every kept file by its path below the content folder; what cannot be read is not kept."""
        kept: dict[str, bytes] = {}
        for path in sorted(self.folder.glob("**/*.yaml")):
            if path.name.startswith("."):
                continue  # beside a file that was being written when the power went
            with contextlib.suppress(OSError):
                kept[path.relative_to(self.folder).as_posix()] = path.read_bytes()
        return kept

    def keep(self, name: str, raw: bytes) -> None:
        """Keep `raw` as the good version of `name`. Raises OSError with the version before still kept."""
        write_durably(self.folder / name, raw)

    def forget(self, name: str) -> None:
        """`name` is gone from the exhibit for good. Raises OSError where it cannot be taken away."""
        path = self.folder / name
        if path.exists():
            path.unlink()
            sync_folder(path.parent)
