"""Dates as a museum writes them are read, ordered and shown in two languages; anything else is told as a DateError."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.exhibit.dates import ABOUT_YEARS, FORMS, FORMS_EN, OPEN_END_YEARS, Date, DateError, ordinal, parse
from kiosk.exhibit.periods import NAMED_PERIODS

SHOWN = [
    ("2022", "2022年", "2022"),
    ("2022年", "2022年", "2022"),
    ("2020年9月", "2020年9月", "September 2020"),
    ("2020-09", "2020年9月", "September 2020"),
    ("2023年5月10日", "2023年5月10日", "10 May 2023"),
    ("2023-05-10", "2023年5月10日", "10 May 2023"),
    ("２０２０年９月", "2020年9月", "September 2020"),
    (" 2020 年 9 月 ", "2020年9月", "September 2020"),
    ("公元25年", "25年", "25"),
    ("约1910年", "约1910年", "c. 1910"),
    ("20世纪50年代", "20世纪50年代", "1950s"),
    ("20世纪", "20世纪", "20th century"),
    ("20世纪初", "20世纪初", "early 20th century"),
    ("19世纪中", "19世纪中", "mid-19th century"),
    ("19世纪末", "19世纪末", "late 19th century"),
    ("东汉", "东汉", "Eastern Han"),
    ("商周时期", "商周时期", "Shang-Zhou period"),
    ("1937—1945年", "1937—1945年", "1937-1945"),
    ("1937-1945", "1937—1945年", "1937-1945"),
    ("1937年至1945年", "1937—1945年", "1937-1945"),
    ("1937到1945年", "1937—1945年", "1937-1945"),
    ("2023年5月10日至14日", "2023年5月10日至14日", "10-14 May 2023"),
    ("2023年5月至7月", "2023年5月至7月", "May 2023 to July 2023"),
    ("前221年", "前221年", "221 BCE"),
    ("公元前221年", "前221年", "221 BCE"),
    ("前3世纪", "前3世纪", "3rd century BCE"),
    ("前221年—25年", "前221年至25年", "221 BCE to 25"),
    ("1949年后", "1949年后", "after 1949"),
    ("1949年以后", "1949年后", "after 1949"),
    ("前221年前", "前221年前", "before 221 BCE"),
    ("前10000年", "前10000年", "10,000 BCE"),
    ("前138亿年", "前138亿年", "13.8 billion BCE"),
    ("公元前45.4亿年", "前45.4亿年", "4.54 billion BCE"),
    ("前6600万年", "前6600万年", "66 million BCE"),
    ("前1.2万年", "前1.2万年", "12,000 BCE"),
    ("前6600万年—前3390万年", "前6600万年至前3390万年", "66 million BCE to 33.9 million BCE"),
]

NO_DATES = [
    "", " ", "去年", "May 2020", "2024-02-30", "2023年2月29日", "2020年13月", "2020年0月", "2020-00", "2020年5月0日",
    "12月", "10日", "0年", "0", "前0年", "0世纪", "0世纪50年代", "约", "后", "前", "前后", "至", "—", "1937—",
    "—1945年", "1937至", "12345年", "2020年9月10", "²⁰²⁰年", "约" * 5000, "后" * 5000, "1-" * 5000,
    "前0亿年", "前201亿年", "前99999亿年", "前12345世纪",
    "1937-45", "{depth}", "\0",
]  # fmt: skip


@pytest.mark.parametrize(("typed", "zh", "en"), SHOWN, ids=[form[0] for form in SHOWN])
def test_a_date_is_shown_in_both_languages(typed: str, zh: str, en: str) -> None:
    date = parse(typed)
    assert (date.zh, date.en) == (zh, en)


@pytest.mark.parametrize("typed", [form for form, *_ in SHOWN])
def test_what_is_shown_in_chinese_may_be_typed_again(typed: str) -> None:
    once = parse(typed)
    assert parse(once.zh) == once


@pytest.mark.parametrize("period", NAMED_PERIODS, ids=lambda period: period.en)
def test_every_named_period_may_be_written_by_each_of_its_names(period: Any) -> None:
    for name in period.names:
        date = parse(name)
        assert (date.start, date.end, date.zh, date.en) == (period.first, period.last + 1, name, period.en)
        assert date.fuzzy is period.fuzzy


def test_every_form_that_messages_offer_is_understood() -> None:
    for form in (*FORMS.split("、"), *FORMS_EN.split(", ")):
        assert parse(form).zh


@pytest.mark.parametrize("typed", NO_DATES, ids=lambda text: repr(text)[:24])
def test_what_is_no_date_is_told_with_what_was_typed(typed: str) -> None:
    with pytest.raises(DateError) as caught:
        parse(typed)
    assert not caught.value.reversed_


@pytest.mark.parametrize("value", [None, True, 1910.5, [2020], {"from": 2020}, {"from": 1, "to": 2, "by": 3}])
def test_a_value_of_another_kind_is_no_date(value: object) -> None:
    with pytest.raises(DateError):
        parse(value)


def test_the_last_day_of_february_depends_on_the_year() -> None:
    assert parse("2024-02-29").en == "29 February 2024"
    with pytest.raises(DateError):
        parse("2023-02-29")


@pytest.mark.parametrize("typed", ["1945—1937年", "2023年5月14日至10日", "25年—前221年", "民国至东汉"])
def test_a_date_that_ends_before_it_starts_is_told_as_reversed(typed: str) -> None:
    with pytest.raises(DateError) as caught:
        parse(typed)
    assert caught.value.reversed_


def test_a_date_may_be_written_as_from_and_to() -> None:
    assert parse({"from": 1937, "to": 1945}) == parse("1937—1945年")
    assert parse({"from": "东汉", "to": "清末"}).en == "Eastern Han to late Qing"
    with pytest.raises(DateError) as caught:
        parse({"from": 1945, "to": 1937})
    assert caught.value.reversed_


def test_a_plain_year_may_be_a_number() -> None:
    assert parse(2022) == parse("2022年")


def test_dates_stand_in_the_order_of_history() -> None:
    typed = [
        "前138亿年",
        "前6600万年",
        "前10000年",
        "商周时期",
        "前221年",
        "东汉",
        "明代",
        "1896年",
        "约1910年",
        "1937—1945年",
        "20世纪50年代",
        "2020年9月",
        "2022",
    ]
    dates = [parse(form) for form in typed]
    assert all(before.middle < after.middle for before, after in pairwise(dates))


def test_a_deep_date_is_as_wide_as_its_last_digit() -> None:
    date = parse("前45.4亿年")
    assert (date.start, date.end, date.fuzzy) == (-4_545_000_000, -4_535_000_000, True)


def test_days_and_months_lie_within_their_year() -> None:
    year = parse("2024年")
    months = [parse(f"2024年{month}月") for month in range(1, 13)]
    assert months[0].start == year.start
    assert all(before.end <= after.start + 1 / 366 for before, after in pairwise(months))
    assert all(year.start <= m.start < m.end <= year.end + 1e-9 for m in months)
    assert months[1].start < parse("2024-02-29").start < months[2].start


@pytest.mark.parametrize("typed", ["2022", "2020年9月", "1937—1945年", "前221年"])
def test_a_known_date_is_sharp(typed: str) -> None:
    assert not parse(typed).fuzzy


@pytest.mark.parametrize("typed", ["约1910年", "20世纪", "20世纪50年代", "东汉", "1949年后", "前3世纪", "东汉至1900年"])
def test_an_uncertain_date_is_fuzzy(typed: str) -> None:
    assert parse(typed).fuzzy


def test_about_reaches_some_years_to_either_side() -> None:
    about, year = parse("约1910年"), parse("1910年")
    assert (about.start, about.end) == (year.start - ABOUT_YEARS, year.end + ABOUT_YEARS)
    assert about.middle == year.middle


def test_an_open_date_is_drawn_for_a_generation() -> None:
    assert (parse("1949年后").start, parse("1949年后").end) == (1949, 1950 + OPEN_END_YEARS)
    assert (parse("前221年前").start, parse("前221年前").end) == (-221 - OPEN_END_YEARS, -221)


@pytest.mark.parametrize(
    ("number", "said"), [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th")]
)
def test_small_ordinals(number: int, said: str) -> None:
    assert ordinal(number) == said


@pytest.mark.parametrize(("number", "said"), [(21, "21st"), (74, "74th"), (88, "88th"), (102, "102nd"), (111, "111th")])
def test_large_ordinals(number: int, said: str) -> None:
    assert ordinal(number) == said


PIECES = st.lists(
    st.sampled_from(
        [*"0123456789０２年月日世纪初中末约前后以至到—–-~ .约", "年代", "公元", "公元前", "东汉", "抗战时期"]
    ),
    max_size=14,
).map("".join)


@given(
    st.one_of(
        PIECES, st.text(), st.integers(-(10**20), 10**20), st.dictionaries(st.sampled_from(["from", "to"]), PIECES)
    )
)
@example("约" * 5000)
@example({"from": "约" * 5000, "to": "2"})
def test_any_value_is_a_date_with_two_ends_or_a_date_error(value: object) -> None:
    try:
        date = parse(value)
    except DateError:
        return
    assert isinstance(date, Date)
    assert -20_000 < date.start < date.end < 20_000
    assert date.zh
    assert date.en


@given(st.integers(1, 9999), st.integers(1, 12), st.integers(1, 28))
def test_every_day_has_its_place_in_the_order(year: int, month: int, day: int) -> None:
    date = parse(f"{year}年{month}月{day}日")
    assert year <= date.start < date.end <= year + 1 + 1e-2
    assert parse(f"{year:04}-{month:02}-{day:02}") == date
    if day < 28:
        assert date.start < parse(f"{year}年{month}月{day + 1}日").start
