"""Staff edit while somebody is reading: what is new shows, what is broken does not, and nobody is thrown out."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.cache import load_cached
from kiosk.screen.live import Live
from kiosk.screen.tour import pause, settle
from kiosk.screen.tour_moves import scroller
from tests.journeys.test_damaged_content import colours
from tests.journeys.test_monkey import hammer, leave
from tests.journeys.visitor import ASSETS, CONTENT, LANDSCAPE, Visitor, visitor

PAST, PRESENT = "eras/past.yaml", "eras/present.yaml"
LONGEST_MS, STEP_MS = 60_000, 20


class Staff:
    """Somebody who edits the content of a running exhibit."""

    def __init__(self, someone: Visitor, content: Path, live: Live) -> None:
        self.someone, self.content, self.live = someone, content, live

    def text(self, name: str) -> str:
        """What stands in a file."""
        return (self.content / name).read_text("utf-8")

    def save(self, name: str, text: str | bytes) -> None:
        """Save a file as an editor does: beside it, and renamed."""
        beside = self.content / f"{name}.tmp"
        beside.write_bytes(text.encode() if isinstance(text, str) else text)
        os.replace(beside, self.content / name)

    def until(self, seen: Callable[[], bool]) -> None:
        """Wait until the exhibit has taken what was done."""
        for _ in range(LONGEST_MS // STEP_MS):
            if seen():
                return
            pause(STEP_MS)
        raise AssertionError(f"never; held are {self.live.held}")


@contextmanager
def edited(folder: Path, scale: float = 1.0, *, still: bool = True) -> Iterator[Staff]:
    """A visitor before an exhibit whose content is watched, and somebody who edits it."""
    content = folder / "content"
    if not content.exists():
        shutil.copytree(CONTENT, content)
    with visitor(LANDSCAPE, "zh", scale, content=content, still=still) as someone:
        started = []
        live = Live(someone.shown.visit, content, ASSETS, folder / "cache")
        live.taken.connect(lambda: started.append(True))
        live.start()
        try:
            staff = Staff(someone, content, live)
            staff.until(lambda: bool(started))
            yield staff
            process = live.process_id
        finally:
            live.close()
        assert not psutil.pid_exists(process)


def first_event(staff: Staff) -> tuple[str, str]:
    """Key and Chinese title of an event that fills more than its page."""
    events = [event for _, event in staff.someone.shown.visit.exhibit.events()]
    event = max(events, key=lambda event: len(event.text.zh))
    return event.key, event.title.zh


def file_of(staff: Staff, title: str) -> str:
    """The era's file in which an event's title stands."""
    return next(f"eras/{path.name}" for path in (staff.content / "eras").iterdir() if title in path.read_text("utf-8"))


def test_what_is_saved_shows_where_the_visitor_is(tmp_path: Path) -> None:
    with edited(tmp_path, 1.6) as staff:
        someone, visit = staff.someone, staff.someone.shown.visit
        someone.wake()
        key, title = first_event(staff)
        visit.open("event", key)
        settle(someone.window)
        flick = scroller(someone.shown)
        assert isinstance(flick, QQuickItem)
        middle = flick.mapToScene(QPointF(flick.width() / 2, flick.height() / 2))
        someone.drag((middle.x(), middle.y()), (middle.x(), middle.y() - 200))
        staff.until(lambda: not flick.property("moving"))
        place, page = flick.property("contentY"), visit.current_page
        assert place > 0
        name = file_of(staff, title)
        staff.save(name, staff.text(name).replace(title, "改过的标题"))
        staff.until(lambda: visit.current_page.property("title") == "改过的标题")
        assert visit.current_page is page
        assert someone.here == ("event", key)
        assert flick.property("contentY") == place
        visit.back()
        assert someone.here == ("home", "")


def to_folder(path: Path) -> None:
    """A folder in the file's place."""
    path.unlink()
    path.mkdir()


DAMAGES: dict[str, Callable[[Path], object]] = {
    "half written": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "emptied": lambda path: path.write_bytes(b""),
    "in GBK": lambda path: path.write_bytes(path.read_text("utf-8").encode("gbk", "replace")),
    "a folder": to_folder,
}


def test_a_broken_file_changes_nothing_on_the_screen_nor_at_the_next_start(tmp_path: Path) -> None:
    with edited(tmp_path) as staff:
        someone, visit = staff.someone, staff.someone.shown.visit
        someone.wake()
        someone.shown.visit.open("timeline", "")
        settle(someone.window)
        exhibit, picture = visit.exhibit, someone.window.grabWindow()
        good = staff.text(PAST)
        path = staff.content / PAST
        for damage in DAMAGES.values():
            damage(path)
            staff.until(lambda: staff.live.held == (PAST,))
            pause(STEP_MS)
            assert visit.exhibit is exhibit
            assert someone.window.grabWindow() == picture
            if path.is_dir():
                path.rmdir()
            staff.save(PAST, good)
            staff.until(lambda: staff.live.held == ())
            assert someone.window.grabWindow() == picture
        path.write_bytes(b"")
        staff.until(lambda: staff.live.held == (PAST,))
    assert load_cached(staff.content, ASSETS, tmp_path / "cache").exhibit == exhibit


