"""Looking closely: a pinch holds what is between the fingers, a picture stays in its window, keys reach everything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.gaze import Gaze

SIDE = st.floats(100, 4000)
GAZES = st.builds(Gaze, SIDE, SIDE, st.floats(0.1, 10), st.floats(1, 64))
PLACE = st.floats(0, 1)
FACTOR = st.floats(0.2, 8)


def covers(left: float, size: float, room: float) -> bool:
    """Whether a picture fills its window in one direction, or lies whole and in the middle of it."""
    slack = 1e-6 * max(size, room)
    if size <= room:
        return abs(left - (room - size) / 2) <= slack
    return left <= slack and left + size >= room - slack


@given(GAZES, st.lists(st.tuples(FACTOR, PLACE, PLACE, st.floats(-3000, 3000)), max_size=6))
def test_the_picture_never_leaves_its_window(gaze: Gaze, moves: list[tuple[float, float, float, float]]) -> None:
    for factor, x, y, far in moves:
        gaze = gaze.zoomed(factor, x * gaze.width, y * gaze.height).moved(far, -far)
        assert 1 <= gaze.zoom <= gaze.most
        assert covers(gaze.left, gaze.picture_width, gaze.width)
        assert covers(gaze.top, gaze.picture_height, gaze.height)
        left, top, right, bottom = gaze.seen
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1


def test_what_is_between_the_fingers_stays_there() -> None:
    gaze = Gaze(1000, 1000, 1.0, 8).zoomed(4, 500, 500)
    x, y = 300.0, 640.0
    before = (x - gaze.left) / gaze.picture_width, (y - gaze.top) / gaze.picture_height
    closer = gaze.zoomed(1.7, x, y)
    after = (x - closer.left) / closer.picture_width, (y - closer.top) / closer.picture_height
    assert after == pytest.approx(before)


def test_the_whole_picture_fits_whatever_its_shape() -> None:
    wide, tall = Gaze(1000, 500, 4.0, 8), Gaze(1000, 500, 0.5, 8)
    assert (wide.picture_width, wide.picture_height) == (1000, 250)
    assert (tall.picture_width, tall.picture_height) == (250, 500)
    assert wide.seen == tall.seen == (0.0, 0.0, 1.0, 1.0)


def test_keys_reach_every_corner_and_say_where_it_ends() -> None:
    gaze = Gaze(1000, 500, 2.0, 8)
    assert not any(gaze.can_stride(x, y) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)))
    for _ in range(3):
        gaze = gaze.stepped(closer=True)
    assert gaze.is_closest
    for right, down in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        steps = 0
        while gaze.can_stride(right, down):
            gaze, steps = gaze.strode(right, down), steps + 1
        assert 0 < steps < 40
    assert gaze.seen[:2] == (0.0, 0.0)
    for _ in range(3):
        gaze = gaze.stepped(closer=False)
    assert gaze.is_whole


def test_a_double_tap_comes_closer_and_at_the_closest_goes_back() -> None:
    gaze = Gaze(1000, 500, 2.0, 4)
    once = gaze.tapped(100, 100)
    assert (once.zoom, once.tapped(100, 100).zoom) == (2, 4)
    assert once.tapped(100, 100).tapped(100, 100).is_whole


def test_another_window_shows_the_same_place() -> None:
    gaze = Gaze(1000, 500, 2.0, 8).zoomed(8, 900, 400)
    turned = gaze.sized(500, 1000)
    assert (turned.zoom, turned.x) == (gaze.zoom, gaze.x)
