"""Plays one recording where the machine can: the only module that knows QtMultimedia, and it asks for it late.

The library needs parts of the system that not every machine has; without them nothing plays and nothing breaks.
"""

from __future__ import annotations

import math
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

from kiosk.screen.shelf import OnePlace

LOUDEST = 10  # steps of volume
FIRST_VOLUME = 6
BACK_MS = 10_000
MOST_SIDE = 1920  # pixels of a film's picture


def multimedia() -> Any | None:
    """Qt's multimedia module, or None where this machine cannot load it."""
    try:
        return import_module("PySide6.QtMultimedia")
    except ImportError:
        return None


class Player(QObject):
    """One recording, never played before it is told to. Times are seconds, the volume is a step from 0 to LOUDEST."""

    changed = Signal()
    moved = Signal()
    framed = Signal()
    first_volume: ClassVar[int] = FIRST_VOLUME
    """How loud each begins: the process's own, because a machine has one loudspeaker."""

    def __init__(self, file: Path | None, film: bool, parent: QObject) -> None:
        super().__init__(parent)
        self.volume = self.first_volume
        self._frame = OnePlace()
        frame = self._frame  # held by the connection: the player itself is gone by then
        parent.destroyed.connect(lambda: frame.clear())
        self.faulty = False
        """Whether the file could not be played."""
        self._machine: Any = multimedia() if file is not None else None
        self._player: Any = None
        if self._machine is not None and file is not None:
            self._open(file, film)

    def _open(self, file: Path, film: bool) -> None:
        self._player = self._machine.QMediaPlayer(self)
        self._output = self._machine.QAudioOutput(self)
        self._player.setAudioOutput(self._output)
        if film:
            self._sink = self._machine.QVideoSink(self)
            self._player.setVideoSink(self._sink)
            self._sink.videoFrameChanged.connect(self._show)
        self._player.positionChanged.connect(self._move)
        self._player.durationChanged.connect(self._move)
        self._player.playbackStateChanged.connect(self._change)
        self._player.errorOccurred.connect(self._fail)
        self._set_volume()
        self._player.setSource(QUrl.fromLocalFile(str(file)))

    @property
    def frame(self) -> str:
        """Address of the picture that is on now; empty where there is none."""
        return self._frame.address

    @property
    def playable(self) -> bool:
        """Whether there is a machine to play it on, and it has not failed."""
        return self._player is not None and not self.faulty

    @property
    def playing(self) -> bool:
        """Whether it runs."""
        if self._player is None:
            return False
        running: bool = self._player.playbackState() == self._machine.QMediaPlayer.PlaybackState.PlayingState
        return running

    @property
    def position(self) -> float:
        """Seconds from the beginning."""
        return self._player.position() / 1000 if self._player is not None else 0.0

    @property
    def duration(self) -> float:
        """Seconds altogether; 0 while it is not known."""
        return self._player.duration() / 1000 if self._player is not None else 0.0

    def toggle(self) -> None:
        """Play, or pause."""
        if self.playable:
            self._player.pause() if self.playing else self._player.play()

    def back(self) -> None:
        """Ten seconds back, or to the beginning."""
        if self.playable:
            self._player.setPosition(max(0, self._player.position() - BACK_MS))

    def louder(self, steps: int) -> None:
        """Louder, or with negative steps quieter."""
        self.volume = min(LOUDEST, max(0, self.volume + steps))
        self._set_volume()
        self.changed.emit()

    def _set_volume(self) -> None:
        if self._player is not None:
            self._output.setVolume((self.volume / LOUDEST) ** 2)  # ears hear steps as equal that are not

    def _move(self, _milliseconds: int) -> None:
        self.moved.emit()

    def _change(self, _state: object) -> None:
        self.changed.emit()

    def _fail(self, _error: object, _words: str) -> None:
        self.faulty = True
        self.changed.emit()

    def _show(self, frame: Any) -> None:
        """One picture of a film, no larger than a screen needs it, in place of the one before."""
        image: QImage = frame.toImage()
        if image.isNull():
            return
        longest = max(image.width(), image.height())
        if longest > MOST_SIDE:
            image = image.scaledToWidth(math.floor(image.width() * MOST_SIDE / longest))
        self._frame.fill(image)
        self.framed.emit()
