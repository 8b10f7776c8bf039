"""A descent: how deep the visitor is, what is said of that depth, and what lies all the way down."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.descent import Descent
from kiosk.exhibit.figure_text import plain_number
from kiosk.exhibit.localised import Localised
from kiosk.screen.pages.descent_rows import BandRow, MarkRow, band_rows, mark_rows, well_end
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.descent import (
    PIXELS_A_METRE,
    Halt,
    atmospheres,
    deeper,
    halts,
    higher,
    light_at,
    megapascals,
    metre,
    reached,
)
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DescentPage(Page):
    """The model of the descent. `reach` is told where the ground has been dragged to; the rest follows from it."""

    said = Signal()
    moved = Signal()
    landed = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._marks, self._bands = Rows(MarkRow, self), Rows(BandRow, self)
        self._bookmarks = cast("dict[Place, float]", getattr(parent, "bookmarks", {}))
        self._depth = self._bookmarks.get(place, 0.0)
        self._phrasing: Phrasing | None = None
        self._descent: Descent | None = None
        self._way: tuple[Halt, ...] = ()
        self._standing = -1
        self._number = self._unit = self._pressure = self._light = self._next = ""
        self._title = ""
        self._story: dict[str, Any] = {"title": "", "text": [], "sources": "", "event": "", "see": ""}

    def speak(self, phrasing: Phrasing) -> None:
        """Say everything of this depth, and every name on the way down."""
        descent = phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(descent, Descent)
        self._phrasing, self._descent = phrasing, descent
        self._way = halts(descent, phrasing.exhibit)
        self._depth = min(self._depth, self.deepest)
        self._title = phrasing.say(descent.title)
        self._marks.replace(mark_rows(self._way, phrasing))
        self._bands.replace(band_rows(descent, self._way))
        self._land()
        self._count()
        self.said.emit()
        self.landed.emit()
        self.moved.emit()

    def reading_text(self) -> str:
        """The depth, and what is said of the mark that was reached last."""
        story = self._story
        return " ".join([self._title, self._number, self._pressure, self._light, story["title"], *story["text"]])

    @Slot(float)
    def reach(self, depth: float) -> None:
        """The visitor is so many metres down. What is beyond the surface or the bottom is taken for them."""
        depth = max(0.0, min(self.deepest, depth))
        same_metre = round(depth) == round(self._depth)
        self._depth = self._bookmarks[self.place] = depth
        landed = reached(self._way, depth) != self._standing
        if landed:
            self._land()
        if landed or not same_metre:
            self._count()
            self.moved.emit()
        if landed:
            self.landed.emit()

    def _land(self) -> None:
        phrasing, descent = self._phrasing, self._descent
        if phrasing is None or descent is None:
            return
        self._standing = reached(self._way, self._depth)
        if self._standing < 0:
            self._story = self._told(descent.surface, descent.surface_text, descent.sources, "")
        else:
            mark = self._way[self._standing].mark
            self._story = self._told(mark.title, mark.text, mark.sources, mark.event)

    def _told(self, title: Localised, text: Localised, sources: tuple[str, ...], event: str) -> dict[str, Any]:
        phrasing = self._phrasing
        assert phrasing is not None
        found = phrasing.exhibit.event_by_key.get(event)
        see = phrasing.words["descentSee"].format(title=phrasing.say(found.title)) if found else ""
        return {
            "title": phrasing.say(title),
            "text": phrasing.paragraphs(text),
            "sources": phrasing.source_line(sources),
            "event": event if found else "",
            "see": see,
        }

    def _count(self) -> None:
        phrasing = self._phrasing
        if phrasing is None:
            return
        words, here = phrasing.words, phrasing.figure(metre(self._depth))
        self._number, self._unit = here.number, here.unit
        bars, pascals = plain_number(atmospheres(self._depth)), plain_number(megapascals(self._depth))
        pressing = words["descentPressure"].format(atmospheres=bars, megapascals=pascals)
        self._pressure = pressing if round(self._depth) else words["descentNoPressure"]
        light = light_at(self._way, self._depth)
        self._light = words[f"descentLight-{light}"] if light else ""
        below = deeper(self._way, self._depth)
        there = replace(below.figure, approximation="exact") if below else None
        said = words["descentTo"].format(depth=phrasing.figure(there).full) if there else ""
        self._next = said or words["descentSurface"]

    @Property(str, notify=said)
    def title(self) -> str:
        """The page's title."""
        return self._title

    @Property(str, notify=said)
    def plate(self) -> str:
        """The plate's colour by name."""
        return self._descent.plate if self._descent else "arc"

    @Property(float, constant=True)
    def pixelsAMetre(self) -> float:
        """Design pixels of one metre."""
        return PIXELS_A_METRE

    @property
    def deepest(self) -> float:
        """Metres from the surface to the bottom."""
        return self._way[-1].depth if self._way else 0.0

    @Property(float, notify=said)
    def bottom(self) -> float:
        """Metres from the surface to the bottom."""
        return self.deepest

    @Property(float, notify=said)
    def floor(self) -> float:
        """Metres to the bottom of the sea; 0 where there is none."""
        floor = self._descent.floor if self._descent else ""
        return next((halt.depth for halt in self._way if halt.mark.key == floor), 0.0)

    @Property(float, notify=said)
    def wellEnd(self) -> float:
        """Design pixels from the surface to where the picture at the bottom takes over from the bare well."""
        last = self._marks.rows[-1] if self._marks.rows else None
        return well_end(last) if last else 0.0

    @Property(str, notify=said)
    def widest(self) -> str:
        """The longest number that the counter will show."""
        return self._phrasing.figure(metre(self.deepest)).number if self._phrasing else ""

    @Property(float, notify=moved)
    def depth(self) -> float:
        """Metres below the surface."""
        return self._depth

    @Property(str, notify=moved)
    def number(self) -> str:
        """The same, as it is read."""
        return self._number

    @Property(str, notify=moved)
    def unit(self) -> str:
        """The unit of the number."""
        return self._unit

    @Property(str, notify=moved)
    def pressure(self) -> str:
        """What sea water presses with at this depth."""
        return self._pressure

    @Property(str, notify=moved)
    def light(self) -> str:
        """How light it is in the sea at this depth, or empty."""
        return self._light

    @Property(str, notify=moved)
    def lightName(self) -> str:
        """sunlit, twilight or dark, or empty."""
        return light_at(self._way, self._depth)

    @Property(float, notify=moved)
    def nextDepth(self) -> float:
        """Metres to which the way on leads: the next mark, or from the bottom the surface."""
        below = deeper(self._way, self._depth)
        return below.depth if below else 0.0

    @Property(str, notify=moved)
    def nextName(self) -> str:
        """Where the way on leads."""
        return self._next

    @Property(bool, notify=moved)
    def atBottom(self) -> bool:
        """Whether there is nothing deeper."""
        return deeper(self._way, self._depth) is None

    @Property(float, notify=moved)
    def higherDepth(self) -> float:
        """Metres to the mark above, or the surface."""
        return higher(self._way, self._depth)

    @Property(str, notify=landed)
    def markTitle(self) -> str:
        """The title of the mark that was reached last."""
        return str(self._story["title"])

    @Property("QStringList", notify=landed)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def markText(self) -> list[str]:
        """Its text by paragraphs."""
        return list(self._story["text"])

    @Property(str, notify=landed)
    def markSources(self) -> str:
        """Its citation."""
        return str(self._story["sources"])

    @Property(str, notify=landed)
    def eventKey(self) -> str:
        """The key of the event that tells of it, or empty."""
        return str(self._story["event"])

    @Property(str, notify=landed)
    def eventName(self) -> str:
        """The way to that event, in words."""
        return str(self._story["see"])

    @Property("QVariantMap", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def scenery(self) -> dict[str, Any]:
        """Pictures by name (water, stands, floats, sky): {name}File, -Aspect and -Foot; rockFiles and rockAspect."""
        phrasing, descent = self._phrasing, self._descent
        if phrasing is None or descent is None:
            return {}
        found: dict[str, Any] = {}
        for name in ("water", "stands", "floats", "sky"):
            drawn = phrasing.picture(getattr(descent, name))
            found |= {f"{name}File": drawn.file, f"{name}Aspect": drawn.aspect, f"{name}Foot": drawn.foot}
        rock: list[Drawn] = [phrasing.picture(key) for key in descent.rock]
        return found | {"rockFiles": [r.file for r in rock], "rockAspect": rock[0].aspect if rock else 1.0}

    @Property(Rows, constant=True)
    def marks(self) -> Rows:
        """MarkRow rows."""
        return self._marks

    @Property(Rows, constant=True)
    def bands(self) -> Rows:
        """BandRow rows."""
        return self._bands
