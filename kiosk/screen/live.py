"""Keeps the running exhibit as its content is: starts the process that watches it, and takes what that sends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

import kiosk
from kiosk.exhibit.localised import Language
from kiosk.exhibit.problems import Problem
from kiosk.screen.delivery import Delivery, Inbox
from kiosk.screen.pictures import new_edition
from kiosk.screen.visit import Visit

AT_ONCE_MS = 1
FIRST_PAUSE_MS, LONGEST_PAUSE_MS = 1000, 60_000
"""Before the watching process is started again when it has died; each time twice as long."""
END_MS = 2000
HELD = {
    "zh": "{path}: 有新的错误，屏幕上仍是上一个好的版本。",
    "en": "{path}: has new errors; the last good version stays on the screen.",
}


class Live(QObject):
    """The watch over one content folder. `taken` is emitted when the screen shows what is new."""

    taken = Signal()

    def __init__(self, visit: Visit, content: Path, assets: Path, cache: Path, language: Language = "zh") -> None:
        super().__init__(visit)
        self.held: tuple[str, ...] = ()
        """Files of which an earlier version is shown, because they are broken now."""
        self._visit, self._content, self._language = visit, content, language
        self._told: tuple[Problem, ...] = ()
        self._heard = False
        self._inbox = Inbox()
        self._pause = FIRST_PAUSE_MS
        self._process = QProcess(self)
        self._process.setProgram(sys.executable)
        self._process.setArguments(["-m", "kiosk.screen.live_process", *map(str, (content, assets, cache))])
        environment = QProcessEnvironment.systemEnvironment()
        here = str(Path(kiosk.__file__).parents[1])
        known = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (here, known))))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._arrived)
        self._process.readyReadStandardError.connect(self._complained)
        self._process.finished.connect(self._ended)

    @Slot()
    def start(self) -> None:
        """Begin to watch."""
        self._inbox = Inbox()
        self._process.start()

    def close(self) -> None:
        """Stop watching; the process is gone on return."""
        self._process.finished.disconnect(self._ended)
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(END_MS):
            self._process.kill()
            self._process.waitForFinished(END_MS)

    @property
    def problems(self) -> tuple[Problem, ...] | None:
        """Those of the content as it is now; None where nothing has been sent yet."""
        return self._told if self._heard else None

    def reload(self) -> None:
        """Read everything again, as staff ask: the watch begins anew, and sends what is different."""
        self._pause = AT_ONCE_MS
        self._process.kill()

    @property
    def process_id(self) -> int:
        """The watching process; 0 while there is none."""
        return self._process.processId()

    @Slot()
    def _arrived(self) -> None:
        try:
            for delivery in self._inbox.add(bytes(self._process.readAllStandardOutput().data())):
                self._take(delivery)
        except ValueError:
            self._process.kill()  # what it sends cannot be read: a fresh one begins again

    def _take(self, delivery: Delivery) -> None:
        self._pause = FIRST_PAUSE_MS
        self.held = delivery.held
        self._tell(delivery)
        new_edition(delivery.pictures)
        if delivery.pictures or delivery.loaded.exhibit != self._visit.exhibit:
            self._visit.renew(delivery.loaded.exhibit)
        self.taken.emit()

    def _tell(self, delivery: Delivery) -> None:
        """The problems that are new since the last time, for whoever reads stderr."""
        news = [problem for problem in delivery.loaded.problems if problem not in self._told]
        self._told, self._heard = delivery.loaded.problems, True
        for problem in news:
            sys.stderr.write(problem.line_in(self._language) + "\n")
        for name in delivery.held:
            sys.stderr.write(HELD[self._language].format(path=f"{self._content.name}/{name}") + "\n")

    @Slot()
    def _complained(self) -> None:
        sys.stderr.write(bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace"))

    @Slot()
    def _ended(self) -> None:
        QTimer.singleShot(self._pause, self.start)
        self._pause = min(2 * self._pause, LONGEST_PAUSE_MS)
