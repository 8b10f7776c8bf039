"""Which files have changed and come to rest, by what the folder says of them: size, times and number, never the bytes.

Editors save in a dance of renames and shares copy bit by bit, so nothing is told before it has stood still.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

REST_SECONDS = 0.1
GONE_SECONDS = 5.0
"""How long a file must be missing before it counts as taken away."""

Stamp = tuple[int, ...]


class Stamps:
    """The files below some folders whose names end in `suffix`, since they were last dealt with.

    `now` is monotonic seconds throughout.
    """

    def __init__(self, folder: Path, suffix: str = "") -> None:
        self._folder, self._suffix = folder, suffix
        self._done = dict(self._stamps())
        self._seen: dict[str, tuple[Stamp | None, float]] = {}
        self._now = 0.0

    def look(self, now: float) -> dict[str, float]:
        """Files that have changed since they were dealt with, and for how many seconds each has been as it is.

        Only what has rested is named, and a file that is gone only when it has been for some time.
        """
        self._now = now
        stamps = dict(self._stamps())
        rested: dict[str, float] = {}
        for name in stamps.keys() | self._done.keys():
            stamp = stamps.get(name)
            if stamp == self._done.get(name):
                self._seen.pop(name, None)
                continue
            before, since = self._seen.get(name, (stamp, now))
            since = since if before == stamp else now
            self._seen[name] = (stamp, since)
            if now - since >= (REST_SECONDS if stamp else GONE_SECONDS):
                rested[name] = now - since
        return rested

    @property
    def is_moving(self) -> bool:
        """Whether something has changed and not come to rest yet: it is worth looking again soon."""
        return any(stamp and self._now - since < REST_SECONDS for stamp, since in self._seen.values())

    def done(self, name: str) -> None:
        """`name` has been dealt with as it was at the last look."""
        stamp, _ = self._seen.pop(name, (None, 0.0))
        if stamp is None:
            self._done.pop(name, None)
        else:
            self._done[name] = stamp

    def _stamps(self) -> Iterator[tuple[str, Stamp]]:
        for folder, _, names in os.walk(self._folder):
            below = os.path.relpath(folder, self._folder)
            for name in names:
                if not name.endswith(self._suffix) or name.startswith("."):
                    continue
                try:
                    status = os.stat(f"{folder}/{name}")
                except OSError:
                    continue
                path = name if below == "." else f"{below}/{name}".replace(os.sep, "/")
                yield path, (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
