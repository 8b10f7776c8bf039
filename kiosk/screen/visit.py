"""The running visit as QML sees it: the page that is on, language, comfort settings, and whether anyone is there.

Every decision is made in kiosk.visit; here it is only kept, told to QML, and asked again twice a second.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.exhibit import Exhibit
from kiosk.screen.page_types import page_type
from kiosk.screen.pages.page import Page
from kiosk.screen.pages.sources_sheet import SourcesSheet
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.search_desk import SearchDesk
from kiosk.screen.take_away import TakeAway, take_of
from kiosk.screen.words import words
from kiosk.visit.comfort import Comfort
from kiosk.visit.idle import IdlePhase, IdleWatch
from kiosk.visit.place import Place, PlaceKind, exists
from kiosk.visit.reading import reading_seconds
from kiosk.visit.trail import Trail

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500
INDEX_MS = 1500  # after the start, when nobody is there yet


@QmlElement
class Visit(QObject):
    """One visit after another, on one screen."""

    pageChanged = Signal(bool, arguments=["forward"])
    languageChanged = Signal()
    comfortChanged = Signal()
    idleChanged = Signal()

    def __init__(
        self,
        exhibit: Exhibit,
        assets: Path,
        comfort: Comfort | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._exhibit = exhibit
        self._assets = assets
        self._first_comfort = comfort or Comfort(exhibit.about.default_language)
        self._comfort = self._first_comfort
        self._trail = Trail().asleep()
        self._phrasing = Phrasing(exhibit, assets, self._comfort.language)
        self._sources = SourcesSheet(self)
        self.search_desk = SearchDesk(self._phrasing, self)
        self.take_away = TakeAway(self)
        self._idle = IdleWatch(exhibit.about.idle)
        self._idle_state = self._idle.state(self._clock())
        self._page = self._make(self._trail.here)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.look)

    @Slot()
    def prepare(self) -> None:
        """The first frame is on the screen: load what the other pages need, before anyone touches."""
        for kind in PlaceKind:
            page_type(kind)
        QTimer.singleShot(INDEX_MS, self.search_desk.prepare)

    @Slot()
    def wake(self) -> None:
        """A touch on the sleeping exhibit: it opens on its home page and presses nothing."""
        if self._trail.here.kind == PlaceKind.ATTRACT:
            self._go(self._trail.home(), forward=True)
            self._timer.start()
        self.touched()

    @Slot(str, str)
    def open(self, kind: str, key: str) -> None:
        """Go to the page of `kind` and `key`; a page that does not exist is not opened."""
        place = Place(PlaceKind(kind), key)
        if exists(place, self._exhibit):
            self._go(self._trail.open(place), forward=True)

    @Slot(str, str)
    def openAlong(self, kind: str, key: str) -> None:
        """Go to the previous or next page of the same kind: it takes this page's place on the way back."""
        place = Place(PlaceKind(kind), key)
        if exists(place, self._exhibit):
            self._go(self._trail.back().open(place), forward=True)

    @Slot()
    def back(self) -> None:
        """One page back; from home nowhere."""
        if self._sources.property("open") or self.take_away.property("open"):
            self._sources.shut()
            self.take_away.shut()
            return
        self._go(self._trail.back(), forward=False)

    @Slot()
    def home(self) -> None:
        """The home page, from anywhere."""
        self._go(self._trail.home(), forward=False)

    @Slot()
    def switchLanguage(self) -> None:
        """The other language, everywhere at once."""
        self._set_comfort(self._comfort.in_language("en" if self._comfort.language == "zh" else "zh"))

    @Slot()
    def larger(self) -> None:
        """The next larger type; after the largest the first again."""
        self._set_comfort(self._comfort.larger())

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
        self._idle.touched(self._clock())
        self.look()

    @Slot()
    def look(self) -> None:
        """Ask whether anyone is still there, and go back to the beginning when nobody is."""
        before = self._idle_state
        self._idle_state = self._idle.state(self._clock())
        if self._idle_state.phase == IdlePhase.ASLEEP and self._trail.here.kind != PlaceKind.ATTRACT:
            self.sleep()
        elif self._idle_state != before:
            self.idleChanged.emit()

    def sleep(self) -> None:
        """Everything as it was at the beginning, for the next visitor."""
        self._timer.stop()
        self._sources.shut()
        self.search_desk.clear()
        self._set_comfort(self._first_comfort)
        self._go(self._trail.asleep(), forward=False)
        self.idleChanged.emit()

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
        if place != old.place:
            self._page = self._make(place)
        self._watch_reading()
        self.pageChanged.emit(forward)

    @Slot(Page)
    def retire(self, page: Page) -> None:
        """The page is off the screen: let Qt delete it."""
        if page is not self._page:
            page.deleteLater()

    def _watch_reading(self) -> None:
        text = self._page.reading_text()
        seconds = reading_seconds(text, self._comfort.language, self._exhibit.about.idle)
        self._idle.showing(seconds, self._clock())

    def _set_comfort(self, comfort: Comfort) -> None:
        if comfort == self._comfort:
            return
        speaks_anew = comfort.language != self._comfort.language
        self._comfort = comfort
        if speaks_anew:
            self._phrasing = Phrasing(self._exhibit, self._assets, comfort.language)
            self._page.speak(self._phrasing)
            self._sources.speak(self._phrasing)
            self.search_desk.speak(self._phrasing)
            self._watch_reading()
            self.languageChanged.emit()
        self.comfortChanged.emit()

    @property
    def place(self) -> Place:
        """Where the visitor is."""
        return self._trail.here

    @property
    def is_asking(self) -> bool:
        """Whether the countdown is on."""
        return self._idle_state.phase == IdlePhase.ASKING

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

    @Property(SourcesSheet, constant=True)
    def sources(self) -> SourcesSheet:
        """The sheet of sources."""
        return self._sources

    @Property(SearchDesk, constant=True)
    def search(self) -> SearchDesk:
        """What is searched for, and what is found."""
        return self.search_desk

    take = Property(TakeAway, take_of, constant=True)

    @Property(float, notify=pageChanged)
    def mark(self) -> float:
        """Where the page stands on the Line, 0 to 1; below 0 nowhere."""
        return self._page.mark()

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        """Whether there is a page to go back to."""
        return self._trail.can_go_back

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
        """zh or en."""
        return self._comfort.language

    @Property("QVariantMap", notify=languageChanged)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def words(self) -> dict[str, str]:
        """The interface's words in the visitor's language."""
        return words(self._comfort.language)

    @Property(str, notify=languageChanged)
    def museum(self) -> str:
        """The museum's name."""
        return self._phrasing.say(self._exhibit.about.museum)

    @Property(str, notify=languageChanged)
    def museumOther(self) -> str:
        """The museum's name in the other language."""
        return self._phrasing.say_other(self._exhibit.about.museum)

    @Property(float, notify=comfortChanged)
    def textScale(self) -> float:
        """1 to 1.6."""
        return self._comfort.text_scale

    @Property(bool, notify=comfortChanged)
    def still(self) -> bool:
        """Whether nothing moves by itself."""
        return self._comfort.still

    @Property(bool, notify=idleChanged)
    def asking(self) -> bool:
        """Whether the countdown asks if anyone is there."""
        return self.is_asking

    @Property(int, notify=idleChanged)
    def secondsLeft(self) -> int:
        """Seconds until everything returns to its beginning."""
        return self._idle_state.seconds_left
