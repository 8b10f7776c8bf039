"""How often staff's PIN may be tried: five times, then after a wait that doubles with every miss. It reads no clock.

Time is monotonic seconds together with the id of the boot they count from. A restart of the exhibit changes
nothing; after one of the machine (or a clock that runs backwards) nobody knows how long it was off, so the wait begins
anew in full.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

FREE_TRIES = 5
"""Wrong tries that cost no wait; the last of them starts the first wait."""

FIRST_WAIT = 30.0
LONGEST_WAIT = 900.0
"""Seconds. So at most 104 tries in the first day and 96 in every later one, of a million PINs of six figures."""


def wait_after(misses: int) -> float:
    """Seconds until the next try after so many misses in a row."""
    late = misses - FREE_TRIES
    return 0.0 if late < 0 else min(LONGEST_WAIT, FIRST_WAIT * 2.0 ** min(late, 10))


@dataclass(frozen=True, slots=True)
class Guard:
    """`misses` in a row, and that at `since` (seconds of `boot`) there were `wait` seconds to go."""

    misses: int = 0
    wait: float = 0.0
    since: float = 0.0
    boot: str = ""

    def left(self, now: float, boot: str) -> float:
        """Seconds until the PIN may be tried again; 0 when it may."""
        if boot != self.boot or now < self.since:
            return self.wait
        return max(0.0, self.wait - (now - self.since))

    def resumed(self, now: float, boot: str) -> Guard:
        """The same, counting in this boot: to be kept at each start, or the wait would never end."""
        if boot == self.boot and now >= self.since:
            return self
        return replace(self, since=now, boot=boot)

    def missed(self, now: float, boot: str) -> Guard:
        """One more try that was wrong, or that nobody heard the answer of."""
        misses = self.misses + 1
        return Guard(misses, wait_after(misses), now, boot)

    def with_no_free_tries(self) -> Guard:
        """The same, as if every free try had been used before."""
        misses = max(self.misses, FREE_TRIES)
        return replace(self, misses=misses, wait=max(self.wait, wait_after(misses)))

    @property
    def tries_left(self) -> int:
        """How many more misses cost no wait."""
        return max(0, FREE_TRIES - self.misses)


def distrusted(now: float, boot: str) -> Guard:
    """What holds where nothing credible is kept: the longest wait once, no free tries, and the right PIN ends it all.

    So damage opens no door, and shuts it for a quarter of an hour only.
    """
    return Guard(FREE_TRIES + 5, LONGEST_WAIT, now, boot)
