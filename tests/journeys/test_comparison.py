"""Comparing, by touch: from home to a comparison, its divider drawn by a finger, and everything with the keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.comparison import Comparison
from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.screen.tour import settle
from kiosk.screen.words import words
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, scroll_and_tap, visitor

TRIPLE, PAIR = "city-power", "lathe-then-now"


def ends(someone: Visitor) -> list[float]:
    """Where the fields begin and end."""
    return list(someone.shown.visit.current_page.property("ends"))


def field(someone: Visitor) -> tuple[float, float]:
    """Width and height of the field with the pictures."""
    sheet = someone.sheet  # kept: what is found below it goes with it
    item = sheet.findChild(QQuickItem, "field")
    assert item is not None
    return item.width(), item.height()


EVERYWHERE = [
    (TRIPLE, size, scale, language) for size in (LANDSCAPE, PORTRAIT) for scale in (1.0, 1.6) for language in LANGUAGES
]


@pytest.mark.parametrize(("key", "size", "scale", "language"), [*EVERYWHERE, (PAIR, PORTRAIT, 1.6, "en")])
def test_a_visitor_compares_with_the_keys_alone(
    key: str, size: tuple[int, int], scale: float, language: Language
) -> None:
    said = words(language)
    with visitor(size, language, scale) as someone:
        someone.wake()
        entry = someone.shown.visit.exhibit.activity_by_key[key]
        assert isinstance(entry, Comparison)
        someone.shown.visit.open("activities", "")
        settle(someone.window)
        someone.shown.visit.open("comparison", key)
        settle(someone.window)
        assert someone.here == ("comparison", key)
        count = len(entry.views)
        even = ends(someone)
        assert even == pytest.approx([i / count for i in range(count + 1)])
        for number, view in enumerate(entry.views):
            someone.tap(view.label.text(language))
            assert ends(someone) == [0.0] * (number + 1) + [1.0] * (count - number)
        someone.tap(said["compareRight"])
        assert 0 < ends(someone)[-2] < 1
        someone.tap(said["compareLeft"])
        assert ends(someone) == [0.0] * count + [1.0]
        someone.shown.visit.comfort_wishes.switchLanguage()
        settle(someone.window)
        assert ends(someone) == [0.0] * count + [1.0]
        someone.shown.visit.comfort_wishes.switchLanguage()
        settle(someone.window)
        someone.tap(said["compareEven"])
        assert ends(someone) == even


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_finger_draws_the_divider_that_is_nearest(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        someone.shown.visit.open("comparison", TRIPLE)
        settle(someone.window)
        wide, high = field(someone)
        someone.drag((wide * 0.36, high * 0.7), (wide * 0.5, high * 0.7))
        assert ends(someone) == pytest.approx([0, 0.5, 2 / 3, 1], abs=0.02)
        someone.drag((wide * 0.7, high * 0.7), (wide * 0.2, high * 0.7))
        assert ends(someone) == pytest.approx([0, 0.2, 0.2, 1], abs=0.02)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_way_from_home_and_from_an_event(language: Language) -> None:
    with visitor(language=language) as someone:
        someone.wake()
        pair = someone.shown.visit.exhibit.activity_by_key[PAIR]
        title = pair.title.text(language)
        someone.tap(words(language)["tryIt"])
        scroll_and_tap(someone, f"{title}: {pair.summary.text(language)}")
        assert someone.here == ("comparison", PAIR)
        someone.shown.visit.home()
        someone.shown.visit.open("event", "dongyangdu-arsenal")
        settle(someone.window)
        someone.tap(title)
        assert someone.here == ("comparison", PAIR)
