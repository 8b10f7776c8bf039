"""A round as a value: one touch each, the first right answer ends a question, and it can be written down and read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.quiz_round import NOT_YET, Round

RIGHT = 2


def test_alone_the_first_touch_ends_the_question() -> None:
    played = Round.begin(1, 7)
    assert not played.is_told(RIGHT)
    played = played.touch(0, 1, RIGHT)
    assert played.is_told(RIGHT)
    assert played.touch(0, RIGHT, RIGHT) == played, "there is no second try"
    assert played.right_of(0, (RIGHT,)) == 0


def test_of_two_a_wrong_answer_leaves_the_other_their_turn() -> None:
    played = Round.begin(2, 7).touch(1, 0, RIGHT)
    assert not played.is_told(RIGHT)
    assert played.touch(1, RIGHT, RIGHT) == played
    played = played.touch(0, RIGHT, RIGHT)
    assert played.is_told(RIGHT)
    assert [played.right_of(player, (RIGHT,)) for player in (0, 1)] == [1, 0]


def test_of_two_the_first_right_answer_ends_the_question() -> None:
    played = Round.begin(2, 7).touch(0, RIGHT, RIGHT)
    assert played.is_told(RIGHT)
    assert played.touch(1, RIGHT, RIGHT) == played


def test_a_player_who_is_not_there_changes_nothing() -> None:
    played = Round.begin(1, 7)
    assert played.touch(1, 0, RIGHT) == played
    assert played.touch(-1, 0, RIGHT) == played


def test_after_the_last_question_the_round_is_over() -> None:
    played = Round.begin(1, 7).touch(0, RIGHT, RIGHT).on(2)
    assert (played.number, played.left) == (1, False)
    played = played.touch(0, 0, RIGHT).on(2)
    assert (played.number, played.left) == (2, True)
    assert played.on(2) == played
    assert played.touch(0, 1, RIGHT) == played
    assert played.right_of(0, (RIGHT, RIGHT)) == 1


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    players = draw(st.sampled_from([1, 2]))
    played = Round.begin(players, draw(st.integers(0, 10**9 - 1)))
    for player, answer, goes_on in draw(
        st.lists(st.tuples(st.integers(0, players - 1), st.integers(0, 3), st.booleans()))
    ):
        played = played.touch(player, answer, RIGHT)
        if goes_on and played.is_told(RIGHT):
            played = played.on(5)
    return played


@given(rounds())
def test_what_is_written_down_is_read_again(played: Round) -> None:
    assert Round.read(played.written()) == played


@given(rounds())
def test_no_question_is_won_by_both(played: Round) -> None:
    rights = (RIGHT,) * 5
    assert sum(played.right_of(player, rights) for player in range(played.players)) <= len(played.picks)
    assert all(pick in (NOT_YET, 0, 1, 2, 3) for picked in played.picks for pick in picked)


@pytest.mark.parametrize("written", ["", "x", "1.7", "3.7.x.open", "1.7.xx.open", "2.7.1.open", "1.7.x", "1.-1.x.open"])
def test_what_is_no_round_is_none(written: str) -> None:
    assert Round.read(written) is None


@given(st.text())
def test_nothing_that_is_read_raises(written: str) -> None:
    found = Round.read(written)
    assert found is None or found.written()
