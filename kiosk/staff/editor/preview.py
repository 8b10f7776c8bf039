"""The live preview as the window sees it: asks the preview's process for pictures, and shows the last one."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import (
    Property,
    QObject,
    QProcess,
    QProcessEnvironment,
    QSize,
    Qt,
    QTemporaryDir,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider

from kiosk.exhibit.problems import Place, Problem
from kiosk.staff.editing.document import Document

QML_IMPORT_NAME = "Editor.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 250
"""How long typing must rest before a picture is asked for."""
PROVIDER = "preview"
KEEP, SMOOTH = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation


class LastPicture(QQuickImageProvider):
    """image://preview/SERIAL: the picture that came last."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.image = QImage()

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        """The last picture, within the size that is asked for."""
        if self.image.isNull() or requested.width() <= 0 or requested.height() <= 0:
            return self.image
        return self.image.scaled(requested, KEEP, SMOOTH)


@QmlElement
class Preview(QObject):
    """One preview; `problems_came` brings the problems of the whole draft."""

    pictureChanged = Signal()
    lookChanged = Signal()
    problems_came = Signal(int)

    def __init__(self, content: Path, assets: Path, size: tuple[int, int], scale: float) -> None:
        super().__init__()
        self.pictures = LastPicture()
        self.problems: tuple[Problem, ...] = ()
        self._folder = QTemporaryDir()
        self._size, self._scale, self._language = f"{size[0]}x{size[1]}", scale, "zh"
        self._sent: dict[str, Document] = {}
        self._documents: Mapping[str, Document] = {}
        self._place = ("home", "")
        self._words = ""
        self._serial = 0
        self._shown = 0
        self._fallen = ""
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        top = str(Path(__file__).parents[3])
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, [top, environment.value("PYTHONPATH")])))
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        module = "kiosk.staff.editor.previewing"
        self._command = ["-m", module, str(content), str(assets), self._folder.path()]
        self._process.start(sys.executable, self._command)

    def show(self, documents: Mapping[str, Document], kind: str, key: str, words: str = "") -> None:
        """Picture the page of `kind` and `key` as these documents make it, where `words` stand, when typing rests."""
        self._documents, self._place, self._words = documents, (kind, key), words
        self._serial += 1
        self._timer.start()
        self.pictureChanged.emit()

    @property
    def serial(self) -> int:
        """The number of the last picture that was asked for."""
        return self._serial

    @Slot()
    def _ask(self) -> None:
        if self._process.state() == QProcess.ProcessState.NotRunning:  # it died of what it was to draw: once more
            self._sent = {}
            self._process.start(sys.executable, self._command)
        texts = {name: document.text for name, document in self._documents.items() if self._sent.get(name) != document}
        self._sent = dict(self._documents)
        width, height = self._size.split("x")
        wish = {
            "serial": self._serial,
            "texts": texts,
            "kind": self._place[0],
            "key": self._place[1],
            "words": self._words,
            "size": [int(width), int(height)],
            "scale": self._scale,
            "language": self._language,
        }
        self._process.write(json.dumps(wish).encode() + b"\n")

    @Slot()
    def _hear(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            if not line.startswith(b"{"):
                continue
            answer = json.loads(line)
            if "problems" in answer:
                self.problems = tuple(_problem(*told) for told in answer["problems"])
                self.problems_came.emit(answer["serial"])
            else:
                self.pictures.image = QImage(answer["picture"])
                Path(answer["picture"]).unlink(missing_ok=True)
                self._shown = answer["serial"]
                at_home = answer["place"][0] == "home"
                self._fallen = "" if not at_home else "left-out" if self._place[0] else "no-page"
                self.pictureChanged.emit()

    def end(self) -> None:
        """Let the process go."""
        self._timer.stop()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(3000):
            self._process.kill()
            self._process.waitForFinished(1000)

    @Slot(str)
    def setSize(self, size: str) -> None:
        """Picture it at another size."""
        self._size = size
        self._look_again()

    @Slot(float)
    def setScale(self, scale: float) -> None:
        """Picture it with another size of type."""
        self._scale = scale
        self._look_again()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Picture it in another language."""
        self._language = language
        self._look_again()

    def _look_again(self) -> None:
        self._serial += 1
        self.lookChanged.emit()
        self.pictureChanged.emit()
        self._timer.start()

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The address of the last picture, "" before the first."""
        return f"image://{PROVIDER}/{self._shown}" if self._shown else ""

    @Property(bool, notify=pictureChanged)
    def waiting(self) -> bool:
        """Whether a newer picture is on its way."""
        return self._shown != self._serial

    @Property(str, notify=pictureChanged)
    def fallen(self) -> str:
        """Why the home page is shown in place of the entry's: the name of the word for it; "" where it is not."""
        return self._fallen

    _its_size, _its_scale, _its_language = attrgetter("_size"), attrgetter("_scale"), attrgetter("_language")
    size = Property(str, _its_size, notify=lookChanged)
    scale = Property(float, _its_scale, notify=lookChanged)
    language = Property(str, _its_language, notify=lookChanged)


def _problem(path: str, line: int, column: int, code: str, details: list[list[str]]) -> Problem:
    return Problem(Place(path, line, column), code, tuple((name, value) for name, value in details))
