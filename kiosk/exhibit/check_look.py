"""Checks of comparisons and recordings, and what of them can be shown. Other kinds are not known here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.exhibit.comparison import LEAST_VIEWS, MOST_VIEWS, Comparison, View
from kiosk.exhibit.media import Picture
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.reader import Read
from kiosk.exhibit.recording import RECORDING_SUFFIXES, Caption, Recording

VIEW_BOX = re.compile(r'viewBox="[-\d.]+[ ,]+[-\d.]+[ ,]+([\d.]+)[ ,]+([\d.]+)"')
HEAD = 2048  # bytes of a drawing in which its frame is told
ALIKE = 0.02  # how far two frames may differ, as a fraction

Entries = list[tuple[Read, Any]]


def shown_of(entries: Entries, assets: Path, problems: list[Problem]) -> Entries:
    """The entries without the comparisons and recordings that cannot be shown, and without their broken parts."""
    pictures = {entry.key: entry for _, entry in entries if isinstance(entry, Picture)}
    kept: Entries = []
    for read, entry in entries:
        whole = entry
        if isinstance(entry, Comparison):
            whole = _comparison(entry, read, pictures, assets, problems)
        elif isinstance(entry, Recording):
            whole = _recording(entry, read, assets, problems)
        if whole is not None:
            kept.append((read, whole))
    return kept


def _comparison(
    entry: Comparison, read: Read, pictures: Mapping[str, Picture], assets: Path, problems: list[Problem]
) -> Comparison | None:
    size = len(entry.views)
    if not LEAST_VIEWS <= size <= MOST_VIEWS:
        problems.append(problem("E384", read.place("views"), least=LEAST_VIEWS, most=MOST_VIEWS, size=size))
        return None
    frames: dict[str, float] = {}
    views: list[View] = []
    for index, view in enumerate(entry.views):
        place = read.place("views", index, "picture")
        if not view.picture:  # names no picture that can be shown: told already
            continue
        if view.picture in (other.picture for other in views):
            problems.append(problem("E385", place, picture=view.picture))
            continue
        views.append(view)
        frame = _frame(assets, pictures[view.picture])
        first = next(iter(frames.items()), None)
        if frame and first and abs(frame / first[1] - 1) > ALIKE:
            told = {"own": f"{frame:.2f}:1", "other": f"{first[1]:.2f}:1"}
            problems.append(problem("W482", place, picture=view.picture, first=first[0], **told))
        if frame:
            frames[view.picture] = frame
    return replace(entry, views=tuple(views)) if len(views) >= LEAST_VIEWS else None


def _frame(assets: Path, picture: Picture) -> float:
    """Width over height of a drawing; 0 where it cannot be told without decoding."""
    if not picture.is_drawing:
        return 0.0
    with (assets / picture.file).open("rb") as file:
        found = VIEW_BOX.search(file.read(HEAD).decode("utf-8", "replace"))
    return float(found[1]) / float(found[2]) if found and float(found[2]) > 0 else 0.0


def _recording(entry: Recording, read: Read, assets: Path, problems: list[Problem]) -> Recording | None:
    if fault := _file_fault(entry.file, read, assets):
        problems.append(fault)
        return None
    captions: list[Caption] = []
    for index, caption in enumerate(entry.captions):
        place = read.place("captions", index)
        before = captions[-1].end if captions else 0.0
        if caption.end <= caption.start:
            problems.append(problem("E382", place, start=f"{caption.start:g}", end=f"{caption.end:g}"))
        elif caption.start < before:
            problems.append(problem("E383", place, start=f"{caption.start:g}", before=f"{before:g}"))
        else:
            captions.append(caption)
    if not entry.captions and not entry.transcript:
        problems.append(problem("W480", read.place("key")))
    typed = read.entry  # a name that leads nowhere has been told already
    if not (typed.events or typed.industries or typed.projects):
        problems.append(problem("W481", read.place("key")))
    return replace(entry, captions=tuple(captions))


def _file_fault(file: str, read: Read, assets: Path) -> Problem | None:
    place, path = read.place("file"), assets / file
    refused = problem("E380", place, file=file, kinds=" ".join(RECORDING_SUFFIXES))
    leaves = Path(file).is_absolute() or ".." in Path(file).parts or any(mark in file for mark in "\\:\0")
    if leaves or path.suffix.lower() not in RECORDING_SUFFIXES:
        return refused
    try:
        real = path.resolve(strict=True)
    except (OSError, RuntimeError):
        return problem("E381", place, file=f"assets/{file}")
    return None if real.is_relative_to(assets.resolve()) and real.is_file() else refused
