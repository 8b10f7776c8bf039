"""The home page: the eras, the industries, the national projects."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.exhibit.localised import Localised
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EraRow:
    """A field of the home page. `title` is in the visitor's language, `other` in the other one."""

    era_key: str
    character: str
    title: str
    other: str
    plate: str
    file: str
    aspect: float
    tall_file: str
    tall_aspect: float


@dataclass(frozen=True, slots=True)
class TileRow:
    """An industry on the home page."""

    industry_key: str
    title: str
    other: str
    file: str
    aspect: float


@QmlElement
class HomePage(Page):
    """What the home page says."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._eras = Rows(EraRow, self)
        self._tiles = Rows(TileRow, self)
        self._projects = self._activities = TileRow("", "", "", "", 1.0)

    def speak(self, phrasing: Phrasing) -> None:
        """Say the names of eras, industries and projects."""
        exhibit = phrasing.exhibit
        self._eras.replace([self._era(key, phrasing) for key in exhibit.about.eras if key in exhibit.era_by_key])
        self._tiles.replace(
            [self._tile(key, phrasing) for key in exhibit.about.industries if key in exhibit.industry_by_key]
        )
        about = exhibit.about
        self._projects = self._overview(about.projects.title, about.projects_emblem, phrasing)
        nothing = TileRow("", "", "", "", 1.0)
        trying = self._overview(about.try_it.title, about.activities_emblem, phrasing)
        self._activities = trying if exhibit.activities else nothing
        self.said.emit()

    def _overview(self, title: Localised, emblem: str, phrasing: Phrasing) -> TileRow:
        drawn = phrasing.picture(emblem)
        return TileRow("", phrasing.say(title), phrasing.say_other(title), drawn.file, drawn.aspect)

    def _era(self, key: str, phrasing: Phrasing) -> EraRow:
        era = phrasing.exhibit.era_by_key[key]
        wide, tall = phrasing.picture(era.picture), phrasing.picture(era.picture_tall)
        # upright Chinese has the poetic title; English has the plain name, and each shows the other beside it
        mine = era.title if phrasing.language == "zh" else era.name
        theirs = era.title if phrasing.other == "zh" else era.name
        return EraRow(
            era.key,
            era.character,
            phrasing.say(mine),
            phrasing.say_other(theirs),
            era.plate,
            wide.file,
            wide.aspect,
            tall.file,
            tall.aspect,
        )

    def _tile(self, key: str, phrasing: Phrasing) -> TileRow:
        industry = phrasing.exhibit.industry_by_key[key]
        emblem = phrasing.picture(industry.emblem)
        short = industry.short or industry.title
        return TileRow(key, phrasing.say(short), phrasing.say_other(short), emblem.file, emblem.aspect)

    def reading_text(self) -> str:
        """The names on the page."""
        eras = [row.title for row in self._eras.rows]
        return " ".join([*eras, *(row.title for row in self._tiles.rows), self._projects.title, self._activities.title])

    @Property(Rows, constant=True)
    def eras(self) -> Rows:
        """EraRow rows."""
        return self._eras

    @Property(Rows, constant=True)
    def tiles(self) -> Rows:
        """TileRow rows."""
        return self._tiles

    @Property(str, notify=said)
    def projectsTitle(self) -> str:
        """The name of the national projects."""
        return self._projects.title

    @Property(str, notify=said)
    def projectsOther(self) -> str:
        """The same in the other language."""
        return self._projects.other

    @Property(str, notify=said)
    def projectsFile(self) -> str:
        """The emblem of the national projects."""
        return self._projects.file

    @Property(float, notify=said)
    def projectsAspect(self) -> float:
        """Its width over height."""
        return self._projects.aspect

    @Property(str, notify=said)
    def activitiesTitle(self) -> str:
        """The name of the things to do."""
        return self._activities.title

    @Property(str, notify=said)
    def activitiesOther(self) -> str:
        """The same in the other language."""
        return self._activities.other

    @Property(str, notify=said)
    def activitiesFile(self) -> str:
        """The emblem of the things to do."""
        return self._activities.file

    @Property(float, notify=said)
    def activitiesAspect(self) -> float:
        """Its width over height."""
        return self._activities.aspect
