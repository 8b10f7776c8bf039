"""The tour: the real app driven through every page by its own navigation, a picture of each, and an audit of each."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow, QSGRendererInterface

from kiosk.exhibit.load import load
from kiosk.options import TourOptions
from kiosk.screen.app import Shown, application, close, comfort_for, show
from kiosk.screen.audit import HIGH_CONTRAST, LEAST_CONTRAST, LEAST_TARGET_MM, Finding, Standards, audit
from kiosk.screen.contact_sheet import Sheet, write_sheet
from kiosk.screen.tour_moves import SteppedClock, Stop, stage
from kiosk.screen.tour_staff import tour_premises
from kiosk.screen.tour_stops import stops
from kiosk.screen.words import unknown_words
from kiosk.visit.comfort import Wish
from kiosk.visit.place import PlaceKind
from kiosk.visit.type_size import design_pixel_mm

STEP_MS = 15
MOST_STEPS = 400
QUIET_FRAMES = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """One stop of the tour: its name, its picture on disk, and what the audit found."""

    name: str
    picture: Path
    findings: tuple[Finding, ...]


def pause(milliseconds: int) -> None:
    """Let the event loop run for so long (not processEvents: that starves deferred deletion)."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _loading(item: QQuickItem) -> bool:
    """True while a visible picture below `item` is still on its way."""
    if not item.isVisible():
        return False
    if item.inherits("QQuickImage") and item.property("source").isValid() and item.property("progress") < 1:
        return True
    return any(_loading(child) for child in item.childItems())


def settle(window: QQuickWindow) -> None:
    """Wait until nothing is loading and the stage stands still."""
    scene = stage(window)
    quiet = 0
    for _ in range(MOST_STEPS):
        pause(STEP_MS)
        busy = _loading(window.contentItem()) or bool(scene.property("moving"))
        quiet = 0 if busy else quiet + 1
        if quiet >= QUIET_FRAMES:
            return


def walk(shown: Shown, clock: SteppedClock, out: Path | None, only: frozenset[str] = frozenset()) -> Iterator[Seen]:
    """Go through every stop, or those named in `only`; save a picture of each in `out` (none where it is None) and
    audit it.
    """
    window = shown.window
    for number, stop in enumerate(stops(shown, clock, only)):
        settle(window)  # also at a stop that is not wanted: the next one starts from here
        if only and stop.name not in only:
            continue
        standards = _standards(shown)
        picture = window.grabWindow()
        path = _save(picture, out, number, stop)
        yield Seen(stop.name, path, tuple(audit(window, picture, standards)))


def _standards(shown: Shown) -> Standards:
    """What the screen must live up to now: more where the visitor wishes for more."""
    window, visit = shown.window, shown.visit
    comfort = visit.comfort_wishes.comfort
    at_the_desk = (
        shown.staff is not None and shown.staff.console.is_open
    )  # staff's page has its own keys, low as they are
    reaching = comfort.reach and visit.place.kind is not PlaceKind.ATTRACT and not at_the_desk
    if reaching:
        visit.reach_desk.look(stage(window))
        settle(window)
    return Standards(
        unit=min(window.width(), window.height()) / 1080,
        contrast=HIGH_CONTRAST if comfort.contrast else LEAST_CONTRAST,
        target=LEAST_TARGET_MM / shown.pixel_mm if shown.pixel_mm else 0.0,
        within_reach=visit.reach_desk.labels if reaching else None,
    )


def _save(picture: QImage, out: Path | None, number: int, stop: Stop) -> Path:
    if out is None:
        return Path()
    path = out / f"{number:03}-{stop.name}.png"
    picture.save(str(path))
    return path


def run_tour(options: TourOptions) -> int:
    """Take the tour, write the contact sheet, say what was found. Exits 1 on any finding or QML warning."""
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application()
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    loaded = load(options.content, options.assets)
    options.out.mkdir(parents=True, exist_ok=True)
    for old in options.out.glob("*.png"):
        old.unlink()
    pixel = design_pixel_mm(options.diagonal, *options.size) if options.diagonal else None
    comfort = comfort_for(loaded.exhibit, options.language, options.text_scale, pixel).toggle(Wish.STILL)
    for wish in options.wishes:
        comfort = comfort.toggle(Wish(wish))
    clock = SteppedClock()
    with TemporaryDirectory(prefix="kiosk-tour-") as folder:
        premises = tour_premises(Path(folder), options.content, loaded.problems, clock)
        shown = show(loaded.exhibit, options.assets, comfort, options.size, kiosk=False, clock=clock, premises=premises)
        shown = shown._replace(pixel_mm=pixel and pixel * 1080 / min(options.size))
        seen = list(walk(shown, clock, options.out))
        warnings = list(shown.warnings)
        close(shown)
    language = comfort.language
    title = " · ".join([f"{options.size[0]}x{options.size[1]}", language, f"{options.text_scale:g}", *options.wishes])
    write_sheet(
        options.out,
        Sheet(title, [(s.name, s.picture.name, [f"{f.code}: {f.text}" for f in s.findings]) for s in seen], warnings),
    )
    for stop in seen:
        for finding in stop.findings:
            print(f"{stop.name}: {finding.code}: {finding.text}")  # noqa: T201  (stdout is for results)
    for warning in warnings:
        print(f"QML: {warning}")  # noqa: T201
    unknown = unknown_words(loaded.exhibit)
    for word in unknown:
        print(f"{word}: no such word")  # noqa: T201
    faults = sum(len(stop.findings) for stop in seen) + len(warnings) + len(unknown)
    print(f"{title}: {len(seen)} pictures, {faults} findings, {options.out / 'index.html'}")  # noqa: T201
    return 1 if faults else 0
