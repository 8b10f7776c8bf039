"""A visitor's comfort settings as QML sees them, and the panel that changes them. What they mean is in kiosk.visit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.screen.rows import Rows
from kiosk.screen.words import words_of
from kiosk.visit.comfort import Comfort, Wish

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ICONS = {
    Wish.CONTRAST: "ph.circle-half",
    Wish.STILL: "ph.pause-circle",
    Wish.REACH: "ph.wheelchair",
    Wish.ALOUD: "ph.speaker-high",
    Wish.PLAIN: "ph.baby",
    Wish.PINYIN: "ph.translate",
}


@dataclass(frozen=True, slots=True)
class WishRow:
    """One switch of the panel."""

    wish: str
    icon: str
    name: str
    note: str
    switched: str
    on: bool


@QmlElement
class Wishes(QObject):
    """The wishes of the visitor who is there. Reading aloud is offered in the languages that have a voice."""

    changed = Signal()
    panelChanged = Signal()

    def __init__(self, comfort: Comfort, exhibit: Exhibit, parent: QObject) -> None:
        super().__init__(parent)
        self._exhibit = exhibit
        self._first = self._comfort = comfort
        self._voices: set[Language] = set()
        self._open = False
        self._rows = Rows(WishRow, self)
        self._say()

    @property
    def comfort(self) -> Comfort:
        """The wishes as they are now."""
        return self._comfort

    @property
    def panel_is_open(self) -> bool:
        """Whether the panel is open."""
        return self._open

    @property
    def first_language(self) -> Language:
        """The language that every visit begins in."""
        return self._first.language

    def begin_in(self, language: Language) -> None:
        """Every visit begins in `language` from now on, and this one goes on in it."""
        self._first = self._first.in_language(language)
        self._set(self._comfort.in_language(language))

    def offer_voice(self, languages: set[Language]) -> None:
        """The machine can read aloud in `languages`."""
        self._voices = languages
        self._say()

    def forget(self) -> None:
        """The next visitor has not said any."""
        self.shutPanel()
        self._set(self._first)

    @Slot()
    def switchLanguage(self) -> None:
        """The next language, everywhere at once."""
        self._set(self._comfort.in_language(self._exhibit.about.language_after(self._comfort.language)))

    @Slot(int)
    def setTextStep(self, step: int) -> None:
        """Type of another size: 0 is the smallest, 3 the largest."""
        self._set(self._comfort.with_text_step(step))

    @Slot(str)
    def toggle(self, wish: str) -> None:
        """Switch a wish on or off."""
        self._set(self._comfort.toggle(Wish(wish)))

    @Slot()
    def showPanel(self) -> None:
        """Open the panel, or shut it where it is open."""
        self._show(not self._open)

    @Slot()
    def shutPanel(self) -> None:
        """Shut the panel."""
        self._show(False)

    def _show(self, open_: bool) -> None:
        if open_ != self._open:
            self._open = open_
            self.panelChanged.emit()

    def _set(self, comfort: Comfort) -> None:
        if comfort != self._comfort:
            self._comfort = comfort
            self._say()
            self.changed.emit()

    def _say(self) -> None:
        said = words_of(self._exhibit, self._comfort.language)
        offered = [w for w in Wish if self._comfort.language in self._voices or w is not Wish.ALOUD]
        if self._comfort.language != "zh":
            offered.remove(Wish.PINYIN)  # it stands above Chinese characters only
        self._rows.replace([self._row(wish, said) for wish in offered])

    def _row(self, wish: Wish, said: dict[str, str]) -> WishRow:
        on = self._comfort.has(wish)
        switched = said["switchedOn" if on else "switchedOff"]
        return WishRow(str(wish), ICONS[wish], said[f"wish-{wish}"], said[f"wish-{wish}-note"], switched, on)

    @Property(bool, notify=panelChanged)
    def panelOpen(self) -> bool:
        """Whether the panel is open."""
        return self._open

    @Property(Rows, constant=True)
    def switches(self) -> Rows:
        """WishRow rows."""
        return self._rows

    @Property(int, notify=changed)
    def textStep(self) -> int:
        """0 to 3."""
        return self._comfort.text_step

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def textScales(self) -> list[float]:
        """The factors of the four steps."""
        return list(self._comfort.text_scales)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """The factor of all type sizes."""
        return self._comfort.text_scale

    @Property(bool, notify=changed)
    def still(self) -> bool:
        """Whether nothing moves by itself."""
        return self._comfort.still

    @Property(bool, notify=changed)
    def contrast(self) -> bool:
        """Whether contrast is high."""
        return self._comfort.contrast

    @Property(bool, notify=changed)
    def reach(self) -> bool:
        """Whether every control stands in the lowest third."""
        return self._comfort.reach
