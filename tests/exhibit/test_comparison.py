"""Comparisons: two or three pictures in one frame, each fault told where it stands, what can be shown is shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.comparison import Comparison
from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, told, written
from tests.exhibit.whole import assert_whole

NAME = "comparisons/then-now.yaml"
GOOD = """\
key: then-now
title: {zh: 从前与如今, en: Then and now}
summary: {zh: 比一比, en: Compare}
picture: rocket
sources: [daily]
views:
  - picture: rocket
    label: {zh: 从前, en: Then}
    plate: bronze
  - picture: oneline
    label: {zh: 如今, en: Now}
industries: [lead]
"""
THIRD = """\
  - picture: tall
    label: {zh: 将来, en: Later}
"""
FRAMES = {"a": "0 0 300 200", "b": "0 0 600 400", "c": "0 0 200 300"}


def read(folder: Path, text: str = GOOD) -> Loaded:
    """The small content with one comparison, and drawings whose frames are known."""
    tall = FILES["pictures.yaml"] + FILES["pictures.yaml"].split("\n", 1)[1].split("  - key: rocket")[0].replace(
        "oneline", "tall"
    ).replace("a.svg", "c.svg")
    content, assets = written(folder, {NAME: text, "pictures.yaml": tall})
    for name, frame in FRAMES.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{frame}"/>'
        (assets / "drawings" / f"{name}.svg").write_text(svg, "utf-8")
    return load(content, assets)


def views(loaded: Loaded) -> list[str]:
    """The pictures of the one comparison; none where it was left out."""
    found = loaded.exhibit.activity_by_key.get("then-now")
    return [view.picture for view in found.views] if isinstance(found, Comparison) else []


def test_a_good_comparison_is_read_without_a_word(tmp_path: Path) -> None:
    loaded = read(tmp_path)
    assert loaded.problems == ()
    assert views(loaded) == ["rocket", "oneline"]


@pytest.mark.parametrize(
    ("old", "new", "problems", "left"),
    [
        ("picture: oneline", "picture: rocket", [("E385", NAME, 10)], []),
        ("picture: oneline", "picture: onelin", [("E301", NAME, 10)], []),
        ("picture: oneline", "picture: tall", [("W482", NAME, 10)], ["rocket", "tall"]),
        ("    plate: bronze\n", "    plate: brass\n", [("E384", NAME, 7), ("E203", NAME, 9)], []),
        ("industries", THIRD * 2 + "industries", [("E384", NAME, 7)], []),
        ("industries", THIRD + "industries", [("W482", NAME, 12)], ["rocket", "oneline", "tall"]),
        ("industries", THIRD.replace("tall", "gone") + "industries", [("E301", NAME, 12)], ["rocket", "oneline"]),
        ("    plate: bronze\n", "    plat: bronze\n", [("E384", NAME, 7), ("E202", NAME, 9)], []),
    ],
)
def test_each_fault_is_told_where_it_stands(
    tmp_path: Path, old: str, new: str, problems: list[tuple[str, str, int]], left: list[str]
) -> None:
    loaded = read(tmp_path, GOOD.replace(old, new, 1))
    assert told(loaded.problems) == problems
    assert views(loaded) == left
    assert_whole(loaded)


def test_the_museums_own_comparisons_are_a_pair_and_a_triple_in_one_frame() -> None:
    loaded = load(CONTENT, ASSETS)
    sizes = {len(a.views) for a in loaded.exhibit.activities if isinstance(a, Comparison)}
    assert sizes == {2, 3}
    assert [p for p in loaded.problems if p.code in ("W482", "E384", "E385")] == []
