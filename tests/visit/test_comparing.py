"""Dividers: they keep their order whatever is done, keys reach what fingers reach, and a finger takes the right one."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.comparing import Dividers

MOVES = st.lists(st.one_of(st.booleans(), st.floats(-0.5, 1.5)), max_size=12)


@given(st.integers(2, 3), MOVES)
def test_dividers_keep_their_order_inside_the_field(pictures: int, moves: list[bool | float]) -> None:
    now = Dividers.even(pictures)
    for move in moves:
        now = now.stepped(move) if isinstance(move, bool) else now.moved(now.nearest(move), move)
        ends = [0.0, *now.at, 1.0]
        assert all(a <= b for a, b in pairwise(ends))
        assert len(now.at) == pictures - 1


@pytest.mark.parametrize("pictures", [2, 3])
def test_steps_go_from_the_first_picture_alone_to_the_last_and_back(pictures: int) -> None:
    now, seen = Dividers.whole(0, pictures), []
    for right in (False, True):
        while now.can_step(right):
            now = now.stepped(right)
            seen.append(now.only())
    assert now == Dividers.whole(0, pictures)
    assert {picture for picture in seen if picture >= 0} == set(range(pictures))


def test_one_picture_alone_and_all_evenly() -> None:
    assert [Dividers.whole(i, 3).at for i in range(3)] == [(1.0, 1.0), (0.0, 1.0), (0.0, 0.0)]
    assert [Dividers.whole(i, 3).only() for i in range(3)] == [0, 1, 2]
    assert Dividers.even(3).only() == -1
    assert [Dividers.even(2).span(i) for i in range(2)] == [(0.0, 0.5), (0.5, 1.0)]


def test_of_dividers_that_lie_together_a_finger_takes_the_one_that_can_come() -> None:
    assert Dividers((1.0, 1.0)).nearest(0.8) == 0
    assert Dividers((0.0, 0.0)).nearest(0.2) == 1
    assert Dividers((0.3, 0.7)).nearest(0.6) == 1


def test_a_divider_takes_along_those_that_it_meets() -> None:
    assert Dividers((0.3, 0.7)).moved(0, 0.9).at == (0.9, 0.9)
    assert Dividers((0.3, 0.7)).moved(1, 0.1).at == (0.1, 0.1)
