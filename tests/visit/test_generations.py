"""Paths of birth decades: only from the events' dates, honest about what is not known, whatever the content."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.entries import Plan
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.visit.generations import MOST_STOPS, When, path, twenty
from tests.visit.small_exhibit import date, era, event, exhibit, odd_eras

ROOT = Path(__file__).parents[2]
DECADES = list(range(1920, 2010, 10))


@pytest.fixture(scope="module")
def whole() -> Exhibit:
    return load(ROOT / "content", ROOT / "assets").exhibit


def stops(found: Exhibit, born: int) -> list[tuple[str, str]]:
    return [(str(stop.when), stop.event_key) for stop in path(found, born)]


def test_who_is_born_in_the_fifties_is_twenty_in_the_seventies() -> None:
    assert twenty(1950) == (1970, 1979)


def test_what_surely_was_then_is_told_as_then_and_what_may_have_been_as_in_those_years() -> None:
    found = exhibit([era("past", [event("sharp", 1964), event("broad", 1950, 1990, fuzzy=True), event("now", 2020)])])
    assert stops(found, 1940) == [("then", "sharp"), ("around", "broad"), ("now", "now")]


def test_where_nothing_was_made_then_the_nearest_before_says_how_long_before() -> None:
    found = exhibit([era("past", [event("far", 1800), event("near", 1912), event("late", 1990), event("now", 2020)])])
    path_of_1900 = path(found, 1900)
    assert [(stop.when, stop.event_key, stop.years) for stop in path_of_1900] == [
        (When.BEFORE, "far", 119),
        (When.BEFORE, "near", 7),
        (When.LATER, "late", 0),
        (When.NOW, "now", 0),
    ]


def test_on_the_way_each_part_of_the_time_since_has_one() -> None:
    later = [event("a", 1985), event("b", 1986, importance=5), event("c", 2010), event("d", 2012, importance=5)]
    found = exhibit([era("past", [event("then", 1975), *later, event("now", 2020)])])
    assert stops(found, 1950) == [("then", "then"), ("later", "b"), ("later", "d"), ("now", "now")]


def test_now_comes_first_what_the_trade_of_their_youth_has_become() -> None:
    today = [event("famous", 2020, importance=5), event("lamp-today", 2020, importance=1, industries=["power"])]
    found = exhibit([era("past", [event("lamp", 1925, industries=["power"]), *today])])
    assert stops(found, 1900) == [("then", "lamp"), ("now", "lamp-today"), ("now", "famous")]


def test_a_plan_is_not_made_yet() -> None:
    plan = replace(event("plan", 2023, 2050, importance=5), plan=Plan("plan", date(2030)))
    done = replace(event("done", 2022, importance=5), plan=Plan("done", date(2022)))
    found = exhibit([era("future", [plan, done, event("old", 1990)])])
    assert ("now", "done") in stops(found, 1970)
    assert "plan" not in [key for _, key in stops(found, 2000)]


@given(odd_eras(), st.integers(150, 210).map(lambda n: n * 10))
def test_a_path_is_short_has_no_stop_twice_and_runs_through_its_parts_in_order(found: Exhibit, born: int) -> None:
    made = path(found, born)
    assert len(made) <= MOST_STOPS
    assert len({stop.event_key for stop in made}) == len(made)
    order = [When.BEFORE, When.THEN, When.AROUND, When.LATER, When.NOW]
    parts = [min(order.index(stop.when), 2) if stop.when is not When.BEFORE else 0 for stop in made]
    later = [order.index(stop.when) for stop in made if stop.when in (When.LATER, When.NOW)]
    assert later == sorted(later)
    assert parts == sorted(parts)
    start, end = float(twenty(born)[0]), float(twenty(born)[1] + 1)
    for stop in made:
        when = found.event_by_key[stop.event_key].date
        if stop.when in (When.THEN, When.AROUND):
            assert when.start <= end
            assert when.end >= start
        if stop.when is When.BEFORE:
            assert when.end <= start
            assert stop.years >= 1
        if stop.when is When.LATER:
            assert when.start >= end


def test_an_exhibit_without_events_has_no_path() -> None:
    assert path(exhibit([]), 1950) == ()


@pytest.mark.parametrize("born", DECADES)
def test_every_decade_of_the_museum_begins_in_its_years_and_ends_today(whole: Exhibit, born: int) -> None:
    made = path(whole, born)
    assert len(made) >= 4
    assert made[0].when in (When.THEN, When.AROUND)
    assert made[-1].when is When.NOW
    assert path(whole, born) == made


def test_the_museums_decades_have_paths_of_their_own(whole: Exhibit) -> None:
    assert len({path(whole, born) for born in DECADES}) == len(DECADES)
