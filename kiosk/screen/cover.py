"""The exhibit's cover: the few words of the very first frame, kept from the last start so that it waits for nothing.

Read before the content, the visit and the pages are; only the standard library is needed for it.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import NamedTuple

COVER_FILE = "cover.json"


class Cover(NamedTuple):
    """What the sleeping exhibit says: its characters, the invitation and the museum, each in both languages."""

    characters: tuple[str, ...]
    invitation: str
    invitation_other: str
    museum: str
    museum_other: str

    @classmethod
    def blank(cls) -> Cover:
        """A cover that says nothing: the bare ground."""
        return cls((), "", "", "", "")


def content_stamp(content: Path, language: str | None) -> str:
    """Changes whenever a content file does, by its size and date. A file that goes away meanwhile counts as gone."""
    lines = [f"{content} {language}"]
    for folder, folders, names in os.walk(content):
        folders.sort()
        for name in sorted(names):
            try:
                status = os.stat(f"{folder}/{name}")
            except OSError:
                continue
            lines.append(f"{folder}/{name} {status.st_size} {status.st_mtime_ns}")
    return "\n".join(lines)


def kept_cover(folder: Path, stamp: str) -> Cover | None:
    """The cover kept in `folder` under `stamp`; None where it is another's, damaged or not there."""
    try:
        kept = json.loads((folder / COVER_FILE).read_text("utf-8"))
        if kept["stamp"] != stamp:
            return None
        characters, *lines = kept["cover"]
        cover = Cover(tuple(characters), *lines)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return cover if all(isinstance(text, str) for text in (*cover.characters, *cover[1:])) else None


def keep_cover(folder: Path, stamp: str, cover: Cover) -> None:
    """Keep it for the next start, beside the old one and renamed. A full or locked disk keeps nothing."""
    beside = folder / f"{COVER_FILE}.{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        beside.write_text(json.dumps({"stamp": stamp, "cover": cover}, ensure_ascii=False), "utf-8")
        beside.replace(folder / COVER_FILE)
    except OSError:
        with contextlib.suppress(OSError):
            beside.unlink()
