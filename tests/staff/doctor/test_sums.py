"""Figures are held against each other where staff say that they belong together, to the last digit that is known."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure
from kiosk.staff.doctor.sums import range_of
from tests.staff.doctor.small import figure, found, said, with_figures

FIRST = figure("first", "100", more="as_of: 2020年")
LAST = figure("last", "121", more="as_of: 2022年")


@pytest.mark.parametrize("growth", ["10", "10.0", "21", "21.0"])
def test_a_growth_is_right_in_all_or_on_the_average_of_the_years(tmp_path: Path, growth: str) -> None:
    assert said(tmp_path, with_figures(FIRST, LAST, figure("growth", growth, "%", "growth_of: [first, last]"))) == []


def test_a_growth_that_does_not_fit_its_series_is_told_with_what_would(tmp_path: Path) -> None:
    problems = found(tmp_path, with_figures(FIRST, LAST, figure("growth", "12.1", "%", "growth_of: [first, last]")))
    assert [(p.code, p.place.path, p.place.line) for p in problems] == [("W511", "content/figures.yaml", 25)]
    assert "年均 10.0%" in problems[0].message("zh")
    assert "21.0% in 2 years" in problems[0].message("en")


@pytest.mark.parametrize(
    ("growth", "why"),
    [
        (figure("growth", "10", "米", "growth_of: [first, last]"), "its unit is not %"),
        (figure("growth", "10", "%", "growth_of: [first]"), "there must be two figures"),
        (figure("growth", "10", "%", "growth_of: [last, first]"), "the second figure is not later"),
        (figure("growth", "10", "%", "growth_of: [first, depth]"), "both figures need as_of"),
    ],
    ids=["unit", "one", "turned round", "no time"],
)
def test_a_growth_that_cannot_be_checked_says_why(tmp_path: Path, growth: str, why: str) -> None:
    problems = found(tmp_path, with_figures(FIRST, LAST, growth))
    assert [p.code for p in problems] == ["W512"]
    assert why in problems[0].message("en")


@pytest.mark.parametrize(
    ("total", "codes"),
    [
        (figure("all", "9622", more="sum_of: [depth, height]"), []),
        (figure("all", "9623", more="sum_of: [depth, height]"), ["W510"]),
        (figure("all", "10000", more="approximation: about\nsum_of: [depth, height]"), []),
        (figure("all", "12000", more="approximation: about\nsum_of: [depth, height]"), ["W510"]),
        (figure("all", "9622", "%", "sum_of: [depth, height]"), ["W512"]),
    ],
    ids=["fits", "one too many", "roughly", "not even roughly", "units"],
)
def test_a_total_is_the_sum_of_its_parts(tmp_path: Path, total: str, codes: list[str]) -> None:
    assert [p.code for p in found(tmp_path, with_figures(total))] == codes


def test_rounded_parts_may_miss_a_total_by_what_was_rounded_away(tmp_path: Path) -> None:
    thirds = [figure(f"third-{i}", "33.3") for i in range(3)]
    total = figure("all", "100", more="sum_of: [third-0, third-1, third-2]")
    assert said(tmp_path, with_figures(*thirds, total)) == []


def test_a_part_that_does_not_exist_is_told_once(tmp_path: Path) -> None:
    assert [code for code, *_ in said(tmp_path, with_figures(figure("all", "1", more="sum_of: [depht]")))] == ["E301"]


@pytest.mark.parametrize(("part", "codes"), [("596", []), ("9000", ["W516"]), ("9026", [])])
def test_parts_that_come_just_short_of_the_whole_look_like_a_slip(tmp_path: Path, part: str, codes: list[str]) -> None:
    from tests.exhibit.small_content import FILES

    changes = with_figures(figure("part", part))
    changes["eras/past.yaml"] = FILES["eras/past.yaml"].replace(
        "kind: bars\n    title: {zh: 长短, en: Lengths}\n    figures: [depth, height]",
        "kind: parts\n    whole: depth\n    title: {zh: 长短, en: Lengths}\n    figures: [part]",
    )
    changes["industries/lead.yaml"] = changes["industries/lead.yaml"].replace("{part}", "{part}{height}")
    assert [p.code for p in found(tmp_path, changes)] == codes


@given(st.decimals(min_value=0, max_value=10**6, places=2))
def test_a_figure_lies_in_its_own_range(value: Decimal) -> None:
    for approximation in ("exact", "about"):
        made = Figure("a", value, Localised(), "s", approximation="about" if approximation == "about" else "exact")
        assert range_of(made).least <= value <= range_of(made).most
