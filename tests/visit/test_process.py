"""Going through a process: steps and ends, keys that always lead on, and parts that are where they should be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.process import Part, Pose
from kiosk.visit.process import (
    Stand,
    backward,
    largest,
    onward,
    played_from,
    pose_at,
    stand,
    step_at,
    within,
)

COUNTS = st.integers(1, 12)
ANY = st.floats(-20, 20, allow_nan=False)
MOVING = Part("a", Pose(0, 1, 0.5, 0, 1, 0), Pose(1, 0, 0.25, 90, 0, 1))


@pytest.mark.parametrize(
    ("progress", "step", "through"),
    [(0, 0, 0), (0.25, 0, 0.25), (1, 0, 1), (1.5, 1, 0.5), (2, 1, 1), (3, 2, 1)],
)
def test_an_ended_step_stays_on_until_the_next_begins(progress: float, step: int, through: float) -> None:
    index, done = step_at(progress, 3)
    assert index == step
    assert done == pytest.approx(through)


@given(ANY, COUNTS)
def test_progress_never_leaves_the_process(progress: float, count: int) -> None:
    meant = within(progress, count)
    index, through = step_at(meant, count)
    assert 0 <= meant <= count
    assert 0 <= index < count
    assert 0 <= through <= 1
    assert index + through == pytest.approx(meant)


@given(ANY, COUNTS)
def test_the_keys_lead_through_every_step_and_back(progress: float, count: int) -> None:
    here = within(progress, count)
    stops = []
    while stand(here, count) != Stand.END:
        before, here = here, onward(here, count)
        assert before < here <= before + 1
        stops.append(here)
    assert stops == [float(i) for i in range(count - len(stops) + 1, count + 1)]
    for _ in range(count):
        here, before = backward(here), here
        assert here == before - 1
    assert (here, backward(here)) == (0, 0)


def test_after_the_end_everything_begins_again() -> None:
    assert onward(4, 4) == 0
    assert [stand(p, 4) for p in (0, 0.5, 1, 3.99, 4)] == [
        Stand.BEGINNING,
        Stand.WITHIN,
        Stand.BETWEEN,
        Stand.WITHIN,
        Stand.END,
    ]


def test_a_stop_plays_its_own_step_and_goes_on_where_one_stands_in_it() -> None:
    assert played_from(0, 3) == 2
    assert played_from(2.25, 3) == 2.25
    assert played_from(3, 3) == 2
    assert played_from(3.5, 3) == 2


def test_a_travel_that_nearly_arrives_has_arrived() -> None:
    assert within(1.9999999, 3) == 2
    assert within(2.0000001, 3) == 2


@given(st.floats(0, 1))
def test_a_part_is_between_its_beginning_and_its_end(through: float) -> None:
    pose = pose_at(MOVING, through)
    assert pose.x == pytest.approx(through)
    assert pose.y == pytest.approx(1 - through)
    assert pose.size == pytest.approx(0.5 - through / 4)
    assert pose.turn == pytest.approx(90 * through)
    assert pose.seen == pytest.approx(1 - through)
    assert pose.reveal == pytest.approx(through)


def test_a_part_begins_and_ends_exactly_and_without_an_end_stays() -> None:
    assert pose_at(MOVING, 0) == MOVING.start
    assert pose_at(MOVING, 1) == MOVING.end
    still = Part("a", Pose(0.5, 0.5, 0.7))
    assert pose_at(still, 0.6) == still.start
    assert (largest(MOVING), largest(still)) == (0.5, 0.7)
