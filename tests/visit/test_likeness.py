"""What figures are like: worked out exactly, said with two digits, drawn as cells and lengths that agree with it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.dates import parse
from kiosk.exhibit.localised import Language, Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.numbers_felt import Form, Likeness, Measure
from kiosk.exhibit.quantities import LENGTH, MONEY, NUMBER, TIME, VOLUME, Dimension, Quantity, quantity
from kiosk.visit.likeness import cells_of, lengths_of, worked_out
from kiosk.visit.rounded import filled, rounded, two_digits
from kiosk.visit.series import series

VALUES = st.decimals("0.0001", "1000000000000", allow_nan=False, allow_infinity=False, places=6).filter(lambda v: v > 0)


def measure(value: str, unit: str) -> Measure:
    return Measure(Decimal(value), unit, Localised(unit, unit), "report")


def like(value: str, unit: str, form: Form, *measures: Measure) -> Quantity:
    figure = Figure("f", Decimal(value), Localised(), "report", unit)
    return worked_out(Likeness("l", Localised(), form, Localised(), measures), figure)


SALT = measure("2.165", "克/立方厘米")
NOTE = (measure("100", "元"), measure("155", "毫米"))


@pytest.mark.parametrize(
    ("result", "dimension", "zh", "en"),
    [
        (like("140", "亿吨", "cube", SALT), LENGTH, "约 1.9 公里", "about 1.9 km"),
        (like("140", "亿吨", "how-many", SALT, measure("2500", "立方米")), NUMBER, "约 260 万", "about 2.6 million"),
        (like("9026", "米", "how-many", measure("632", "米")), NUMBER, "约 14", "about 14"),
        (like("9026", "米", "how-long", measure("20.5", "米/秒")), TIME, "约 7.3 分钟", "about 7.3 minutes"),
        (like("138", "亿元", "rate", measure("31536000", "秒")), MONEY, "约 440 元", "about 440 yuan"),
        (like("138", "亿元", "rate", measure("365", "天")), MONEY, "约 3800 万元", "about 38 million yuan"),
        (like("138", "亿元", "stack", *NOTE), LENGTH, "约 2.1 万公里", "about 21,000 km"),
        (like("2143", "亿元", "rate", measure("365", "天")), MONEY, "约 5.9 亿元", "about 590 million yuan"),
    ],
)
def test_known_figures(result: Quantity, dimension: Dimension, zh: str, en: str) -> None:
    assert result.dimension == dimension
    assert rounded(result, "zh").full == zh
    assert rounded(result, "en").full == en


@given(VALUES)
def test_a_cube_holds_what_it_was_made_of(tonnes: Decimal) -> None:
    edge = like(str(tonnes), "吨", "cube", SALT).value
    assert abs(edge**3 * Decimal("2.165") / tonnes - 1) < Decimal("1e-20")


@given(VALUES)
def test_two_digits_are_two_and_near(value: Decimal) -> None:
    said = two_digits(value)
    assert abs(said / value - 1) <= Decimal("0.05")
    assert len(str(said.normalize().as_tuple().digits)) <= len(str((1, 2)))


@pytest.mark.parametrize(("value", "said"), [("99.5", "100"), ("99.4", "99"), ("1.05", "1.1"), ("0.00995", "0.010")])
def test_halves_go_up(value: str, said: str) -> None:
    assert two_digits(Decimal(value)) == Decimal(said)


@given(VALUES)
def test_cells_add_up_to_what_is_said(value: Decimal) -> None:
    cells = cells_of(value)
    assert 1 <= cells.count <= 99
    assert 0 < cells.last <= 1
    assert (cells.count - 1 + cells.last) * cells.each == two_digits(value)


@given(VALUES, st.sampled_from([NUMBER, MONEY, LENGTH, TIME]), st.sampled_from(["zh", "en"]))
def test_nothing_is_said_with_an_exponent_or_without_about(
    value: Decimal, dimension: Dimension, language: Language
) -> None:
    said = rounded(Quantity(value, dimension), language)
    assert "E" not in said.number
    assert said.full.startswith(("约 ", "about "))
    assert said.unit in said.full


def test_a_sentence_is_spaced_as_its_language_sets_figures() -> None:
    fourteen = rounded(Quantity(Decimal("14.2"), NUMBER), "zh")
    assert filled("要{result}座，或 {result} 座。", fourteen, "zh") == "要约 14 座，或约 14 座。"
    millions = rounded(Quantity(Decimal(2_600_000), NUMBER), "zh")
    assert filled("装满{result}个", millions, "zh") == "装满约 260 万个"
    assert filled("Fill {result} pools", rounded(Quantity(Decimal(14), NUMBER), "en"), "en") == "Fill about 14 pools"
    assert filled("没有", fourteen, "zh") == "没有"


def test_lengths_beside_are_in_metres_and_the_result_comes_first() -> None:
    likeness = Likeness("l", Localised(), "stack", Localised(), NOTE, (measure("40075", "公里"),))
    result = worked_out(likeness, Figure("f", Decimal(138), Localised(), "report", "亿元"))
    own, equator = lengths_of(likeness, result)
    assert (own.measure, equator.measure) == (-1, 0)
    assert equator.metres == 40_075_000
    assert own.metres == Decimal("21390000")


def test_units_are_scaled_and_divided() -> None:
    assert quantity(Decimal(2), "亿吨") == quantity(Decimal(20000), "万吨")
    assert quantity(Decimal(1), "立方公里") == Quantity(Decimal(1_000_000_000), VOLUME)
    dense = quantity(Decimal(1), "克/立方厘米")
    assert dense is not None
    assert dense.value == 1  # tonnes in a cubic metre
    assert quantity(Decimal(1), "亿") is None
    assert quantity(Decimal(1), "米/头") is None


def test_points_stand_in_proportion_to_time_and_a_gap_is_no_line() -> None:
    line = series([parse("2018年"), parse("2020年"), parse("2021年")])
    assert [year.number for year in line.years] == [2018, 2019, 2020, 2021]
    assert line.joined == (False, False, True)
    assert line.places == tuple(year.at for year in line.years if year.number != 2019)


@given(st.lists(st.integers(1000, 2100), min_size=1, max_size=8, unique=True).map(sorted))
def test_points_stay_inside_and_in_order(years: list[int]) -> None:
    line = series([parse(f"{year}年") for year in years])
    assert all(0 < at < 1 for at in line.places)
    assert list(line.places) == sorted(line.places)
    assert all(0 < year.at < 1 for year in line.years)


def test_no_points_are_no_line() -> None:
    assert series([]).places == ()
