"""A child hammering the glass: random taps, drags, pinches and palms. Nothing breaks, and every page can be left."""

from __future__ import annotations

import random

import pytest

from kiosk.screen.scene import read
from kiosk.screen.tour import pause
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

SHORT, LONG = 60, 2500


def hammer(someone: Visitor, chance: random.Random, times: int) -> set[str]:
    """Touch `times` times, mostly what can be touched. Returns the kinds of page that were seen."""
    width, height = someone.window.width(), someone.window.height()
    seen = set()
    for _ in range(times):
        seen.add(someone.here[0])
        what = chance.random()
        targets = read(someone.window).targets
        if what < 0.72 and targets:
            place = chance.choice(targets).seen.center()
            someone.touch(place.x(), place.y())
        elif what < 0.84:
            someone.touch(chance.uniform(1, width - 1), chance.uniform(1, height - 1))
        elif what < 0.93:
            start, end = ((chance.uniform(1, width - 1), chance.uniform(1, height - 1)) for _ in range(2))
            someone.drag(start, end, 5)
        else:
            someone.pinch(width / 2, height / 2, chance.uniform(20, width / 3), chance.uniform(20, width / 3), 4)
        someone.clock.step(0.4)
        if chance.random() < 0.02:
            someone.walk_away(400)
    return seen


def leave(someone: Visitor) -> None:
    """However it ended: home works, and walking away brings back the beginning."""
    pause(400)
    if someone.here[0] == "attract":
        someone.wake()
    someone.shown.visit.touched()
    pause(400)
    someone.shown.visit.home()
    pause(400)
    assert someone.here == ("home", "")
    someone.walk_away(400)
    assert someone.here == ("attract", "")
    assert someone.shown.visit.property("language") == "zh"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_minute_of_hammering(size: tuple[int, int]) -> None:
    with visitor(size, still=False) as someone:
        seen = hammer(someone, random.Random(size[0]), SHORT)
        assert len(seen) > 2
        leave(someone)


@pytest.mark.monkey
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("seed", [1, 2])
def test_hours_of_hammering(seed: int) -> None:
    with visitor(PORTRAIT if seed % 2 else LANDSCAPE, still=False) as someone:
        seen = hammer(someone, random.Random(seed), LONG)
        assert seen == {"attract", "home", "timeline", "event", "industry", "projects", "project"}
        leave(someone)
