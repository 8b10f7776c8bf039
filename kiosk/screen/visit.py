"""The running visit as QML sees it: the page that is on, language, comfort settings, and whether anyone is there.

Every decision is made in kiosk.visit; here it is only kept, told to QML, and asked again twice a second.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.exhibit import Exhibit
from kiosk.screen.aloud import Aloud
from kiosk.screen.attendance import Attendance
from kiosk.screen.page_types import page_type
from kiosk.screen.pages.page import Page
from kiosk.screen.pages.sources_sheet import SourcesSheet
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.reach_desk import ReachDesk
from kiosk.screen.search_desk import SearchDesk
from kiosk.screen.take_away import TakeAway
from kiosk.screen.wishes import Wishes
from kiosk.screen.words import words_of
from kiosk.visit.comfort import Comfort
from kiosk.visit.place import Place, PlaceKind, exists
from kiosk.visit.reading import reading_seconds
from kiosk.visit.trail import Trail

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Clock = Callable[[], float]
INDEX_MS = 1500  # after the start, when nobody is there yet


@QmlElement
class Visit(QObject):
    """One visit after another, on one screen."""

    pageChanged = Signal(bool, arguments=["forward"])
    languageChanged = Signal()
    coveredChanged = Signal()

    def __init__(
        self, exhibit: Exhibit, assets: Path, comfort: Comfort | None = None, clock: Clock = time.monotonic
    ) -> None:
        super().__init__()
        self._exhibit, self._assets = exhibit, assets
        self._spoken = comfort or Comfort(exhibit.about.default_language)
        self.comfort_wishes = Wishes(self._spoken, exhibit, self)
        self.comfort_wishes.changed.connect(self._wished)
        self._trail = Trail().asleep()
        self._phrasing = self._phrase()
        self._sources = SourcesSheet(self)
        self.bookmarks: dict[Place, float] = {}  # where pages were left, for the way back to them
        self.search_desk = SearchDesk(self._phrasing, self)
        self._attendance = Attendance(exhibit.about.idle, clock, self)
        self._attendance.left.connect(self._left)
        self.reach_desk = ReachDesk(self)
        self.take_away = TakeAway(self)
        self.voice = Aloud(self)
        self._page = self._make(self._trail.here)
        for sheet in (self._sources.said, self.comfort_wishes.panelChanged, self.take_away.said):
            sheet.connect(self.coveredChanged)

    @Slot()
    def prepare(self) -> None:
        """The first frame is on the screen: load what the other pages need, before anyone touches."""
        for kind in PlaceKind:
            page_type(kind)
        QTimer.singleShot(INDEX_MS, self._prepare_more)

    @Slot()
    def _prepare_more(self) -> None:
        self.search_desk.prepare()
        self.comfort_wishes.offer_voice(self.voice.languages(self._exhibit))

    @Slot()
    def wake(self) -> None:
        """A touch on the sleeping exhibit: it opens on its home page and presses nothing."""
        if self._trail.here.kind == PlaceKind.ATTRACT:
            self._go(self._trail.home(), forward=True)
            self._attendance.begin()
        self.touched()

    @Slot(str, str)
    def open(self, kind: str, key: str) -> None:
        """Go to the page of `kind` and `key`; a page that does not exist is not opened."""
        place = Place(PlaceKind(kind), key)
        if exists(place, self._exhibit):
            self.bookmarks.pop(place, None)
            self._go(self._trail.at(self._page.place).open(place), forward=True)

    @Slot(str, str)
    def openAlong(self, kind: str, key: str) -> None:
        """Go to the previous or next page of the same kind: it takes this page's place on the way back."""
        place = Place(PlaceKind(kind), key)
        if exists(place, self._exhibit):
            self._go(self._trail.back().open(place), forward=True)

    @Slot()
    def back(self) -> None:
        """One page back; from home nowhere."""
        if self.comfort_wishes.panel_is_open:
            self.comfort_wishes.shutPanel()
            return
        if self._sources.is_open or self.take_away.is_open:
            self._sources.shut()
            self.take_away.shut()
            return
        self._go(self._trail.back(), forward=False)

    @Slot()
    def home(self) -> None:
        """The home page, from anywhere."""
        self._go(self._trail.home(), forward=False)

    @Slot()
    def showSources(self) -> None:
        """Open the sources of the page that is on."""
        self._sources.show_page(self._trail.here, self._phrasing)

    @Slot(str)
    def showFigureSource(self, key: str) -> None:
        """Open the source of one figure."""
        self._sources.show_figure(key, self._phrasing)

    @Slot()
    def shutSources(self) -> None:
        """Close the sheet of sources."""
        self._sources.shut()

    @Slot()
    def touched(self) -> None:
        """Any touch counts: somebody is there."""
        self._attendance.touched()

    def look(self) -> None:
        """Ask whether anyone is still there."""
        self._attendance.look()

    def _left(self) -> None:
        if self._trail.here.kind != PlaceKind.ATTRACT:
            self.sleep()

    def sleep(self) -> None:
        """Everything as it was at the beginning, for the next visitor."""
        self._sources.shut()
        self.search_desk.clear()
        self.comfort_wishes.forget()
        self.bookmarks.clear()
        self._go(self._trail.asleep(), forward=False)
        self._attendance.end()

    def _make(self, place: Place) -> Page:
        page = page_type(place.kind)(place, self)
        page.speak(self._phrasing)
        return page

    def _go(self, trail: Trail, forward: bool) -> None:
        if trail == self._trail:
            return
        old, place = self._page, trail.here
        self._trail = trail
        self._sources.shut()
        self.comfort_wishes.shutPanel()
        if place != old.place:
            self._page = self._make(place)
        self._watch_reading()
        self.pageChanged.emit(forward)
        self.voice.follow(self._page, self._phrasing, self._spoken.aloud)

    @Slot(Page)
    def retire(self, page: Page) -> None:
        """The page is off the screen: let Qt delete it."""
        if page is not self._page:
            page.deleteLater()

    def _watch_reading(self) -> None:
        text, idle = self._page.reading_text(), self._exhibit.about.idle
        self._attendance.showing(reading_seconds(text, self._spoken.language, idle))

    def _phrase(self) -> Phrasing:
        language, plain, pinyin = self._spoken.wording
        return Phrasing(self._exhibit, self._assets, language, simply=plain, ruby=pinyin)

    def renew(self, exhibit: Exhibit) -> None:
        """Show `exhibit` from now on, where the visitor is; where their page is gone, the nearest that there is."""
        before, self._exhibit = self._exhibit, exhibit
        self._phrasing = self._phrase()
        self._attendance.follow(exhibit.about.idle)
        trail = self._trail.at(self._page.place).within(exhibit, before)
        if trail.here.is_same_page(self._page.place):
            self._trail, self._page.place = trail, trail.here
            self._page.take(self._phrasing)
        else:
            self._go(trail, forward=False)
        self._say_around()
        self.take_away.speak()
        if exhibit.about.museum != before.about.museum:
            self.languageChanged.emit()

    def _wished(self) -> None:
        """Say everything again where a wish changes what is said; sizes and colours QML follows by itself."""
        before, self._spoken = self._spoken, self.comfort_wishes.comfort
        if before.aloud != self._spoken.aloud:
            self.voice.follow(self._page, self._phrasing, self._spoken.aloud)
        if before.wording == self._spoken.wording:
            return
        self._phrasing = self._phrase()
        self._page.speak(self._phrasing)
        self._say_around()
        self.voice.follow(self._page, self._phrasing, self._spoken.aloud)
        if before.language != self._spoken.language:
            self.languageChanged.emit()

    def _say_around(self) -> None:
        self._sources.speak(self._phrasing)
        self.search_desk.speak(self._phrasing)
        self._watch_reading()

    @property
    def place(self) -> Place:
        """Where the visitor is."""
        return self._trail.here

    @property
    def is_asking(self) -> bool:
        """Whether the countdown is on."""
        return self._attendance.is_asking

    @property
    def current_page(self) -> Page:
        """The model of the page that is on."""
        return self._page

    @property
    def exhibit(self) -> Exhibit:
        """What is being shown."""
        return self._exhibit

    @Property(Page, notify=pageChanged)
    def page(self) -> Page:
        """The page that is on."""
        return self._page

    @Property(bool, notify=pageChanged)
    def atHome(self) -> bool:
        """Whether the home page is on."""
        return self._trail.here.kind == PlaceKind.HOME

    @Property(bool, notify=pageChanged)
    def asleep(self) -> bool:
        """Whether the attract loop is on."""
        return self._trail.here.kind == PlaceKind.ATTRACT

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        """The code of the visitor's language."""
        return self._spoken.language

    @Property("QVariantMap", notify=languageChanged)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def words(self) -> dict[str, str]:
        """The interface's words in the visitor's language."""
        return words_of(self._exhibit, self._spoken.language)

    @Property("QStringList", notify=languageChanged)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def museum(self) -> list[str]:
        """The museum's name in the visitor's language, and in the next."""
        return [say(self._exhibit.about.museum) for say in (self._phrasing.say, self._phrasing.say_other)]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def plates(self) -> list[str]:
        """The grounds of the eras, in their order."""
        return [era.plate for era in self._exhibit.eras]

    @Property(bool, notify=coveredChanged)
    def covered(self) -> bool:
        """Whether a sheet lies over the page: then its controls are out of play."""
        return self.comfort_wishes.panel_is_open or self._sources.is_open or self.take_away.is_open

    # What QML finds on the visit, each with its own properties and calls; qmllint's types are read from these lines.
    _its_sources = attrgetter("_sources")
    sources = Property(SourcesSheet, _its_sources, constant=True)
    _its_search = attrgetter("search_desk")
    search = Property(SearchDesk, _its_search, constant=True)
    _its_wishes = attrgetter("comfort_wishes")
    wishes = Property(Wishes, _its_wishes, constant=True)
    _its_attendance = attrgetter("_attendance")
    attendance = Property(Attendance, _its_attendance, constant=True)
    _its_aloud = attrgetter("voice")
    aloud = Property(Aloud, _its_aloud, constant=True)
    _its_reach = attrgetter("reach_desk")
    reach = Property(ReachDesk, _its_reach, constant=True)
    _its_take = attrgetter("take_away")
    take = Property(TakeAway, _its_take, constant=True)
