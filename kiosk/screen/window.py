"""Makes the application and the exhibit's window with its cover. What fills the window afterwards is in app.py.

Everything imported here is waited for by the first frame, so the exhibit, the visit and the pages are not; nor is the
namespace `Qt` (see rows.py).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NamedTuple

from PySide6.QtGui import QColor, QCursor, QGuiApplication, QPixmap
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.screen import fonts
from kiosk.screen.cover import Cover

QML = Path(__file__).parent / "qml"


class Opened(NamedTuple):
    """A window that shows the cover. `warnings` grows with what QML says."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    warnings: list[str]


class NoWindowError(RuntimeError):
    """The window could not be made; the message holds what QML said."""


def application() -> QGuiApplication:
    """The one application object, made with what must be set before it."""
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")  # a damaged cache is a crash loop (RELIABILITY, fault 28)
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    return QGuiApplication([sys.argv[0]])


def open_window(
    assets: Path, cover: Cover, size: tuple[int, int] | None, *, kiosk: bool, text_scale: float = 1.0
) -> Opened:
    """Make the window and show it: full screen where `size` is None. Raises NoWindowError with what QML said."""
    warnings: list[str] = []
    typefaces = fonts.register(assets)
    engine = QQmlApplicationEngine()

    def warned(errors: list[QQmlError]) -> None:
        warnings.extend(error.toString() for error in errors)

    engine.warnings.connect(warned)
    engine.addImportPath(str(QML))
    engine.setInitialProperties(
        {
            "sansFamily": typefaces.sans,
            "serifFamily": typefaces.serif,
            "kiosk": kiosk,
            "textScale": text_scale,
            "characters": list(cover.characters),
            "invitation": cover.invitation,
            "invitationOther": cover.invitation_other,
            "museum": cover.museum,
            "museumOther": cover.museum_other,
        }
    )
    engine.loadFromModule("Exhibit", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise NoWindowError("\n".join(warnings) or "Main.qml")
    window = roots[0]
    if size:
        window.resize(*size)
        window.show()
    else:
        window.setCursor(blank_cursor())
        window.setGeometry(window.screen().geometry())  # without a window manager nobody else makes it fill the screen
        window.showFullScreen()
    return Opened(engine, window, warnings)


def blank_cursor() -> QCursor:
    """A cursor that is not seen (Qt.CursorShape.BlankCursor would cost the first frame what rows.py says)."""
    nothing = QPixmap(1, 1)
    nothing.fill(QColor("transparent"))
    return QCursor(nothing)
