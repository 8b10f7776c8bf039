"""The largest type on screens whose size is known: capitals of at least 0.7° from 600 mm."""

from __future__ import annotations

import pytest

from kiosk.visit.type_size import LEAST_DEGREES, capital_degrees, design_pixel_mm, text_scales


def test_without_a_size_the_usual_steps_hold() -> None:
    assert text_scales(None) == (1.0, 1.2, 1.4, 1.6)


@pytest.mark.parametrize("diagonal", [15.6, 18.5, 21.5, 32, 43, 55, 86])
@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1080, 1920), (3840, 2160), (1366, 768)])
def test_the_largest_capitals_are_large_enough(diagonal: float, width: int, height: int) -> None:
    pixel = design_pixel_mm(diagonal, width, height)
    scales = text_scales(pixel)
    assert list(scales) == sorted(scales)
    assert scales[0] == 1.0
    assert capital_degrees(scales[-1], pixel) >= LEAST_DEGREES


def test_a_design_pixel_of_a_43_inch_screen_is_half_a_millimetre() -> None:
    assert design_pixel_mm(43, 1920, 1080) == pytest.approx(0.496, abs=0.001)
    assert design_pixel_mm(43, 3840, 2160) == pytest.approx(0.496, abs=0.001)
