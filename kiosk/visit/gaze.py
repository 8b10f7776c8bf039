"""How closely a picture is looked at, and where: pinch, pan and steps as plain values. Nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass, replace

STEP = 2.0
"""What one key press comes closer: with it the levels of a drawing meet the screen's pixels exactly."""
STRIDE = 0.4
"""How far one key press goes, as a fraction of the window."""


@dataclass(frozen=True, slots=True)
class Gaze:
    """A window of `width` by `height` onto a picture of `aspect` (width over height). Lengths are screen pixels.

    At `zoom` 1 the whole picture just fits; `most` is the closest. `x` and `y` are the place of the picture that is
    in the middle of the window, as fractions of it; a picture smaller than the window stays in the middle.
    """

    width: float
    height: float
    aspect: float
    most: float
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5

    @property
    def whole_width(self) -> float:
        """How wide the picture is where the whole of it is seen."""
        return max(1.0, min(self.width, self.height * self.aspect))

    @property
    def picture_width(self) -> float:
        """How wide the picture is now."""
        return self.whole_width * self.zoom

    @property
    def picture_height(self) -> float:
        """How high the picture is now."""
        return self.picture_width / self.aspect

    @property
    def left(self) -> float:
        """Where the picture's left edge is in the window; below 0 where it lies outside."""
        return self.width / 2 - self.x * self.picture_width

    @property
    def top(self) -> float:
        """Where the picture's upper edge is in the window."""
        return self.height / 2 - self.y * self.picture_height

    @property
    def is_whole(self) -> bool:
        """Whether the whole picture is in view."""
        return self.zoom <= 1

    @property
    def is_closest(self) -> bool:
        """Whether it cannot be looked at more closely."""
        return self.zoom >= self.most

    @property
    def seen(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what is in view, as fractions of the picture."""
        left, top = max(0.0, -self.left / self.picture_width), max(0.0, -self.top / self.picture_height)
        right = min(1.0, (self.width - self.left) / self.picture_width)
        return left, top, right, min(1.0, (self.height - self.top) / self.picture_height)

    def sized(self, width: float, height: float) -> Gaze:
        """The same gaze through a window of another size."""
        return replace(self, width=max(1.0, width), height=max(1.0, height))._kept()

    def zoomed(self, factor: float, x: float, y: float) -> Gaze:
        """`factor` times as close; what lies at the window's place (x, y) stays there as far as the edges allow."""
        zoom = min(self.most, max(1.0, self.zoom * factor))
        there_x, there_y = (x - self.left) / self.picture_width, (y - self.top) / self.picture_height
        nearer = replace(self, zoom=zoom)
        left, top = x - there_x * nearer.picture_width, y - there_y * nearer.picture_height
        return replace(
            nearer,
            x=(self.width / 2 - left) / nearer.picture_width,
            y=(self.height / 2 - top) / nearer.picture_height,
        )._kept()

    def moved(self, right: float, down: float) -> Gaze:
        """The picture drawn along by a finger that went so far."""
        return replace(self, x=self.x - right / self.picture_width, y=self.y - down / self.picture_height)._kept()

    def stepped(self, closer: bool) -> Gaze:
        """One step closer, or back, about the middle of the window."""
        return self.zoomed(STEP if closer else 1 / STEP, self.width / 2, self.height / 2)

    def tapped(self, x: float, y: float) -> Gaze:
        """A double tap at the window's place (x, y): closer there, or from the closest back to the whole."""
        return self.whole() if self.is_closest else self.zoomed(STEP, x, y)

    def strode(self, right: int, down: int) -> Gaze:
        """The gaze a stride on to the right (-1: left) or down (-1: up)."""
        return self.moved(-right * STRIDE * self.width, -down * STRIDE * self.height)

    def whole(self) -> Gaze:
        """The whole picture."""
        return replace(self, zoom=1.0)._kept()

    def can_stride(self, right: int, down: int) -> bool:
        """Whether there is more of the picture that way."""
        there = self.strode(right, down)
        return abs(there.left - self.left) > 0.5 or abs(there.top - self.top) > 0.5

    def _kept(self) -> Gaze:
        """No further than the picture's edges."""

        def between(at: float, room: float, size: float) -> float:
            margin = min(0.5, room / size / 2)
            return min(1 - margin, max(margin, at))

        return replace(
            self,
            x=between(self.x, self.width, self.picture_width),
            y=between(self.y, self.height, self.picture_height),
        )
