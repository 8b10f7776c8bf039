"""A start that fails after its cover ends with its fault, and does not stand there for ever."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.options import RunOptions
from kiosk.screen.app import Shown, Start
from kiosk.screen.window import Opened

SECONDS = 20


class Broken(Start):
    """A start whose second half goes wrong."""

    def _begin(self, opened: Opened) -> Shown:
        raise OSError("the disk is gone")


def test_a_fault_after_the_cover_ends_the_exhibit_and_is_told(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    start = Broken(qapp, RunOptions(windowed=True, size=(640, 360)))
    patience = QTimer(singleShot=True, interval=SECONDS * 1000)
    patience.timeout.connect(lambda: qapp.exit(99))
    patience.start()
    code = qapp.exec()
    patience.stop()  # left running it would end the event loops of other tests
    start.end()
    assert code == 1
    assert str(start.fault) == "the disk is gone"
