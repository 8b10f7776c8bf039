"""The attract loop: the exhibit's characters, its invitation in both languages, and the figure plates shown between."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screen.cover import Cover
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


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


def cover_of(phrasing: Phrasing) -> Cover:
    """The words of the first frame, in the phrasing's language and the other."""
    about = phrasing.exhibit.about
    return Cover(
        tuple(era.character for era in phrasing.exhibit.eras),
        phrasing.say(about.invitation),
        phrasing.say_other(about.invitation),
        phrasing.say(about.museum),
        phrasing.say_other(about.museum),
    )


@QmlElement
class AttractPage(Page):
    """What the sleeping exhibit shows. It is bilingual: nobody has chosen a language yet."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._plates = Rows(PlateRow, self)
        self._cover = Cover.blank()
        self._line = ""

    def speak(self, phrasing: Phrasing) -> None:
        """Say the invitation and prepare the figure plates."""
        exhibit = phrasing.exhibit
        self._cover = cover_of(phrasing)
        self._plates.replace([self._plate(key, i, phrasing) for i, key in enumerate(exhibit.about.attract.figures)])
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

    @property
    def cover(self) -> Cover:
        """The words of the first frame."""
        return self._cover

    @Property("QStringList", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def characters(self) -> list[str]:
        """The exhibit's characters, one for each era."""
        return list(self._cover.characters)

    @Property(Rows, constant=True)
    def plates(self) -> Rows:
        """PlateRow rows."""
        return self._plates

    @Property(str, notify=said)
    def invitation(self) -> str:
        """The invitation to touch."""
        return self._cover.invitation

    @Property(str, notify=said)
    def invitationOther(self) -> str:
        """The invitation in the other language."""
        return self._cover.invitation_other

    @Property(str, notify=said)
    def museum(self) -> str:
        """The museum's name."""
        return self._cover.museum

    @Property(str, notify=said)
    def museumOther(self) -> str:
        """The museum's name in the other language."""
        return self._cover.museum_other

    @Property(str, notify=said)
    def line(self) -> str:
        """The drawing of the one line, as a file below assets/."""
        return self._line
