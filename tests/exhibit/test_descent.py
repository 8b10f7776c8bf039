"""A descent as it is read: its marks find their depths, and each fault is told at its place and costs only itself."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.exhibit.descent import Descent, depth_of
from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from tests.exhibit.small_content import ASSETS, CONTENT, loaded, told

NAME = "descents/down.yaml"
TEXT = """\
key: down
title: {zh: 下潜, en: Down}
summary: {zh: 一句, en: A line}
picture: rocket
surface: {zh: 地面, en: Ground}
surface_text: {zh: 往下, en: Go down}
sources: [daily]
floor: tower
marks:
  - key: well
    title: {zh: 井, en: Well}
    short: {zh: 井, en: Well}
    text: {zh: "深 {depth}", en: "{depth} deep"}
    figure: depth
    light: dark
    over: tower
    sources: [daily]
  - key: tower
    title: {zh: 塔, en: Tower}
    short: {zh: 塔, en: Tower}
    text: {zh: 倒着, en: Upside down}
    figure: height
    picture: rocket
    drawn: hung
    light: twilight
    sources: [daily]
  - key: cave
    title: {zh: 洞, en: Cave}
    short: {zh: 洞, en: Cave}
    text: {zh: 一个洞, en: A cave}
    depth: 2000.5
    sources: [daily]
"""


def read(folder: Path, old: str = "", new: str = "") -> Loaded:
    assert old in TEXT
    return loaded(folder, {NAME: TEXT.replace(old, new, 1) if old else TEXT})


def keys(found: Loaded) -> list[str]:
    return [mark.key for a in found.exhibit.activities if isinstance(a, Descent) for mark in a.marks]


def test_marks_are_ordered_by_the_depths_of_their_figures(tmp_path: Path) -> None:
    found = read(tmp_path)
    assert told(found.problems) == []
    assert keys(found) == ["tower", "cave", "well"]


FAULTS = {
    "no depth": ("    depth: 2000.5\n", "", "E320", 27, ["tower", "well"]),
    "two depths": ("    depth: 2000.5", "    depth: 2000.5\n    figure: depth", "E320", 27, ["tower", "well"]),
    "too deep": ("depth: 2000.5", "depth: 90260", "E321", 31, ["tower", "well"]),
    "above ground": ("depth: 2000.5", "depth: -3", "E321", 31, ["tower", "well"]),
    "not a number": ("depth: 2000.5", "depth: deep", "E204", 31, ["tower", "well"]),
    "floor": ("floor: tower", "floor: towr", "E322", 8, ["tower", "cave", "well"]),
    "over": ("over: tower", "over: towr", "E322", 16, ["tower", "cave", "well"]),
    "over what is deeper": ("    light: twilight", "    over: well", "E322", 25, ["tower", "cave", "well"]),
    "twice": ("key: cave", "key: tower", "E323", 27, ["tower", "well"]),
    "no such figure": ("figure: height", "figure: heigth", "E301", 22, ["cave", "well"]),
    "no such picture": ("    picture: rocket\n    drawn", "    picture: rokcet\n    drawn", "E301", 23, None),
    "no source": ("    depth: 2000.5\n    sources: [daily]", "    depth: 2000.5\n    sources: []", "E201", 27, None),
    "height": ("    depth: 2000.5", "    depth: 2000.5\n    tall: 9000", "E210", 32, ["tower", "well"]),
    "crowded": ("depth: 2000.5", "depth: 640", "W420", 27, ["tower", "cave", "well"]),
    "no picture": ("    picture: rocket\n    drawn", "    drawn", "W421", 23, ["tower", "cave", "well"]),
    "lighter": ("light: twilight", "light: dark", "W422", 15, ["tower", "cave", "well"]),
    "field": ("    depth: 2000.5", "    dept: 2000.5", "E202", 31, ["tower", "well"]),
}


@pytest.mark.parametrize(("old", "new", "code", "line", "left"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_is_told_at_its_place_and_costs_its_mark_alone(
    tmp_path: Path, old: str, new: str, code: str, line: int, left: list[str] | None
) -> None:
    found = read(tmp_path, old, new) if code != "W422" else read(tmp_path, "light: dark", "light: sunlit")
    assert (code, NAME, line) in told(found.problems)
    assert all(p.message(language) and p.remedy(language) for p in found.problems for language in ("zh", "en"))
    if left is not None:
        assert keys(found) == left


def test_a_figure_that_is_no_depth_is_told(tmp_path: Path) -> None:
    from tests.exhibit.small_content import FILES

    figures = FILES["figures.yaml"].replace("value: 596\n    unit: 米", "value: 596\n    unit: 亿元")
    found = loaded(tmp_path, {NAME: TEXT, "figures.yaml": figures})
    assert ("E321", NAME, 22) in told(found.problems)
    assert keys(found) == ["cave", "well"]


def test_a_descent_without_marks_is_left_out(tmp_path: Path) -> None:
    found = loaded(tmp_path, {NAME: TEXT[: TEXT.index("marks:")].replace("floor: tower\n", "") + "marks: []\n"})
    assert [code for code, _, _ in told(found.problems)] == ["E324"]
    assert found.exhibit.activities == ()


def test_the_real_descent_takes_its_depths_from_the_figures_of_the_report() -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    descent = next(a for a in exhibit.activities if isinstance(a, Descent))
    depths = {mark.key: depth_of(mark, exhibit.figure_by_key) for mark in descent.marks}
    assert depths["sea-pipe"] == exhibit.figure_by_key["sea-pipe-depth"].value == Decimal(1542)
    assert depths["well"] == max(d for d in depths.values() if d) == Decimal(9026)
    assert all(mark.figure for mark in descent.marks)
