"""Every journey needs the application object, made once; and which variants of a journey belong to the fast suite."""

from __future__ import annotations

from zlib import crc32

import pytest
from PySide6.QtGui import QGuiApplication

from tests.journeys.visitor import LANDSCAPE, PORTRAIT

CORNERS = ({"size": LANDSCAPE, "language": "zh", "scale": 1.0}, {"size": PORTRAIT, "language": "en", "scale": 1.6})
"""Of a journey that is made in every size, language and type size, one of the two that differ most stays in the fast
suite: which of them, alternates from journey to journey."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the other variants as wide."""
    for item in items:
        given = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
        corner = CORNERS[crc32(item.nodeid.partition("[")[0].encode()) % 2]
        if corner.keys() <= given.keys() and not corner.items() <= given.items():
            item.add_marker(pytest.mark.wide)


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """The one application, from pytest-qt."""
    assert qapp is not None
