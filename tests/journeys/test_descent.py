"""Sinking by touch: by keys from mark to mark, by dragging and flinging the ground, by the handle, and back again."""

from __future__ import annotations

import pytest

from kiosk.exhibit.descent import Descent
from kiosk.exhibit.localised import Language
from kiosk.screen.pages.descent_page import DescentPage
from kiosk.screen.scene import read
from kiosk.screen.tour import pause, settle
from kiosk.screen.tour_moves import descendants
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

WORDS: dict[Language, dict[str, str]] = {
    "zh": {
        "try": "动手试试",
        "page": "深度",
        "push": "往上推，往下沉",
        "higher": "上一处",
        "surface": "回到地面",
        "bottom": "到最深处",
        "see": "看看这件事：亚洲最深直井",
        "back": "返回",
        "other": "English",
    },
    "en": {
        "try": "Try it",
        "page": "Depth",
        "push": "Push up to sink",
        "higher": "One mark higher",
        "surface": "To the surface",
        "bottom": "To the bottom",
        "see": "See: The deepest straight well in Asia",
        "back": "Back",
        "other": "中文",
    },
}


def page(someone: Visitor) -> DescentPage:
    found = someone.shown.visit.current_page
    assert isinstance(found, DescentPage)
    return found


def depth(someone: Visitor) -> float:
    return float(page(someone).property("depth"))


def sink_in(someone: Visitor, words: dict[str, str]) -> Descent:
    """From the sleeping exhibit to the surface of the descent."""
    someone.wake()
    someone.tap(words["try"])
    someone.tap(next(t.name for t in read(someone.window).targets if t.name.startswith(words["page"])))
    assert someone.here == ("descent", "depth")
    activity = someone.shown.visit.exhibit.activity_by_key["depth"]
    assert isinstance(activity, Descent)
    return activity


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_down_and_up_by_keys(size: tuple[int, int], scale: float, language: Language) -> None:
    words, other = WORDS[language], WORDS["en" if language == "zh" else "zh"]
    with visitor(size, language, scale) as someone:
        first, second = sink_in(someone, words).marks[:2]
        someone.tap(words["push"])  # the first mark, by the invitation on the string
        assert someone.sees(first.title.text(language))
        someone.tap(str(page(someone).property("nextName")))
        assert someone.sees(second.title.text(language))
        someone.tap(words["bottom"])
        assert round(depth(someone)) == 9026
        someone.tap(words["other"])  # the other language, and still at the bottom
        assert round(depth(someone)) == 9026
        assert someone.sees("9,026" if language == "zh" else "9026")
        someone.tap(other["higher"])
        assert round(depth(someone)) == 8849
        someone.tap(other["surface"])
        assert depth(someone) == 0


def test_every_mark_on_the_way_down_is_told_and_at_the_bottom_the_way_on_leads_up() -> None:
    with visitor() as someone:
        for mark in sink_in(someone, WORDS["zh"]).marks:
            someone.tap(str(page(someone).property("nextName")))
            assert someone.sees(mark.title.zh)
        assert page(someone).property("atBottom")
        someone.tap(WORDS["zh"]["surface"])
        assert depth(someone) == 0


def test_the_ground_follows_the_finger_and_is_flung_past_several_marks() -> None:
    with visitor() as someone:
        sink_in(someone, WORDS["zh"])
        x = someone.window.width() * 0.6
        low = someone.window.height() * 0.8
        someone.drag((x, low), (x, low - 120), steps=40)
        pause(60)
        metres = 120 / (min(someone.window.width(), someone.window.height()) / 1080 * 0.72)
        assert metres * 0.7 < depth(someone) < metres * 3  # the threshold takes a little, a last push gives a little
        assert someone.sees(f"{round(depth(someone))}")
        someone.drag((x, low - 200), (x, low + 100), steps=4)
        pause(1200)
        assert depth(someone) == 0  # never above the surface
        for _ in range(3):
            someone.drag((x, low), (x, low - 300), steps=5)
            pause(400)
        assert depth(someone) > 1542
        assert not someone.sees("地面，海面")


def test_the_handle_goes_to_the_bottom_and_back() -> None:
    with visitor(PORTRAIT) as someone:
        sink_in(someone, WORDS["zh"])
        handle = next(i for i in descendants(someone.sheet) if i.objectName() == "descentHandle")
        at = handle.mapRectToScene(handle.boundingRect()).center()
        someone.drag((at.x(), at.y()), (at.x(), at.y() + someone.window.height()), steps=20)
        settle(someone.window)
        assert round(depth(someone)) == 9026
        assert someone.sees("比珠峰更深的井")
        at = handle.mapRectToScene(handle.boundingRect()).center()
        someone.drag((at.x(), at.y()), (at.x(), at.y() - someone.window.height()), steps=20)
        assert depth(someone) == 0


def test_an_event_is_opened_and_the_way_back_leads_to_the_same_depth_but_not_for_the_next_visitor() -> None:
    words = WORDS["zh"]
    with visitor() as someone:
        sink_in(someone, words)
        someone.tap(words["bottom"])
        someone.tap(words["see"])
        assert someone.here == ("event", "deepest-well")
        someone.tap(words["back"])
        assert round(depth(someone)) == 9026
        assert someone.sees("9026")
        someone.walk_away(600)
        assert someone.here == ("attract", "")
        sink_in(someone, words)
        assert depth(someone) == 0


def test_the_pages_about_the_pipe_lead_down() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("event", "deep-sea-pipe")
        settle(someone.window)
        assert "深度" in [row.name for row in someone.shown.visit.current_page.links.rows]  # type: ignore[attr-defined]


def test_a_journey_ends_at_its_mark_and_a_finger_stops_it() -> None:
    words = WORDS["zh"]
    with visitor(still=False) as someone:
        sink_in(someone, words)
        someone.tap_at_once(words["bottom"])
        someone.touch(someone.window.width() * 0.6, someone.window.height() * 0.5)
        someone.drag((700, 500), (700, 470))
        for _ in range(200):
            before = depth(someone)
            pause(40)
            if depth(someone) == before:
                break
        assert 0 < depth(someone) < 9000
        someone.tap_at_once(words["bottom"])
        for _ in range(200):
            pause(40)
            if page(someone).property("atBottom"):
                break
        assert page(someone).property("markTitle") == "比珠峰更深的井"
