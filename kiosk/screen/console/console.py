"""The staff console: what of it is on, the minute after which it closes itself, and what staff set and do."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from operator import attrgetter

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.localised import Language
from kiosk.screen.console.aside import Aside
from kiosk.screen.console.corner import Corner
from kiosk.screen.console.kept import LOUDEST, read_kept, write_kept
from kiosk.screen.console.pin_door import PinDoor
from kiosk.screen.console.pin_pad import PinPad
from kiosk.screen.console.premises import Act, Premises
from kiosk.screen.console.screen_test import ScreenTest
from kiosk.screen.console.status import ActRow
from kiosk.screen.console.status_board import StatusBoard
from kiosk.screen.player import FIRST_VOLUME, Player
from kiosk.screen.visit import Visit
from kiosk.screen.words import words

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CLOSES = 60.0  # seconds without touch
CLEANING = 30.0
SURE = 5.0  # seconds in which the second touch counts
TICK_MS = 250
ICONS = {
    "reload": "ph.arrows-clockwise",
    "restore": "ph.clock-counter-clockwise",
    "clean": "ph.drop",
    "test": "ph.grid-four",
    "restart": "ph.power",
    "leave": "ph.sign-out",
}
TWICE = frozenset({"restore", "restart", "leave"})
"""What is done only at the second touch: nobody wants it by mistake."""


@QmlElement
class Console(QObject):
    """`view` is what is on: nothing, `pin`, `page`, `cleaning` or `test`. `clock` gives monotonic seconds."""

    changed = Signal()
    ticked = Signal()
    spoken = Signal()
    opening = Signal()

    def __init__(self, visit: Visit, premises: Premises, clock: Callable[[], float]) -> None:
        super().__init__(visit)
        self._visit, self._premises, self._clock = visit, premises, clock
        self._language: Language = visit.comfort_wishes.first_language
        self._kept = read_kept(premises.folder)
        Player.first_volume = self.volume_step
        self._view, self._upright, self._slept = "", False, False
        self._asleep = visit.place.kind == "attract"
        self._quiet_since = self._cleaning_since = self._armed_at = 0.0
        self._armed = ""
        self.corner = Corner()
        self._aside = Aside(self)
        door = PinDoor(premises.folder, premises.boot)
        self.pad = PinPad(door, self._aside, clock, self)
        self.pad.opened.connect(self._let_in)
        self.status = StatusBoard(premises, self._aside, clock, self)
        self.screen_test = ScreenTest(self)
        self._aside.keep(lambda: door.resume(clock()))
        visit.pageChanged.connect(self._count)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    def end(self) -> None:
        """The exhibit is taken down: finish what is being written."""
        self._timer.stop()
        self._aside.end()

    # fingers, from the watch on the window

    def fingers(self, points: list[tuple[float, float]], begins: bool, upright: bool) -> None:
        """Where the fingers are, in design pixels; `begins` with the first of a touch."""
        if begins:
            self._slept = self._visit.place.kind == "attract"
            self._quiet_since = self._clock()
        self._upright = upright
        self.corner.touched(points, self._clock())
        if self._view == "test":
            width, height = (1080, 1920) if upright else (1920, 1080)
            self.screen_test.fingers((x / width, y / height) for x, y in points)
        if self.corner.holding:
            self._timer.start()

    def lifted(self) -> None:
        """No finger is on the glass any more."""
        self.corner.lifted()
        self._quiet_since = self._clock()

    @Slot()
    def look(self) -> None:
        """Let time pass: has the corner been held, has nobody touched for a minute, is the cleaning over?"""
        now = self._clock()
        if self.corner.held(now) and self._view in ("", "test"):
            self.corner.touched((), now)  # one hold is one wish
            self._open() if self._view == "" else self._show("page")
        if self._view == "":
            if not self.corner.holding:
                self._timer.stop()
            return
        self._visit.touched()  # its own countdown waits until staff are done
        if self._view == "cleaning":
            if now - self._cleaning_since >= CLEANING:
                self._quiet_since = now
                self._show("page")
            self.ticked.emit()
        elif now - self._quiet_since >= CLOSES:
            self.shut()
        else:
            self._pass(now)

    def _pass(self, now: float) -> None:
        self.pad.look()
        self.status.look()
        if self._armed and now - self._armed_at >= SURE:
            self._arm("")

    def _open(self) -> None:
        self._quiet_since = self._clock()
        self.opening.emit()
        if self._slept:  # the finger that held the corner woke the exhibit: it was no visit
            self.status.count(-1)
            self._visit.sleep()
        self.pad.begin(words(self._language))
        self.status.speak(self._language, words(self._language))
        self._show("pin")

    @Slot()
    def _let_in(self) -> None:
        self._quiet_since = self._clock()
        self.status.refresh()
        self._arm("")
        self._show("page")

    def _show(self, view: str) -> None:
        if view != self._view:
            self._view = view
            self.changed.emit()

    def _count(self, _forward: bool) -> None:
        before, self._asleep = self._asleep, self._visit.place.kind == "attract"
        if before and not self._asleep:
            self.status.count(1)

    # what staff do

    @Slot()
    def shut(self) -> None:
        """Back to the exhibit, as it was."""
        self.pad.end()
        self.status.forget_notice()
        self._show("")

    @Slot(str)
    def act(self, name: str) -> None:
        """One of the things to do; some only at the second touch."""
        if name in TWICE and self._armed != name:
            self._arm(name)
            return
        self._arm("")
        done = self._what_can_be_done().get(name)
        if done is not None:
            done()
            said = words(self._language)
            self.status.notice(said.get(f"staffDone-{name}", ""))
            if name in ("reload", "restore"):
                self.status.refresh()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """The language that visits begin in on this machine, and this page too."""
        self._language = "en" if language == "en" else "zh"
        self._kept = self._kept._replace(language=self._language)
        self._keep()
        self._visit.comfort_wishes.begin_in(self._language)
        self.status.speak(self._language, words(self._language))
        self._arm("")
        self.spoken.emit()

    @Slot(int)
    def louder(self, steps: int) -> None:
        """How loud recordings begin on this machine; negative steps are quieter."""
        self._kept = self._kept._replace(volume=min(LOUDEST, max(0, self.volume_step + steps)))
        Player.first_volume = self.volume_step
        self._keep()
        self.spoken.emit()

    def _keep(self) -> None:
        folder, kept = self._premises.folder, self._kept
        self._aside.keep(lambda: write_kept(folder, kept))

    def _clean(self) -> None:
        self._cleaning_since = self._clock()
        self._show("cleaning")

    def _test(self) -> None:
        self.screen_test.begin(self._upright)
        self._show("test")

    def _what_can_be_done(self) -> dict[str, Act]:
        given = self._premises.actions
        offered = {
            "reload": given.reload,
            "restore": given.restore_previous,
            "clean": self._clean,
            "test": self._test,
            "restart": given.restart,
            "leave": given.leave,
        }
        return {name: act for name, act in offered.items() if act is not None}

    def _arm(self, name: str) -> None:
        self._armed, self._armed_at = name, self._clock()
        said = words(self._language)
        self.status.offer(
            [
                ActRow(act, ICONS[act], said[f"staffSure-{act}" if act == name else f"staffAct-{act}"], act == name)
                for act in self._what_can_be_done()
            ]
        )

    @property
    def current(self) -> str:
        """What is on, as `view`."""
        return self._view

    @property
    def is_open(self) -> bool:
        """Whether anything of it is on."""
        return self._view != ""

    def finish(self) -> None:
        """Wait for every answer that is on its way, and until everything is written."""
        self._aside.finish()

    @property
    def volume_step(self) -> int:
        """0 to LOUDEST."""
        return FIRST_VOLUME if self._kept.volume is None else self._kept.volume

    @Property(str, notify=changed)
    def view(self) -> str:
        """pin, page, cleaning, test, or nothing."""
        return self._view

    @Property(int, notify=ticked)
    def secondsLeft(self) -> int:
        """Seconds until touch returns."""
        return ceil(max(0.0, CLEANING - (self._clock() - self._cleaning_since)))

    @Property("QVariantMap", notify=spoken)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def words(self) -> dict[str, str]:
        """The interface's words in the language of this machine."""
        return words(self._language)

    @Property(str, notify=spoken)
    def language(self) -> str:
        """The language of this machine."""
        return self._language

    @Property(int, notify=spoken)
    def volume(self) -> int:
        """How loud recordings begin, 0 to 10."""
        return self.volume_step

    @Property(str, notify=spoken)
    def museum(self) -> str:
        """The museum's name."""
        about = self._visit.exhibit.about
        return about.museum.text(self._language)

    # What QML finds on the console; qmllint's types are read from these lines.
    _its_pad = attrgetter("pad")
    pinPad = Property(PinPad, _its_pad, constant=True)
    _its_status = attrgetter("status")
    board = Property(StatusBoard, _its_status, constant=True)
    _its_test = attrgetter("screen_test")
    test = Property(ScreenTest, _its_test, constant=True)
