"""Reading aloud: the sentences of the page that is on, one after another, and which of them is being read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.voices import Recording, can_play, machine_voice
from kiosk.visit.pinyin import without_pinyin
from kiosk.visit.place import PlaceKind
from kiosk.visit.sentences import sentences

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class Voice(Protocol):
    """Something that says a text and tells when it has."""

    def say(self, text: str, done: Callable[[], None]) -> None:
        """Begin."""

    def stop(self) -> None:
        """Be silent."""


FindVoice = Callable[[Language, QObject], Voice | None]


@QmlElement
class Aloud(QObject):
    """Reads a page while it is wished for. `find` looks for the machine's voice; tests give another."""

    changed = Signal()

    def __init__(self, parent: QObject, find: FindVoice = machine_voice) -> None:
        super().__init__(parent)
        self._find = find
        self._voices: dict[Language, Voice | None] = {}
        self._voice: Voice | None = None
        self._waiting: tuple[str, ...] = ()
        self._sentence = ""

    def voice_for(self, language: Language) -> Voice | None:
        """The machine's voice for a language; looked for once."""
        if language not in self._voices:
            self._voices[language] = self._find(language, self)
        return self._voices[language]

    def languages(self, exhibit: Exhibit) -> set[Language]:
        """The languages in which something can be read: with a voice, or from a recording that can be played."""
        events = [event.voice for _, event in exhibit.events()]
        told = [*events, *(project.voice for project in exhibit.projects), *(i.voice for i in exhibit.industries)]
        languages = exhibit.about.languages
        recorded = {language for language in languages if any(voice.own(language) for voice in told)}
        heard = recorded if recorded and can_play() else set()
        return heard | {language for language in languages if self.voice_for(language)}

    def follow(self, page: Page, phrasing: Phrasing, wanted: bool) -> None:
        """Read the page that is on now, where that is wished for; else be silent."""
        if wanted and page.place.kind is not PlaceKind.ATTRACT:
            recording = phrasing.recording(page.recorded(phrasing.exhibit))
            self.read(page.reading_text(), phrasing.language, recording)
        else:
            self.stop()

    def read(self, text: str, language: Language, recording: Path | None = None) -> None:
        """Begin with `text`, from `recording` where there is one, else with the machine's voice."""
        self.stop()
        if recording is not None and self._play(recording, text):
            return
        self._voice = self.voice_for(language)
        self._waiting = sentences(without_pinyin(text).replace("**", "")) if self._voice else ()
        self._next()

    def _play(self, file: Path, text: str) -> bool:
        try:
            self._voice = Recording(file, self)
        except ImportError:
            return False
        self._waiting = ()
        self._show(text)
        self._voice.say(text, self._next)
        return True

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._waiting = ()
        if self._voice is not None:
            self._voice.stop()
        self._show("")

    def _next(self) -> None:
        if self._voice is None or not self._waiting:
            self._show("")
            return
        sentence, *rest = self._waiting
        self._waiting = tuple(rest)
        self._show(sentence)
        self._voice.say(sentence, self._next)

    def _show(self, sentence: str) -> None:
        if sentence != self._sentence:
            self._sentence = sentence
            self.changed.emit()

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The sentence that is being read, or empty."""
        return self._sentence
