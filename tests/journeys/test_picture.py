"""Looking closely, by touch: with two fingers, with one, with a double tap, and with the keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.exhibit.localised import Language
from kiosk.screen.scene import read
from kiosk.screen.shelf import Shelf
from kiosk.screen.tour import settle
from kiosk.screen.words import words
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

SIZES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
SCALES = pytest.mark.parametrize("scale", [1.0, 1.6])
LANGUAGES = pytest.mark.parametrize("language", ["zh", "en"])
NEAR = 3.0  # pixels


def glass(someone: Visitor) -> QRectF:
    """The window through which the picture is seen, in the scene."""
    sheet = someone.sheet  # kept: what is found below it goes with it
    item = sheet.findChild(QQuickItem, "glass")
    assert item is not None
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def now(someone: Visitor) -> tuple[float, float, float]:
    """How close, and where the picture's corner is."""
    page = someone.shown.visit.current_page
    return page.property("zoom"), page.property("left"), page.property("top")


@SIZES
@SCALES
@LANGUAGES
def test_a_visitor_looks_closer_with_the_keys_alone(size: tuple[int, int], scale: float, language: Language) -> None:
    said = words(language)
    with visitor(size, language, scale) as someone:
        someone.wake()
        someone.shown.visit.open("event", "qinji-lamp")
        settle(someone.window)
        someone.tap(said["lookCloser"])
        assert someone.here == ("picture", "lamp")
        assert now(someone)[0] == 1
        for _ in range(3):
            someone.tap(said["lookIn"])
        assert now(someone)[0] == 8
        for key, moved in (("lookLeft", 1), ("lookUp", 2), ("lookRight", 1), ("lookDown", 2)):
            before = now(someone)
            someone.tap(said[key])
            assert now(someone)[moved] != before[moved]
        someone.tap(said["lookOut"])
        assert now(someone)[0] == 4
        where = now(someone)
        someone.shown.visit.comfort_wishes.switchLanguage()
        settle(someone.window)
        assert now(someone) == where
        someone.shown.visit.comfort_wishes.switchLanguage()
        settle(someone.window)
        someone.tap(said["lookWhole"])
        assert now(someone)[0] == 1
        someone.tap(said["back"])
        assert someone.here == ("event", "qinji-lamp")


@SIZES
def test_two_fingers_hold_what_is_between_them_and_one_draws_it_along(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        someone.wake()
        someone.shown.visit.open("picture", "transformer")
        settle(someone.window)
        middle = glass(someone).center()
        someone.pinch(middle.x(), middle.y(), 40, 160)
        settle(someone.window)
        zoom, left, top = now(someone)
        assert 2.5 < zoom <= 4.2  # a part of the way is spent before the fingers count as a pinch
        someone.drag((middle.x(), middle.y()), (middle.x() - 120, middle.y() - 60))
        settle(someone.window)
        assert now(someone)[0] == zoom
        assert 90 < left - now(someone)[1] <= 120 + NEAR
        assert 40 < top - now(someone)[2] <= 60 + NEAR
        someone.pinch(middle.x(), middle.y(), 200, 20)
        settle(someone.window)
        assert now(someone)[0] == 1


def test_a_double_tap_comes_closer() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("picture", "transformer")
        settle(someone.window)
        place = glass(someone).center()
        someone.touch(place.x(), place.y())
        someone.touch(place.x(), place.y())
        settle(someone.window)
        assert now(someone)[0] == 2


@LANGUAGES
def test_the_parts_are_named_when_asked_and_the_caption_says_whose_it_is(language: Language) -> None:
    said = words(language)
    with visitor(language=language) as someone:
        someone.wake()
        someone.shown.visit.open("picture", "transformer")
        settle(someone.window)
        assert someone.sees(said["lookRights"])
        spots = someone.shown.visit.exhibit.picture_by_key["transformer"].spots
        parts = [spot.label.text(language) for spot in spots]
        assert not any(target.name in parts for target in read(someone.window).targets)
        someone.tap(said["lookParts"])
        someone.tap(parts[0])
        assert someone.sees(parts[0])


@SIZES
@SCALES
def test_the_way_to_it_covers_neither_figure_nor_spots(size: tuple[int, int], scale: float) -> None:
    pages = [
        ("event", "city-output"),
        ("event", "park-5g"),
        ("event", "deepest-well"),
        ("event", "world-lead-capital"),
        ("project", "submersible"),
        ("industry", "power-transmission"),
        ("industry", "salt-chemicals"),
    ]
    said = words("en")
    with visitor(size, "en", scale) as someone:
        someone.wake()
        for kind, key in pages:
            if kind == "project":
                key = someone.shown.visit.exhibit.projects[0].key
            someone.shown.visit.home()
            someone.shown.visit.open(kind, key)
            settle(someone.window)
            scene = read(someone.window)
            way = next(target for target in scene.targets if target.name == said["lookCloser"])
            spots = {spot.label.en for picture in someone.shown.visit.exhibit.pictures for spot in picture.spots}
            covered = [t.name for t in scene.targets if t.name in spots and t.place.intersects(way.place)]
            figures = [t.text for t in scene.texts if not t.scrolls and t.place.intersects(way.place)]
            assert covered + figures == [], (kind, key)


def test_nothing_of_a_picture_is_kept_when_it_is_left() -> None:
    with visitor() as someone:
        someone.wake()
        someone.shown.visit.open("picture", "transformer")
        settle(someone.window)
        assert Shelf.held() > 0
        someone.tap(words("zh")["back"])
        settle(someone.window)
        assert Shelf.held() == 0
