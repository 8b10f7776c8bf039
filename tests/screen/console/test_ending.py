"""From the glass the exhibit ends in two ways: for good, or to be started again by whoever watches over it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.loaded import Loaded
from kiosk.options import RunOptions
from kiosk.screen.app import AGAIN, Shown, Start

SECONDS = 60


class Ended(Start):
    """A start after which staff touch one of the things to do, twice."""

    act = ""

    def _admit_staff(self, loaded: Loaded) -> None:
        super()._admit_staff(loaded)
        assert isinstance(self._now, Shown)
        assert self._now.staff is not None
        for _ in range(2):
            self._now.staff.console.act(self.act)


@pytest.mark.parametrize(("act", "code"), [("leave", 0), ("restart", AGAIN)])
def test_the_exit_code_says_which(
    qapp: QGuiApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: str, code: int
) -> None:
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(Ended, "act", act)
    monkeypatch.setattr("kiosk.screen.signals.end_on_signals", lambda app: None)  # the suite's own signals stay
    start = Ended(qapp, RunOptions(windowed=True, size=(640, 360)))
    patience = QTimer(singleShot=True, interval=SECONDS * 1000)
    patience.timeout.connect(lambda: qapp.exit(99))
    patience.start()
    ended = qapp.exec()
    patience.stop()
    start.end()
    assert start.fault is None
    assert ended == code
