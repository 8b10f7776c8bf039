"""Whole visits with real touches: wake, travel the timeline, open an event, switch language, walk away, be reset."""

from __future__ import annotations

import pytest

from kiosk.screen.pages.timeline_page import TimelinePage
from kiosk.screen.tour import settle
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


def wait_for_timeline(someone: Visitor) -> None:
    settle(someone.window)
    assert someone.here[0] == "timeline"


def test_the_waking_touch_presses_nothing() -> None:
    with visitor() as someone:
        assert someone.here == ("attract", "")
        # where the touch falls there will be an era: it must not be opened by the touch that wakes
        someone.wake()
        assert someone.here == ("home", "")


@SIZES
def test_a_whole_visit(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        someone.tap("忆往昔")
        wait_for_timeline(someone)
        assert someone.here == ("timeline", "past")
        someone.tap("江州青铜")
        assert someone.here == ("event", "changning-bronze")
        assert someone.sees("江州青铜")
        someone.tap("蔡伦造纸")  # the next event, by the pager
        assert someone.here == ("event", "cai-lun-paper")
        someone.tap("返回")
        assert someone.here[0] == "timeline"
        someone.tap("首页")
        assert someone.here == ("home", "")


@SIZES
def test_an_industry_leads_to_a_project_and_back(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        someone.tap("大国重器")
        assert someone.here == ("projects", "")
        exhibit = someone.shown.visit.exhibit
        first = exhibit.projects[0]
        someone.tap(f"{first.short.zh}: {first.made.zh}")
        assert someone.here == ("project", first.key)
        someone.tap("返回")
        assert someone.here == ("projects", "")


@SIZES
def test_pinching_goes_closer_and_farther(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        someone.shown.visit.open("timeline", "")
        settle(someone.window)
        far = float(someone.sheet.property("pixelsPerSlot"))
        assert someone.sheet.property("level") == "eras"
        x, y = someone.window.width() / 2, someone.window.height() * 0.3
        for _ in range(3):
            someone.pinch(x, y, 40, someone.window.width() * 0.4)
        settle(someone.window)
        near = float(someone.sheet.property("pixelsPerSlot"))
        assert near > far * 3
        assert someone.sheet.property("level") == "events"
        for _ in range(3):
            someone.pinch(x, y, someone.window.width() * 0.4, 40)
        settle(someone.window)
        assert float(someone.sheet.property("pixelsPerSlot")) < near


def test_dragging_travels_and_presses_nothing() -> None:
    with visitor() as someone:
        someone.wake()
        someone.tap("忆往昔")
        wait_for_timeline(someone)
        mark = float(someone.sheet.property("mark"))
        someone.drag((1000, 500), (300, 500))
        settle(someone.window)
        assert float(someone.sheet.property("mark")) > mark
        assert someone.here == ("timeline", "past")


@SIZES
def test_language_switches_everything_in_place_and_back_for_the_next(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        someone.shown.visit.open("event", "deepest-well")
        settle(someone.window)
        assert someone.sees("亚洲最深直井")
        someone.tap("English")
        assert someone.here == ("event", "deepest-well")
        assert someone.sees("The deepest straight well")
        assert someone.sees("9,026")
        someone.walk_away(600)
        assert someone.here == ("attract", "")
        someone.wake()
        assert someone.sees("忆")


def test_walking_away_is_asked_about_and_then_everything_is_as_it_was() -> None:
    with visitor() as someone:
        someone.wake()
        someone.tap("舒适")
        someone.tap("字的大小 大")
        someone.tap("关闭")
        someone.shown.visit.open("event", "deepest-well")
        settle(someone.window)
        seconds = 0
        while not someone.shown.visit.is_asking:
            someone.walk_away(1)
            seconds += 1
            assert seconds < 600, "it never asked"
        assert seconds >= someone.shown.visit.exhibit.about.idle.least_seconds
        assert someone.sees("还在看吗")
        someone.walk_away(19)
        assert someone.here == ("event", "deepest-well"), "a countdown lasts at least 20 seconds"
        someone.walk_away(3)
        assert someone.here == ("attract", "")
        assert float(someone.shown.visit.comfort_wishes.property("textScale")) == 1.0


def test_the_touch_that_answers_presses_nothing_beneath() -> None:
    with visitor() as someone:
        someone.wake()
        someone.tap("忆往昔")
        wait_for_timeline(someone)
        while not someone.shown.visit.is_asking:
            someone.walk_away(1)
        settle(someone.window)
        someone.touch(someone.window.width() / 3, someone.window.height() * 0.4)
        settle(someone.window)
        assert not someone.shown.visit.is_asking
        assert someone.here == ("timeline", "past")


def test_every_figure_and_page_opens_its_sources() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("event", "world-lead-capital")
        settle(someone.window)
        someone.tap("水口山铅锌占世界总产量")  # the figure on the plate
        assert someone.sees("《衡阳日报》 · 2023年5月")
        someone.tap("关闭")
        assert not someone.sees("《衡阳日报》 · 2023年5月")
        assert someone.here == ("event", "world-lead-capital")


def test_a_touch_during_a_transition_is_obeyed_at_once() -> None:
    with visitor(still=False) as someone:
        someone.wake()
        someone.shown.visit.open("event", "deepest-well")
        someone.tap_at_once("首页")
        assert someone.here == ("home", "")
        settle(someone.window)
        assert someone.sees("大国重器")


def test_the_industry_filter_shows_only_its_events() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("timeline", "")
        settle(someone.window)
        someone.tap("按产业看")
        someone.tap("无缝钢管")
        page = someone.shown.visit.current_page
        assert isinstance(page, TimelinePage)
        shown = page.shown_keys()
        exhibit = someone.shown.visit.exhibit
        assert shown
        assert all("seamless-pipe" in exhibit.event_by_key[key].industries for key in shown)
