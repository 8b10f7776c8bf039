"""The tour's stops on a descent: the surface, and every mark, reached by the page's own keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtQuick import QQuickItem

from kiosk.screen.app import Shown
from kiosk.screen.pages.descent_page import DescentPage
from kiosk.screen.tour_moves import Stop, current, descendants


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """The surface, each mark on the way down, and the way back up."""
    page = shown.visit.current_page
    assert isinstance(page, DescentPage)
    yield Stop(name)
    for row in page.marks.rows:  # type: ignore[attr-defined]  # a Property is what it returns
        press(shown, str(page.property("nextName")))
        yield Stop(f"{name}-{round(row.at / float(page.property('pixelsAMetre')))}")


def press(shown: Shown, label: str) -> None:
    """Tap the key of that name, as a finger would."""
    found = [item for item in descendants(current(shown)) if _is_key(item, label)]
    assert found, label
    QMetaObject.invokeMethod(found[-1], "tapped")


def _is_key(item: QQuickItem, label: str) -> bool:
    named: QObject = item
    return item.isVisible() and item.property("enabledTouch") is True and named.property("label") == label
