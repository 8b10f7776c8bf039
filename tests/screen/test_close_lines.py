"""Drawings prepared for looking closely: the same picture, in finer lines and in pieces."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.screen.close_lines import PIECE, SUBPATH, finer, in_pieces
from tests.exhibit.small_content import ASSETS

DRAWINGS = ("dam", "lock", "power_future")


def painted(svg: str) -> QImage:
    """The drawing, 300 pixels wide."""
    image = QImage(300, 240, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", DRAWINGS)
def test_in_pieces_it_is_the_same_drawing(name: str) -> None:
    svg = (ASSETS / "drawings" / f"{name}.svg").read_text("utf-8")
    pieces = in_pieces(svg)
    assert SUBPATH.findall(pieces) == SUBPATH.findall(svg) or len(pieces) > len(svg)
    longest = max(line.split('d="')[1].count("M") for line in pieces.split("<path") if 'fill="none"' in line)
    assert longest <= PIECE
    one, other = painted(svg), painted(pieces)
    apart = sum(
        abs((one.pixel(x, y) >> 8 & 0xFF) - (other.pixel(x, y) >> 8 & 0xFF)) > 64
        for x in range(0, 300, 2)
        for y in range(0, 240, 2)
    )
    assert apart < 300 * 240 / 4 * 0.02  # where lines cross they are now painted twice: a shade darker, no more


def test_relative_moves_are_left_as_they_are() -> None:
    svg = '<svg><path fill="none" stroke="#fff" d="M0 0l1 1m2 2l1 1m2 2l1 1"/></svg>'
    assert in_pieces(svg) == svg


def test_lines_grow_half_as_fast_and_things_stay_things() -> None:
    svg = '<path stroke-width="2"/><path stroke-width="8"/>'
    assert finer(svg, 4) == '<path stroke-width="1.000"/><path stroke-width="8.000"/>'
    assert finer(svg, 1) == svg
