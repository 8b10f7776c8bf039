"""The page of one picture, looked at closely: where the visitor looks, the tiles that show it, and its caption."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.media import Picture
from kiosk.screen.engraving import Skin
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.pictures import edition
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import SpotRow, spot_rows
from kiosk.screen.showing import Showing, TileRow
from kiosk.screen.tile_sources import tile_source
from kiosk.screen.tile_store import TileStore
from kiosk.visit.gaze import Gaze
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FETCH_MS = 30
CLOSEST_UNKNOWN = 1.0


@QmlElement
class PicturePage(Page):
    """The model of a picture looked at closely. QML tells it the window's size (`fit`), fingers and keys."""

    said = Signal()
    moved = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._asked = False
        self._drawn_from = ("", 0)
        self._fitted: tuple[float, float, str, float] | None = None
        self._alt = self._credit = self._rights = ""
        self._phrasing: Phrasing | None = None
        self._picture: Picture | None = None
        self._shown = Showing()
        self._gaze = Gaze(1, 1, 1, CLOSEST_UNKNOWN)
        self._tiles = Rows(TileRow, self)
        self._spots = Rows(SpotRow, self)
        self._fetching = QTimer(self)
        self._fetching.setInterval(FETCH_MS)
        self._fetching.timeout.connect(self._fetch)
        shown = self._shown  # held by the connection: the page itself is gone by then
        self.destroyed.connect(lambda: shown.close())

    def speak(self, phrasing: Phrasing) -> None:
        """Say the caption and the spots; where the visitor looks stays as it is."""
        self._phrasing = phrasing
        self._picture = phrasing.exhibit.picture_by_key[self.place.key]
        self._alt = phrasing.say(self._picture.alt)
        self._credit, self._rights = phrasing.say(self._picture.credit), phrasing.say(self._picture.rights)
        self._drawn_from = self._picture.file, edition(self._picture.file)
        self._spots.replace(spot_rows(self.place.key, phrasing))
        self.said.emit()

    def take(self, phrasing: Phrasing) -> None:
        """Say it again; the tiles are made anew only where the file is another, or has changed."""
        before = self._drawn_from
        self.speak(phrasing)
        if self._drawn_from != before and self._fitted is not None:
            self.fit(*self._fitted)

    def reading_text(self) -> str:
        """The caption and what the spots say."""
        return " ".join([self._alt, self._credit, self._rights, *(row.name for row in self._spots.rows)])

    @Slot(float, float, str, float)
    def fit(self, width: float, height: float, skin: str, unit: float) -> None:
        """The window is so large (in pixels), and a drawing takes these colours (INK/LIVE/GROUND/TINT, hex)."""
        if self._phrasing is None or self._picture is None or width < 1 or height < 1:
            return
        colours = [f"#{colour}" for colour in skin.split("/")]
        self._asked = True
        self._fitted = width, height, skin, unit
        source = tile_source(self._phrasing.assets, self._picture, Skin(*colours), unit)
        if source is None:
            self.moved.emit()
            return
        old = self._gaze
        fresh = Gaze(width, height, source.aspect, CLOSEST_UNKNOWN)
        closest = source.closest(fresh.whole_width)
        self._shown.open(source, fresh)
        self._look(replace(fresh, most=closest, zoom=min(old.zoom, closest), x=old.x, y=old.y).moved(0, 0))

    @Slot(float, float, float)
    def zoomBy(self, factor: float, x: float, y: float) -> None:
        """Two fingers about the window's place (x, y)."""
        self._look(self._gaze.zoomed(factor, x, y))

    @Slot(float, float)
    def tap(self, x: float, y: float) -> None:
        """A double tap at the window's place (x, y)."""
        self._look(self._gaze.tapped(x, y))

    @Slot(float, float)
    def dragBy(self, right: float, down: float) -> None:
        """One finger draws the picture along."""
        self._look(self._gaze.moved(right, down))

    @Slot(bool)
    def step(self, closer: bool) -> None:
        """A key: closer, or back."""
        self._look(self._gaze.stepped(closer))

    @Slot(int, int)
    def stride(self, right: int, down: int) -> None:
        """A key: on to one side."""
        self._look(self._gaze.strode(right, down))

    @Slot()
    def showWhole(self) -> None:
        """A key: the whole picture."""
        self._look(self._gaze.whole())

    @property
    def store(self) -> TileStore | None:
        """The tiles; None before the window's size is known and for a picture that cannot be read."""
        return self._shown.store

    def _look(self, gaze: Gaze) -> None:
        self._gaze = gaze
        self._shown.look(gaze)
        self._tiles.replace(self._shown.rows())
        if self._shown.waiting:
            self._fetching.start()
        self.moved.emit()

    @Slot()
    def _fetch(self) -> None:
        if self._shown.fetch():
            self._tiles.replace(self._shown.rows())
        if not self._shown.waiting:
            self._fetching.stop()
            self.moved.emit()

    @Property(Rows, constant=True)
    def tiles(self) -> Rows:
        """TileRow rows, in the order of painting."""
        return self._tiles

    @Property(Rows, constant=True)
    def spots(self) -> Rows:
        """SpotRow rows."""
        return self._spots

    @Property(bool, notify=said)
    def hasSpots(self) -> bool:
        """Whether parts of the picture are explained."""
        return bool(self._spots.rows)

    @Property(str, notify=said)
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self._alt

    @Property(str, notify=said)
    def credit(self) -> str:
        """Who made it."""
        return self._credit

    @Property(str, notify=said)
    def rights(self) -> str:
        """By what right it is shown."""
        return self._rights

    @Property(float, notify=moved)
    def left(self) -> float:
        """Where the picture's left edge is in the window, in pixels."""
        return self._gaze.left

    @Property(float, notify=moved)
    def top(self) -> float:
        """Where its upper edge is."""
        return self._gaze.top

    @Property(float, notify=moved)
    def pictureWidth(self) -> float:
        """How wide it is now."""
        return self._gaze.picture_width

    @Property(float, notify=moved)
    def pictureHeight(self) -> float:
        """How high it is now."""
        return self._gaze.picture_height

    @Property(float, notify=moved)
    def zoom(self) -> float:
        """How close: 1 is the whole picture."""
        return self._gaze.zoom

    @Property(bool, notify=moved)
    def whole(self) -> bool:
        """Whether the whole picture is in view."""
        return self._gaze.is_whole

    @Property(bool, notify=moved)
    def closest(self) -> bool:
        """Whether it cannot be looked at more closely."""
        return self._gaze.is_closest

    @Property(bool, notify=moved)
    def moreLeft(self) -> bool:
        """Whether there is more of the picture on the left."""
        return self._gaze.can_stride(-1, 0)

    @Property(bool, notify=moved)
    def moreRight(self) -> bool:
        """Whether there is more of the picture on the right."""
        return self._gaze.can_stride(1, 0)

    @Property(bool, notify=moved)
    def moreUp(self) -> bool:
        """Whether there is more of the picture above."""
        return self._gaze.can_stride(0, -1)

    @Property(bool, notify=moved)
    def moreDown(self) -> bool:
        """Whether there is more of the picture below."""
        return self._gaze.can_stride(0, 1)

    @Property(bool, notify=moved)
    def broken(self) -> bool:
        """Whether there is nothing to be shown: the file is gone, or damaged."""
        return self._asked and not self._shown.waiting and not self._tiles.rows

    @Property(bool, notify=moved)
    def loading(self) -> bool:
        """Whether a part in view is still being made sharp."""
        return self._shown.waiting
