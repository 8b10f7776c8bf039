"""A date in a strange form is written as the exhibit writes it, where only one thing can be meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.dates import parse
from kiosk.staff.mending.dates import as_the_exhibit_writes

ONE_READING = {
    "2020.9": "2020年9月",
    "2020.09": "2020年9月",
    "2020.9.1": "2020年9月1日",
    "2020/9": "2020年9月",
    "2020/9/1": "2020年9月1日",
    "２０２０．９": "2020年9月",
    "2020 年 9 月": "2020年9月",
    "2020年9": "2020年9月",
    "September 2020": "2020年9月",
    "Sept. 2020": "2020年9月",
    "1 Sep 2020": "2020年9月1日",
    "September 1, 2020": "2020年9月1日",
    "1950s": "20世纪50年代",
    "1950年代": "20世纪50年代",
    "c. 1910": "约1910年",
    "1910年左右": "约1910年",
    "大约1910年": "约1910年",
    "一九五八年": "1958年",
    "二〇二〇年9月": "2020年9月",
    "2020.9 - 2021.3": "2020年9月至2021年3月",
    "2020.9—2021.3": "2020年9月至2021年3月",
}
NONE = ["1/9/2020", "9.2020", "2020.13", "2020.2.30", "Ma 2020", "前年", "", "2021.3—2020.9", "12.5", "?"]


@pytest.mark.parametrize(("typed", "meant"), ONE_READING.items(), ids=ONE_READING.keys())
def test_a_date_with_one_reading(typed: str, meant: str) -> None:
    assert as_the_exhibit_writes(typed) == meant
    assert parse(meant)


@pytest.mark.parametrize("typed", NONE, ids=repr)
def test_a_date_that_could_mean_two_things_or_none_is_left(typed: str) -> None:
    assert as_the_exhibit_writes(typed) is None


@given(st.text(max_size=40) | st.from_regex(r"\d{1,4}[./年 -]\d{1,2}[./月 -]?\d{0,2}日?", fullmatch=True))
def test_whatever_is_typed_the_answer_is_a_date_or_none(typed: str) -> None:
    made = as_the_exhibit_writes(typed)
    assert made is None or parse(made)
