"""However the content is damaged, visitors see an exhibit: asleep, awake and on the timeline, in words and colours."""

from __future__ import annotations

import random

import pytest
from PySide6.QtQuick import QQuickWindow

from kiosk.exhibit.exhibit import Exhibit
from kiosk.screen.app import close, comfort_for, show
from kiosk.screen.scene import read
from kiosk.screen.tour import settle
from kiosk.screen.tour_moves import SteppedClock
from kiosk.visit.comfort import Wish
from kiosk.visit.place import PlaceKind
from tests.exhibit.small_content import assembled
from tests.exhibit.test_damaged import DAMAGES, KINDS
from tests.journeys.visitor import ASSETS, CONTENT

SHOWN = 10
PLACES = (PlaceKind.ATTRACT, PlaceKind.HOME, PlaceKind.TIMELINE, PlaceKind.PROJECTS)


def damaged(seed: int) -> Exhibit:
    """The real content with about half of its files damaged, each in one of the known ways."""
    dice = random.Random(seed)
    raw = {name: (CONTENT / name).read_bytes() for name in KINDS}
    return assembled(
        {name: dice.choice(DAMAGES)(text, dice) if dice.random() < 0.5 else text for name, text in raw.items()}, ASSETS
    ).exhibit


def colours(window: QQuickWindow) -> int:
    """How many colours there are on the screen, looked at every 16 pixels; a blank screen has one."""
    picture = window.grabWindow()
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 16)})


def assert_shown(exhibit: Exhibit) -> None:
    """Walk through the first pages of `exhibit`: each has words and colours, and QML has nothing to complain of."""
    comfort = comfort_for(exhibit, None, 1.0).toggle(Wish.STILL)
    shown = show(exhibit, ASSETS, comfort, (960, 540), kiosk=False, clock=SteppedClock())
    try:
        for place in PLACES:
            if place == PlaceKind.HOME:
                shown.visit.wake()
            elif place != PlaceKind.ATTRACT:
                shown.visit.open(str(place), "")
            settle(shown.window)
            assert shown.visit.place.kind == place
            assert any(text.text for text in read(shown.window).texts), place
            assert colours(shown.window) > 1, place
        assert shown.warnings == []
    finally:
        close(shown)


@pytest.mark.parametrize("seed", range(SHOWN))
def test_a_damaged_exhibit_is_never_a_blank_screen(seed: int) -> None:
    assert_shown(damaged(seed))


@pytest.mark.parametrize("name", ["exhibit.yaml", "eras/past.yaml", "figures.yaml", "pictures.yaml", "sources.yaml"])
def test_a_file_that_is_gone_is_never_a_blank_screen(name: str) -> None:
    assert_shown(assembled({n: (CONTENT / n).read_bytes() for n in KINDS if n != name}, ASSETS).exhibit)


def test_no_content_at_all_is_never_a_blank_screen() -> None:
    assert_shown(assembled({}, ASSETS).exhibit)
