"""The dividers between pictures that are compared: dragged, stepped, or set. What they show is not known here."""

from __future__ import annotations

from dataclasses import dataclass

STEP = 0.25
"""What one press of a key moves, as a fraction of the picture's width."""


@dataclass(frozen=True, slots=True)
class Dividers:
    """Where each picture ends and the next begins, as rising fractions (0 to 1) of the width, from left to right."""

    at: tuple[float, ...]

    @classmethod
    def even(cls, pictures: int) -> Dividers:
        """Every picture as wide as every other."""
        return cls(tuple((i + 1) / pictures for i in range(pictures - 1)))

    @classmethod
    def whole(cls, picture: int, pictures: int) -> Dividers:
        """One picture, by its number from 0, over the whole width."""
        return cls(tuple(0.0 if i < picture else 1.0 for i in range(pictures - 1)))

    def span(self, picture: int) -> tuple[float, float]:
        """From where to where a picture is seen."""
        ends = (0.0, *self.at, 1.0)
        return ends[picture], ends[picture + 1]

    def nearest(self, x: float) -> int:
        """The divider that a finger at `x` takes; of several that lie together the one that can come to it."""
        away = min((abs(at - x) for at in self.at), default=0.0)
        close = [i for i, at in enumerate(self.at) if abs(at - x) <= away]
        if not close:
            return 0
        return close[0] if self.at[close[0]] >= x else close[-1]

    def moved(self, divider: int, x: float) -> Dividers:
        """One divider at `x`; it takes along those that it meets."""
        x = min(1.0, max(0.0, x))
        return Dividers(
            tuple(min(at, x) if i < divider else max(at, x) if i > divider else x for i, at in enumerate(self.at))
        )

    def stepped(self, right: bool) -> Dividers:
        """A step to the right (more of what is on the left) or to the left, one divider after the other."""
        order = range(len(self.at) - 1, -1, -1) if right else range(len(self.at))
        for i in order:
            if self.at[i] < 1 if right else self.at[i] > 0:
                return self.moved(i, self.at[i] + (STEP if right else -STEP))
        return self

    def can_step(self, right: bool) -> bool:
        """Whether there is further that way."""
        return self.stepped(right) != self

    def only(self) -> int:
        """The picture that alone is seen, or -1 where there are several."""
        spans = [self.span(i) for i in range(len(self.at) + 1)]
        shown = [i for i, (start, end) in enumerate(spans) if end > start]
        return shown[0] if len(shown) == 1 else -1
