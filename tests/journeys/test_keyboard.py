"""The whole exhibit by keys and switches: the focus goes round, can be seen, and presses; no key leaves the exhibit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.exhibit.localised import Language
from kiosk.screen.reach_desk import is_control
from kiosk.screen.tour import settle
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

MOST_STEPS = 90


def key(someone: Visitor, code: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(someone.window, code, modifiers)
    settle(someone.window)


def focused(someone: Visitor) -> str:
    item = someone.window.activeFocusItem()
    return str(item.property("label")) if item is not None and is_control(item) else ""


def tab_to(someone: Visitor, label: str) -> None:
    seen = []
    for _ in range(MOST_STEPS):
        QTest.keyClick(someone.window, Qt.Key.Key_Tab)
        seen.append(focused(someone))
        if seen[-1] == label:
            return
    raise AssertionError(f"{label!r} is not among {seen}")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize(("language", "industry", "back"), [("zh", "无缝钢管", "返回"), ("en", "Pipe", "Back")])
def test_a_visit_by_two_switches(size: tuple[int, int], language: Language, industry: str, back: str) -> None:
    with visitor(size, language) as someone:
        key(someone, Qt.Key.Key_Space)
        assert someone.here == ("home", "")
        tab_to(someone, industry)
        key(someone, Qt.Key.Key_Return)
        assert someone.here == ("industry", "seamless-pipe")
        tab_to(someone, back)
        key(someone, Qt.Key.Key_Space)
        assert someone.here == ("home", "")


def test_the_focus_is_seen_scrolls_into_view_and_goes_when_a_finger_comes() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("projects", "")
        settle(someone.window)
        calm = someone.window.grabWindow()
        last = someone.shown.visit.exhibit.projects[-1]
        tab_to(someone, f"{last.short.zh}: {last.made.zh}")
        item = someone.window.activeFocusItem()
        assert item is not None
        place = item.mapRectToScene(item.boundingRect())
        assert 0 <= place.top() < someone.window.height() - 200
        assert someone.window.grabWindow() != calm
        someone.touch(5, 5)
        assert focused(someone) == ""


def test_back_goes_round_the_other_way_and_escape_one_page_back() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("projects", "")
        settle(someone.window)
        QTest.keyClick(someone.window, Qt.Key.Key_Backtab)
        assert focused(someone) == "English"
        key(someone, Qt.Key.Key_Escape)
        assert someone.here == ("home", "")
        key(someone, Qt.Key.Key_Escape)
        assert someone.here == ("home", "")


def test_a_sheet_keeps_the_focus_from_the_page_behind_it() -> None:
    with visitor() as someone:
        someone.wake()
        someone.tap("舒适")
        behind = "忆往昔"
        labels = set()
        for _ in range(MOST_STEPS):
            QTest.keyClick(someone.window, Qt.Key.Key_Tab)
            labels.add(focused(someone))
        assert {"高对比", "关闭", "English"} <= labels
        assert behind not in labels


@pytest.mark.parametrize("code", [Qt.Key.Key_F4, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Home])
def test_keys_of_the_system_do_nothing(code: Qt.Key) -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("projects", "")
        settle(someone.window)
        key(someone, code, Qt.KeyboardModifier.AltModifier)
        assert someone.here == ("projects", "")
        assert focused(someone) == ""


def test_characters_can_be_typed_into_the_search() -> None:
    with visitor() as someone:
        someone.wake()
        someone.tap("搜索")
        for letter in "hengz":
            QTest.keyClick(someone.window, Qt.Key[f"Key_{letter.upper()}"])
        key(someone, Qt.Key.Key_Backspace)
        assert someone.sees("heng")
        assert someone.shown.visit.search_desk.property("query") == "heng"


def test_a_key_answers_the_question_and_nothing_else() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("projects", "")
        settle(someone.window)
        while not someone.shown.visit.is_asking:
            someone.walk_away(1)
        key(someone, Qt.Key.Key_Escape)
        assert not someone.shown.visit.is_asking
        assert someone.here == ("projects", "")
