"""What holds for every test: no display, the software renderer, no QML cache. Must stand before any PySide6 import."""

from __future__ import annotations

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QML_DISABLE_DISK_CACHE"] = "1"

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """The exhibit has no widgets. pytest-qt fails a test by itself when a slot raised or Qt warned."""
    return QGuiApplication
