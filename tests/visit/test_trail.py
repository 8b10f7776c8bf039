"""Whatever a visitor does, the trail ends somewhere, and back and home lead out of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.place import Place, PlaceKind, exists
from kiosk.visit.trail import ATTRACT, HOME, LONGEST, Trail
from tests.visit.small_exhibit import three_eras

TIMELINE = Place(PlaceKind.TIMELINE)
PAPER = Place(PlaceKind.EVENT, "paper")
PIPE = Place(PlaceKind.INDUSTRY, "pipe")
WHOLE = three_eras()

places = st.builds(
    Place,
    st.sampled_from(PlaceKind),
    st.sampled_from(["", "past", "paper", "pipe", "bomb", *(f"k{n}" for n in range(40))]),
    st.sampled_from(["", "paper", "bronze"]),
).map(lambda p: p if p.kind not in (PlaceKind.ATTRACT, PlaceKind.HOME) else Place(p.kind))


def test_a_new_trail_is_asleep_and_wakes_at_home() -> None:
    assert Trail().here == ATTRACT
    assert Trail().back() == Trail()
    assert not Trail().can_go_back
    assert Trail().home().here == HOME


def test_opening_and_going_back() -> None:
    trail = Trail().home().open(TIMELINE).open(PAPER)
    assert trail.places == (HOME, TIMELINE, PAPER)
    assert trail.back().here == TIMELINE
    assert trail.back().back().here == HOME
    assert trail.back().back().back().here == HOME


def test_opening_the_same_place_changes_nothing() -> None:
    trail = Trail().home().open(PAPER)
    assert trail.open(PAPER) is trail


def test_a_page_on_the_trail_is_returned_to() -> None:
    trail = Trail().home().open(TIMELINE).open(PAPER).open(PIPE)
    assert trail.open(PAPER).places == (HOME, TIMELINE, PAPER)
    assert trail.open(replace(TIMELINE, focus="paper")).places == (HOME, replace(TIMELINE, focus="paper"))


def test_opening_a_page_from_the_attract_loop_has_home_behind_it() -> None:
    assert Trail().open(PAPER).places == (HOME, PAPER)


def test_the_oldest_steps_are_forgotten_but_never_home() -> None:
    trail = Trail().home()
    for number in range(100):
        trail = trail.open(Place(PlaceKind.EVENT, f"k{number}"))
    assert len(trail.places) == LONGEST
    assert trail.places[0] == HOME
    assert [place.key for place in trail.places[1:]] == [f"k{number}" for number in range(69, 100)]


@pytest.mark.parametrize(
    "wrong", [(), (PAPER,), (HOME, ATTRACT), (HOME, PAPER, PAPER), (ATTRACT, HOME), (HOME, PAPER, HOME)], ids=repr
)
def test_other_trails_cannot_be_made(wrong: tuple[Place, ...]) -> None:
    with pytest.raises(ValueError, match="trail"):
        Trail(wrong)


def test_a_trail_is_carried_into_an_exhibit_that_has_lost_pages() -> None:
    trail = Trail().home().open(TIMELINE).open(PAPER).open(PIPE)
    eras = tuple(replace(era, events=tuple(e for e in era.events if e.key != "paper")) for era in WHOLE.eras)
    less = replace(WHOLE, eras=eras, industries=())
    assert trail.within(less, before=WHOLE).places == (HOME, TIMELINE, Place(PlaceKind.TIMELINE, "past"))
    assert trail.within(WHOLE) == trail
    assert Trail().within(less) == Trail()


class Wandering(RuleBasedStateMachine):
    """A visitor who presses anything, while staff take pages away."""

    def __init__(self) -> None:
        super().__init__()
        self.trail = Trail()

    @rule(place=places)
    def open(self, place: Place) -> None:
        before = self.trail
        self.trail = before.open(place)
        assert self.trail.here == place
        assert len(self.trail.places) <= len(before.places) + 1

    @rule()
    def back(self) -> None:
        before = self.trail
        self.trail = before.back()
        assert self.trail.places == (before.places[:-1] if before.can_go_back else before.places)

    @rule()
    def home(self) -> None:
        self.trail = self.trail.home()
        assert self.trail.here == HOME

    @rule()
    def sleep(self) -> None:
        self.trail = self.trail.asleep()
        assert self.trail == Trail()

    @rule(place=places)
    @precondition(lambda self: self.trail.can_go_back)
    def open_along(self, place: Place) -> None:
        self.trail = self.trail.back().open(place)

    @rule(kept=st.sampled_from([WHOLE, replace(WHOLE, industries=()), replace(WHOLE, eras=()), WHOLE]))
    def reload(self, kept: Exhibit) -> None:
        asleep = self.trail == Trail()
        self.trail = self.trail.within(kept, before=WHOLE)
        assert all(exists(place, kept) for place in self.trail.places)
        assert (self.trail == Trail()) == asleep

    @invariant()
    def can_always_be_left(self) -> None:
        trail, steps = self.trail, 0
        while trail.can_go_back:
            trail, steps = trail.back(), steps + 1
        assert steps < LONGEST
        assert trail.here in (HOME, ATTRACT)
        assert self.trail.home().places == (HOME,)

    @invariant()
    def holds_every_page_once(self) -> None:
        pages = [(place.kind, place.key) for place in self.trail.places]
        assert len(set(pages)) == len(pages) <= LONGEST


TestWandering = Wandering.TestCase
TestWandering.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)


def test_the_page_in_front_can_be_centred_anew_and_is_found_so_again() -> None:
    walked = Trail().open(Place(PlaceKind.GENERATIONS, "years")).at(Place(PlaceKind.GENERATIONS, "years", "fifties"))
    assert walked.here == Place(PlaceKind.GENERATIONS, "years", "fifties")
    assert walked.open(Place(PlaceKind.EVENT, "paper")).back() == walked
    assert walked.at(Place(PlaceKind.EVENT, "paper")) == walked
