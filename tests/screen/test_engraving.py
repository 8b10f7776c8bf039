"""Drawings take the four colours of their ground, keep their lines visible when small, and cannot load anything."""

from __future__ import annotations

import pytest

from kiosk.screen.engraving import GROUND, INK, LIVE, TINT, Skin, engrave, is_safe, view_size

SKIN = Skin("#111111", "#222222", "#333333", "#444444")


def test_each_sentinel_colour_is_swapped_for_its_own() -> None:
    svg = f'<path fill="{GROUND}" stroke="{INK}"/><path fill="{LIVE}"/><path fill="{TINT}"/>'
    assert engrave(svg, SKIN, 1.0) == (
        '<path fill="#333333" stroke="#111111"/><path fill="#222222"/><path fill="#444444"/>'
    )


@pytest.mark.parametrize(
    ("width", "scale", "drawn"), [("3.4", 1.0, 3.4), ("3.4", 0.1, 1.8), ("2", 0.1, 1.0), ("1.2", 0.1, 0.42)]
)
def test_no_line_is_thinner_on_the_screen_than_its_floor(width: str, scale: float, drawn: float) -> None:
    said = engrave(f'<path stroke-width="{width}"/>', SKIN, scale)
    assert float(said.split('"')[1]) * scale == pytest.approx(drawn, abs=0.01)


@pytest.mark.parametrize(
    "svg", ['<svg><image href="/etc/hostname"/></svg>', "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "<use/>" * 65]
)
def test_what_could_load_or_multiply_is_not_safe(svg: str) -> None:
    assert not is_safe(svg)


def test_the_view_box_gives_the_size() -> None:
    assert view_size('<svg viewBox="0 0 640 900">') == (640.0, 900.0)
    assert view_size("<svg>") is None
    assert view_size('<svg viewBox="0 0 0 900">') is None
