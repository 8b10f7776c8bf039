"""Felt numbers as staff write them: what is read, and each fault told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.numbers_felt import FeltNumbers
from kiosk.exhibit.problems import Problem
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, loaded, told

FIGURES = (
    FILES["figures.yaml"]
    + """\
  - {key: salt, value: 140, unit: 亿吨, label: {zh: 盐, en: salt}, source: daily}
  - {key: sales, value: 138, unit: 亿元, label: {zh: 产值, en: sales}, source: daily, as_of: 2022年}
  - {key: before, value: 100, unit: 亿元, label: {zh: 产值, en: sales}, source: daily, as_of: 2020年}
  - {key: again, value: 100, unit: 亿元, label: {zh: 产值, en: sales}, source: daily, as_of: 2020年}
  - {key: timeless, value: 90, unit: 亿元, label: {zh: 产值, en: sales}, source: daily}
  - {key: place, value: 7, ordinal: true, label: {zh: 名次, en: place}, source: daily}
  - {key: odd, value: 7, unit: 头, label: {zh: 头, en: heads}, source: daily}
"""
)
UNITS = FILES["units.yaml"] + "".join(
    f"  - {{zh: {unit}, en: {unit}}}\n" for unit in ("亿吨", "克/立方厘米", "立方米", "秒", "头", "元", "毫米")
)
GOOD = """\
key: felt
title: {zh: 数字, en: Numbers}
summary: {zh: 摸一摸, en: Feel}
picture: rocket
sources: [daily]
numbers:
  - key: salt-hill
    title: {zh: 盐山, en: Salt}
    figure: salt
    likenesses:
      - key: cube
        short: {zh: 方块, en: Cube}
        form: cube
        text: {zh: "边长{result}，共 {salt}", en: "{result} of {salt}"}
        measures:
          - {value: 2.165, unit: 克/立方厘米, label: {zh: 密度, en: density}, source: daily}
        beside:
          - {value: 632, unit: 米, label: {zh: 楼, en: tower}, source: daily}
  - key: sold
    title: {zh: 产值, en: Sales}
    figure: sales
    charts:
      - key: lines
        kind: lines
        title: {zh: 线, en: Line}
        figures: [before, sales]
        summary: {zh: 线, en: Line}
      - key: parts
        kind: parts
        title: {zh: 部分, en: Parts}
        figures: [before]
        whole: sales
        summary: {zh: 部分, en: Parts}
    likenesses:
      - key: second
        short: {zh: 每秒, en: A second}
        form: rate
        text: {zh: "{result}", en: "{result}"}
        measures:
          - {value: 31536000, unit: 秒, label: {zh: 年, en: year}, source: daily}
      - key: notes
        short: {zh: 纸币, en: Notes}
        form: stack
        text: {zh: "{result}", en: "{result}"}
        measures:
          - {value: 100, unit: 元, label: {zh: 张, en: note}, source: daily}
          - {value: 155, unit: 毫米, label: {zh: 长, en: long}, source: daily}
