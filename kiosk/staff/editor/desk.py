"""What can be done in the editor, one call each: choose, type, move, add, remove, undo, save."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.load import LISTS
from kiosk.exhibit.localised import LANGUAGES
from kiosk.staff.editing.catalogue import entries
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.filling import fill, fill_side, with_spots_inside
from kiosk.staff.editing.forms import new_entry
from kiosk.staff.editing.widgets import Widget
from kiosk.staff.editing.written import EditRefused
from kiosk.staff.editor.bench import Bench
from kiosk.staff.editor.pictures_in import NotAPictureError, copy_in, cropped, key_like, unused
from kiosk.staff.editor.rows import choice_rows
from kiosk.staff.editor.trail import Here

QML_IMPORT_NAME = "Editor.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Desk(Bench):
    """One person at the editor: every call that QML makes, one for each thing that can be done."""

    # --- the tree ------------------------------------------------------------------------------------------------

    @Slot(str)
    def search(self, wanted: str) -> None:
        """Show only the entries in which these letters stand."""
        self._wanted = wanted
        self._show_tree()

    @Slot(str)
    def toggle(self, group: str) -> None:
        """Open or close a group of the tree."""
        self._open_groups ^= {group}
        self._show_tree()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Edit the entry at this place of the catalogue."""
        self.take_in()
        self.draft.pause()
        self._here = Here(self._listed[place])
        self._open_groups |= {self._here.entry.group}
        self._words = ""
        self._refresh()
        self.opened.emit()

    def open_entry(self, key: str, group: str = "") -> None:
        """Edit the entry with this key."""
        self.take_in()
        self.choose(next(i for i, e in enumerate(self._listed) if e.key == key and group in ("", e.group)))

    # --- the form ------------------------------------------------------------------------------------------------

    @Slot(int, str, str)
    def typeIn(self, index: int, side: str, text: str) -> None:
        """`text` is in field `index` now; `side` is its language, "" where it has none."""
        if self._pending is not None and self._pending[:2] != (index, side):
            self.take_in()
        self._pending = (index, side, text)
        self._typing.start()

    @Slot()
    def take_in(self) -> None:
        """Take in what was typed last."""
        pending, self._pending = self._pending, None
        self._typing.stop()
        if pending is None or self._here is None or pending[0] >= len(self._fields):
            return
        index, side, text = pending
        field, order = self._fields[index], self._order(self._fields[index])
        language = next((known for known in LANGUAGES if known == side), None)

        def typed(document: Document) -> Document:
            return fill_side(document, field, language, text, order) if language else fill(document, field, text, order)

        self._edit(typed, step=(field.path, side))

    @Slot()
    def leave(self) -> None:
        """The field was left: what is typed next is undone by itself."""
        self.take_in()
        self.draft.pause()

    @Slot(int)
    def at(self, index: int) -> None:
        """The keys are in field `index` now: the preview shows the page where its text is in view."""
        self._at = index
        self._follow()

    @Slot(int, str)
    def set(self, index: int, value: str) -> None:
        """Choose a value."""
        self.typeIn(index, "", value)
        self.leave()

    @Slot(int, int, int)
    def move(self, index: int, old: int, new: int) -> None:
        """Move an item of a list."""
        count = len(self._fields[index].items)
        if old != new and 0 <= new < count:
            self._edit(lambda document: document.move_item(self._fields[index].path, old, new))

    @Slot(int, int)
    def removeItem(self, index: int, item: int) -> None:
        """Take an item out of a list."""
        self._edit(lambda document: document.remove_item(self._fields[index].path, item))

    @Slot(int, str)
    def addItem(self, index: int, value: str) -> None:
        """Put an item at the end of a list: a key, a text, or an entry still to be filled in."""
        field = self._fields[index]
        item: object = value
        if field.widget is Widget.ENTRIES and field.inner is not None:
            item = new_entry(field.inner, unused(f"new-{field.inner.__name__.lower()}", self._keys()))
        elif field.widget is Widget.SAYINGS:
            item = dict.fromkeys(LANGUAGES, value)
        self._edit(lambda document: document.insert_item(field.path, len(field.items), item, self._order(field)))
        if field.widget is Widget.ENTRIES:
            self.openItem(index, len(field.items))

    @Slot(int, int)
    def openItem(self, index: int, item: int) -> None:
        """Edit an entry that stands inside this one."""
        field = self._fields[index]
        if field.inner is not None and self._here is not None:
            self._here = self._here.into((*field.path, item), field.inner)
            self._refresh()
            self.opened.emit()

    @Slot()
    def up(self) -> None:
        """Back to the entry around this one."""
        if self._here is not None:
            self._here = self._here.up()
            self._refresh()
            self.opened.emit()

    @Slot(int, str)
    def find(self, index: int, wanted: str) -> None:
        """Fill `choices` with what field `index` may name."""
        self._choices.replace(choice_rows(self._fields[index].refers, self._listed, self._language, wanted))

    # --- entries -------------------------------------------------------------------------------------------------

    @Slot(str)
    def add(self, group: str) -> None:
        """A new entry at the end of the group's list; of the eras, an event of the era that is on."""
        if group in LISTS:
            name, (listed, kind) = group, LISTS[group]
        elif group == "eras" and self._here is not None and self._here.entry.group == "eras":
            event = next(e for e in self._listed if e.file == self._here.entry.file and e.level)
            name, listed, kind = event.file, "events", event.kind
        else:
            return
        self.insert(name, listed, kind, {})

    def insert(self, name: str, listed: str, kind: type, given: dict[str, object]) -> None:
        """Put a new entry with these values at the end of a list of a file, and edit it."""
        wanted = str(given.get("key", f"new-{kind.__name__.lower()}"))
        made = {**new_entry(kind, ""), **given}
        if "key" in made:
            made["key"] = unused(wanted, self._keys())
        count = len(self.draft.documents[name].plain((listed,)) or ())
        self._edit(lambda document: document.insert_item((listed,), count, made), name=name)
        here = next((e for e in self._listed if e.file == name and e.path == (listed, count)), None)
        if here is not None:
            self._here, self._open_groups = Here(here), self._open_groups | {here.group}
            self._refresh()
            self.opened.emit()

    @Slot()
    def remove(self) -> None:
        """Take the entry out that is edited; undo brings it back."""
        here = self._here
        if here is None or not here.path or not isinstance(here.path[-1], int):
            return
        *around, item = here.path
        self._here = here.up() if here.inside else None
        self._edit(lambda document: document.remove_item(tuple(around), int(item)), name=here.entry.file)

    @Slot(QUrl)
    def dropPicture(self, dropped: QUrl) -> None:
        """Copy a picture in and make an entry for it."""
        path = Path(dropped.toLocalFile())
        try:
            file = copy_in(path, self.draft.assets)
        except (NotAPictureError, OSError) as error:
            self._tell("no-picture", why=str(error))
            return
        listed, kind = LISTS["pictures.yaml"]
        self.insert("pictures.yaml", listed, kind, {"key": key_like(path.stem), "file": file})
        self._tell("dropped", file=file)

    @Slot(float, float, float, float)
    def crop(self, left: float, top: float, wide: float, high: float) -> None:
        """Show only this part of the photograph (fractions of it): a new file; undo goes back to the whole."""
        file = next(field for field in self._fields if field.name == "file")
        try:
            name = cropped(self.draft.assets, file.value, (left, top, wide, high))
        except (NotAPictureError, OSError) as error:
            self._tell("no-picture", why=str(error))
            return
        spots = (*file.path[:-1], "spots")
        box = (left, top, wide, high)
        self._edit(lambda document: with_spots_inside(document.set_value(file.path, name), spots, box))
        self._tell("cropped", file=name)

    # --- undo and save -------------------------------------------------------------------------------------------

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        self.take_in()
        self._go_to(self.draft.undo())

    @Slot()
    def redo(self) -> None:
        """Make it again."""
        self.take_in()
        self._go_to(self.draft.redo())

    def _go_to(self, file: str) -> None:
        """Show what is different now: an edit is never taken back unseen."""
        before = {(e.file, e.path): e.plain for e in self._listed if e.file == file}
        now = [e for e in entries(self.draft.documents) if e.file == file and before.get((file, e.path)) != e.plain]
        here = self._here.entry if self._here else None
        if now and (here is None or (here.file, here.path) not in {(e.file, e.path) for e in now}):
            self._here = Here(max(now, key=lambda entry: entry.level))
            self._open_groups |= {self._here.entry.group}
            self._refresh()
            self.opened.emit()
        else:
            self._refresh()
        self.restored.emit()

    @Slot()
    def save(self) -> None:
        """Write what has changed; tell what came of it."""
        self.take_in()
        saved = self.draft.save(datetime.now())
        self._conflicts = saved.conflicts
        if saved.failed:
            self._tell("failed", file=saved.failed[0][0], why=saved.failed[0][1])
        elif saved.merged:
            self._tell("merged", files="、".join(saved.merged))
        elif saved.written:
            self._tell("saved", count=len(saved.written))
        elif not saved.conflicts:
            self._tell("nothing")
        self.conflictChanged.emit()
        self._refresh()

    @Slot(str)
    def settleConflict(self, choice: str) -> None:
        """Go on with `mine` or `theirs`, or decide `later`; both versions stay where they were kept."""
        conflict, self._conflicts = self._conflicts[0], self._conflicts[1:]
        try:
            if choice == "mine":
                self.draft.keep_mine(conflict)
            elif choice == "theirs":
                self.draft.take_theirs(conflict)
        except (EditRefused, OSError) as error:
            self._tell("failed", file=conflict.file, why=str(error))
        self.conflictChanged.emit()
        self._refresh()
        self.restored.emit()
