"""The comfort panel by touch: sizes, contrast, plain words, pinyin, calm; and all of it gone for the next visitor."""

from __future__ import annotations

import pytest

from kiosk.exhibit.localised import Language
from kiosk.screen.audit import contrast
from kiosk.screen.scene import read
from kiosk.screen.tour import settle
from kiosk.visit.comfort import Comfort, Wish
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, visitor

PANEL: dict[Language, str] = {"zh": "舒适", "en": "Comfort"}
CLOSE: dict[Language, str] = {"zh": "关闭", "en": "Close"}
CONTRAST: dict[Language, str] = {"zh": "高对比", "en": "High contrast"}
LARGEST: dict[Language, str] = {"zh": "字的大小 最大", "en": "Type size Largest"}
LEAST_HIGH = 15.0


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_sizes_and_contrast_by_touch(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        someone.wake()
        someone.tap(PANEL[language])
        someone.tap(LARGEST[language])
        someone.tap(CONTRAST[language])
        someone.tap(CLOSE[language])
        wishes = someone.shown.visit.comfort_wishes
        assert wishes.comfort.text_step == 3
        someone.shown.visit.open("industry", "seamless-pipe")
        settle(someone.window)
        texts = [t for t in read(someone.window).texts if "·" in t.text]
        assert texts
        picture = someone.window.grabWindow()
        for text in texts:
            corner = text.place.toRect().topLeft()
            assert contrast(text.color, picture.pixelColor(corner)) >= LEAST_HIGH
        someone.walk_away(900)
        assert someone.here == ("attract", "")
        assert wishes.comfort.text_scale == scale
        assert not wishes.comfort.contrast


def test_every_switch_says_whether_it_is_on_and_is_off_for_the_next_visitor() -> None:
    with visitor() as someone:
        someone.wake()
        first = someone.shown.visit.comfort_wishes.comfort
        someone.tap(PANEL["zh"])
        offered = ["高对比", "安静", "低位操作", "浅白说法", "拼音"]
        for name in offered:
            someone.tap(name)
        wishes = someone.shown.visit.comfort_wishes.comfort
        assert [wish for wish in Wish if wishes.has(wish) == first.has(wish)] == [
            Wish.ALOUD
        ]  # no voice on this machine
        assert someone.sees("已开 · ")
        someone.walk_away(900)
        assert someone.shown.visit.comfort_wishes.comfort == first


def test_plain_words_take_the_place_of_the_text() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("industry", "seamless-pipe")
        plain = someone.shown.visit.exhibit.industry_by_key["seamless-pipe"].plain
        settle(someone.window)
        words = plain.zh[:10]
        assert words
        assert not someone.sees(words)
        someone.shown.visit.comfort_wishes.toggle(str(Wish.PLAIN))
        settle(someone.window)
        assert someone.sees(words)


def test_pinyin_stands_above_the_names_that_staff_gave() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("event", "cai-lun-paper")
        settle(someone.window)
        assert not someone.sees("cài")
        someone.shown.visit.comfort_wishes.toggle(str(Wish.PINYIN))
        settle(someone.window)
        assert someone.sees("cài")
        assert someone.sees("蔡")
        assert [t.text for t in read(someone.window).texts].count("cài") == 2  # above the title, and in the text


def test_a_comfort_has_no_wish_at_first() -> None:
    assert not any(Comfort("zh").has(wish) for wish in Wish)
