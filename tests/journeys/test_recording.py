"""A recording, by touch: offered on its pages, played where the machine can, read where it cannot, never by itself."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from kiosk.exhibit.localised import Language
from kiosk.screen.player import FIRST_VOLUME, multimedia
from kiosk.screen.tour import pause, settle
from kiosk.screen.words import words
from tests.journeys.visitor import ASSETS, CONTENT, LANDSCAPE, PORTRAIT, visitor
from tests.screen.test_player import NO_NEWS, tone

ENTRY = """\
key: shop
title: {zh: 车间里的声音, en: Sounds of the shop}
file: audio/shop.wav
kind: audio
credit: {zh: 馆方, en: The museum}
rights: {zh: 馆方, en: The museum}
sources: [hengyang-daily-2023-05]
captions:
  - {start: 0, end: 30, text: {zh: 天轴转起来了, en: The shaft is turning}}
transcript: {zh: 天轴转起来了，皮带也动了。, en: The shaft is turning and so are the belts.}
events: [dongyangdu-arsenal]
industries: [equipment-cables]
"""
TITLE: dict[Language, str] = {"zh": "车间里的声音", "en": "Sounds of the shop"}
CAPTION: dict[Language, str] = {"zh": "天轴转起来了", "en": "The shaft is turning"}
OTHER: dict[Language, Language] = {"zh": "en", "en": "zh"}

pytestmark = pytest.mark.qt_log_ignore(NO_NEWS)


@pytest.fixture(scope="module")
def museum(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The museum's content with one recording more: its content and its assets."""
    folder = tmp_path_factory.mktemp("museum")
    content = Path(shutil.copytree(CONTENT, folder / "content"))
    assets = Path(shutil.copytree(ASSETS, folder / "assets"))
    (content / "recordings").mkdir(exist_ok=True)
    (content / "recordings" / "shop.yaml").write_text(ENTRY, "utf-8")
    (assets / "audio").mkdir(exist_ok=True)
    tone(assets / "audio" / "shop.wav", 30)
    return content, assets


@pytest.mark.skipif(multimedia() is None, reason="this machine cannot load QtMultimedia (libpulse is missing)")
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 1.6])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_visitor_plays_pauses_and_turns_it_up(
    museum: tuple[Path, Path], size: tuple[int, int], scale: float, language: Language
) -> None:
    said = words(language)
    with visitor(size, language, scale, content=museum[0], assets=museum[1]) as someone:
        someone.wake()
        someone.shown.visit.open("event", "dongyangdu-arsenal")
        settle(someone.window)
        someone.shown.visit.open("recording", "shop")
        settle(someone.window)
        page = someone.shown.visit.current_page
        pause(200)
        assert not page.property("playing")
        assert page.property("clock").startswith("0:00")
        someone.tap(said["recordingPlay"])
        assert page.property("playing")
        assert someone.sees(CAPTION[language])
        assert someone.sees(CAPTION[OTHER[language]])
        someone.tap(said["recordingLouder"])
        assert page.property("volume") == FIRST_VOLUME + 1
        someone.tap(said["recordingQuieter"])
        someone.tap(said["recordingBack"])
        someone.tap(said["recordingPause"])
        assert not page.property("playing")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_where_nothing_can_be_played_it_says_so_and_can_be_read(
    museum: tuple[Path, Path], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # importing it fails, as without libpulse
    with visitor(PORTRAIT, language, content=museum[0], assets=museum[1]) as someone:
        someone.wake()
        someone.shown.visit.open("event", "dongyangdu-arsenal")
        settle(someone.window)
        someone.tap(TITLE[language])
        assert someone.here == ("recording", "shop")
        assert someone.sees(words(language)["recordingSilent"])
        assert someone.sees({"zh": "皮带也动了", "en": "so are the belts"}[language])
