"""The least that a QML program can be: one window with one Text, which ends right after its first frame."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow


def main(size: str) -> int:
    """Show the window at WIDTHxHEIGHT, print the monotonic time of its first frame, and return 0."""
    app = QGuiApplication(sys.argv[:1])
    engine = QQmlApplicationEngine()
    width, height = (int(side) for side in size.split("x"))
    engine.setInitialProperties({"width": width, "height": height})
    engine.load(Path(__file__).with_name("BareWindow.qml"))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.frameSwapped.connect(lambda: (print(time.monotonic(), flush=True), app.exit(0)))
    window.show()
    code = app.exec()
    del engine
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
