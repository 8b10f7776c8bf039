"""Every journey needs the application object, made once."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """The one application, from pytest-qt."""
    assert qapp is not None
