"""The staff page as QML sees it: how the machine is, who came today, what is set and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QInputDevice, QPointingDevice
from PySide6.QtQml import QmlElement

from kiosk.exhibit.localised import Language
from kiosk.screen.console.aside import Aside
from kiosk.screen.console.day_count import Day, read_day, write_day
from kiosk.screen.console.health import Health, Moment, Touch, examine
from kiosk.screen.console.premises import Premises
from kiosk.screen.console.status import (
    ActRow,
    GaugeRow,
    HourRow,
    date_text,
    first_problems,
    gauges,
    headline,
    hours,
)
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


def touch_screens() -> Touch:
    """The touch screens that Qt knows of."""
    screens = [
        device
        for device in QInputDevice.devices()
        if isinstance(device, QPointingDevice) and device.type() == QInputDevice.DeviceType.TouchScreen
    ]
    found = [screen.maximumPoints() for screen in screens]
    return Touch(len(found), max(found, default=0))


@QmlElement
class StatusBoard(QObject):
    """`refresh` looks at the machine anew, aside; until it answers the page says what it said before."""

    said = Signal()
    ticked = Signal()

    def __init__(self, premises: Premises, aside: Aside, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._premises, self._aside, self._clock = premises, aside, clock
        self._start = self._moment()
        self._language: Language = "zh"
        self._words: dict[str, str] = {}
        self._health: Health | None = None
        self._day = read_day(premises.folder)
        self._headline = self._notice = self._date = self._time = ""
        self._problems: list[str] = []
        self._gauges, self._hours, self._acts = Rows(GaugeRow, self), Rows(HourRow, self), Rows(ActRow, self)

    def count(self, visits: int) -> None:
        """So many visits began just now; fewer than none where one was taken for a visit that was none."""
        self._day = self._day.counted(self._now(), visits)
        folder, day = self._premises.folder, self._day
        self._aside.keep(lambda: write_day(folder, day))

    def speak(self, language: Language, words: dict[str, str]) -> None:
        """Say everything in `language`."""
        self._language, self._words = language, words
        self._say()

    def notice(self, text: str) -> None:
        """One line about what was done last."""
        self._notice = text
        self.said.emit()

    def offer(self, acts: list[ActRow]) -> None:
        """What can be done."""
        self._acts.replace(acts)

    def refresh(self) -> None:
        """Look at the machine."""
        premises, start, now, touch = self._premises, self._start, self._moment(), touch_screens()
        problems = premises.problems()
        self._aside.do(lambda: examine(premises.content, premises.folder, problems, start, now, touch), self._know)
        self.look()

    def look(self) -> None:
        """Let the clock go on."""
        now = self._now()
        date, time = date_text(now, self._words), f"{now.hour}:{now.minute:02}"
        if (date, time) != (self._date, self._time):
            self._date, self._time = date, time
            self.ticked.emit()

    def _know(self, health: Health) -> None:
        self._health = health
        self._say()

    def _say(self) -> None:
        now, said = self._now(), self._words
        if self._health is not None:
            rows = gauges(self._health, said)
            self._gauges.replace(rows)
            self._headline = headline(rows, said)
            self._problems = first_problems(self._health, self._language, said)
        else:
            self._headline = said["staffLooking"]
        self._hours.replace(hours(self._day.at(now), now))
        self._date = ""
        self.look()
        self.said.emit()

    def _moment(self) -> Moment:
        return Moment(self._clock(), self._premises.wall())

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._premises.wall()).astimezone()

    @Property(str, notify=said)
    def headline(self) -> str:
        """Is all well?"""
        return self._headline

    @Property(int, notify=said)
    def visits(self) -> int:
        """Visits that began today."""
        return self._day.at(self._now()).visits

    @Property("QStringList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def problems(self) -> list[str]:
        """The first problems of the content, one a line."""
        return self._problems

    @Property(str, notify=said)
    def noticed(self) -> str:
        """What was done last, or nothing."""
        return self._notice

    @Property(Rows, constant=True)
    def gauges(self) -> Rows:
        """GaugeRow rows."""
        return self._gauges

    @Property(Rows, constant=True)
    def hours(self) -> Rows:
        """HourRow rows."""
        return self._hours

    @Property(Rows, constant=True)
    def acts(self) -> Rows:
        """ActRow rows."""
        return self._acts

    @Property(str, notify=ticked)
    def date(self) -> str:
        """The day, in words."""
        return self._date

    @Property(str, notify=ticked)
    def time(self) -> str:
        """Hours and minutes."""
        return self._time

    @property
    def day(self) -> Day:
        """Today's visits."""
        return self._day

    @Slot()
    def forget_notice(self) -> None:
        """The page is shut."""
        self._notice = ""