"""


def written(folder: Path, old: str = "", new: str = "") -> Loaded:
    assert old in GOOD
    text = GOOD.replace(old, new, 1) if old else GOOD
    return loaded(folder, {"figures.yaml": FIGURES, "units.yaml": UNITS, "numbers/felt.yaml": text})


def mine(problems: tuple[Problem, ...]) -> list[Problem]:
    return [p for p in problems if p.place.path.endswith("felt.yaml")]


def entry(found: Loaded) -> FeltNumbers:
    felt = found.exhibit.activity_by_key["felt"]
    assert isinstance(felt, FeltNumbers)
    return felt


def test_good_numbers_are_read_without_a_word(tmp_path: Path) -> None:
    found = written(tmp_path)
    assert mine(found.problems) == []
    salt, sold = entry(found).numbers
    assert [like.form for like in salt.likenesses] == ["cube"]
    assert [chart.kind for chart in sold.charts] == ["lines", "parts"]
    assert [like.form for like in sold.likenesses] == ["rate", "stack"]


FAULTS = {
    "no time on a line": ("figures: [before, sales]", "figures: [before, timeless]", "E370", 23),
    "one time twice": ("figures: [before, sales]", "figures: [before, again, sales]", "E371", 23),
    "more than the whole": ("whole: sales", "whole: timeless", "E372", 28),
    "more than can be told apart": ("figures: [before, sales]", f"figures: [before{', sales' * 12}]", "E386", 23),
    "parts without a whole": ("        whole: sales\n", "", "E307", 28),
    "units that do not fit": ("value: 2.165, unit: 克/立方厘米", "value: 2.165, unit: 秒", "E373", 16),
    "beside is no length": ("value: 632, unit: 米", "value: 632, unit: 秒", "E373", 18),
    "no place for the result": ('text: {zh: "边长{result}，', 'text: {zh: "边长，', "E374", 14),
    "a measure of nothing": ("value: 2.165", "value: 0", "E375", 16),
    "a rate without a time": ("figure: sales", "figure: timeless", "E376", 37),
    "nothing to show": ("charts:\n      - key: lines", "staff_note: x\n    nothing:\n      - key: lines", "E202", 23),
    "a unit from nowhere": ("value: 632, unit: 米", "value: 632, unit: 头", "E378", 18),
    "a figure from nowhere": ("figure: salt\n", "figure: odd\n", "E378", 13),
    "a place has no body": ("figure: salt\n", "figure: place\n", "E379", 13),
    "a figure of a sentence": ("共 {salt}", "共 {slat}", "E304", 14),
    "a period of another length": ("value: 31536000", "value: 86400", "W470", 40),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "line"), FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_is_told_with_its_place_in_both_languages(
    tmp_path: Path, old: str, new: str, code: str, line: int
) -> None:
    found = mine(written(tmp_path, old, new).problems)
    assert (code, "numbers/felt.yaml", line) in told(found), told(found)
    for problem in found:
        assert "{" not in problem.message("zh").replace("{result}", "").replace("{slat}", "")
        assert problem.remedy("zh")
        assert problem.remedy("en")


def test_a_number_without_anything_to_show_is_told_and_left_out(tmp_path: Path) -> None:
    start = GOOD.index("    likenesses:")
    found = loaded(
        tmp_path,
        {
            "figures.yaml": FIGURES,
            "units.yaml": UNITS,
            "numbers/felt.yaml": GOOD[:start] + GOOD[GOOD.index("  - key: sold") :],
        },
    )
    assert ("E377", "numbers/felt.yaml", 7) in told(found.problems)
    assert [number.key for number in entry(found).numbers] == ["sold"]


def test_a_broken_likeness_or_chart_leaves_the_rest_standing(tmp_path: Path) -> None:
    sold = entry(written(tmp_path, "value: 31536000, unit: 秒", "value: 31536000, unit: 元")).numbers[1]
    assert [like.key for like in sold.likenesses] == ["notes"]
    assert len(sold.charts) == 2


def test_a_chart_that_cannot_be_drawn_is_left_out_alone(tmp_path: Path) -> None:
    sold = entry(written(tmp_path, "whole: sales", "whole: timeless")).numbers[1]
    assert [chart.key for chart in sold.charts] == ["lines"]
    assert len(sold.likenesses) == 2


def test_a_misspelt_field_of_a_likeness_takes_only_it_along(tmp_path: Path) -> None:
    found = written(tmp_path, "form: rate", "from: rate")
    assert ("E202", "numbers/felt.yaml", 37) in told(mine(found.problems))
    assert [like.key for like in entry(found).numbers[1].likenesses] == ["notes"]


def test_a_measure_without_its_source_takes_its_likeness_along_without_a_second_fault(tmp_path: Path) -> None:
    found = written(tmp_path, "en: density}, source: daily", "en: density}, source: dialy")
    assert [p.code for p in mine(found.problems)] == ["E301"]
    assert [number.key for number in entry(found).numbers] == ["sold"]


def test_the_exhibits_own_numbers_rest_on_listed_sources_and_stand() -> None:
    found = load(CONTENT, ASSETS)
    assert [p for p in found.problems if p.place.path.endswith("numbers/felt.yaml")] == []
    felt = found.exhibit.activity_by_key["felt-numbers"]
    assert isinstance(felt, FeltNumbers)
    assert len(felt.numbers) >= 6
    used = {m.source for n in felt.numbers for like in n.likenesses for m in (*like.measures, *like.beside)}
    assert used <= set(felt.sources)
