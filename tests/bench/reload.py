"""How long it takes from saving a content file to the frame that shows it: this exhibit, and one with 10,000 events.

The real exhibit, watched as it is in the museum: a process beside it reads, a visitor is on the page of an event, and
its title is saved anew again and again. Off-screen with the software renderer, where there is no display.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.screen.app import Shown, application, close, comfort_for, show
from kiosk.screen.live import Live
from kiosk.screen.tour import settle

TOP = Path(__file__).parents[2]
ASSETS = TOP / "assets"
EVENTS, A_FILE = 10_000, 250
LIMITS = {"this exhibit": 1.0, "10,000 events": 2.0}
PATIENCE_MS = 120_000
EVENT = """\
  - key: {key}
    title: {{zh: 第{number}件事, en: Event {number}}}
    date: {year}年
    summary: {{zh: 有一件事, en: Something happened}}
    text: {{zh: 这一年有一件事，说来话长。, en: In that year something happened, which is a long story.}}
    sources: [{source}]
    importance: 1
"""
ERA = """\
key: {key}
title: {{zh: 第{number}个时代, en: Era {number}}}
name: {{zh: 第{number}个时代, en: Era {number}}}
character: 古
plate: bronze
summary: {{zh: 一句, en: A line}}
span: {{zh: 从前, en: once}}
periods:
  - {{key: p{number}, title: {{zh: 一段, en: A time}}, date: {first}—{last}年}}
events:
"""


def enlarge(content: Path) -> None:
    """Put so many further events into `content`, in as many files as staff could still work with."""
    source = (content / "sources.yaml").read_text("utf-8").partition("key: ")[2].split()[0]
    picture = (content / "pictures.yaml").read_text("utf-8").partition("key: ")[2].split()[0]
    for number in range(EVENTS // A_FILE):
        first = 1000 + number * 20
        text = ERA.format(key=f"more-{number}", number=number, first=first, last=first + 19)
        text = text.replace("periods:", f"picture: {picture}\npicture_tall: {picture}\nperiods:")
        for i in range(A_FILE):
            count = number * A_FILE + i
            text += EVENT.format(key=f"more-event-{count}", number=count, year=first + i % 20, source=source)
        (content / "eras" / f"more-{number}.yaml").write_text(text, "utf-8")


def wait(signal_of: Callable[[Callable[[], None]], object]) -> None:
    """Let the exhibit run until a signal comes; without it after two minutes, end with what is wrong."""
    loop = QEventLoop()
    signal_of(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError("nothing was taken")


def seconds(folder: Path, name: str, times: int) -> list[float]:
    """From saving the file `name` to the frame with it, `times` times."""
    content = folder / "content"
    exhibit = load(content, ASSETS).exhibit
    shown = show(exhibit, ASSETS, comfort_for(exhibit, "zh", 1.0), (1920, 1080), kiosk=False)
    live = Live(shown.visit, content, ASSETS, folder / "cache")
    try:
        return edits(shown, live, content / name, exhibit, times)
    finally:
        live.close()
        close(shown)


def edits(shown: Shown, live: Live, path: Path, exhibit: Exhibit, times: int) -> list[float]:
    """Open the first event of the era in `path`, and change its title again and again."""
    live.start()
    wait(live.taken.connect)
    shown.visit.wake()
    text = path.read_text("utf-8")
    era = exhibit.era_by_key[text.partition("key: ")[2].split()[0]]
    event = era.events[0]
    shown.visit.open("event", event.key)
    settle(shown.window)
    taken = []
    for number in range(times):
        beside = path.with_suffix(".tmp")
        beside.write_text(text.replace(event.title.zh, f"第{number}次改动", 1), "utf-8")
        shown.visit.touched()
        start = time.perf_counter()
        beside.replace(path)
        wait(live.taken.connect)
        shown.window.grabWindow()  # renders: the frame is there when it returns
        taken.append(time.perf_counter() - start)
        if shown.visit.current_page.property("title") != f"第{number}次改动":
            raise ValueError("the change does not show")
    return taken


def main() -> int:
    """Measure, print, and with --assert return 1 where a change takes too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=11, help="changes of each (default 11)")
    parser.add_argument("--assert", action="store_true", dest="judge", help="exit 1 above the limits")
    options = parser.parse_args()
    application()
    too_long = False
    for name, file in (("this exhibit", "eras/past.yaml"), ("10,000 events", "eras/more-7.yaml")):
        with TemporaryDirectory() as folder:
            shutil.copytree(TOP / "content", Path(folder) / "content")
            if "more" in file:
                enlarge(Path(folder) / "content")
            taken = seconds(Path(folder), file, options.times)
        middle, limit = median(taken), LIMITS[name]
        too_long |= middle > limit
        print(f"{name:14} median {middle:5.2f} s   {min(taken):.2f} to {max(taken):.2f} s   limit {limit} s")
    return 1 if options.judge and too_long else 0


if __name__ == "__main__":
    sys.exit(main())
