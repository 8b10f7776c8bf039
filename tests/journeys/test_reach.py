"""Lower reach: with one touch every control of every page can be pressed in the lowest third of the screen."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.localised import Language
from kiosk.exhibit.rich_text import plain
from kiosk.screen.scene import read
from kiosk.screen.tour import pause, settle
from kiosk.visit.activities import activities, place_of
from kiosk.visit.place import PlaceKind
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

REACH: dict[Language, str] = {"zh": "低位操作", "en": "Lower reach"}
SOURCES = ("来源", "Source")
GLANCE_MS = 300
MOST_SWIPES = 16
COAST_MS = 900


def low(someone: Visitor, name: str) -> None:
    """Touch `name` where it stands in the lowest third; the deck is drawn along until it comes."""
    width, height = someone.window.width(), someone.window.height()
    for _ in range(MOST_SWIPES):
        pause(GLANCE_MS)
        targets = [t for t in read(someone.window).targets if t.name == name and t.seen.width() > t.place.width() * 0.9]
        within = [t for t in targets if t.seen.top() >= height * 2 / 3 - 1]
        if within:
            someone.touch(within[0].seen.center().x(), within[0].seen.center().y())
            settle(someone.window)
            return
        someone.drag((width * 0.9, height * 0.75), (width * 0.4, height * 0.75))
        pause(COAST_MS)  # a touch on what still coasts only stops it
    raise AssertionError(f"{name} is out of reach")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize(
    ("language", "projects", "back"), [("zh", "大国重器", "返回"), ("en", "National projects", "Back")]
)
def test_a_whole_visit_below(size: tuple[int, int], scale: float, language: Language, projects: str, back: str) -> None:
    with visitor(size, language, scale) as someone:
        someone.wake()
        low(someone, REACH[language])
        low(someone, projects)
        assert someone.here == ("projects", "")
        first = someone.shown.visit.exhibit.projects[0]
        low(someone, f"{first.short.text(language)}: {first.made.text(language)}")
        assert someone.here == ("project", first.key)
        low(someone, back)
        assert someone.here == ("projects", "")
        low(someone, REACH[language])
        assert not someone.shown.visit.comfort_wishes.comfort.reach


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_the_page_moves_from_below(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        low(someone, REACH["zh"])
        someone.shown.visit.open(str(PlaceKind.INDUSTRY), "seamless-pipe")
        settle(someone.window)
        view = someone.window.findChild(QQuickItem, "viewport")
        assert isinstance(view, QQuickItem)
        low(someone, "往下看")
        assert float(view.property("contentY")) > 0
        low(someone, "往上看")
        assert float(view.property("contentY")) == 0


def test_a_sheet_is_shut_from_below() -> None:
    with visitor() as someone:
        someone.wake()
        low(someone, REACH["zh"])
        low(someone, "舒适")
        low(someone, "高对比")
        assert someone.shown.visit.comfort_wishes.comfort.contrast
        low(someone, "关闭")
        assert not someone.shown.visit.comfort_wishes.panel_is_open


def test_the_next_visitor_has_it_as_it_was() -> None:
    with visitor() as someone:
        someone.wake()
        low(someone, REACH["zh"])
        someone.walk_away(600)
        assert someone.here == ("attract", "")
        someone.wake()
        assert not someone.shown.visit.comfort_wishes.comfort.reach


@pytest.mark.parametrize(
    ("size", "language"), [(LANDSCAPE, "zh"), pytest.param(PORTRAIT, "en", marks=pytest.mark.wide)]
)
def test_everything_there_is_to_do_can_be_done_below(size: tuple[int, int], language: Language) -> None:
    with visitor(size, language, 1.6) as someone:
        someone.wake()
        low(someone, REACH[language])
        visit = someone.shown.visit
        for activity in activities(visit.exhibit):
            visit.open(str(PlaceKind.ACTIVITIES), "")
            settle(someone.window)
            low(someone, f"{activity.title.text(language)}: {plain(activity.summary, visit.exhibit, language)}")
            place = place_of(activity)
            assert someone.here == (str(place.kind), place.key)
            pause(GLANCE_MS)
            before = someone.window.grabWindow()
            pressed = next(name for name in visit.reach_desk.in_order if not name.startswith(SOURCES))
            low(someone, pressed)
            pause(GLANCE_MS)
            assert someone.window.grabWindow() != before, (activity.key, pressed)
