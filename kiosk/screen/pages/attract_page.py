"""The attract loop: the exhibit's characters, its invitation in both languages, and the figure plates shown between."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CharacterRow:
    """One of the three characters, and the plate of its era."""

    character: str
    plate: str


@dataclass(frozen=True, slots=True)
class PlateRow:
    """One figure, shown as large as the screen, in both languages."""

    number: str
    before: str
    unit: str
    note: str
    other: str
    plate: str
    file: str
    aspect: float


@QmlElement
class AttractPage(Page):
    """What the sleeping exhibit shows. It is bilingual: nobody has chosen a language yet."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._characters = Rows(CharacterRow, self)
        self._plates = Rows(PlateRow, self)
        self._invitation = self._invitation_other = self._line = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the invitation and prepare the figure plates."""
        exhibit = phrasing.exhibit
        self._characters.replace([CharacterRow(era.character, era.plate) for era in exhibit.eras])
        self._plates.replace([self._plate(key, i, phrasing) for i, key in enumerate(exhibit.about.attract.figures)])
        self._invitation = phrasing.say(exhibit.about.invitation)
        self._invitation_other = phrasing.say_other(exhibit.about.invitation)
        self._line = phrasing.picture(exhibit.about.line).file
        self.said.emit()

    def _plate(self, key: str, index: int, phrasing: Phrasing) -> PlateRow:
        exhibit = phrasing.exhibit
        figure = exhibit.figure_by_key[key]
        text = phrasing.figure(figure)
        told = next(((era, event) for era, event in exhibit.events() if key in (event.headline, *event.figures)), None)
        plates = [era.plate for era in exhibit.eras] or ["arc"]
        plate = told[0].plate if told else plates[index % len(plates)]
        drawing = phrasing.picture(told[1].picture if told else "")
        return PlateRow(
            text.number,
            text.prefix,
            text.unit,
            phrasing.say(figure.label),
            phrasing.say_other(figure.label),
            plate,
            drawing.file,
            drawing.aspect,
        )

    def reading_text(self) -> str:
        """Nothing is read here: the exhibit is asleep."""
        return ""

    @Property(Rows, constant=True)
    def characters(self) -> Rows:
        """CharacterRow rows."""
        return self._characters

    @Property(Rows, constant=True)
    def plates(self) -> Rows:
        """PlateRow rows."""
        return self._plates

    @Property(str, notify=said)
    def invitation(self) -> str:
        """The invitation to touch."""
        return self._invitation

    @Property(str, notify=said)
    def invitationOther(self) -> str:
        """The invitation in the other language."""
        return self._invitation_other

    @Property(str, notify=said)
    def line(self) -> str:
        """The drawing of the one line, as a file below assets/."""
        return self._line
