"""Staff at the glass: the corner, the PIN and its wait, the page and what it does, and that it closes by itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.exhibit.problems import Place, problem
from kiosk.screen.console.console import CLEANING, CLOSES, Console
from kiosk.screen.console.corner import HOLD
from kiosk.screen.console.kept import Kept, read_kept
from kiosk.screen.console.pin_door import PinDoor
from kiosk.screen.console.premises import Actions, Premises
from kiosk.screen.player import Player
from kiosk.screen.scene import read
from kiosk.screen.tour import pause, settle
from kiosk.screen.tour_moves import SteppedClock
from kiosk.visit.pin_guard import FIRST_WAIT, FREE_TRIES
from tests.journeys.visitor import CONTENT, LANDSCAPE, PORTRAIT, Visitor, visitor

PIN, WRONG = "271828", "314159"
WORDS = {
    "zh": {"open": "进入", "title": "员工入口", "well": "运行正常", "clean": "清洁屏幕", "lock": "锁上并返回"},
    "en": {"open": "Open", "title": "Staff", "well": "All is well", "clean": "Cleaning", "lock": "Lock and go back"},
}


@pytest.fixture(autouse=True)
def _volume(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Player, "first_volume", Player.first_volume)


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., Premises]:
    PinDoor(tmp_path, "boot").set_pin(PIN)

    def made(actions: Actions = Actions(), boot: str = "boot") -> Premises:  # noqa: B008  (frozen)
        return Premises(tmp_path, CONTENT, boot, actions)

    return made


Machine = Callable[..., Premises]


def console(someone: Visitor) -> Console:
    assert someone.shown.staff is not None
    return someone.shown.staff.console


def hold_the_corner(someone: Visitor) -> None:
    someone.hold(20, 20, HOLD)


def enter(someone: Visitor, pin: str, open_: str = "进入") -> None:
    for figure in pin:
        someone.tap_at_once(figure)
    someone.tap_at_once(open_)
    console(someone).finish()
    settle(someone.window)


def come_in(someone: Visitor) -> None:
    hold_the_corner(someone)
    enter(someone, PIN)
    assert console(someone).current == "page"


def let_pass(someone: Visitor, seconds: float) -> None:
    someone.clock.step(seconds)
    console(someone).look()
    settle(someone.window)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_whole_turn_of_staff(machine: Machine, size: tuple[int, int], scale: float, language: str) -> None:
    said = WORDS[language]
    with visitor(size, "en" if language == "en" else "zh", scale, premises=machine()) as someone:
        hold_the_corner(someone)
        assert someone.sees(said["title"])
        enter(someone, PIN, said["open"])
        assert someone.sees(said["well"])
        someone.tap(said["clean"])
        assert someone.sees("30")
        let_pass(someone, CLEANING)
        assert someone.sees(said["well"])
        someone.tap(said["lock"])
        assert someone.here == ("attract", "")
        assert console(someone).current == ""


def test_a_shorter_hold_a_second_finger_or_another_place_opens_nothing(machine: Machine) -> None:
    with visitor(premises=machine()) as someone:
        someone.hold(20, 20, HOLD - 0.5)
        assert console(someone).current == ""
        assert someone.here == ("home", "")  # it was a touch like any other
        someone.shown.visit.open("timeline", "")
        settle(someone.window)
        someone.hold(200, 200, HOLD)
        someone.drag((20, 20), (300, 300))
        let_pass(someone, HOLD)
        assert console(someone).current == ""


def test_the_hold_presses_nothing_and_staff_find_the_visitor_where_they_were(machine: Machine) -> None:
    with visitor(premises=machine()) as someone:
        someone.wake()
        hold_the_corner(someone)  # over the first of the three fields, which a tap would open
        assert console(someone).current == "pin"
        assert someone.here == ("home", "")
        someone.tap("回到展示")
        assert someone.here == ("home", "")
        someone.walk_away(30)
        assert not someone.shown.visit.is_asking
        assert console(someone).status.day.visits == 1


def test_five_misses_and_the_wait_is_still_there_in_a_new_exhibit(machine: Machine) -> None:
    clock = SteppedClock()
    clock.step(1000)
    with visitor(premises=machine(), clock=clock) as someone:
        hold_the_corner(someone)
        enter(someone, WRONG)
        assert someone.sees("再错 4 次就要等")
        for _ in range(FREE_TRIES - 1):
            enter(someone, WRONG)
        assert someone.sees("0:30")
        let_pass(someone, 10)
        assert someone.sees("0:20")
        enter(someone, PIN)  # the keys are dim: nothing is tried
        assert console(someone).current == "pin"
        someone.tap("回到展示")
    with visitor(premises=machine(), clock=clock) as someone:  # the exhibit was started again
        clock.step(2)
        hold_the_corner(someone)
        assert someone.sees(f"0:{FIRST_WAIT - 10 - 2 - HOLD:02.0f}")
    with visitor(premises=machine(boot="another")) as someone:  # and now the machine: its clock begins anew
        hold_the_corner(someone)
        assert someone.sees(f"0:{FIRST_WAIT - HOLD:02.0f}")
        let_pass(someone, FIRST_WAIT)
        enter(someone, PIN)
        assert console(someone).current == "page"


def test_the_page_and_the_pad_close_after_a_minute_without_touch(machine: Machine) -> None:
    with visitor(premises=machine()) as someone:
        someone.wake()
        someone.shown.visit.open("timeline", "")
        settle(someone.window)
        come_in(someone)
        let_pass(someone, CLOSES - 1)
        someone.touch(200, 20)  # any touch counts, wherever
        let_pass(someone, CLOSES - 1)
        assert console(someone).current == "page"
        let_pass(someone, 1)
        assert console(someone).current == ""
        assert someone.here == ("timeline", "")  # the visit's own countdown waited
        hold_the_corner(someone)
        let_pass(someone, CLOSES)
        assert console(someone).current == ""


def test_while_the_screen_is_cleaned_no_touch_does_anything(machine: Machine) -> None:
    with visitor(premises=machine()) as someone:
        come_in(someone)
        someone.tap("清洁屏幕")
        for x in range(40, someone.window.width(), 200):
            someone.touch(x, 700)
        assert console(someone).current == "cleaning"
        let_pass(someone, CLEANING - 5)
        assert someone.sees("5")
        hold_the_corner(someone)
        assert console(someone).current == "page"


def test_leaving_and_restarting_want_a_second_touch(machine: Machine) -> None:
    done: list[str] = []
    actions = Actions(
        reload=lambda: done.append("reload"),
        restart=lambda: done.append("restart"),
        leave=lambda: done.append("leave"),
    )
    with visitor(premises=machine(actions)) as someone:
        come_in(someone)
        assert "恢复上一版" not in [target.name for target in read(someone.window).targets]  # not given, not offered
        someone.tap("更新内容")
        assert someone.sees("正在更新内容")
        someone.tap("重新启动")
        someone.tap("退出展项")
        assert done == ["reload"]
        let_pass(someone, 6)
        someone.tap("退出展项")
        assert done == ["reload"]
        someone.tap("再按一次：退出")
        someone.tap("重新启动")
        someone.tap("再按一次：重启")
        assert done == ["reload", "leave", "restart"]


def test_language_and_volume_are_kept_for_this_machine(machine: Machine, tmp_path: Path) -> None:
    with visitor(premises=machine()) as someone:
        come_in(someone)
        someone.tap("大声一点")
        someone.tap("English")
        assert someone.sees("All is well")
        console(someone).finish()
        assert read_kept(tmp_path) == Kept("en", 7)
        assert Player.first_volume == 7
        someone.tap("Lock and go back")
        someone.wake()
        assert someone.shown.visit.comfort_wishes.comfort.language == "en"
        someone.shown.visit.comfort_wishes.switchLanguage()
        someone.walk_away(900)
        someone.wake()
        assert someone.shown.visit.comfort_wishes.comfort.language == "en"


def test_the_screen_test_fills_where_it_is_touched_and_the_corner_ends_it(machine: Machine) -> None:
    with visitor(premises=machine()) as someone:
        come_in(someone)
        someone.tap("测试屏幕")
        colours = set()
        for _ in range(6):
            someone.tap("下一张")
            colours.add(someone.window.grabWindow().pixelColor(100, 100).name())
        assert {"#000000", "#ffffff", "#ff0000", "#00ff00", "#0000ff"} <= colours
        middle = someone.window.height() / 2
        before = someone.window.grabWindow().pixelColor(40, round(middle))
        someone.drag((10, middle), (someone.window.width() - 10, middle), steps=40)
        settle(someone.window)
        assert len(console(someone).screen_test.touched_cells) == 16
        assert someone.window.grabWindow().pixelColor(40, round(middle)) != before
        hold_the_corner(someone)
        assert console(someone).current == "page"


def test_without_a_pin_it_says_how_to_set_one(tmp_path: Path) -> None:
    with visitor(premises=Premises(tmp_path, CONTENT, "boot")) as someone:
        hold_the_corner(someone)
        assert someone.sees("kiosk pin")
        enter(someone, PIN)
        assert console(someone).current == "pin"
        PinDoor(tmp_path, "boot").set_pin(PIN)  # at the desk, meanwhile
        someone.tap("回到展示")
        come_in(someone)


def test_the_page_lists_the_first_problems(tmp_path: Path, machine: Machine) -> None:
    found = tuple(problem("E106", Place("eras/past.yaml", 3), name=f"lost-{i}.yaml") for i in range(6))
    premises = Premises(tmp_path, CONTENT, "boot", problems=lambda: found)
    with visitor(premises=premises) as someone:
        come_in(someone)
        assert someone.sees("一项待办")
        assert someone.sees("6 个错误，0 个提醒")
        texts = [text.text for text in read(someone.window).texts]
        assert any("eras/past.yaml:3" in text and "lost-0.yaml" in text for text in texts)


def test_visits_of_today_are_counted_and_kept(tmp_path: Path, machine: Machine) -> None:
    with visitor(premises=machine()) as someone:
        for _ in range(2):
            someone.wake()
            someone.walk_away(900)
        hold_the_corner(someone)  # staff are no visit
        enter(someone, PIN)
        assert someone.sees("2")
        console(someone).finish()
    kept = json.loads((tmp_path / "visits_today.json").read_text("utf-8"))
    assert sum(kept["hours"]) == 2
    with visitor(premises=machine()) as someone:
        assert console(someone).status.day.visits == 2


def test_no_key_does_anything_while_staff_are_there(machine: Machine) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    with visitor(premises=machine()) as someone:
        someone.wake()
        hold_the_corner(someone)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Home):
            QTest.keyClick(someone.window, key)
        pause(20)
        assert console(someone).current == "pin"
        assert someone.here == ("home", "")
