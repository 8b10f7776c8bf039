"""The least that a QML program can be: one window with one Text, which ends right after its first frame."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


def main(size: str) -> int:
    """Show the window at WIDTHxHEIGHT. Returns 0 after the first frame."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    width, height = (int(side) for side in size.split("x"))
    engine.setInitialProperties({"width": width, "height": height})
    engine.load(Path(__file__).with_name("BareWindow.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(lambda: app.exit(0))
    window.show()
    code = app.exec()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
