"""Starts the exhibit: application, fonts, pictures, the visit, the window; and ends it cleanly. Pages are elsewhere."""

from __future__ import annotations

import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QSocketNotifier, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.exhibit.cache import load_cached
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Language
from kiosk.options import RunOptions
from kiosk.screen import fonts
from kiosk.screen.pictures import Icons, Pictures
from kiosk.screen.touch_watch import TouchWatch
from kiosk.screen.visit import Visit
from kiosk.visit.comfort import TEXT_SCALES, Comfort

QML = Path(__file__).parent / "qml"
DESIGN_SHORT_SIDE = 1080


@dataclass(frozen=True, slots=True)
class Shown:
    """A running exhibit. Whoever holds it keeps Python's side of it alive; `close` ends it in the right order."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    visit: Visit
    watch: TouchWatch
    warnings: list[str]


class NoWindowError(RuntimeError):
    """The window could not be made; the message holds what QML said."""


def application() -> QGuiApplication:
    """The one application object, made with what must be set before it."""
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")  # a damaged cache is a crash loop (RELIABILITY, fault 28)
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    return QGuiApplication([sys.argv[0]])


def comfort_for(exhibit: Exhibit, language: Language | None, text_scale: float) -> Comfort:
    """The comfort settings that every visit begins with; the text scale is the nearest step to the one wished for."""
    step = min(range(len(TEXT_SCALES)), key=lambda i: abs(TEXT_SCALES[i] - text_scale))
    return Comfort(language or exhibit.about.default_language, step)


def show(
    exhibit: Exhibit,
    assets: Path,
    comfort: Comfort,
    size: tuple[int, int] | None,
    *,
    kiosk: bool,
    clock: Callable[[], float] = time.monotonic,
) -> Shown:
    """Make the window and show it: full screen where `size` is None. Raises NoWindowError with what QML said.

    `clock` gives monotonic seconds; the tour and the tests pass one that they can move.
    """
    warnings: list[str] = []
    typefaces = fonts.register(assets)
    engine = QQmlApplicationEngine()

    def warned(errors: list[QQmlError]) -> None:
        warnings.extend(error.toString() for error in errors)

    engine.warnings.connect(warned)
    short = min(size) if size else min(QGuiApplication.primaryScreen().size().toTuple())
    engine.addImageProvider("art", Pictures(assets, short / DESIGN_SHORT_SIDE))
    engine.addImageProvider("icon", Icons())
    engine.addImportPath(str(QML))
    visit = Visit(exhibit, assets, comfort, clock)
    engine.setInitialProperties(
        {"visit": visit, "sansFamily": typefaces.sans, "serifFamily": typefaces.serif, "kiosk": kiosk}
    )
    engine.loadFromModule("Exhibit", "Main")
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise NoWindowError("\n".join(warnings) or "Main.qml")
    window = roots[0]
    watch = TouchWatch(visit)
    window.installEventFilter(watch)
    if size:
        window.resize(*size)
        window.show()
    else:
        window.setCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()
    return Shown(engine, window, visit, watch, warnings)


def close(shown: Shown) -> None:
    """Take the exhibit down: the window and engine first, the models they look at last."""
    shown.window.removeEventFilter(shown.watch)
    shown.window.setProperty("kiosk", False)
    shown.window.close()
    # at once and before Python's own clean-up: left to chance, the models go first and QML reads what is gone
    # Deleted inside an event loop, which runs without the GIL: the engine waits for its image thread, and that may be
    # inside our provider, waiting for the GIL. (sendPostedEvents keeps the GIL: 1 of 8 closings hung for good.)
    loop = QEventLoop()
    shown.engine.destroyed.connect(loop.quit)
    shown.engine.deleteLater()
    loop.exec()


def end_on_signals(app: QGuiApplication) -> QObject:
    """SIGTERM and SIGINT end the exhibit with code 0, from inside the event loop. Keep what is returned."""
    reader, writer = socket.socketpair()
    for end in (reader, writer):
        end.setblocking(False)
    signal.set_wakeup_fd(writer.fileno())
    signal.signal(signal.SIGTERM, lambda *_: None)
    signal.signal(signal.SIGINT, lambda *_: None)
    notifier = QSocketNotifier(reader.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda *_: app.exit(0))
    notifier.setProperty("sockets", [reader, writer])
    _KEPT.extend((reader, writer))
    return notifier


_KEPT: list[socket.socket] = []  # the wake-up sockets live as long as the process


def run_exhibit(options: RunOptions) -> int:
    """Show the exhibit until a signal ends it. Returns the exit code."""
    app = application()
    if options.software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    loaded = load_cached(options.content, options.assets)
    for problem in loaded.problems:
        print(problem.line_in(options.language or "zh"), file=sys.stderr)  # noqa: T201  (stderr is for messages)
    qInstallMessageHandler(_say_qt)
    size = options.size or ((1280, 720) if options.windowed else None)
    comfort = comfort_for(loaded.exhibit, options.language, options.text_scale)
    shown = show(loaded.exhibit, options.assets, comfort, size, kiosk=not options.windowed)
    notifier = end_on_signals(app)
    if options.until_first_frame:
        shown.window.frameSwapped.connect(lambda: app.exit(0))
    code = app.exec()
    notifier.deleteLater()
    close(shown)
    return code


def _say_qt(kind: QtMsgType, _context: object, text: str) -> None:
    """Qt's own messages go to stderr; a plug-in saying what it cannot do is no news."""
    if kind != QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")
