"""One round of a quiz as a value: which questions were dealt (by a seed), for how many players, and what was touched.

What the questions are is in quiz.py. A round can be written down in a few signs, so that coming back from a page finds
it as it was left.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

NOT_YET = -1
WRITTEN = re.compile(r"([12])\.(\d{1,9})((?:\.[0-9x]{1,2})*)\.(told|open)")


@dataclass(frozen=True, slots=True)
class Round:
    """`picks` holds what each player touched (an answer's number, or NOT_YET) for each question so far; the last of
    them is the one that is on. `left` is True where the last question was answered and left behind."""

    players: int
    seed: int
    picks: tuple[tuple[int, ...], ...]
    left: bool = False

    @classmethod
    def begin(cls, players: int, seed: int) -> Round:
        """A fresh round for one player or two."""
        return cls(players, seed, ((NOT_YET,) * players,))

    @property
    def number(self) -> int:
        """Which question is on, from 0; after the last one, how many there were."""
        return len(self.picks) - (0 if self.left else 1)

    @property
    def now(self) -> tuple[int, ...]:
        """What each player has touched of the question that is on."""
        return (NOT_YET,) * self.players if self.left else self.picks[-1]

    def is_told(self, right: int) -> bool:
        """Whether the question that is on is over: somebody had it right, or everybody has had their turn."""
        return right in self.now or NOT_YET not in self.now

    def touch(self, player: int, answer: int, right: int) -> Round:
        """The player's one touch; a second one, and any after the question is over, changes nothing."""
        if self.left or not 0 <= player < self.players or self.is_told(right) or self.now[player] != NOT_YET:
            return self
        now = tuple(answer if i == player else pick for i, pick in enumerate(self.now))
        return replace(self, picks=(*self.picks[:-1], now))

    def on(self, count: int) -> Round:
        """The next question; after the last of `count` the round is over."""
        if self.left:
            return self
        if len(self.picks) >= count:
            return replace(self, left=True)
        return replace(self, picks=(*self.picks, (NOT_YET,) * self.players))

    def right_of(self, player: int, rights: tuple[int, ...]) -> int:
        """How many questions the player had right; `rights` are the right answers of the whole round."""
        return sum(picked[player] == right for picked, right in zip(self.picks, rights, strict=False))

    def written(self) -> str:
        """The round in a few signs; `read` makes it again."""
        picks = "".join("." + "".join("x" if p == NOT_YET else str(p) for p in picked) for picked in self.picks)
        return f"{self.players}.{self.seed}{picks}.{'told' if self.left else 'open'}"

    @classmethod
    def read(cls, written: str) -> Round | None:
        """The round that was written down; None for anything that is no round."""
        found = WRITTEN.fullmatch(written)
        if not found:
            return None
        players = int(found[1])
        picks = tuple(tuple(NOT_YET if p == "x" else int(p) for p in part) for part in found[3].split(".")[1:])
        if not picks or any(len(picked) != players for picked in picks):
            return None
        return cls(players, int(found[2]), picks, found[4] == "told")
