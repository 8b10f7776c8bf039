"""Starts the exhibit: the window with its cover, then the visit and its pictures; and ends it cleanly."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEventLoop, QObject, QTimer, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk.folders import APP
from kiosk.screen.cover import Cover, content_stamp, keep_cover, kept_cover
from kiosk.screen.window import NoWindowError, Opened, application, open_window

if TYPE_CHECKING:
    from kiosk.exhibit.exhibit import Exhibit
    from kiosk.exhibit.loaded import Loaded
    from kiosk.exhibit.localised import Language
    from kiosk.exhibit.problems import Problem
    from kiosk.options import RunOptions
    from kiosk.screen.console.console import Console
    from kiosk.screen.console.premises import Premises
    from kiosk.screen.console.watch import StaffWatch
    from kiosk.screen.live import Live
    from kiosk.screen.touch_watch import TouchWatch
    from kiosk.screen.visit import Visit
    from kiosk.visit.comfort import Comfort

__all__ = ["NoWindowError", "Shown", "application", "close", "comfort_for", "run_exhibit", "show"]

DESIGN_SHORT_SIDE = 1080
STAFF_MS = 1500  # after the whole exhibit has been drawn: no visitor waits for the staff console
AGAIN = 75
"""The exit code that asks whoever watches over the exhibit to start it again (EX_TEMPFAIL); 0 is for good."""


class Staff(NamedTuple):
    """The staff console of a running exhibit, and the filter through which it sees every finger."""

    console: Console
    watch: StaffWatch


class Shown(NamedTuple):
    """A running exhibit. Whoever holds it keeps Python's side of it alive; `close` ends it in the right order."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    visit: Visit
    watch: TouchWatch
    warnings: list[str]
    pixel_mm: float | None = None
    """Millimetres of one pixel, where the size of the screen is known."""
    staff: Staff | None = None


def comfort_for(
    exhibit: Exhibit, language: Language | None, text_scale: float, design_pixel_mm: float | None = None
) -> Comfort:
    """The comfort settings that every visit begins with; the text scale is the nearest step to the one wished for.

    `design_pixel_mm` is the size of one design pixel where that of the screen is known: the largest type depends on it.
    """
    from kiosk.visit.comfort import Comfort
    from kiosk.visit.type_size import text_scales

    scales = text_scales(design_pixel_mm)
    step = min(range(len(scales)), key=lambda i: abs(scales[i] - text_scale))
    spoken = language if language in exhibit.about.languages else exhibit.about.default_language
    return Comfort(spoken, step, text_scales=scales)


def show(
    exhibit: Exhibit,
    assets: Path,
    comfort: Comfort,
    size: tuple[int, int] | None,
    *,
    kiosk: bool,
    clock: Callable[[], float] = time.monotonic,
    premises: Premises | None = None,
) -> Shown:
    """Open the window and begin at once. Raises NoWindowError with what QML said.

    `clock` gives monotonic seconds; the tour and the tests pass one that they can move. Without `premises` there is no
    staff console.
    """
    opened = open_window(assets, Cover.blank(), size, kiosk=kiosk, text_scale=comfort.text_scale)
    shown = begin(opened, exhibit, assets, comfort, clock)
    return admit_staff(shown, premises, clock) if premises else shown


def begin(
    opened: Opened, exhibit: Exhibit, assets: Path, comfort: Comfort, clock: Callable[[], float] = time.monotonic
) -> Shown:
    """Put the visit into the window that so far shows the cover. Raises NoWindowError with what QML said."""
    from kiosk.screen.pictures import Icons, Pictures
    from kiosk.screen.shelf import NAME, Shelf
    from kiosk.screen.take_away import Codes
    from kiosk.screen.touch_watch import TouchWatch
    from kiosk.screen.visit import Visit

    engine, window, warnings = opened
    engine.addImageProvider("art", Pictures(assets, min(window.width(), window.height()) / DESIGN_SHORT_SIDE))
    engine.addImageProvider("icon", Icons())
    engine.addImageProvider("code", Codes())
    engine.addImageProvider(NAME, Shelf())
    visit = Visit(exhibit, assets, comfort, clock)
    watch = TouchWatch(visit, window)
    window.installEventFilter(watch)
    window.setProperty("visit", visit)
    if window.findChild(QObject, "stage") is None:
        raise NoWindowError("\n".join(warnings) or "Stage.qml")
    return Shown(engine, window, visit, watch, warnings)


def admit_staff(shown: Shown, premises: Premises, clock: Callable[[], float] = time.monotonic) -> Shown:
    """The same with the staff console behind its corner."""
    from kiosk.screen.console.console import Console
    from kiosk.screen.console.watch import StaffWatch

    console = Console(shown.visit, premises, clock)
    watch = StaffWatch(console, shown.window)
    shown.window.installEventFilter(watch)
    return shown._replace(staff=Staff(console, watch))


def close(shown: Shown | Opened) -> None:
    """Take the exhibit down: the window and engine first, the models they look at last."""
    if isinstance(shown, Shown):
        shown.window.removeEventFilter(shown.watch)
        if shown.staff:
            shown.window.removeEventFilter(shown.staff.watch)
            shown.staff.console.end()
    shown.window.setProperty("kiosk", False)
    shown.window.close()
    # at once and before Python's own clean-up: left to chance, the models go first and QML reads what is gone
    # Deleted inside an event loop, which runs without the GIL: the engine waits for its image thread, and that may be
    # inside our provider, waiting for the GIL. (sendPostedEvents keeps the GIL: 1 of 8 closings hung for good.)
    loop = QEventLoop()
    shown.engine.destroyed.connect(loop.quit)
    shown.engine.deleteLater()
    loop.exec()