def test_where_the_page_is_taken_away_the_visitor_comes_to_the_nearest(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    own = tmp_path / "content" / PAST
    entry = """
  - key: taken-away
    title: {zh: 将要撤下, en: To be taken away}
    date: 1901年
    summary: {zh: 一句, en: A line}
    text: {zh: 正文, en: Text}
    sources: [SOURCE]
"""
    with_it = own.read_text("utf-8")
    source = (tmp_path / "content" / "sources.yaml").read_text("utf-8").partition("key: ")[2].split()[0]
    entry = entry.replace("SOURCE", source)
    without, own_events = with_it, "\nevents:\n"
    assert own_events in with_it
    own.write_text(with_it.replace(own_events, own_events.rstrip("\n") + entry, 1), "utf-8")
    with edited(tmp_path) as staff:
        someone, visit = staff.someone, staff.someone.shown.visit
        someone.wake()
        visit.open("event", "taken-away")
        settle(someone.window)
        assert someone.sees("将要撤下")
        staff.save(PAST, without)
        staff.until(lambda: someone.here == ("timeline", "past"))
        settle(someone.window)
        assert not someone.sees("将要撤下")


def test_a_watcher_that_dies_is_started_again(tmp_path: Path) -> None:
    with edited(tmp_path) as staff:
        psutil.Process(staff.live.process_id).kill()
        staff.until(lambda: staff.live.process_id == 0)
        staff.save("exhibit.yaml", staff.text("exhibit.yaml") + "\n# 改\n")
        old = staff.someone.shown.visit.exhibit.about.invitation.zh
        staff.save("exhibit.yaml", staff.text("exhibit.yaml").replace(old, "请摸一摸"))
        staff.until(lambda: staff.someone.sees("请摸一摸"))  # asleep, the exhibit follows as well


WORDS = ("改", "新的一句话", "很长很长的一句话，长到需要好几行才写得下，而且还没有写完。", "x")


def good_edit(text: str, chance: random.Random) -> str:
    """A text of the file is another one; at worst it is too long, and then the file is held."""
    lines = text.splitlines(keepends=True)
    worded = [i for i, line in enumerate(lines) if line.lstrip().startswith("zh: ") and '"' not in line]
    if worded:
        at = chance.choice(worded)
        lines[at] = lines[at].rstrip("\n") + chance.choice(WORDS) + "\n"
    return "".join(lines)


def broken_edit(raw: bytes, chance: random.Random) -> bytes:
    """Cut off, with bytes turned, or with a piece left out."""
    a, b = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
    return chance.choice([raw[:a], b"", raw[:a] + bytes([chance.randrange(256)]) + raw[a + 1 :], raw[:a] + raw[b:]])


def edit_and_hammer(staff: Staff, chance: random.Random, edits: int) -> None:
    """`edits` times a file is saved, each second time broken, while somebody touches whatever there is."""
    someone, visit = staff.someone, staff.someone.shown.visit
    good = {path: path.read_bytes() for path in sorted(staff.content.glob("**/*.yaml"))}
    someone.wake()
    for number in range(edits):
        path = chance.choice(list(good))
        if number % 2:
            path.write_bytes(broken_edit(good[path], chance))
        else:
            path.write_text(good_edit(good[path].decode(), chance), "utf-8")
        hammer(someone, chance, 4)
        assert colours(someone.window) > 1
        if visit.place.kind == "attract":
            someone.wake()
        if chance.random() < 0.3:
            for broken, raw in good.items():
                if broken.read_bytes() != raw:
                    broken.write_bytes(raw)
    for path, raw in good.items():
        path.write_bytes(raw)
    first = load_cached(CONTENT, ASSETS, staff.content.parent / "other").exhibit
    staff.until(lambda: visit.exhibit == first)


def test_edits_half_of_them_broken_during_a_visit(tmp_path: Path) -> None:
    with edited(tmp_path, still=False) as staff:
        edit_and_hammer(staff, random.Random(7), 25)
        leave(staff.someone)


@pytest.mark.monkey
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", [1, 2])
def test_two_hundred_edits_half_of_them_broken(tmp_path: Path, seed: int) -> None:
    with edited(tmp_path, still=False) as staff:
        edit_and_hammer(staff, random.Random(seed), 200)
        leave(staff.someone)
