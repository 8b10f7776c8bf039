"""Places exist or not, and a place that is gone has a nearest one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.generations import Decade, Generations
from kiosk.exhibit.quiz import Quiz
from kiosk.visit.place import Place, PlaceKind, exists, nearest
from kiosk.visit.quiz_round import Round
from tests.visit.small_exhibit import said, three_eras

WHOLE = three_eras()
THERE = [
    Place(PlaceKind.ATTRACT),
    Place(PlaceKind.HOME),
    Place(PlaceKind.PROJECTS),
    Place(PlaceKind.TIMELINE),
    Place(PlaceKind.TIMELINE, "past"),
    Place(PlaceKind.TIMELINE, "", "paper"),
    Place(PlaceKind.TIMELINE, "past", "paper"),
    Place(PlaceKind.EVENT, "paper"),
    Place(PlaceKind.INDUSTRY, "pipe"),
    Place(PlaceKind.PROJECT, "bomb"),
]
NOT_THERE = [
    Place(PlaceKind.HOME, "paper"),
    Place(PlaceKind.ATTRACT, "", "paper"),
    Place(PlaceKind.TIMELINE, "paper"),
    Place(PlaceKind.TIMELINE, "past", "past"),
    Place(PlaceKind.EVENT),
    Place(PlaceKind.EVENT, "bomb"),
    Place(PlaceKind.EVENT, "paper", "paper"),
    Place(PlaceKind.INDUSTRY, "paper"),
    Place(PlaceKind.PROJECT, "pipe"),
    Place(PlaceKind.PROJECTS, "bomb"),
]


def without_past() -> Exhibit:
    return replace(WHOLE, eras=WHOLE.eras[1:])


def without_event(key: str) -> Exhibit:
    eras = tuple(replace(era, events=tuple(e for e in era.events if e.key != key)) for era in WHOLE.eras)
    return replace(WHOLE, eras=eras)


@pytest.mark.parametrize("place", THERE, ids=str)
def test_what_the_exhibit_has_exists_and_is_its_own_nearest(place: Place) -> None:
    assert exists(place, WHOLE)
    assert nearest(place, WHOLE) is place


@pytest.mark.parametrize("place", NOT_THERE, ids=str)
def test_what_the_exhibit_has_not_leads_to_something_it_has(place: Place) -> None:
    assert not exists(place, WHOLE)
    assert exists(nearest(place, WHOLE), WHOLE)


def test_an_event_taken_away_leads_to_the_timeline_of_its_era() -> None:
    gone = Place(PlaceKind.EVENT, "paper")
    assert nearest(gone, without_event("paper"), before=WHOLE) == Place(PlaceKind.TIMELINE, "past")
    assert nearest(gone, without_event("paper")) == Place(PlaceKind.TIMELINE)


def test_an_event_whose_era_is_gone_too_leads_to_the_whole_timeline() -> None:
    assert nearest(Place(PlaceKind.EVENT, "paper"), without_past(), before=WHOLE) == Place(PlaceKind.TIMELINE)


def test_a_timeline_keeps_what_it_can() -> None:
    place = Place(PlaceKind.TIMELINE, "past", "paper")
    assert nearest(place, without_event("paper")) == Place(PlaceKind.TIMELINE, "past")
    assert nearest(Place(PlaceKind.TIMELINE, "past", "soda"), without_past()) == Place(PlaceKind.TIMELINE, "", "soda")


def test_projects_lead_to_their_overview_and_industries_home() -> None:
    assert nearest(Place(PlaceKind.PROJECT, "moon"), WHOLE) == Place(PlaceKind.PROJECTS)
    assert nearest(Place(PlaceKind.INDUSTRY, "moon"), WHOLE) == Place(PlaceKind.HOME)


def test_a_page_is_the_same_whatever_it_is_centred_on() -> None:
    assert Place(PlaceKind.TIMELINE, "past", "paper").is_same_page(Place(PlaceKind.TIMELINE, "past"))
    assert not Place(PlaceKind.TIMELINE, "past").is_same_page(Place(PlaceKind.TIMELINE))


def test_kinds_are_opened_by_the_names_that_the_screen_uses() -> None:
    assert PlaceKind("projects") is PlaceKind.PROJECTS
    with pytest.raises(ValueError, match="depth"):
        PlaceKind("depth")


DECADES = Generations(
    key="years",
    title=said("years"),
    summary=said("years"),
    picture="",
    sources=(),
    decades=(Decade("fifties", 1950),),
)
QUIZ = Quiz(key="quiz", title=said("quiz"), summary=said("quiz"), picture="", sources=(), questions=())
DOING = replace(WHOLE, activities=(DECADES, QUIZ))


def test_a_decade_and_a_round_are_where_a_page_stands() -> None:
    assert exists(Place(PlaceKind.GENERATIONS, "years"), DOING)
    assert exists(Place(PlaceKind.GENERATIONS, "years", "fifties"), DOING)
    assert exists(Place(PlaceKind.QUIZ, "quiz", Round.begin(2, 7).written()), DOING)
    assert not exists(Place(PlaceKind.GENERATIONS, "years", "sixties"), DOING)
    assert not exists(Place(PlaceKind.QUIZ, "quiz", "fifties"), DOING)
    assert not exists(Place(PlaceKind.QUIZ, "years", Round.begin(2, 7).written()), DOING)


def test_a_decade_that_is_gone_leads_to_the_choice_and_a_quiz_that_is_gone_to_what_there_is_to_do() -> None:
    gone = Place(PlaceKind.GENERATIONS, "years", "sixties")
    assert nearest(gone, DOING) == Place(PlaceKind.GENERATIONS, "years")
    assert nearest(gone, WHOLE) == Place(PlaceKind.ACTIVITIES)
