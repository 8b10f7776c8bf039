"""Nobody is sent away without having been asked for 20 seconds, whatever the clock does."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Idle
from kiosk.visit.idle import LONGEST_LOOK, SHORTEST_COUNTDOWN, IdlePhase, IdleState, IdleWatch

AWAKE, ASKING, ASLEEP = IdlePhase.AWAKE, IdlePhase.ASKING, IdlePhase.ASLEEP


def look_on(watch: IdleWatch, start: float, seconds: float) -> IdleState:
    """Look twice a second from `start` on, as the screen does."""
    state = watch.state(start)
    for tick in range(1, int(seconds * 2) + 1):
        state = watch.state(start + tick / 2)
    return state


def test_a_new_watch_sleeps_until_touched() -> None:
    watch = IdleWatch(Idle())
    assert look_on(watch, 0, 300) == IdleState(ASLEEP, 0)
    watch.touched(300)
    assert watch.state(300) == IdleState(AWAKE, 20)


def test_a_quiet_visitor_is_asked_after_the_least_time_and_sleeps_after_the_countdown() -> None:
    watch = IdleWatch(Idle(least_seconds=60, countdown_seconds=25))
    watch.touched(0)
    assert look_on(watch, 0, 59.5) == IdleState(AWAKE, 25)
    assert watch.state(60) == IdleState(ASKING, 25)
    assert look_on(watch, 60, 10) == IdleState(ASKING, 15)
    assert look_on(watch, 70, 14.5) == IdleState(ASKING, 1)
    assert watch.state(85) == IdleState(ASLEEP, 0)


@pytest.mark.parametrize("wanted", [-5, 0, 3, 19, 20])
def test_the_countdown_is_never_shorter_than_twenty_seconds(wanted: int) -> None:
    watch = IdleWatch(Idle(countdown_seconds=wanted))
    watch.touched(0)
    assert watch.state(60) == IdleState(ASKING, SHORTEST_COUNTDOWN) == IdleState(ASKING, 20)
    assert look_on(watch, 60, 19.5).phase is ASKING


def test_a_long_text_gives_more_time_and_a_short_one_not_less() -> None:
    watch = IdleWatch(Idle(least_seconds=60))
    watch.touched(0)
    watch.showing(180, 0)
    assert look_on(watch, 0, 179).phase is AWAKE
    watch.touched(179)
    watch.showing(3, 179)
    assert look_on(watch, 179, 59).phase is AWAKE
    assert watch.state(179 + 60).phase is ASKING


def test_a_shorter_text_after_a_long_quiet_asks_first() -> None:
    watch = IdleWatch(Idle())
    watch.touched(0)
    watch.showing(600, 0)
    look_on(watch, 0, 500)
    watch.showing(1, 500)
    assert watch.state(500.5) == IdleState(ASKING, 20)


def test_what_is_shown_is_no_touch() -> None:
    watch = IdleWatch(Idle())
    watch.showing(600, 0)
    assert watch.state(1).phase is ASLEEP
    watch.touched(2)
    watch.showing(0, 2)
    look_on(watch, 2, 61)
    watch.showing(600, 63)
    assert watch.state(63).phase is ASKING


@pytest.mark.parametrize("quiet", [0.0, 59.0, 61.0, 79.5, 120.0])
def test_a_touch_wakes_from_anything(quiet: float) -> None:
    watch = IdleWatch(Idle())
    watch.touched(0)
    look_on(watch, 0, quiet)
    watch.touched(quiet)
    assert watch.state(quiet) == IdleState(AWAKE, 20)
    assert look_on(watch, quiet, 59.5).phase is AWAKE


def test_after_a_long_freeze_it_asks_and_does_not_sleep() -> None:
    watch = IdleWatch(Idle())
    watch.touched(0)
    assert watch.state(36_000) == IdleState(ASKING, 20)


def test_a_freeze_while_asking_does_not_use_up_the_countdown() -> None:
    watch = IdleWatch(Idle())
    watch.touched(0)
    watch.state(60)
    assert watch.state(36_000) == IdleState(ASKING, 15)


def test_a_clock_that_jumps_back_only_loses_the_jump() -> None:
    watch = IdleWatch(Idle())
    watch.touched(1_000)
    look_on(watch, 1_000, 50)
    assert watch.state(3).phase is AWAKE
    assert look_on(watch, 3, 9.5).phase is AWAKE
    assert watch.state(13).phase is ASKING


steps = st.one_of(st.just(0.5), st.floats(0, 10), st.floats(-1e6, 1e6), st.sampled_from([-3600.0, 86_400.0, 61.0]))
deeds = st.lists(
    st.tuples(st.sampled_from(["look", "look", "look", "touch", "show"]), steps, st.floats(-10, 1e4)), max_size=150
)


@settings(deadline=None)
@given(deeds, st.integers(-5, 40), st.integers(0, 90))
def test_it_never_sleeps_without_having_asked_for_twenty_seconds(
    done: list[tuple[str, float, float]], countdown: int, least: int
) -> None:
    watch, now, asked = IdleWatch(Idle(least_seconds=least, countdown_seconds=countdown)), 0.0, 0.0
    watch.touched(now)
    phase = AWAKE
    for deed, step, reading in done:
        now += step
        if phase is ASKING:
            asked += min(max(0.0, step), LONGEST_LOOK)
        if deed == "touch":
            watch.touched(now)
            assert watch.state(now).phase is AWAKE
        elif deed == "show":
            watch.showing(reading, now)
        state = watch.state(now)
        if state.phase is ASKING and (phase is not ASKING or deed == "touch"):
            asked = 0.0
        if state.phase is ASLEEP and phase is not ASLEEP:
            assert phase is ASKING
            assert asked >= 20 - 1e-3
        assert state.seconds_left >= (0 if state.phase is ASLEEP else 1)
        assert phase is not ASLEEP or deed == "touch" or state.phase is ASLEEP
        phase = state.phase
