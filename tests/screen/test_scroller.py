"""The scroller gives its content the same width whether it must scroll or not; else the two could chase each other."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk.screen.window import QML

SCROLLER = """
import QtQuick
import Exhibit.Controls

Scroller {
    property alias given: content.width
    width: 500
    height: 400

    Item {
        id: content
        width: parent.width
        height: HEIGHT
    }
}
"""


def given_width(engine: QQmlEngine, content_height: int) -> float:
    """The width that content of that height is given. A text that is shorter where it is narrower once hung the exhibit
    for good: it was long without the track, so it got the track, so it was short and lost the track."""
    component = QQmlComponent(engine)
    component.setData(SCROLLER.replace("HEIGHT", str(content_height)).encode(), QUrl())
    scroller = component.create()
    assert isinstance(scroller, QQuickItem), component.errorString()
    width = float(scroller.property("given"))
    assert scroller.property("longer") == (content_height > 400)
    scroller.deleteLater()
    return width


def test_the_width_given_does_not_depend_on_the_length(qapp: object) -> None:
    engine = QQmlEngine()
    engine.addImportPath(str(QML))
    assert given_width(engine, 100) == given_width(engine, 900) > 400
