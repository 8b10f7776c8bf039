"""The image provider of codes: one pixel a square in the colours asked for, and nothing for a broken address."""

from __future__ import annotations

from base64 import urlsafe_b64encode

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from kiosk.screen.take_away import Codes
from kiosk.visit.qr_code import QUIET, side_of

TEXT = urlsafe_b64encode("衡阳造".encode()).decode()


def test_a_code_has_one_pixel_a_square_in_its_colours(qapp: QGuiApplication) -> None:
    image = Codes().requestImage(f"7.{TEXT}?112233/ffeedd", QSize(), QSize())
    assert (image.width(), image.height()) == (side_of(7), side_of(7))
    assert image.pixelColor(0, 0).name() == "#ffeedd"
    assert image.pixelColor(QUIET, QUIET).name() == "#112233"


@pytest.mark.parametrize(
    "name",
    ["", "7", f"7.{TEXT}", f"seven.{TEXT}?112233/ffeedd", "7.A?112233/ffeedd", f"1.{TEXT * 9}?112233/ffeedd"],
)
def test_what_is_no_code_is_an_empty_image(qapp: QGuiApplication, name: str) -> None:
    assert Codes().requestImage(name, QSize(), QSize()).isNull()
