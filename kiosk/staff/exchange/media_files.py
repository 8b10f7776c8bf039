"""Pictures that lie beside an imported file: found, and looked at, so that only pictures come into the exhibit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

MOST_BYTES = 40 * 1024 * 1024
ADDRESS = re.compile(r"^(?:[a-z][a-z0-9+.-]+:|//)", re.IGNORECASE)
BESIDE = (".", "content", "images", "media", "../content")
"""Where a program keeps its pictures, seen from the file that names them; Exhibitera has definitions/ and content/."""


class NotCarriedError(Exception):
    """The picture does not come along; `word` (of lost.py) says why."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


def picture_beside(source: Path, named: str) -> tuple[Path, str]:
    """The picture file that `named` means, and the suffix that its bytes ask for. Raises NotCarriedError."""
    if not named:
        raise NotCarriedError("media-words")
    if ADDRESS.match(named):
        raise NotCarriedError("media-far")
    if "<" in named or "\0" in named or "\n" in named or len(named) > 500:
        raise NotCarriedError("media-kind")
    for path in _candidates(source.parent, named.replace("\\", "/")):
        try:
            with path.open("rb") as file:
                head = file.read(16)
            size = path.stat().st_size
        except (OSError, ValueError):
            continue
        suffix = _suffix(head)
        if not suffix or size > MOST_BYTES:
            raise NotCarriedError("media-kind")
        return path, suffix
    raise NotCarriedError("media-missing")


def _candidates(folder: Path, named: str) -> Iterator[Path]:
    inside = Path(named)
    if inside.is_absolute() or ".." in inside.parts or not inside.parts:
        inside = Path(inside.name or "-")
    for beside in BESIDE:
        for tail in dict.fromkeys((inside, Path(inside.name))):
            around = folder / beside
            path = around / tail
            try:
                real = path.resolve(strict=True)
                if real.is_file() and real.is_relative_to(around.resolve()):
                    yield real
            except (OSError, RuntimeError, ValueError):
                continue


def _suffix(head: bytes) -> str:
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return ".png"
    if head.startswith(b"\xff\xd8\xff"):
        return ".jpg"
    return ".webp" if head.startswith(b"RIFF") and head[8:12] == b"WEBP" else ""
