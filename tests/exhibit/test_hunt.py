"""Hunts: the one that is shown, and each fault told with its place, leaving out no more than it must."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.hunt import Hunt
from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from tests.exhibit.small_content import ASSETS, CONTENT, loaded, told

NAME = "hunts/moon.yaml"
HUNT = """\
key: moon-hunt
title: {zh: 找, en: Hunt}
summary: {zh: 找一找, en: Look}
picture: rocket
sources: [daily]
kinds:
  - {key: cable, name: {zh: 缆, en: Cable}}
  - {key: pipe, name: {zh: 管, en: Pipe}}
scenes:
  - key: pad
    title: {zh: 台, en: Pad}
    short: {zh: 台, en: Pad}
    text: {zh: 找, en: Look}
    picture: rocket
    parts:
      - key: one
        kind: cable
        name: {zh: 甲, en: One}
        text: {zh: 甲缆, en: A cable}
        x: 0.1
        y: 0.1
        width: 0.2
        height: 0.2
        projects: [moon]
      - key: two
        kind: pipe
        name: {zh: 乙, en: Two}
        text: {zh: 乙管, en: A pipe}
        x: 0.5
        y: 0.5
        width: 0.5
        height: 0.5
        industries: [lead]
"""
LINE_OF = {line.strip(): number for number, line in enumerate(HUNT.splitlines(), 1)}


def of(folder: Path, *changes: tuple[str, str]) -> Loaded:
    text = HUNT
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return loaded(folder, {NAME: text})


def parts(found: Loaded) -> list[str]:
    return [part.key for hunt in found.exhibit.activities if isinstance(hunt, Hunt) for part in hunt.scenes[0].parts]


def test_the_hunt_of_the_exhibit_has_six_pictures_that_exist_and_no_part_that_leads_nowhere() -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    hunt = exhibit.activity_by_key["great-projects"]
    assert isinstance(hunt, Hunt)
    assert len(hunt.scenes) == 6
    assert all(scene.picture in exhibit.picture_by_key for scene in hunt.scenes)
    assert all(part.projects for scene in hunt.scenes for part in scene.parts)
    assert {key for scene in hunt.scenes for part in scene.parts for key in part.projects} <= set(hunt.projects)


def test_a_hunt_without_a_fault_is_read_as_it_is_written(tmp_path: Path) -> None:
    found = of(tmp_path)
    assert found.problems == ()
    assert parts(found) == ["one", "two"]


FAULTS = {
    "area that leaves the picture": ("x: 0.5", "x: 0.51", "E340", "x: 0.5", ["one"]),
    "area without height": ("height: 0.5", "height: 0", "E340", "x: 0.5", ["one"]),
    "kind that is not listed": ("kind: pipe", "kind: pip", "E341", "kind: pipe", ["one"]),
    "part twice": ("key: two", "key: one", "E342", "- key: two", ["one"]),
    "misspelt field": ("industries: [lead]", "industrys: [lead]", "E202", "industries: [lead]", ["one"]),
    "project that does not exist": ("projects: [moon]", "projects: [mon]", "E301", "projects: [moon]", ["one", "two"]),
    "area on another": ("x: 0.1", "x: 0.6\n        mark_x: 0.6", "W440", "", ["one", "two"]),
    "part that leads nowhere": ("        industries: [lead]\n", "", "W442", "- key: two", ["one", "two"]),
}


@pytest.mark.parametrize(("old", "new", "code", "line", "left"), FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_is_told_with_its_place_and_leaves_the_rest(
    tmp_path: Path, old: str, new: str, code: str, line: str, left: list[str]
) -> None:
    changes = [(old, new)]
    if code == "W440":
        changes.append(("y: 0.1", "y: 0.6"))
    found = of(tmp_path, *changes)
    faults = [problem for problem in told(found.problems) if problem[0] == code]
    assert [(problem[0], problem[1]) for problem in faults] == [(code, NAME)]
    if line:
        assert faults[0][2] == LINE_OF[line]
    assert parts(found) == left


def test_a_broken_kind_takes_its_parts_along_and_is_blamed_alone(tmp_path: Path) -> None:
    found = of(tmp_path, ("{key: pipe, name: {zh: 管, en: Pipe}}", "{key: pipe}"))
    assert told(found.problems) == [("E201", NAME, 8)]
    assert parts(found) == ["one"]


def test_a_kind_that_nothing_is_of_is_told(tmp_path: Path) -> None:
    found = of(tmp_path, ("kind: pipe", "kind: cable"))
    assert told(found.problems) == [("W441", NAME, 8)]


def test_a_scene_twice_is_shown_once(tmp_path: Path) -> None:
    found = of(tmp_path, ("scenes:\n", "scenes:\n" + HUNT.split("scenes:\n")[1]))
    assert [problem[0] for problem in told(found.problems)] == ["E342"]
    hunt = found.exhibit.activities[0]
    assert isinstance(hunt, Hunt)
    assert len(hunt.scenes) == 1


def test_a_hunt_with_nothing_to_find_is_left_out_and_says_why(tmp_path: Path) -> None:
    found = of(tmp_path, ("width: 0.2", "width: 2"), ("width: 0.5", "width: 2"))
    assert [p.code for p in found.problems] == ["E344", "E343", "E340", "E340"]
    assert found.exhibit.activities == ()
    assert all("{" not in p.message(language) + p.remedy(language) for p in found.problems for language in ("zh", "en"))


def test_a_picture_that_is_missing_leaves_the_scene(tmp_path: Path) -> None:
    found = of(tmp_path, ("    picture: rocket", "    picture: rockt"))
    assert [problem[0] for problem in told(found.problems)] == ["E301"]
    assert parts(found) == ["one", "two"]
