"""Pictures that are too small or cannot be opened, and pictures and files that nothing uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from kiosk.exhibit.localised import Localised
from kiosk.exhibit.media import Picture
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.exhibit.recording import Recording
from kiosk.staff.doctor.examined import Examined

LEAST_SIDE = 1600
"""Pixels of the longer side: on a screen of 1920 by 1080 a picture is shown about so large before anybody zooms."""

OURS = (".svg", ".png", ".jpg", ".jpeg", ".webp", *(".mp4", ".webm", ".ogv", ".ogg", ".mp3", ".m4a", ".wav", ".flac"))
"""Files that only content uses; texts about rights, and fonts, are used by being there."""


def small_pictures(examined: Examined) -> Iterator[Problem]:
    """A warning for each photograph that is small or cannot be opened. Drawings are as large as one likes."""
    for part in examined.parts():
        picture = part.value
        if not isinstance(picture, Picture) or picture.is_drawing:
            continue
        if picture.key not in examined.exhibit.picture_by_key:
            continue  # not there, or not allowed: told already
        from kiosk.screen.picture_size import pixel_size  # Qt, and only where there is a photograph

        size, place = pixel_size(examined.assets / picture.file), part.place("file")
        if size is None:
            yield problem("W515", place, file=picture.file)
        elif max(size) < LEAST_SIDE:
            yield problem("W503", place, file=picture.file, width=size[0], height=size[1], least=LEAST_SIDE)


def unused_media(examined: Examined) -> Iterator[Problem]:
    """A warning for each picture that no entry names, and for each file in assets/ that no entry names.

    Nothing is said while some of the content cannot be read: what uses a thing may be in there.
    """
    if not examined.is_whole:
        return
    named: set[str] = set()
    for part in examined.parts():
        if not isinstance(part.value, Picture):
            named |= _strings(part.value)
    for part in examined.parts():
        if isinstance(part.value, Picture) and part.value.key not in named:
            yield problem("W508", part.place("key"), key=part.value.key)
    files = {part.value.file for part in examined.parts() if isinstance(part.value, Picture | Recording)} | named
    yield from _unused_files(examined.assets, files)


def _unused_files(assets: Path, named: set[str]) -> Iterator[Problem]:
    for path in sorted(assets.rglob("*")):
        inside = path.relative_to(assets)
        hidden = any(step.startswith(".") for step in inside.parts)
        if hidden or inside.parts[0] == "fonts" or path.suffix.lower() not in OURS or not path.is_file():
            continue
        if inside.as_posix() not in named:
            shown = f"{assets.name}/{inside.as_posix()}"
            yield problem("W509", Place(shown), file=shown)


def _strings(value: Any) -> set[str]:
    """Every string that could name a picture or a file."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, tuple):
        return set().union(*(_strings(item) for item in value))
    if is_dataclass(value) and not isinstance(value, type):
        keep = (f.name for f in fields(value) if isinstance(value, Localised) or f.name not in ("key", "staff_note"))
        return set().union(*(_strings(getattr(value, name)) for name in keep))
    return set()
