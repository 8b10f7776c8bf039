"""Taking a page along: the code on the screen is really read back, in both languages, at every size and type."""

from __future__ import annotations

import pytest
import zxingcpp
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.localised import Language
from kiosk.screen.audit import Standards, audit
from kiosk.screen.scene import read
from kiosk.screen.take_away import TakeAway
from kiosk.screen.tour import settle
from kiosk.screen.tour_moves import scroller
from kiosk.screen.words import words
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
LEAST_SQUARE = 4  # pixels


def open_sheet(someone: Visitor, kind: str, key: str, language: Language) -> TakeAway:
    """Wake, go to the foot of a page and touch what takes it along."""
    someone.wake()
    someone.shown.visit.open(kind, key)
    settle(someone.window)
    flick = scroller(someone.shown)
    if flick is not None:
        flick.setProperty("contentY", flick.property("contentHeight") - flick.property("height"))
        settle(someone.window)
    name = words(language)["takeAlong"]
    assert not someone.shown.visit.take_away.property("open")
    someone.tap(name)
    assert someone.shown.visit.take_away.property("open")
    return someone.shown.visit.take_away


def read_back(someone: Visitor) -> list[str]:
    """What a phone would read off the window. Each square of the code must be a whole number of pixels."""
    picture = someone.window.grabWindow()
    shown = someone.window.findChild(QQuickItem, "takeCode")
    assert isinstance(shown, QQuickItem)
    square = shown.width() / someone.shown.visit.take_away.property("side")
    assert square == int(square) >= LEAST_SQUARE
    assert audit(someone.window, picture, Standards(min(picture.width(), picture.height()) / 1080)) == []
    return [found.text for found in zxingcpp.read_barcodes(picture)]


@SIZES
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_long_page_comes_in_codes_that_are_read_back_one_by_one(
    size: tuple[int, int], scale: float, language: Language
) -> None:
    with visitor(size, language, scale) as someone:
        take = open_sheet(someone, "industry", "seamless-pipe", language)
        said = words(language)
        assert len(take.texts) > 1
        title = someone.shown.visit.exhibit.industry_by_key["seamless-pipe"].title.text(language)
        for i, text in enumerate(take.texts, 1):
            assert text.startswith(f"{title} ({i}/{len(take.texts)})")
            assert someone.sees(f"{i}/{len(take.texts)}")
            assert read_back(someone) == [text]
            someone.tap(said["nextCode"])  # at the last one it goes nowhere
        someone.tap(said["previousCode"])
        assert read_back(someone) == [take.texts[-2]]
        someone.tap(said["back"])
        assert not take.property("open")
        assert someone.here == ("industry", "seamless-pipe")


@SIZES
@pytest.mark.parametrize(("kind", "key"), [("event", "deepest-well"), ("project", "three-gorges")])
def test_a_short_page_is_one_code(size: tuple[int, int], kind: str, key: str) -> None:
    with visitor(size) as someone:
        take = open_sheet(someone, kind, key, "zh")
        assert len(take.texts) == 1
        assert read_back(someone) == list(take.texts)
        assert words("zh")["nextCode"] not in [target.name for target in read(someone.window).targets]
        someone.tap(words("zh")["close"])
        assert not take.property("open")
        assert someone.here == (kind, key)


def test_the_code_speaks_the_other_language_at_once() -> None:
    with visitor() as someone:
        take = open_sheet(someone, "industry", "seamless-pipe", "zh")
        someone.tap(words("zh")["nextCode"])
        someone.tap("English")
        assert someone.sees("Take it along")
        assert read_back(someone) == [take.texts[1]]
        assert "Hengyang" in take.texts[1]


@pytest.mark.parametrize("way", ["home", "sleep"])
def test_who_leaves_the_page_leaves_the_sheet(way: str) -> None:
    with visitor() as someone:
        take = open_sheet(someone, "event", "deepest-well", "zh")
        if way == "home":
            someone.tap("首页")
        else:
            someone.walk_away(400)
        assert someone.here == ("home" if way == "home" else "attract", "")
        assert not take.property("open")


def test_a_touch_beside_the_paper_closes_it_and_one_on_it_does_not() -> None:
    with visitor() as someone:
        take = open_sheet(someone, "event", "deepest-well", "zh")
        someone.touch(someone.window.width() * 0.7, someone.window.height() * 0.6)
        assert take.property("open")
        someone.touch(someone.window.width() * 0.7, someone.window.height() * 0.05)
        assert not take.property("open")
        assert someone.here == ("event", "deepest-well")


def test_a_page_that_tells_nothing_opens_no_sheet() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.take_away.show()
        assert not someone.shown.visit.take_away.property("open")
