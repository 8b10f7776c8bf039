"""What can read a text out: a recording, or the machine's own voice. Qt's sound modules are imported here, and late.

They need libpulse, which a machine may lack: then there is no voice, and nothing else is missing.
"""

from __future__ import annotations

from collections.abc import Callable
from ctypes.util import find_library
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QUrl

from kiosk.exhibit.localised import Language

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer
    from PySide6.QtTextToSpeech import QTextToSpeech

ENGINES = ("speechd", "flite", "winrt", "sapi", "darwin")
"""Qt's engines that speak; its `mock` engine only counts, and is for tests."""
LIBRARIES = {"speechd": "speechd", "flite": "flite"}
"""What an engine needs of the system: Qt lists it without, and then complains each time it is asked for."""


def machine_voice(language: Language, parent: QObject, engines: tuple[str, ...] = ENGINES) -> MachineVoice | None:
    """The machine's voice for `language`, or None where it has none."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    for name in QTextToSpeech.availableEngines():
        if name not in engines or (name in LIBRARIES and find_library(LIBRARIES[name]) is None):
            continue
        engine = QTextToSpeech(name, parent)
        spoken = QLocale(language).language()
        fitting = next((found for found in engine.availableLocales() if found.language() == spoken), None)
        if engine.state() != QTextToSpeech.State.Error and fitting is not None:
            engine.setLocale(fitting)
            return MachineVoice(engine, parent)
        engine.deleteLater()
    return None


def can_play() -> bool:
    """Whether the machine has what plays sound files."""
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError:
        return False
    return True


class MachineVoice(QObject):
    """Says one sentence at a time; `done` is called when it has been said."""

    def __init__(self, engine: QTextToSpeech, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._done: Callable[[], None] | None = None
        engine.stateChanged.connect(self._changed)

    def say(self, text: str, done: Callable[[], None]) -> None:
        """Begin to say `text`."""
        self._done = done
        self._engine.say(text)

    def stop(self) -> None:
        """Be silent at once."""
        self._done = None
        self._engine.stop()

    def _changed(self, state: QTextToSpeech.State) -> None:
        done = self._done
        if done is not None and state.name in ("Ready", "Error"):
            self._done = None
            done()


class Recording(QObject):
    """Plays a file; `done` is called at its end. Raises ImportError where the machine has no sound."""

    def __init__(self, file: Path, parent: QObject) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer

        self._done: Callable[[], None] | None = None
        self._player: QMediaPlayer = QMediaPlayer(self)
        self._player.setAudioOutput(QAudioOutput(self._player))
        self._player.setSource(QUrl.fromLocalFile(str(file)))
        self._player.mediaStatusChanged.connect(self._changed)

    def say(self, text: str, done: Callable[[], None]) -> None:
        """Begin to play. The text is what is heard; it is for those who cannot hear."""
        self._done = done
        self._player.play()

    def stop(self) -> None:
        """Be silent at once."""
        self._done = None
        self._player.stop()

    def _changed(self, status: QMediaPlayer.MediaStatus) -> None:
        done = self._done
        if done is not None and status.name in ("EndOfMedia", "InvalidMedia"):
            self._done = None
            done()
