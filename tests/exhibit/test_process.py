"""A process is read with its steps and parts; each fault is told at its place and takes no more along than it must."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.process import Part, Pose, Process
from tests.exhibit.small_content import ASSETS, CONTENT, loaded, told
from tests.exhibit.whole import is_well_told

NAME = "processes/making.yaml"
MAKING = """\
key: making
title: {zh: 怎样造, en: Making}
summary: {zh: 一句, en: A line}
picture: rocket
industries: [lead]
sources: [daily]
steps:
  - key: heat
    title: {zh: 加热, en: Heat}
    text: {zh: 烧红。, en: It glows.}
    figure: depth
    parts:
      - picture: rocket
        start: {x: 0.2, y: 0.5, size: 0.4}
        end: {x: 0.8, y: 0.5, size: 0.6, turn: 90, seen: 0.5, reveal: 0.25}
        label: {zh: 坯, en: Billet}
        text: {zh: 实心的。, en: It is solid.}
  - key: cool
    title: {zh: 冷却, en: Cool}
    text: {zh: 变凉。, en: It cools.}
    sources: [daily]
    parts:
      - picture: oneline
        start: {x: 0.5, y: 0.5, size: 1}
"""


def made(folder: Path, old: str = "", new: str = "") -> Loaded:
    """The small content with the process, in which one piece of text is replaced."""
    assert MAKING.count(old)
    return loaded(folder, {NAME: MAKING.replace(old, new, 1) if old else MAKING})


def the_process(found: Loaded) -> Process:
    """The one process of the exhibit."""
    process = found.exhibit.activity_by_key["making"]
    assert isinstance(process, Process)
    return process


def test_a_process_is_read_with_its_steps_and_parts(tmp_path: Path) -> None:
    found = made(tmp_path)
    assert found.problems == ()
    heat, cool = the_process(found).steps
    assert (heat.figure, heat.sources, cool.sources) == ("depth", (), ("daily",))
    assert heat.parts[0].start == Pose(0.2, 0.5, 0.4)
    assert heat.parts[0].end == Pose(0.8, 0.5, 0.6, 90, 0.5, 0.25)
    assert replace(cool.parts[0], start=Pose(0, 0, 1)) == Part("oneline", Pose(0, 0, 1))


FAULTS = {
    "step twice": ("key: cool", "key: heat", ("E331", 18), ["heat"]),
    "part unseen": ("{x: 0.5, y: 0.5, size: 1}", "{x: 0.5, y: 0.5, size: 1, seen: 0}", ("W431", 23), ["heat", "cool"]),
    "part outside": ("{x: 0.5, y: 0.5, size: 1}", "{x: 0.5, y: 1.6, size: 1}", ("W431", 23), ["heat", "cool"]),
    "text unreachable": ("        label: {zh: 坯, en: Billet}\n", "", ("W430", 16), ["heat", "cool"]),
    "figure unknown": ("figure: depth", "figure: dept", ("E301", 11), ["heat", "cool"]),
    "far away": ("{x: 0.2,", "{x: 20,", ("E210", 14), ["cool"]),
    "opacity": ("seen: 0.5", "seen: 5", ("E210", 15), ["cool"]),
    "size of nothing": ("size: 1}", "size: 0}", ("E210", 24), ["heat"]),
    "not a number": ("x: 0.2", "x: left", ("E204", 14), ["cool"]),
    "unknown field": ("turn: 90", "trun: 90", ("E202", 15), ["cool"]),
    "no place": ("        start: {x: 0.5, y: 0.5, size: 1}\n", "", ("E201", 23), ["heat"]),
}


@pytest.mark.parametrize(("old", "new", "fault", "left"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_at_its_place_and_the_other_steps_stand(
    tmp_path: Path, old: str, new: str, fault: tuple[str, int], left: list[str]
) -> None:
    found = made(tmp_path, old, new)
    assert (fault[0], NAME, fault[1]) in told(found.problems)
    assert all(is_well_told(p) for p in found.problems)
    assert [step.key for step in the_process(found).steps] == left


def test_a_step_without_parts_is_left_out(tmp_path: Path) -> None:
    found = made(
        tmp_path, "    parts:\n      - picture: oneline\n        start: {x: 0.5, y: 0.5, size: 1}\n", "    parts: []\n"
    )
    assert told(found.problems) == [("E332", NAME, 18)]
    assert [step.key for step in the_process(found).steps] == ["heat"]


@pytest.mark.parametrize("steps", ["steps: []\n", "steps:\n  - key: a\n    title: 一\n    text: 二\n    parts: []\n"])
def test_a_process_without_steps_is_left_out(tmp_path: Path, steps: str) -> None:
    found = made(tmp_path, MAKING[MAKING.index("steps:") :], steps)
    assert "E330" in [p.code for p in found.problems]
    assert all(is_well_told(p) for p in found.problems)
    assert found.exhibit.activities == ()


def test_more_steps_than_a_finger_can_tell_apart_are_told(tmp_path: Path) -> None:
    cool = MAKING[MAKING.index("  - key: cool") :]
    more = "".join(cool.replace("cool", f"cool-{i}") for i in range(7))
    found = loaded(tmp_path, {NAME: MAKING + more})
    assert [p.code for p in found.problems] == ["W432"]
    assert len(the_process(found).steps) == 9


def test_the_processes_of_the_exhibit_are_whole() -> None:
    found = load(CONTENT, ASSETS)
    processes = [a for a in found.exhibit.activities if isinstance(a, Process)]
    assert {"how-pipe", "how-lead-zinc"} <= {process.key for process in processes}
    assert [p for p in found.problems if p.place.path.startswith("content/processes")] == []
    for process in processes:
        assert process.industries
        assert all(any(part.label.zh for part in step.parts) for step in process.steps), process.key
        assert all(part.picture for step in process.steps for part in step.parts), process.key
