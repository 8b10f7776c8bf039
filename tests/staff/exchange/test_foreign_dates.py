"""Dates as other programs and their authors write them become dates of the exhibit, or are told as none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.dates import OLDEST, DateError, parse
from kiosk.staff.exchange.foreign_dates import bce, between, of_numbers, of_text

READ = [
    ("1963,6", "June 1963"),
    ("1963,6,11", "11 June 1963"),
    ("1963,6,11,14,30", "11 June 1963"),
    ("1963", "1963"),
    ("-221", "221 BCE"),
    ("June 1963", "June 1963"),
    ("11 June 1963", "11 June 1963"),
    ("June 11th, 1963", "11 June 1963"),
    ("Sept. 11 1963", "11 September 1963"),
    ("1963-06-11", "11 June 1963"),
    ("1963-06-11T10:00:00Z", "11 June 1963"),
    ("6/11/1963", "11 June 1963"),
    ("31/12/1999", "31 December 1999"),
    ("500 BC", "500 BCE"),
    ("44 B.C.E.", "44 BCE"),
    ("AD 79", "79"),
    ("1066 CE", "1066"),
    ("c. 1850", "c. 1850"),
    ("circa 1850 BC", "c. 1850 BCE"),
    ("before 1949", "before 1949"),
    ("after June 1963", "after June 1963"),
    ("1939-1945", "1939-1945"),
    ("1939–45", "1939-1945"),
    ("1914 to 1918", "1914-1918"),
    ("300-200 BC", "300-200 BCE"),
    ("May 1 - May 3, 1999", "1-3 May 1999"),
    ("1960s", "1960s"),
    ("1800s", "1800-1809"),
    ("19th century", "19th century"),
    ("early 19th century", "early 19th century"),
    ("3rd century BC", "3rd century BCE"),
    ("4.5 billion years ago", "4.5 billion BCE"),
    ("66 mya", "66 million BCE"),
    ("10,000 years ago", "c. 8000 BCE"),
    ("13.8 billion BCE", "13.8 billion BCE"),
    ("约1910年", "c. 1910"),
    ("抗战时期", "War of Resistance, 1937-1945"),
]


@pytest.mark.parametrize(("typed", "shown"), READ, ids=[typed for typed, _ in READ])
def test_a_date_in_words_is_read(typed: str, shown: str) -> None:
    assert parse(of_text(typed).typed).en == shown


@pytest.mark.parametrize("typed", ["", "now", "yesterday", "TBC", "1945-1939", "99999999999 BC", "x" * 500])
def test_what_is_no_date_is_told(typed: str) -> None:
    with pytest.raises(DateError):
        of_text(typed)


def test_what_is_lost_of_a_date_is_noted() -> None:
    assert of_numbers("-44", "3", "15").notes == (("to-year", {"what": "3-15"}),)
    assert of_numbers(0).notes == (("year-zero", {}),)
    assert of_numbers("1963", "2", "30").notes == (("bad-day", {"what": "1963-2-30", "kept": "1963年2月"}),)
    assert of_numbers("1963", "13").typed == "1963年"
    assert of_text("6/11/1963").notes == (("us-order", {"what": "6/11/1963"}),)
    assert between(of_numbers(1964), of_numbers(1963)).notes == (("bad-end", {"what": "1963年"}),)


@given(st.integers(1, OLDEST))
def test_every_year_before_the_common_era_can_be_written(years: int) -> None:
    date = parse(bce(years))
    assert date.middle == pytest.approx(-years, rel=1e-4, abs=1)


@given(
    st.text(max_size=40)
    | st.from_regex(r"(c\. )?[\d,./-]{1,12}( (BC|AD|to|years ago|century|mya)){0,2}", fullmatch=True)
)
def test_any_text_is_a_date_of_ours_or_no_date(typed: str) -> None:
    try:
        found = of_text(typed)
    except DateError:
        return
    assert parse(found.typed).start < parse(found.typed).end


@given(*[st.none() | st.integers() | st.floats() | st.text(max_size=8)] * 3)
def test_any_numbers_are_a_date_of_ours_or_no_date(year: object, month: object, day: object) -> None:
    try:
        found = of_numbers(year, month, day)
    except DateError:
        return
    assert parse(found.typed).start < parse(found.typed).end
