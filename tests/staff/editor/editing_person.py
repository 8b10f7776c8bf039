"""Somebody at the editor: a real window off-screen, real clicks and letters, the real preview."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.exhibit.localised import Language
from kiosk.screen.scene import read
from kiosk.screen.tour import pause
from kiosk.screen.tour_moves import descendants
from kiosk.staff.editor.window import EditOptions, Editor, close_editor, open_editor

STEP_MS = 20
MOST_STEPS = 3000


class Person:
    """Somebody at keyboard and mouse."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.desk, self.window = editor.desk, editor.window

    def until(self, happened: Callable[[], bool], what: str) -> None:
        """Wait until it has happened. Raises AssertionError where it does not."""
        for _ in range(MOST_STEPS):
            if happened():
                return
            pause(STEP_MS)
        raise AssertionError(what)

    def field(self, label: str) -> QQuickItem:
        """The field with this label, as it is on the form now."""
        found = [item for item in descendants(self.window.contentItem()) if item.objectName() == label]
        assert found, f"{label!r} is not among {[i.objectName() for i in descendants(self.window.contentItem())]}"
        return found[-1]

    def write(self, label: str, text: str) -> None:
        """Click into a field, and put `text` in the place of what it holds, as an input method does."""
        pause(STEP_MS)  # a form that is new has no places before the next frame
        item = self.field(label)
        middle = item.mapToScene(QPoint(5, 5).toPointF()).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        assert item.hasActiveFocus()
        self.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        event = QInputMethodEvent()
        event.setCommitString(text)
        QGuiApplication.sendEvent(item, event)
        pause(STEP_MS)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key, modifier)
        pause(STEP_MS)

    def sees(self, words: str) -> bool:
        """Whether a text with `words` is in the window."""
        scene = read(self.window)
        return any(words in text.text for text in scene.texts if not scene.hidden(text))

    def click(self, name: str) -> None:
        """Click the thing that is called `name`."""
        middle = self._middle(name)
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        pause(STEP_MS)

    def fields(self) -> dict[str, int]:
        """The numbers of the form's fields, by their labels."""
        return {row.label: index for index, row in enumerate(self.desk._form.rows)}

    def items(self, label: str) -> list[str]:
        """What a list on the form holds."""
        return list(self.desk._form.rows[self.fields()[label]].items)

    def _middle(self, name: str) -> QPoint:
        targets = [target for target in read(self.window).targets if target.name == name]
        assert targets, f"{name!r} is not among {[t.name for t in read(self.window).targets]}"
        return targets[-1].seen.center().toPoint()

    def drag(self, name: str, down: int) -> None:
        """Drag the thing that is called `name` so many pixels down."""
        at, left, none = self._middle(name), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(self.window, left, none, at)
        for step in range(1, 11):
            QTest.mouseMove(self.window, at + QPoint(0, down * step // 10))
            pause(STEP_MS)
        QTest.mouseRelease(self.window, left, none, at + QPoint(0, down))
        pause(STEP_MS)

    def focus(self, name: str) -> None:
        """Bring the keys to the thing that is called `name`."""
        found = [i for i in descendants(self.window.contentItem()) if i.property("label") == name]
        assert found, name
        found[-1].forceActiveFocus()
        pause(STEP_MS)

    def preview(self) -> QImage:
        """The picture of the kiosk, when it is that of what stands in the form now."""
        self.desk.take_in()
        self.until(lambda: not self.editor.preview.property("waiting"), "no picture came")
        return QImage(self.editor.preview.pictures.image)


@contextmanager
def person(content: Path, assets: Path, language: Language = "zh") -> Iterator[Person]:
    """Somebody before the open editor; afterwards QML must have had nothing to complain of."""
    editor = open_editor(EditOptions(content, assets, (1366, 768)), language, (1600, 900))
    try:
        yield Person(editor)
    finally:
        close_editor(editor)
    assert editor.warnings == []
