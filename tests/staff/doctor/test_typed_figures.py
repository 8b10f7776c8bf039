"""A figure belongs into figures.yaml with its source; typed into a text it is told, with the key that it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.staff.doctor.small import edited, found, said


@pytest.mark.parametrize(
    ("typed", "remedy"),
    [("深9026米", "{depth}"), ("深 9,026 米", "{depth}"), ("深30多米", "{数字代号}"), ("值 1.5 亿元", "{数字代号}")],
)
def test_a_figure_that_is_typed_is_told(tmp_path: Path, typed: str, remedy: str) -> None:
    [problem] = found(tmp_path, edited("eras/past.yaml", ("zh: 开了", f'zh: "{typed}"')))
    assert (problem.code, problem.place.line) == ("W517", 16)
    assert remedy in problem.remedy("zh")


@pytest.mark.parametrize("typed", ["2020年9月", "第3次", "深{depth}", "三米", "G60"])
def test_years_and_numbers_without_a_listed_unit_are_words(tmp_path: Path, typed: str) -> None:
    problems = said(tmp_path, edited("eras/past.yaml", ("zh: 开了", f'zh: "{typed}"')))
    assert problems == []


def test_what_names_its_own_source_may_name_a_number(tmp_path: Path) -> None:
    assert said(tmp_path, edited("figures.yaml", ("zh: 井深", "zh: 比 100 米更深的井"))) == []
    assert said(tmp_path, edited("sources.yaml", ("zh: 日报", "zh: 井深7000米的报道"))) == []
