"""Feeling numbers by touch: from home to the gallery, through ways and numbers, and a finger drawn across charts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.exhibit.localised import Language
from kiosk.exhibit.numbers_felt import FeltNumber, FeltNumbers
from kiosk.screen.pages.numbers_page import NumbersPage
from kiosk.screen.scene import Target, read
from kiosk.screen.tour import pause, settle
from kiosk.screen.tour_moves import current, descendants, scroller
from kiosk.screen.words import words
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, scroll_and_tap, visitor

OTHER: dict[Language, Language] = {"zh": "en", "en": "zh"}


def felt(someone: Visitor) -> FeltNumbers:
    found = someone.shown.visit.exhibit.activity_by_key["felt-numbers"]
    assert isinstance(found, FeltNumbers)
    return found


def page(someone: Visitor) -> NumbersPage:
    found = someone.shown.visit.current_page
    assert isinstance(found, NumbersPage)
    return found


def in_the_gallery(someone: Visitor, language: Language) -> tuple[FeltNumber, ...]:
    """From the sleeping exhibit to the first number."""
    someone.wake()
    someone.tap(words(language)["tryIt"])
    entry = felt(someone)
    scroll_and_tap(someone, f"{entry.title.text(language)}: {entry.summary.text(language)}")
    assert someone.here == ("numbers", "felt-numbers")
    return entry.numbers


def chart(someone: Visitor) -> QQuickItem:
    """The first chart of the page in front."""
    return next(item for item in descendants(current(someone.shown)) if item.property("pointCount"))


def field(someone: Visitor, title: str) -> Target:
    """Where the chart with this title is scrubbed."""
    return next(t for t in read(someone.window).targets if t.name == title)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_through_ways_and_numbers_and_back(size: tuple[int, int], scale: float, language: Language) -> None:
    other = OTHER[language]
    with visitor(size, language, scale) as someone:
        first, second = in_the_gallery(someone, language)[:2]
        assert someone.sees(first.title.text(language))
        someone.tap(first.likenesses[1].short.text(language))
        assert someone.sees("约 260 万" if language == "zh" else "about 2.6 million")
        someone.tap(words(language)["otherLanguage"])  # the same way of the same number, in the other language
        assert someone.sees("约 260 万" if other == "zh" else "about 2.6 million")
        someone.tap(second.title.text(other))
        assert someone.sees("约 14" if other == "zh" else "about 14")
        someone.tap(first.title.text(other))
        assert someone.sees("约 1.9 公里" if other == "zh" else "about 1.9 km")
        someone.tap(words(other)["back"])
        assert someone.here == ("activities", "")


@pytest.mark.parametrize(
    ("size", "scale", "language"),
    [(LANDSCAPE, 1.0, "zh"), (LANDSCAPE, 1.6, "en"), (PORTRAIT, 1.0, "en"), (PORTRAIT, 1.6, "zh")],
)
def test_a_finger_drawn_along_a_line_picks_point_after_point(
    size: tuple[int, int], scale: float, language: Language
) -> None:
    with visitor(size, language, scale) as someone:
        someone.wake()
        someone.shown.visit.open("numbers", "felt-numbers")
        page(someone).turn(3)
        settle(someone.window)
        title = felt(someone).numbers[3].charts[0].title.text(language)
        seen = field(someone, title).seen
        y = seen.center().y()
        assert someone.sees(words(language)["chartHint"])
        someone.drag((seen.left() + seen.width() * 0.9, y), (seen.left() + seen.width() * 0.1, y))
        assert chart(someone).property("chosen") == 0
        assert someone.sees("1638.5 亿元" if language == "zh" else "163.85 billion yuan")
        someone.drag((seen.left() + seen.width() * 0.1, y), (seen.left() + seen.width() * 0.9, y))
        assert chart(someone).property("chosen") == 1
        scroll_and_tap(someone, f"{title} · {words(language)['chartPrevious']}")  # and the keys do the same
        assert chart(someone).property("chosen") == 0
        someone.tap(words(language)["otherLanguage"])  # what is chosen stays
        assert chart(someone).property("chosen") == 0
        assert someone.sees("163.85 billion yuan" if language == "zh" else "1638.5 亿元")


def test_every_number_can_be_reached_and_its_chart_stepped_through() -> None:
    with visitor() as someone:
        numbers = in_the_gallery(someone, "zh")
        for i, number in enumerate(numbers):
            assert someone.sees(number.title.zh)
            for drawn in number.charts:
                count = int(chart(someone).property("pointCount"))
                for expected in range(count if count > 1 else 0):
                    someone.tap(f"{drawn.title.zh} · {words('zh')['chartNext']}")
                    assert chart(someone).property("chosen") == expected
            someone.tap(numbers[(i + 1) % len(numbers)].title.zh)
        assert someone.sees(numbers[0].title.zh)  # round again


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_finger_on_an_industrys_chart_scrubs_sideways_and_scrolls_upwards(language: Language) -> None:
    with visitor(PORTRAIT, language) as someone:
        someone.wake()
        someone.shown.visit.open("industry", "seamless-pipe")
        settle(someone.window)
        flick = scroller(someone.shown)
        assert flick is not None
        item = chart(someone)
        top = item.mapToScene(item.boundingRect().topLeft())
        flick.setProperty("contentY", top.y() - someone.window.height() * 0.4)
        settle(someone.window)
        title = someone.shown.visit.exhibit.industry_by_key["seamless-pipe"].charts[0].title.text(language)
        place = field(someone, title).place
        x, before = place.center().x(), float(flick.property("contentY"))
        someone.drag((x, place.center().y()), (x, place.center().y() - 150))
        while flick.property("moving"):
            pause(20)
        assert float(flick.property("contentY")) > before + 50
        assert item.property("chosen") == -1
        place = field(someone, title).place
        y = place.top() + place.height() * 0.2
        someone.drag((place.left() + 20, y), (place.left() + 220, y))
        assert item.property("chosen") == 0
        still_at = float(flick.property("contentY"))
        someone.drag(
            (place.left() + 20, y), (place.left() + 220, place.top() + place.height() * 0.9)
        )  # down to the next bar
        assert item.property("chosen") == 1
        assert float(flick.property("contentY")) == still_at


def test_a_tap_on_a_bar_picks_it_and_a_key_goes_on() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("numbers", "felt-numbers")
        page(someone).turn(7)
        settle(someone.window)
        title = felt(someone).numbers[7].charts[0].title.zh
        place = field(someone, title).place
        someone.touch(place.left() + 40, place.top() + place.height() * 0.8)
        assert chart(someone).property("chosen") == 1
        for _ in range(60):
            QTest.keyClick(someone.window, Qt.Key.Key_Tab)
            focus = someone.window.activeFocusItem()
            if focus is not None and focus.property("label") == title:
                break
        QTest.keyClick(someone.window, Qt.Key.Key_Space)
        assert chart(someone).property("chosen") == 0


def test_the_next_visitor_begins_with_the_first_number() -> None:
    with visitor() as someone:
        numbers = in_the_gallery(someone, "zh")
        someone.tap(numbers[1].title.zh)
        someone.walk_away(400)
        assert someone.here == ("attract", "")
        in_the_gallery(someone, "zh")
        assert someone.sees("约 1.9 公里")


def test_a_finger_that_rests_long_on_a_key_still_presses_it() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("numbers", "felt-numbers")
        settle(someone.window)
        first, second = felt(someone).numbers[:2]
        assert someone.sees(first.likenesses[0].short.zh)
        at = someone.target(second.title.zh).seen.center()
        someone.drag((at.x(), at.y()), (at.x(), at.y()), steps=100)
        settle(someone.window)
        assert someone.sees(second.likenesses[0].short.zh)
