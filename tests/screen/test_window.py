"""The window of a kiosk: it fills the screen by itself, has no frame, shows no cursor, and does not close."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.screen.app import close
from kiosk.screen.cover import Cover
from kiosk.screen.scene import read
from kiosk.screen.tour import pause
from kiosk.screen.window import Opened, open_window

ASSETS = Path(__file__).parents[2] / "assets"
COVER = Cover(("衡", "阳", "造"), "轻触屏幕", "Touch to begin", "博物馆", "Museum")


@pytest.fixture
def opened(qapp: QGuiApplication) -> Iterator[Opened]:
    """A kiosk's window that so far shows only its cover."""
    window = open_window(ASSETS, COVER, None, kiosk=True)
    pause(50)
    yield window
    assert window.warnings == []
    close(window)


def test_it_fills_the_screen_even_where_nobody_manages_windows(opened: Opened) -> None:
    assert opened.window.geometry() == opened.window.screen().geometry()


def test_it_has_no_frame_and_shows_no_cursor(opened: Opened) -> None:
    assert opened.window.flags() & Qt.WindowType.FramelessWindowHint
    pixmap = opened.window.cursor().pixmap().toImage()
    assert pixmap.pixelColor(0, 0).alpha() == 0
    assert (pixmap.width(), pixmap.height()) == (1, 1)


def test_it_does_not_close(opened: Opened) -> None:
    assert not opened.window.close()
    assert opened.window.isVisible()


def test_it_shows_its_cover_and_nothing_to_press(opened: Opened) -> None:
    scene = read(opened.window)
    said = {text.text for text in scene.texts}
    assert said == {*COVER.characters, *COVER[1:]}
    assert scene.targets == []
    assert opened.window.findChild(QQuickItem, "stage") is None
