"""The preview's own process: the real exhibit off-screen, made of the draft's texts, pictured at the kiosk's size.

A line of JSON comes in for each picture that is wanted; lines of JSON go out: the problems first, then the picture's
path. Apart from the editor so that neither waits for the other, and a picture that kills a reader kills only this.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import FileRead, assemble, content_files, read_bytes, read_file
from kiosk.exhibit.problems import Problem
from kiosk.screen.app import Shown, application, close, comfort_for, show
from kiosk.screen.touch_watch import TouchWatch
from kiosk.screen.tour import settle
from kiosk.screen.tour_moves import SteppedClock, current, descendants, scroller
from kiosk.screen.visit import Visit
from kiosk.staff.editor.place_of import used_on
from kiosk.visit.comfort import Comfort, Wish
from kiosk.visit.place import Place, PlaceKind, exists


class Previewer(QObject):
    """Reads the draft's texts, shows the page that is wanted, and pictures it. Only the last wish of several counts."""

    asked = Signal(str)

    def __init__(self, content: Path, assets: Path, out: Path) -> None:
        super().__init__()
        self._content, self._assets, self._out = content, assets, out
        self._kinds = dict(content_files(content))
        self._texts: dict[str, str] = {}
        self._reads: dict[str, FileRead] = {}
        self._exhibit: Exhibit | None = None
        self._shown: Shown | None = None
        self._look: tuple[Any, ...] = ()
        self._wish: dict[str, Any] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._picture)
        self.asked.connect(self._take)

    @Slot(str)
    def _take(self, line: str) -> None:
        wish = json.loads(line)
        for name, text in wish.pop("texts").items():
            self._texts[name] = text
            self._reads.pop(name, None)
            self._exhibit = None
        self._wish = wish
        self._timer.start()

    @Slot()
    def _picture(self) -> None:
        wish, fresh = self._wish, self._exhibit is None
        if self._exhibit is None:
            loaded = assemble([self._read(name, kind) for name, kind in self._kinds.items()], self._assets)
            self._exhibit = loaded.exhibit
            say({"serial": wish["serial"], "problems": [_plain(problem) for problem in loaded.problems]})
        look = (wish["size"], wish["scale"], wish["language"])
        if fresh or look != self._look or self._shown is None:
            self._show(self._exhibit, look)
        assert self._shown is not None
        place = _wanted(wish, self._exhibit)
        if place.kind is not PlaceKind.HOME:
            self._shown.visit.open(str(place.kind), place.key)
        elif self._shown.visit.asleep:
            self._shown.visit.wake()
        else:
            self._shown.visit.home()
        settle(self._shown.window)
        reveal(self._shown, wish["words"])
        path = self._out / f"{wish['serial']}.png"
        self._shown.window.grabWindow().save(str(path))
        say({"serial": wish["serial"], "picture": str(path), "place": [str(place.kind), place.key]})

    def _read(self, name: str, kind: type) -> FileRead:
        if name not in self._reads:
            text = self._texts.get(name)
            self._reads[name] = (
                read_file(self._content, name, kind)
                if text is None
                else read_bytes(text.encode(), f"{self._content.name}/{name}", kind)
            )
        return self._reads[name]

    def _show(self, exhibit: Exhibit, look: tuple[Any, ...]) -> None:
        (width, height), scale, language = look
        comfort = comfort_for(exhibit, language, scale).toggle(Wish.STILL)
        if self._shown is not None and look == self._look:
            self._shown = _again(self._shown, exhibit, self._assets, comfort)
            return
        if self._shown is not None:
            close(self._shown)
        self._shown = show(exhibit, self._assets, comfort, (width, height), kiosk=False, clock=SteppedClock())
        self._look = look

    def end(self) -> None:
        """Take the exhibit down."""
        if self._shown is not None:
            close(self._shown)


def _again(shown: Shown, exhibit: Exhibit, assets: Path, comfort: Comfort) -> Shown:
    """The same window with a new visit in it: quicker than a new window."""
    visit = Visit(exhibit, assets, comfort, SteppedClock())
    shown.window.removeEventFilter(shown.watch)
    shown.window.setProperty("visit", visit)
    shown.visit.deleteLater()
    watch = TouchWatch(visit, shown.window)
    shown.window.installEventFilter(watch)
    return shown._replace(visit=visit, watch=watch)


def _wanted(wish: dict[str, Any], exhibit: Exhibit) -> Place:
    place = Place(PlaceKind(wish["kind"]), wish["key"]) if wish["kind"] else used_on(wish["key"], exhibit)
    return place if place is not None and exists(place, exhibit) else Place(PlaceKind.HOME)


def reveal(shown: Shown, words: str) -> None:
    """Scroll the page to where these words stand, if they stand on it and out of view."""
    flick = scroller(shown)
    if flick is None:
        return
    for item in descendants(current(shown)):
        if not words or words not in str(item.property("text") or ""):
            continue
        inside = flick.property("contentItem")
        top, room = item.mapToItem(inside, QPointF()).y(), float(flick.property("height"))
        if inside.isAncestorOf(item):
            most = max(0.0, float(flick.property("contentHeight")) - room)
            flick.setProperty("contentY", 0.0 if top + item.height() <= room else min(most, top - room / 3))
            settle(shown.window)
            return


def _plain(found: Problem) -> list[Any]:
    return [found.place.path, found.place.line, found.place.column, found.code, list(map(list, found.details))]


def say(answer: dict[str, Any]) -> None:
    """One line to whoever asked."""
    sys.stdout.write(json.dumps(answer) + "\n")
    sys.stdout.flush()


def main(content: str, assets: str, out: str) -> int:
    """Answer until nobody asks any more."""
    app = application()
    app.setQuitOnLastWindowClosed(False)
    previewer = Previewer(Path(content), Path(assets), Path(out))

    def listen() -> None:
        for line in sys.stdin:
            previewer.asked.emit(line)
        app.exit(0)

    threading.Thread(target=listen, daemon=True).start()
    code = app.exec()
    previewer.end()
    return code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
