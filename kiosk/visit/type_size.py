"""How large the largest type must be on a screen whose size is known. Without a size the usual steps hold."""

from __future__ import annotations

import math

from kiosk.visit.comfort import TEXT_SCALES

BODY = 28
"""Design pixels of running text, of which 1080 make the shorter side of the screen."""
CAP_HEIGHT = 0.733
"""Height of a capital letter as a fraction of the type size, Noto Sans (its OS/2 table: sCapHeight 733 of 1000)."""
VIEWING_MM = 600
LEAST_DEGREES = 0.7
"""EN 301 549 V3.2.1, 5.1.4: a capital of at least 0.7° at the viewing distance, which for a kiosk is 600 mm."""
MOST = 2.0
MM_PER_INCH = 25.4


def design_pixel_mm(diagonal_inches: float, width: int, height: int) -> float:
    """Millimetres of one design pixel on a screen of `width` x `height` pixels and the given diagonal."""
    pixel = diagonal_inches * MM_PER_INCH / math.hypot(width, height)
    return pixel * min(width, height) / 1080


def capital_degrees(scale: float, pixel_mm: float) -> float:
    """The angle, in degrees, under which a capital of running text is seen from 600 mm."""
    return math.degrees(2 * math.atan(BODY * scale * CAP_HEIGHT * pixel_mm / 2 / VIEWING_MM))


def text_scales(pixel_mm: float | None) -> tuple[float, ...]:
    """The four steps; the largest grows, at most to MOST, until its capitals are seen under 0.7°."""
    if pixel_mm is None:
        return TEXT_SCALES
    needed = 2 * VIEWING_MM * math.tan(math.radians(LEAST_DEGREES) / 2) / (BODY * CAP_HEIGHT * pixel_mm)
    largest = min(MOST, max(TEXT_SCALES[-1], math.ceil(needed * 20) / 20))
    steps = len(TEXT_SCALES) - 1
    return tuple(round(1 + (largest - 1) * i / steps, 2) for i in range(steps + 1))
