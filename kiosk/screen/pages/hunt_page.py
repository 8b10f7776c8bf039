"""The page of a hunt: one picture at a time, what is found in it, and what is said about the part that is open."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.hunt import Hunt, HuntScene
from kiosk.screen.found_parts import found_parts
from kiosk.screen.hunt_told import PartRow, PraiseRow, SceneRow, part_links, part_rows, praise_rows, scene_rows, told
from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import LinkRow
from kiosk.visit.hunting import Hunting
from kiosk.visit.place import Place

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class HuntPage(Page):
    """The model of a hunt. What the visitor has found outlives the page, not the visit."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._kept = found_parts(parent)
        self._phrasing: Phrasing | None = None
        self._scenes = Rows(SceneRow, self)
        self._parts = Rows(PartRow, self)
        self._links = Rows(LinkRow, self)
        self._praises = Rows(PraiseRow, self)
        self._drawn = Drawn()
        self._scene: HuntScene | None = None
        self._state = Hunting()
        self._said: dict[str, str] = {}

    def speak(self, phrasing: Phrasing) -> None:
        """Say the picture that is on, and what is open, as they are."""
        self._phrasing = phrasing
        self._tell(phrasing)

    def reading_text(self) -> str:
        """The title, the invitation, and all that is open."""
        praises = " ".join(f"{row.name} {row.note}" for row in self._praises.rows)
        return " ".join([*self._said.values(), praises])

    @Slot(str)
    def show(self, scene: str) -> None:
        """Turn to another picture."""
        self._keep(self._hunting.show(self._hunt, scene))

    @Slot(str)
    def find(self, part: str) -> None:
        """A part was touched."""
        self._keep(self._hunting.find(self._hunt, part))

    @Slot()
    def miss(self) -> None:
        """The picture was touched where nothing is known to be from here."""
        self._keep(self._hunting.miss(self._hunt))

    @Slot()
    def hint(self) -> None:
        """Show where one more is."""
        self._keep(self._hunting.hint(self._hunt))

    @Slot()
    def turn(self) -> None:
        """Turn to the next picture that has something left to find."""
        if following := self._hunting.next_scene(self._hunt):
            self._keep(self._hunting.show(self._hunt, following.key))

    @property
    def _hunting(self) -> Hunting:
        return self._kept.of(self.place.key)

    @property
    def _hunt(self) -> Hunt:
        assert self._phrasing is not None
        hunt = self._phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(hunt, Hunt)
        return hunt

    def _keep(self, hunting: Hunting) -> None:
        assert self._phrasing is not None
        self._kept.keep(self.place.key, hunting)
        self._tell(self._phrasing)

    def _tell(self, phrasing: Phrasing) -> None:
        hunt, hunting = self._hunt, self._hunting
        scene = hunting.scene_on(hunt)
        opened = next((part for part in scene.parts if part.key == hunting.opened), None)
        self._drawn = phrasing.picture(scene.picture)
        self._scene, self._state = scene, hunting
        self._said = told(hunt, hunting, phrasing)
        self._scenes.replace(scene_rows(hunt, hunting, phrasing))
        self._parts.replace(part_rows(hunt, hunting, phrasing))
        self._links.replace(part_links(opened, phrasing) if opened else [])
        self._praises.replace(praise_rows(hunt, hunting, phrasing))
        self.said.emit()

    @Property("QVariantMap", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def texts(self) -> dict[str, str]:
        """What is said on the page, by the names of `hunt_told.told`."""
        return self._said

    @Property(str, notify=said)
    def scene(self) -> str:
        """The key of the picture that is on."""
        return self._scene.key if self._scene else ""

    @Property(str, notify=said)
    def plate(self) -> str:
        """The plate's colour by name."""
        return self._scene.plate if self._scene else "arc"

    @Property(str, notify=said)
    def file(self) -> str:
        """The picture, as a file below assets/."""
        return self._drawn.file

    @Property(float, notify=said)
    def aspect(self) -> float:
        """The picture's width over height."""
        return self._drawn.aspect

    @Property(str, notify=said)
    def alt(self) -> str:
        """What the picture shows, in words."""
        return self._drawn.label

    @Property(bool, notify=said)
    def open(self) -> bool:
        """Whether a part is open."""
        return bool(self._state.opened)

    @Property(bool, notify=said)
    def leftHere(self) -> bool:
        """Whether the picture still has something to find."""
        return self._scene is not None and not self._state.complete(self._scene)

    @Property(bool, notify=said)
    def hinting(self) -> bool:
        """Whether a ring shows where one more is."""
        return bool(self._state.hinted)

    @Property(bool, notify=said)
    def missed(self) -> bool:
        """Whether the last touch met nothing that is known to be from here."""
        return self._state.missed

    @Property(Rows, constant=True)
    def scenes(self) -> Rows:
        """SceneRow rows."""
        return self._scenes

    @Property(Rows, constant=True)
    def parts(self) -> Rows:
        """PartRow rows of the picture that is on."""
        return self._parts

    @Property(Rows, constant=True)
    def links(self) -> Rows:
        """LinkRow rows: where the open part leads."""
        return self._links

    @Property(Rows, constant=True)
    def praises(self) -> Rows:
        """PraiseRow rows: what is complete."""
        return self._praises
