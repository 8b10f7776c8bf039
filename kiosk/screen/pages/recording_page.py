"""The page of one recording: its player, what is said at the moment, and everything that is said, to be read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.recording import Recording
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.pictures import inside
from kiosk.screen.player import LOUDEST, Player
from kiosk.screen.rows import Rows
from kiosk.visit.place import Place
from kiosk.visit.recordings import caption_at, clock_text

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CaptionRow:
    """One caption and when it comes."""

    time: str
    said: str


@QmlElement
class RecordingPage(Page):
    """The model of a recording. It never plays by itself."""

    said = Signal()
    changed = Signal()
    moved = Signal()
    framed = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._recording: Recording | None = None
        self._phrasing: Phrasing | None = None
        self._player: Player | None = None
        self._file = ""
        self._drawn = Drawn()
        self._title = self._summary = self._credit = self._rights = self._sources = ""
        self._transcript: list[str] = []
        self._captions = Rows(CaptionRow, self)

    def speak(self, phrasing: Phrasing) -> None:
        """Say everything; a recording that plays goes on."""
        entry = phrasing.exhibit.recording_by_key[self.place.key]
        self._recording, self._phrasing = entry, phrasing
        if self._player is not None and self._file != entry.file:
            self._player.deleteLater()
            self._player = None
        self._file = entry.file
        if self._player is None:
            self._player = Player(inside(phrasing.assets, entry.file), entry.is_film, self)
            self._player.changed.connect(self.changed)
            self._player.moved.connect(self.moved)
            self._player.framed.connect(self.framed)
        self._title, self._summary = phrasing.say(entry.title), phrasing.say(entry.summary)
        self._credit, self._rights = phrasing.say(entry.credit), phrasing.say(entry.rights)
        self._sources = phrasing.source_line(entry.sources)
        self._transcript = phrasing.paragraphs(entry.transcript)
        self._drawn = phrasing.picture(entry.picture)
        self._captions.replace([CaptionRow(clock_text(c.start), phrasing.say(c.text)) for c in entry.captions])
        self.said.emit()
        self.moved.emit()

    def reading_text(self) -> str:
        """All captions and the transcript: to listen takes about as long as to read both."""
        return " ".join([self._title, self._summary, *(r.said for r in self._captions.rows), *self._transcript])

    @Slot()
    def toggle(self) -> None:
        """A key: play, or pause."""
        if self._player is not None:
            self._player.toggle()

    @Slot()
    def back(self) -> None:
        """A key: ten seconds back."""
        if self._player is not None:
            self._player.back()

    @Slot(int)
    def louder(self, steps: int) -> None:
        """A key: louder, or with negative steps quieter."""
        if self._player is not None:
            self._player.louder(steps)

    def _caption(self, other: bool) -> str:
        if self._recording is None or self._phrasing is None:
            return ""
        found = caption_at(self._recording, self._player.position if self._player else 0.0)
        if found is None:
            return ""
        return self._phrasing.say_other(found.text) if other else self._phrasing.say(found.text)

    @Property(str, notify=said)
    def title(self) -> str:
        """The recording's title."""
        return self._title

    @Property(str, notify=said)
    def summary(self) -> str:
        """What it is about."""
        return self._summary

    @Property(str, notify=said)
    def credit(self) -> str:
        """Who made it."""
        return self._credit

    @Property(str, notify=said)
    def rights(self) -> str:
        """By what right it is played."""
        return self._rights

    @Property(str, notify=said)
    def sources(self) -> str:
        """The citation."""
        return self._sources

    @Property("QStringList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def transcript(self) -> list[str]:
        """All that is said, by paragraphs."""
        return self._transcript

    @Property(Rows, constant=True)
    def captions(self) -> Rows:
        """CaptionRow rows."""
        return self._captions

    @Property(bool, notify=said)
    def hasCaptions(self) -> bool:
        """Whether there are captions."""
        return bool(self._captions.rows)

    @Property(str, notify=said)
    def file(self) -> str:
        """The picture that stands where there is nothing to be seen, as a file below assets/."""
        return self._drawn.file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """Its width over height."""
        return self._drawn.aspect

    @Property(bool, notify=said)
    def film(self) -> bool:
        """Whether there is something to be seen."""
        return self._recording is not None and self._recording.is_film

    @Property(bool, notify=changed)
    def playable(self) -> bool:
        """Whether this machine can play it."""
        return self._player is not None and self._player.playable

    @Property(bool, notify=changed)
    def faulty(self) -> bool:
        """Whether the machine could, but the file would not."""
        return self._player is not None and self._player.faulty

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """Whether it runs."""
        return self._player is not None and self._player.playing

    @Property(int, notify=changed)
    def volume(self) -> int:
        """From 0 to `loudest`."""
        return self._player.volume if self._player is not None else 0

    @Property(int, constant=True)
    def loudest(self) -> int:
        """The highest volume."""
        return LOUDEST

    @Property(str, notify=moved)
    def clock(self) -> str:
        """Where it is, and how long it is: 0:12 / 1:30."""
        if self._player is None:
            return ""
        return f"{clock_text(self._player.position)} / {clock_text(self._player.duration)}"

    @Property(float, notify=moved)
    def progress(self) -> float:
        """Where it is, 0 to 1."""
        whole = self._player.duration if self._player is not None else 0.0
        return min(1.0, self._player.position / whole) if self._player is not None and whole > 0 else 0.0

    @Property(str, notify=moved)
    def caption(self) -> str:
        """What is said now, in the visitor's language."""
        return self._caption(other=False)

    @Property(str, notify=moved)
    def captionOther(self) -> str:
        """The same in the other language."""
        return self._caption(other=True)

    @Property(str, notify=framed)
    def frame(self) -> str:
        """Address of the film's picture that is on now."""
        return self._player.frame if self._player is not None else ""
