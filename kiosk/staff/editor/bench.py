"""What the editor shows: the tree, the form and its problems, made anew from the draft after each edit."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from operator import attrgetter

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.exhibit.localised import Language
from kiosk.exhibit.media import Picture
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.reader import read_entry
from kiosk.screen.pictures import aspect
from kiosk.screen.rows import Rows
from kiosk.staff.editing.blame import way_to
from kiosk.staff.editing.catalogue import Entry, called, entries
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.draft import Conflict, Draft
from kiosk.staff.editing.forms import FormField, form, order_of
from kiosk.staff.editing.tree import Path as Way
from kiosk.staff.editing.tree import found
from kiosk.staff.editing.written import EditRefused
from kiosk.staff.editor.place_of import place_of
from kiosk.staff.editor.preview import Preview
from kiosk.staff.editor.rows import ChoiceRow, FieldRow, TreeRow, field_row, heading, tree_rows
from kiosk.staff.editor.trail import Here, still
from kiosk.staff.editor.words import words

QML_IMPORT_NAME = "Editor.Backend"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_MS = 120
"""Letters that come closer together than this are taken in at once."""
WHOLE = re.compile(r"[*{}\n]")
"""Where a text as typed may look otherwise on the screen."""
MOST_WORDS = 12
OF_AN_ENTRY = ("E2", "W4")
"""Codes of problems that one entry has by itself: they are known at once, the others come from the preview."""


class Bench(QObject):
    """What is shown, and how it follows the draft. What can be done is in desk.py."""

    changed = Signal()
    spoken = Signal()
    told = Signal()
    conflictChanged = Signal()
    opened = Signal()
    restored = Signal()

    def __init__(self, draft: Draft, preview: Preview, language: Language) -> None:
        super().__init__()
        self.draft = draft
        self._preview = preview
        self._language: Language = language
        self._tree, self._form, self._choices = Rows(TreeRow, self), Rows(FieldRow, self), Rows(ChoiceRow, self)
        self._fields: list[FormField] = []
        self._form_of: tuple[str, Way] | None = None
        self._listed: list[Entry] = []
        self._here: Here | None = None
        self._open_groups: frozenset[str] = frozenset({"eras"})
        self._wanted = self._said = self._words = ""
        self._at = -1
        self._conflicts: tuple[Conflict, ...] = ()
        self._pending: tuple[int, str, str] | None = None
        self._problems: tuple[Problem, ...] = ()
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.take_in)
        preview.setParent(self)
        preview.setLanguage(language)
        preview.problems_came.connect(self._problems_came)
        if draft.unreadable:
            self._tell("unreadable", files="、".join(draft.unreadable))
        self._refresh()

    @Slot()
    def take_in(self) -> None:
        """Take in what was typed last."""

    def _edit(self, change: Callable[[Document], Document], name: str = "", step: Hashable = None) -> None:
        """Change the file that is on, or `name`; what cannot be written is told and changes nothing."""
        if not name and self._here is None:
            return
        try:
            self.draft.edit(name or self._file, change, step and (self._file, step))
        except EditRefused as error:
            self._tell("refused", why=str(error))
        self._refresh()

    @property
    def _file(self) -> str:
        return self._here.entry.file if self._here else ""

    def _order(self, field: FormField) -> tuple[str, ...]:
        """The order of the fields of the entry that this field belongs to."""
        if self._here is None or not field.depth:
            return order_of(self._here.kind) if self._here else ()
        outer = next(f for f in self._fields if f.path == field.path[:-1])
        return order_of(outer.inner) if outer.inner else ()

    def _keys(self) -> set[str]:
        """Every key that is taken."""
        return {entry.key for entry in self._listed}

    def _tell(self, word: str, **details: object) -> None:
        self._said = words(self._language)[word].format(**details)
        self.told.emit()

    def _refresh(self) -> None:
        """Everything as the draft is now."""
        self._listed = list(entries(self.draft.documents))
        self._here = still(self._here, self._listed, self.draft)
        self._show_form()
        self._show_tree()
        self._show_page()
        self.changed.emit()

    def _show_page(self) -> None:
        place = place_of(self._here.entry) if self._here else None
        kind, key = (str(place.kind), place.key) if place else ("", self._here.entry.key if self._here else "")
        self._preview.show(self.draft.documents, kind, key, self._words)

    def _follow(self) -> None:
        """Let the preview show where the text of the field stands that the keys are in."""
        before, self._words = self._words, ""
        if 0 <= self._at < len(self._fields):
            field = self._fields[self._at]
            said = [side.text for side in field.sides if side.language == self._preview.property("language")]
            self._words = max(WHOLE.split((said or [field.value])[0]), key=len)[:MOST_WORDS]
        if self._words != before:
            self._show_page()

    def _show_form(self) -> None:
        if self._here is None:
            self._fields = []
        else:
            document = self.draft.documents[self._file]
            self._fields = form(document, self._here.path, self._here.kind, self._language, self._wrong(document))
        of = (self._file, self._here.path) if self._here else None
        if of != self._form_of:
            self._form_of = of
            self._form.replace(())  # the fields of another entry are other fields: nothing that was typed stays in them
        self._form.replace([field_row(field, self._language, self._listed) for field in self._fields])

    def _wrong(self, document: Document) -> list[tuple[Way, Problem]]:
        """The problems of the file: those of this entry as it is now, the others as they were last known."""
        assert self._here is not None
        shown, entry = f"{self.draft.content.name}/{self._file}", self._here.entry
        node, own = found(document.root, entry.path), list[Problem]()
        if node is not None:
            read_entry(entry.kind, node, shown, own)
        others = [p for p in self._problems if p.place.path == shown and not p.code.startswith(OF_AN_ENTRY)]
        return [(way_to(problem, document.root), problem) for problem in dict.fromkeys([*own, *others])]

    @Slot(int)
    def _problems_came(self, serial: int) -> None:
        if serial != self._preview.serial:
            return
        self._problems = self._preview.problems
        self._show_form()
        self._show_tree()
        self.changed.emit()

    def _show_tree(self) -> None:
        here = self._here.entry if self._here else None
        marks = self._marks()
        self._tree.replace(tree_rows(self._listed, self._language, self._open_groups, here, marks, self._wanted))

    def _marks(self) -> dict[tuple[str, object], str]:
        """The entries with problems, each with how bad they are."""
        marks: dict[tuple[str, object], str] = {}
        for problem in self._problems:
            name = problem.place.path.removeprefix(f"{self.draft.content.name}/")
            document = self.draft.documents.get(name)
            if document is None:
                continue
            way = way_to(problem, document.root)
            entry = max(
                (e for e in self._listed if e.file == name and way[: len(e.path)] == e.path),
                key=lambda e: len(e.path),
                default=None,
            )
            if entry is not None and marks.get((name, entry.path)) != "error":
                marks[name, entry.path] = problem.severity
        return marks

    @Slot()
    def switchLanguage(self) -> None:
        """Say everything in the other language."""
        self._language = "en" if self._language == "zh" else "zh"
        self._said = ""
        self.spoken.emit()
        self.told.emit()
        self._refresh()

    @Slot()
    def look(self) -> None:
        """Take in what others have saved meanwhile."""
        if taken := self.draft.look():
            self._tell("taken", files="、".join(taken))
            self._refresh()
            self.restored.emit()

    @Property("QVariantMap", notify=spoken)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def words(self) -> dict[str, str]:
        """The window's words."""
        return words(self._language)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def way(self) -> list[str]:
        """What kind of entry is edited, its name, and the names of what is opened inside it."""
        if self._here is None:
            return []
        document = self.draft.documents[self._file]
        inside = [called(document.plain(inner.path), self._language) for inner in self._here.inside]
        entry = self._here.entry
        return [heading(entry, self._language), entry.called(self._language), *inside]

    @Property(str, notify=changed)
    def picture(self) -> str:
        """The file of the picture that is edited, inside assets/; "" where what is edited is no picture."""
        is_picture = self._here is not None and self._here.kind is Picture
        return next((field.value for field in self._fields if is_picture and field.name == "file"), "")

    @Property(float, notify=changed)
    def pictureAspect(self) -> float:
        """Its width over its height."""
        return aspect(self.draft.assets, self.picture) if self.picture else 1.0

    @Property(int, notify=changed)
    def chosenRow(self) -> int:
        """The line of the tree that is edited, 0 where none is."""
        return next((number for number, row in enumerate(self._tree.rows) if row.chosen), 0)

    @Property(str, notify=changed)
    def written(self) -> str:
        """Where it is written: the file, and the line of the entry."""
        if self._here is None:
            return ""
        node = found(self.draft.documents[self._file].root, self._here.path)
        return f"{self.draft.content.name}/{self._file}:{node.line if node else 1}"

    @Property(str, notify=changed)
    def state(self) -> str:
        """How many files are not saved, or that nothing is."""
        count = len(self.draft.changed)
        said = words(self._language)
        return said["unsaved"].format(count=count) if count else said["nothing"]

    @Property(str, notify=changed)
    def health(self) -> str:
        """How many problems there are in the whole exhibit."""
        errors = sum(problem.severity == "error" for problem in self._problems)
        said = words(self._language)
        if not self._problems:
            return said["fine"]
        word, count = ("errors", errors) if errors else ("warnings", len(self._problems))
        return said[word].format(count=count)

    @Property(str, notify=conflictChanged)
    def conflict(self) -> str:
        """What two people have changed at once, "" where nothing waits to be decided."""
        if not self._conflicts:
            return ""
        first = self._conflicts[0]
        return words(self._language)["conflict-text"].format(file=first.file, folder=first.mine.parent)

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        """Whether anything differs from what is on the disk."""
        return bool(self.draft.changed)

    _undo, _redo = attrgetter("draft.can_undo"), attrgetter("draft.can_redo")
    canUndo = Property(bool, _undo, notify=changed)
    canRedo = Property(bool, _redo, notify=changed)
    _its_said = attrgetter("_said")
    said = Property(str, _its_said, notify=told)
    _its_tree, _its_form, _its_choices = attrgetter("_tree"), attrgetter("_form"), attrgetter("_choices")
    tree = Property(Rows, _its_tree, constant=True)
    fields = Property(Rows, _its_form, constant=True)
    choices = Property(Rows, _its_choices, constant=True)
    _its_preview = attrgetter("_preview")
    preview = Property(Preview, _its_preview, constant=True)
