"""How a pipe is made, by real touches: from home to the page, through it by finger and by keys, and on from its end."""

from __future__ import annotations

import pytest

from kiosk.exhibit.localised import Language
from kiosk.screen.pages.process_page import ProcessPage
from kiosk.screen.scene import read
from kiosk.screen.tour import pause, settle
from kiosk.screen.tour_moves import descendants
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

TRY: dict[Language, str] = {"zh": "动手试试", "en": "Try it"}
PIPE: dict[Language, str] = {"zh": "一根钢管怎样造", "en": "How a steel pipe is made"}
BEGIN: dict[Language, str] = {"zh": "开始", "en": "Begin"}
WITHIN: dict[Language, str] = {"zh": "接着做", "en": "Go on"}
NEXT: dict[Language, str] = {"zh": "下一步", "en": "Next step"}
AGAIN: dict[Language, str] = {"zh": "再看一遍", "en": "Once more"}
BACK: dict[Language, str] = {"zh": "上一步", "en": "Step back"}
THIRD: dict[Language, str] = {"zh": "第3步：轧管", "en": "Step 3: Roll"}
LAST: dict[Language, str] = {"zh": "第7步：车螺纹", "en": "Step 7: Thread"}
SECOND: dict[Language, str] = {"zh": "穿孔", "en": "Pierce"}
PLUG: dict[Language, tuple[str, str]] = {"zh": ("顶头", "正中间"), "en": ("Plug", "leaves a hole")}
INDUSTRY: dict[Language, str] = {"zh": "无缝钢管", "en": "Seamless pipe"}
OTHER: dict[Language, str] = {"zh": "English", "en": "中文"}
ENOUGH = 120  # pixels of a thing in view that can be touched without thinking
LANGUAGES: tuple[Language, Language] = ("zh", "en")


def reach(someone: Visitor, name: str) -> None:
    """Touch `name`, drawing the page (or the plate on its right) up until it is in view."""
    for _ in range(40):
        # a tile is read out with the line below its name
        found = [t for t in read(someone.window).targets if t.name.split(": ")[0] == name]
        if found and found[-1].seen.height() >= min(found[-1].place.height() - 1, ENOUGH):
            return someone.tap(found[-1].name)
        x, y = someone.window.width() * 0.72, someone.window.height() * 0.7
        someone.drag((x, y), (x, y - someone.window.height() * 0.14))
        while any(item.inherits("QQuickFlickable") and item.property("moving") for item in descendants(someone.sheet)):
            pause(20)
    return someone.tap(name)


def at_the_pipe(someone: Visitor, language: Language) -> ProcessPage:
    """From the sleeping exhibit to the page, by touches."""
    someone.wake()
    reach(someone, TRY[language])
    assert someone.here == ("activities", "")
    reach(someone, PIPE[language])
    page = someone.shown.visit.current_page
    assert isinstance(page, ProcessPage)
    return page


def drag_stage(someone: Visitor, share: float) -> None:
    """Draw a finger over the stage: `share` of its width to the right, or to the left."""
    stage = next(item for item in descendants(someone.sheet) if item.objectName() == "stageOfProcess")
    place = stage.mapRectToScene(stage.boundingRect())
    y = place.top() + place.height() * 0.93
    x = place.left() + place.width() * (0.2 if share > 0 else 0.8)
    someone.drag((x, y), (x + place.width() * share, y))
    settle(someone.window)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_visitor_makes_a_pipe(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        page = at_the_pipe(someone, language)
        assert someone.here == ("process", "how-pipe")
        assert page.property("progress") == 0

        drag_stage(someone, 0.4)  # the picture stays where the finger leaves it
        left = page.property("progress")
        assert 0.2 < left < 1
        someone.tap(WITHIN[language])
        assert page.property("progress") == 1
        someone.tap(BACK[language])
        assert page.property("progress") == 0
        someone.tap(BEGIN[language])
        someone.tap(NEXT[language])
        assert (page.property("progress"), someone.sees(SECOND[language])) == (2, True)

        name, sentence = PLUG[language]
        assert not someone.sees(sentence)
        someone.tap(name)
        assert someone.sees(sentence)

        someone.tap(THIRD[language])
        assert page.property("progress") == 3
        assert not someone.sees(sentence)
        someone.tap(OTHER[language])
        assert page.property("progress") == 3
        someone.tap(OTHER["en" if language == "zh" else "zh"])

        someone.tap(LAST[language])
        assert page.property("finished")
        assert page.property("onwardName") == AGAIN[language]
        reach(someone, INDUSTRY[language])
        assert someone.here == ("industry", "seamless-pipe")


def test_the_handle_goes_with_the_finger_and_no_farther_than_the_track() -> None:
    with visitor() as someone:
        page = at_the_pipe(someone, "zh")
        first, last = (someone.target(name).seen.center() for name in ("第1步：加热", "第7步：车螺纹"))
        gap = (last.x() - first.x()) / 6
        someone.drag((first.x() - gap, first.y()), (first.x() + gap * 2.5, first.y()))
        assert page.property("progress") == pytest.approx(3.5, abs=0.1)
        someone.drag((first.x() + gap * 2.5, first.y()), (someone.window.width() - 5, first.y()))
        assert page.property("progress") == 7
        drag_stage(someone, -0.4)
        assert 6 < page.property("progress") < 7


def test_a_key_lets_the_step_run_and_a_finger_stops_it() -> None:
    with visitor(still=False) as someone:
        page = at_the_pipe(someone, "zh")
        someone.tap_at_once(BEGIN["zh"])
        while page.property("progress") == 0:
            pause(20)
        drag_stage(someone, 0.1)
        stopped = page.property("progress")
        assert stopped > 0
        pause(200)
        assert page.property("progress") == stopped
        someone.tap_at_once("第2步：穿孔")
        while page.property("progress") < 2:
            pause(20)
        pause(200)
        assert page.property("progress") == 2
