"""The PIN can be tried so often and no oftener, whatever is done to the exhibit, the machine and its clock."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.visit.pin_guard import FIRST_WAIT, FREE_TRIES, LONGEST_WAIT, Guard, distrusted, wait_after

DAY = 86_400
SECONDS = st.floats(min_value=0, max_value=2 * LONGEST_WAIT)


def test_four_misses_cost_nothing_and_then_the_wait_doubles_up_to_a_quarter_of_an_hour() -> None:
    assert [wait_after(misses) for misses in range(12)] == [0, 0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900]
    assert wait_after(10**6) == LONGEST_WAIT


def test_the_wait_passes_in_the_same_boot_also_when_the_exhibit_was_started_again() -> None:
    guard = Guard(FREE_TRIES, FIRST_WAIT, since=100.0, boot="one")
    assert guard.left(100.0, "one") == FIRST_WAIT
    assert guard.left(110.0, "one") == FIRST_WAIT - 10
    assert guard.resumed(110.0, "one") == guard
    assert guard.left(130.0, "one") == 0


def test_after_another_boot_it_begins_anew_in_full() -> None:
    guard = Guard(FREE_TRIES, FIRST_WAIT, since=100.0, boot="one")
    assert guard.left(5000.0, "two") == FIRST_WAIT
    assert guard.resumed(5.0, "two").left(15.0, "two") == FIRST_WAIT - 10
    assert guard.left(99.0, "one") == FIRST_WAIT


@given(st.integers(min_value=0, max_value=50), SECONDS)
def test_what_cannot_be_believed_locks_nobody_out_for_longer_than_the_longest_wait(misses: int, now: float) -> None:
    assert distrusted(now, "b").left(now, "b") == LONGEST_WAIT
    assert distrusted(now, "b").left(now + LONGEST_WAIT + 0.001, "b") == 0
    assert distrusted(now, "b").tries_left == 0
    assert Guard(misses, boot="b").with_no_free_tries().wait >= FIRST_WAIT


class Guessing(RuleBasedStateMachine):
    """Somebody who tries whenever it is let, and pulls the plug in between. `real` is time that nobody can cheat."""

    @initialize(start=SECONDS)
    def _begins(self, start: float) -> None:
        self.real = 0.0
        self.now = start
        self.boots = 1
        self.guard = Guard(boot="1")
        self.tries: list[float] = []

    @property
    def boot(self) -> str:
        return str(self.boots)

    @rule()
    def tries_a_wrong_one(self) -> None:
        if self.guard.left(self.now, self.boot) == 0:
            self.guard = self.guard.missed(self.now, self.boot)
            self.tries.append(self.real)

    @rule(seconds=SECONDS)
    def waits(self, seconds: float) -> None:
        self.real += seconds
        self.now += seconds

    @rule(off=SECONDS)
    def starts_the_exhibit_again(self, off: float) -> None:
        self.waits(off)
        self.guard = self.guard.resumed(self.now, self.boot)

    @rule(off=SECONDS, first=SECONDS)
    def pulls_the_plug(self, off: float, first: float) -> None:
        self.real += off
        self.now = first
        self.boots += 1
        self.guard = self.guard.resumed(self.now, self.boot)

    @rule(back=SECONDS)
    def has_a_clock_that_runs_backwards(self, back: float) -> None:
        self.now = max(0.0, self.now - back)
        self.guard = self.guard.resumed(self.now, self.boot)

    @rule()
    def waits_as_long_as_it_says_and_may_try(self) -> None:
        left = self.guard.left(self.now, self.boot)
        assert left <= LONGEST_WAIT
        self.waits(left + 0.001)
        assert self.guard.left(self.now, self.boot) == 0

    @invariant()
    def no_two_tries_are_closer_than_the_wait_between_them(self) -> None:
        for number, (one, other) in enumerate(zip(self.tries, self.tries[1:], strict=False), 1):
            assert other - one >= wait_after(number) - 0.001

    @invariant()
    def no_day_has_more_tries_than_we_say(self) -> None:
        assert len([at for at in self.tries if at < DAY]) <= 104


Guessing.TestCase.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
TestGuessing = Guessing.TestCase


def test_the_number_of_tries_in_a_day_is_what_the_docstring_says() -> None:
    guard, now, tries = Guard(boot="b"), 0.0, 0
    while (now := now + guard.left(now, "b")) < DAY:
        guard, tries = guard.missed(now, "b"), tries + 1
    assert tries == 104
