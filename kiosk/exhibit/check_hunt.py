"""What a hunt must be to be shown: areas inside the picture, kinds that exist, scenes with something to find."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from kiosk.exhibit.hunt import Hunt, HuntKind, HuntPart, HuntScene
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.reader import Read, did_you_mean
from kiosk.exhibit.references import Known

MOSTLY = 0.5  # of the smaller area
SLACK = 1e-6  # fractions are typed with few digits and added

Keyed = TypeVar("Keyed", HuntKind, HuntPart, HuntScene)
Names = tuple[object, ...]


def standing_hunt(hunt: Hunt, read: Read, known: Known, problems: list[Problem]) -> Hunt | None:
    """The hunt with what can be shown of it; None, with a problem noted, where no scene is left."""
    kinds = tuple(kind for _, kind in _unique(hunt.kinds, ("kinds",), read, problems))
    keys = {kind.key for kind in kinds}
    scenes = []
    for index, scene in _unique(hunt.scenes, ("scenes",), read, problems):
        names = ("scenes", index)
        parts = tuple(_standing_parts(scene, names, keys, read, known, problems))
        if parts:
            scenes.append(replace(scene, parts=parts))
        else:
            problems.append(problem("E343", read.place(*names, "key"), key=scene.key))
    if not scenes:
        problems.append(problem("E344", read.place("scenes"), key=hunt.key))
        return None
    used = {part.kind for scene in scenes for part in scene.parts}
    for index, kind in enumerate(hunt.kinds):
        if kind.key not in used:
            problems.append(problem("W441", read.place("kinds", index, "key"), key=kind.key))
    return replace(hunt, kinds=kinds, scenes=tuple(scenes))


def _unique(items: tuple[Keyed, ...], names: Names, read: Read, problems: list[Problem]) -> Iterator[tuple[int, Keyed]]:
    seen: dict[str, int] = {}
    for index, item in enumerate(items):
        first = seen.setdefault(item.key, index)
        if first == index:
            yield index, item
            continue
        line = read.place(*names, first, "key").line
        problems.append(problem("E342", read.place(*names, index, "key"), key=item.key, line=line))


def _standing_parts(
    scene: HuntScene, names: Names, kinds: set[str], read: Read, known: Known, problems: list[Problem]
) -> Iterator[HuntPart]:
    before: list[HuntPart] = []
    for index, part in _unique(scene.parts, (*names, "parts"), read, problems):
        here = (*names, "parts", index)
        if not _inside(part):
            place = read.place(*here, "x")
            size = {"x": part.x, "y": part.y, "width": part.width, "height": part.height}
            problems.append(problem("E340", place, key=part.key, **size))
            continue
        if part.kind not in kinds:
            if part.kind not in known.broken:
                hint, hint_en = did_you_mean(part.kind, kinds, "", "")
                place = read.place(*here, "kind")
                problems.append(problem("E341", place, key=part.key, kind=part.kind, hint=hint, hint_en=hint_en))
            continue
        if not part.projects and not part.industries:
            problems.append(problem("W442", read.place(*here, "key"), key=part.key))
        for other in before:
            if _overlap(part, other) > MOSTLY:
                problems.append(problem("W440", read.place(*here, "x"), key=part.key, other=other.key))
        before.append(part)
        yield part


def _inside(part: HuntPart) -> bool:
    across = part.x >= 0 and part.width > 0 and part.x + part.width <= 1 + SLACK
    return across and part.y >= 0 and part.height > 0 and part.y + part.height <= 1 + SLACK


def _overlap(one: HuntPart, other: HuntPart) -> float:
    """How much of the smaller area lies on the other, 0 to 1."""
    width = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    height = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    smaller = min(one.width * one.height, other.width * other.height)
    return max(0.0, width) * max(0.0, height) / smaller
