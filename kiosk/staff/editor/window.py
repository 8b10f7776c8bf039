"""Opens the editor's window and ends it: engine, pictures and icons, the draft and its preview."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.exhibit.localised import Language
from kiosk.screen import fonts
from kiosk.screen.pictures import Icons, Pictures
from kiosk.screen.signals import end_on_signals
from kiosk.screen.window import QML as EXHIBIT_QML
from kiosk.screen.window import NoWindowError, application
from kiosk.staff.editing.draft import Draft
from kiosk.staff.editor.desk import Desk
from kiosk.staff.editor.preview import PROVIDER, Preview

QML = Path(__file__).parent / "qml"


@dataclass(frozen=True, slots=True)
class EditOptions:
    """What is edited, and for which kiosk: `size` and `text_scale` are those of its screen."""

    content: Path
    assets: Path
    size: tuple[int, int] = (1920, 1080)
    text_scale: float = 1.0


class Editor(NamedTuple):
    """A running editor. `warnings` grows with what QML says."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    desk: Desk
    preview: Preview
    warnings: list[str]


def open_editor(options: EditOptions, language: Language, size: tuple[int, int] | None = None) -> Editor:
    """Open the window, maximised where no `size` is given. Raises NoWindowError with what QML said."""
    warnings: list[str] = []
    typefaces = fonts.register(options.assets)
    draft = Draft(options.content, options.assets)
    engine = QQmlApplicationEngine()
    preview = Preview(options.content, options.assets, options.size, options.text_scale)
    desk = Desk(draft, preview, language)

    def warned(errors: list[QQmlError]) -> None:
        warnings.extend(error.toString() for error in errors)

    engine.warnings.connect(warned)
    engine.addImportPath(str(EXHIBIT_QML))
    engine.addImportPath(str(QML))
    engine.addImageProvider("icon", Icons())
    engine.addImageProvider("art", Pictures(options.assets))
    engine.addImageProvider(PROVIDER, preview.pictures)
    engine.setInitialProperties({"desk": desk, "sansFamily": typefaces.sans, "serifFamily": typefaces.serif})
    engine.loadFromModule("Editor", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise NoWindowError("\n".join(warnings) or "Main.qml")
    window = roots[0]
    if size:
        window.resize(*size)
        window.show()
    else:
        window.showMaximized()
    return Editor(engine, window, desk, preview, warnings)


def close_editor(editor: Editor) -> None:
    """Take the window down: the preview's process first, the models that QML looks at last."""
    editor.preview.end()
    editor.window.setProperty("leaving", True)
    editor.window.close()
    loop = QEventLoop()
    editor.engine.destroyed.connect(loop.quit)
    editor.engine.deleteLater()
    loop.exec()


def run_editor(options: EditOptions, language: Language) -> int:
    """Edit until the window is closed. Returns the exit code. Raises NoWindowError."""
    app = application()
    editor = open_editor(options, language)
    end_on_signals(app)
    code = app.exec()
    close_editor(editor)
    return code