class Start(QObject):
    """One start of the exhibit: its cover at once, the whole of it as soon as that has been drawn."""

    def __init__(self, app: QGuiApplication, options: RunOptions) -> None:
        super().__init__()
        self.fault: Exception | None = None
        from platformdirs import user_cache_path, user_data_path

        from kiosk.screen.console.kept import read_kept

        self._app = app
        self._data = user_data_path(APP)
        self._staff_come = QTimer(self, singleShot=True, interval=STAFF_MS)
        options = options._replace(
            language=options.language or read_kept(self._data).language or options.usual_language
        )
        self._live: Live | None = None
        self._options = options
        self._folder = user_cache_path(APP, ensure_exists=False)
        self._stamp = content_stamp(options.content, options.language)
        size = options.size or ((1280, 720) if options.windowed else None)
        cover = kept_cover(self._folder, self._stamp)
        self._has_cover = cover is not None
        # a first start has no cover to show: it opens with the ground alone
        self._now: Opened | Shown = open_window(
            options.assets, cover or Cover.blank(), size, kiosk=not options.windowed, text_scale=options.text_scale
        )
        # Main.qml's own signal: frameSwapped comes from the renderer's thread where it has one
        self._now.window.painted.connect(self._drawn)  # type: ignore[attr-defined]

    @Slot()
    def _drawn(self) -> None:
        try:
            self._go_on()
        except Exception as fault:  # noqa: BLE001  raised again by run_exhibit: out of a slot it would reach nobody
            self.fault = fault
            self._app.exit(1)

    def _go_on(self) -> None:
        whole = isinstance(self._now, Shown)
        if self._options.until == ("ready" if whole else "frame"):
            print(time.monotonic(), flush=True)  # noqa: T201  (stdout is for results)
            self._app.exit(0)
        elif not isinstance(self._now, Shown):
            self._now = self._begin(self._now)
        if whole:
            self._now.window.setProperty("starting", False)
            gc.freeze()  # what is there now stays for good: no later collection need go through it
            gc.enable()
            self._staff_come.start()
            if self._options.watch and not self._options.until and isinstance(self._now, Shown):
                self._watch(self._now)

    def _watch(self, shown: Shown) -> None:
        """The whole exhibit is on the screen: from now on it follows its content."""
        from kiosk.screen.live import Live

        options = self._options
        self._live = Live(shown.visit, options.content, options.assets, self._folder, options.language or "zh")
        self._live.start()

    def _begin(self, opened: Opened) -> Shown:
        from kiosk.exhibit.cache import load_cached
        from kiosk.screen.pages.attract_page import AttractPage
        from kiosk.screen.signals import end_on_signals

        end_on_signals(self._app)
        options = self._options
        loaded = load_cached(options.content, options.assets)
        _tell(loaded, options.language or "zh")
        size, pixel = opened.window.size(), None
        if options.diagonal:
            from kiosk.visit.type_size import design_pixel_mm

            pixel = design_pixel_mm(options.diagonal, size.width(), size.height())
        comfort = comfort_for(loaded.exhibit, options.language, options.text_scale, pixel)
        shown = begin(opened, loaded.exhibit, options.assets, comfort)
        self._staff_come.timeout.connect(lambda: self._admit_staff(loaded))
        page = shown.visit.current_page
        if not self._has_cover and isinstance(page, AttractPage):
            keep_cover(self._folder, self._stamp, page.cover)
        return shown

    def _admit_staff(self, loaded: Loaded) -> None:
        from kiosk.screen.console.pin_door import boot_id
        from kiosk.screen.console.premises import Actions, Premises

        live = self._live
        actions = Actions(
            reload=live.reload if live else None,
            restore_previous=self._options.restore,
            restart=lambda: self._app.exit(AGAIN),
            leave=lambda: self._app.exit(0),
        )

        def problems() -> tuple[Problem, ...]:
            now = live.problems if live else None
            return loaded.problems if now is None else now

        premises = Premises(self._data, self._options.content, boot_id(), actions, problems)
        if isinstance(self._now, Shown):
            self._now = admit_staff(self._now, premises)

    def end(self) -> None:
        """Take down whatever stands."""
        self._staff_come.stop()
        if self._live is not None:
            self._live.close()
        close(self._now)


def run_exhibit(options: RunOptions) -> int:
    """Show the exhibit until a signal ends it. Returns the exit code."""
    app = application()
    if options.software:
        QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    qInstallMessageHandler(_say_qt)
    start = Start(app, options)
    code = app.exec()
    start.end()
    if start.fault is not None:
        raise start.fault
    return code


def _tell(loaded: Loaded, language: Language) -> None:
    for problem in loaded.problems:
        print(problem.line_in(language), file=sys.stderr)  # noqa: T201  (stderr is for messages)


def _say_qt(kind: QtMsgType, _context: object, text: str) -> None:
    """Qt's own messages go to stderr; a plug-in saying what it cannot do is no news."""
    if kind != QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")
