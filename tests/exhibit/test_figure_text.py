"""A figure is said exactly: its unit is converted without rounding, and how exact it is stands in words."""

from __future__ import annotations

from decimal import Decimal
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.figure_text import FigureText, figure_text, plain_number
from kiosk.exhibit.localised import Language, Localised
from kiosk.exhibit.numbers import Approximation, Figure, Unit

UNITS = {
    unit.zh: unit
    for unit in (
        Unit("亿元", "billion yuan", en_factor=Decimal("0.1")),
        Unit("亿吨", "billion tonnes", en_factor=Decimal("0.1")),
        Unit("万吨", "million tonnes", "million tonnes", Decimal("0.01")),
        Unit("米", "m"),
        Unit("家", "companies", "company"),
        Unit("种", "kinds"),
        Unit("项", ""),
        Unit("%", "%"),
    )
}


def said(
    language: Language,
    value: str,
    unit: str = "",
    approximation: Approximation = "exact",
    of: int | None = None,
    ordinal: bool = False,
) -> FigureText:
    figure = Figure("a", Decimal(value), Localised("甲", "a"), "daily", unit, of, ordinal, approximation)
    return figure_text(figure, UNITS.get(unit), language)


@pytest.mark.parametrize(
    ("value", "unit", "zh", "en"),
    [
        ("300", "亿元", "300 亿元", "30 billion yuan"),
        ("2143", "亿元", "2143 亿元", "214.3 billion yuan"),
        ("1638.5", "亿元", "1638.5 亿元", "163.85 billion yuan"),
        ("4.4", "亿吨", "4.4 亿吨", "0.44 billion tonnes"),
        ("100", "万吨", "100 万吨", "1 million tonnes"),
        ("9026", "米", "9026 米", "9,026 m"),
        ("1234567.5", "米", "1234567.5 米", "1,234,567.5 m"),
        ("1", "家", "1 家", "1 company"),
        ("2", "家", "2 家", "2 companies"),
        ("18.2", "%", "18.2%", "18.2%"),
        ("12", "项", "12 项", "12"),
        ("37", "", "37", "37"),
        ("5", "个没有列出的单位", "5 个没有列出的单位", "5 个没有列出的单位"),
    ],
)
def test_a_figure_is_said_with_its_unit_and_converted_exactly(value: str, unit: str, zh: str, en: str) -> None:
    assert said("zh", value, unit).full == zh
    assert said("en", value, unit).full == en


@pytest.mark.parametrize(
    ("approximation", "zh", "en"),
    [
        ("exact", "3500 种", "3,500 kinds"),
        ("about", "约 3500 种", "about 3,500 kinds"),
        ("nearly", "近 3500 种", "nearly 3,500 kinds"),
        ("over", "3500 多种", "over 3,500 kinds"),
        ("at-least", "3500 种以上", "at least 3,500 kinds"),
    ],
)
def test_how_exact_a_figure_is_stands_in_words(approximation: Approximation, zh: str, en: str) -> None:
    assert said("zh", "3500", "种", approximation).full == zh
    assert said("en", "3500", "种", approximation).full == en


def test_the_words_are_there_for_every_approximation() -> None:
    for language in get_args(Language):
        phrases = {said(language, "3500", "种", approximation).full for approximation in get_args(Approximation)}
        assert len(phrases) == len(get_args(Approximation))


@pytest.mark.parametrize(
    ("of", "zh", "en"),
    [
        (2, "二分之一", "half"),
        (3, "三分之一", "a third"),
        (4, "四分之一", "a quarter"),
        (5, "五分之一", "a fifth"),
        (10, "十分之一", "a tenth"),
    ],
)
def test_a_simple_fraction_is_digits_on_a_plate_and_words_in_a_text(of: int, zh: str, en: str) -> None:
    assert said("zh", "1", of=of).number == said("en", "1", of=of).number == f"1/{of}"
    assert said("zh", "1", of=of).full == zh
    assert said("en", "1", of=of).full == en


def test_an_inexact_fraction_keeps_its_word() -> None:
    assert said("zh", "1", of=3, approximation="about").full == "约三分之一"
    assert said("en", "1", of=3, approximation="about").full == "about a third"


def test_another_fraction_stays_digits() -> None:
    assert said("zh", "37", of=41).full == "37/41"
    assert said("en", "37", of=41).full == "37/41"
    assert said("en", "10", of=41).number == "10/41"


@pytest.mark.parametrize(("value", "zh", "en"), [("1", "第 1", "1st"), ("2", "第 2", "2nd"), ("74", "第 74", "74th")])
def test_a_rank_is_a_place_and_not_an_amount(value: str, zh: str, en: str) -> None:
    assert said("zh", value, ordinal=True).full == zh
    assert said("en", value, ordinal=True).full == en


def test_the_parts_stand_apart_for_a_plate() -> None:
    assert said("zh", "300", "亿元", "nearly") == FigureText("近", "300", "亿元", "近 300 亿元")
    assert said("en", "300", "亿元", "nearly") == FigureText("nearly", "30", "billion yuan", "nearly 30 billion yuan")


@pytest.mark.parametrize(
    ("value", "digits"),
    [
        ("1E+2", "100"),
        ("2.50", "2.5"),
        ("100", "100"),
        ("0.10", "0.1"),
        ("5.0", "5"),
        ("0", "0"),
        ("1E-7", "0.0000001"),
    ],
)
def test_digits_hold_no_exponent_and_no_idle_zero(value: str, digits: str) -> None:
    assert plain_number(Decimal(value)) == digits


@given(st.decimals(0, 10**12, places=4))
def test_no_figure_is_ever_rounded(value: Decimal) -> None:
    assert Decimal(said("zh", str(value), "亿元").number) == value
    assert Decimal(said("en", str(value), "亿元").number.replace(",", "")) * 10 == value
