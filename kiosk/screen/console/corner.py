"""The hold that asks for the PIN: one finger, five seconds, in the top left corner. It reads no clock."""

from __future__ import annotations

from collections.abc import Sequence

HOLD = 5.0  # seconds
SIDE = 80  # design pixels


class Corner:
    """`points` are the fingers on the glass, in design pixels; `now` is monotonic seconds."""

    def __init__(self) -> None:
        self._since: float | None = None
        self._spoilt = False

    def touched(self, points: Sequence[tuple[float, float]], now: float) -> None:
        """Where the fingers are now. A second finger, or one that leaves the corner, spoils it until all are lifted."""
        inside = len(points) == 1 and all(0 <= at < SIDE for at in points[0])
        if not inside:
            self._spoilt = True
            self._since = None
        elif self._since is None and not self._spoilt:
            self._since = now

    def lifted(self) -> None:
        """No finger is on the glass any more."""
        self._since = None
        self._spoilt = False

    @property
    def holding(self) -> bool:
        """Whether it is being held."""
        return self._since is not None

    def held(self, now: float) -> bool:
        """Whether it has been held long enough."""
        return self._since is not None and now - self._since >= HOLD
