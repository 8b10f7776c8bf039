"""Five seconds with one finger in the corner, and nothing less."""

from __future__ import annotations

from kiosk.screen.console.corner import HOLD, SIDE, Corner

INSIDE, OUTSIDE = (SIDE - 1.0, 0.0), (SIDE + 0.0, 10.0)


def test_one_finger_that_stays_in_the_corner_is_a_hold() -> None:
    corner = Corner()
    corner.touched([INSIDE], 100.0)
    corner.touched([(3.0, 3.0)], 103.0)
    assert not corner.held(100.0 + HOLD - 0.01)
    assert corner.held(100.0 + HOLD)


def test_leaving_the_corner_or_a_second_finger_spoils_it_until_all_are_lifted() -> None:
    for spoiling in ([OUTSIDE], [INSIDE, (500.0, 500.0)], [(-1.0, 5.0)], []):
        corner = Corner()
        corner.touched([INSIDE], 0.0)
        corner.touched(spoiling, 1.0)
        corner.touched([INSIDE], 2.0)
        assert not corner.holding
        assert not corner.held(100.0)
        corner.lifted()
        corner.touched([INSIDE], 101.0)
        assert corner.held(101.0 + HOLD)


def test_two_short_holds_are_not_a_long_one() -> None:
    corner = Corner()
    corner.touched([INSIDE], 0.0)
    corner.lifted()
    corner.touched([INSIDE], 4.0)
    assert not corner.held(6.0)
