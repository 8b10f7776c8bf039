"""Hunting by touch: missing, asking, finding, following a part and coming back, until everything is found."""

from __future__ import annotations

import pytest

from kiosk.exhibit.hunt import Hunt
from kiosk.exhibit.localised import Language
from kiosk.screen.pages.hunt_page import HuntPage
from kiosk.screen.scene import read
from kiosk.screen.tour import pause, settle
from kiosk.screen.words import words, words_of
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, Visitor, visitor

MOST_DRAGS = 12
LOOK_MS = 400
KEY = "great-projects"
HERE = ("hunt", KEY)


def hunt_of(someone: Visitor) -> Hunt:
    hunt = someone.shown.visit.exhibit.activity_by_key[KEY]
    assert isinstance(hunt, Hunt)
    return hunt


def page_of(someone: Visitor) -> HuntPage:
    page = someone.shown.visit.current_page
    assert isinstance(page, HuntPage)
    return page


def reach(someone: Visitor, name: str) -> None:
    """Touch `name` (a tile is read out with the line below its name), drawing the page up until it is in view."""
    for _ in range(MOST_DRAGS):
        seen = [t for t in read(someone.window).targets if t.name.split(": ")[0] == name and t.seen == t.place]
        if seen:
            pause(LOOK_MS)  # a touch on a page that still glides only stops it
            return someone.tap(seen[-1].name)
        x, y = someone.window.width() * 0.72, someone.window.height() * 0.8
        someone.drag((x, y), (x, y - someone.window.height() * 0.14))
        pause(LOOK_MS)
    raise AssertionError(f"{name!r} never came into view")


def arrive(someone: Visitor, language: Language) -> None:
    """From the sleeping exhibit to the hunt."""
    someone.wake()
    reach(someone, words(language)["tryIt"])
    reach(someone, hunt_of(someone).title.text(language))
    assert someone.here == HERE


def begin(someone: Visitor) -> None:
    """Straight to the hunt, for what does not depend on the way to it."""
    someone.wake()
    someone.shown.visit.open(*HERE)
    settle(someone.window)


def found(language: Language, count: int, in_all: int) -> str:
    return words(language)["huntFound"].format(found=count, all=in_all)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_visitor_misses_asks_and_finds(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        said = words_of(someone.shown.visit.exhibit, language)
        arrive(someone, language)
        hunt = hunt_of(someone)
        picture = someone.target(said["huntLook"]).seen
        someone.touch(picture.left() + 12, picture.top() + 12)
        assert someone.sees(said["huntMiss"])
        someone.tap(said["huntHint"])
        assert someone.sees(said["huntHinted"])
        assert not someone.sees(said["huntMiss"])
        everything = scale == 1.0 and size == LANDSCAPE
        for scene in hunt.scenes if everything else hunt.scenes[:1]:
            someone.tap(scene.short.text(language))
            assert someone.sees(scene.title.text(language))
            for number, part in enumerate(scene.parts, 1):
                someone.tap(f"{said['huntHere']}{number}")
                assert someone.sees(found(language, number, len(scene.parts)))
                assert someone.sees(part.name.text(language))
                assert not someone.sees(said["huntMiss"])
            assert scene.found.text(language) in page_of(someone).reading_text()
        assert (hunt.found.text(language) in page_of(someone).reading_text()) == everything


def test_what_is_found_is_still_found_after_following_it_and_gone_for_the_next_visitor() -> None:
    with visitor() as someone:
        begin(someone)
        scene = hunt_of(someone).scenes[1]
        someone.tap(scene.short.zh)
        someone.tap(f"{words('zh')['huntHere']}2")
        project = someone.shown.visit.exhibit.project_by_key[scene.parts[1].projects[0]]
        someone.tap(project.short.zh)
        assert someone.here == ("project", project.key)
        someone.tap(hunt_of(someone).title.zh)
        assert someone.here == HERE
        assert someone.sees(scene.title.zh)
        assert someone.sees(found("zh", 1, len(scene.parts)))
        someone.tap(scene.parts[1].name.zh)
        assert someone.sees(scene.parts[1].text.zh[:6])
        someone.walk_away(400)
        begin(someone)
        assert someone.sees(hunt_of(someone).scenes[0].title.zh)
        assert not someone.sees(found("zh", 1, len(scene.parts)))


def test_all_of_a_kind_is_said_once_they_are_found_in_every_picture() -> None:
    with visitor() as someone:
        begin(someone)
        hunt = hunt_of(someone)
        last = ""
        for scene in hunt.scenes:
            someone.tap(scene.short.zh)
            for number, part in enumerate(scene.parts, 1):
                if part.kind == "cable":
                    someone.tap(f"{words('zh')['huntHere']}{number}")
                    last = page_of(someone).reading_text()
        kind = next(kind for kind in hunt.kinds if kind.key == "cable")
        assert kind.found.zh in last


def test_the_language_can_be_changed_with_a_part_open() -> None:
    with visitor() as someone:
        begin(someone)
        someone.tap(f"{words('zh')['huntHere']}1")
        someone.tap(words("zh")["otherLanguage"])
        part = hunt_of(someone).scenes[0].parts[0]
        assert someone.sees(part.name.en)
        assert someone.sees(found("en", 1, len(hunt_of(someone).scenes[0].parts)))


def test_when_a_picture_is_complete_the_next_one_is_offered() -> None:
    with visitor() as someone:
        begin(someone)
        gorges, jiaolong = hunt_of(someone).scenes[-2:]
        someone.tap(gorges.short.zh)
        someone.tap(f"{words('zh')['huntHere']}1")
        someone.tap(words("zh")["huntNext"].format(scene=jiaolong.short.zh))
        assert someone.sees(jiaolong.title.zh)
