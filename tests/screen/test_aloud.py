"""Reading aloud: sentence after sentence, marked while it is read, silent when it should be; recordings first."""

from __future__ import annotations

import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language, Localised
from kiosk.screen.aloud import Aloud
from kiosk.screen.voices import MachineVoice, can_play, machine_voice
from kiosk.visit.comfort import Wish
from tests.journeys.visitor import ASSETS, CONTENT, visitor

needs_sound = pytest.mark.skipif(not can_play(), reason="this machine has no libpulse: nothing can be played on it")


class Reader:
    """A voice that says a sentence when it is told to: what a slow voice is, seen from outside."""

    def __init__(self) -> None:
        self.said: list[str] = []
        self._done: Callable[[], None] | None = None

    def say(self, text: str, done: Callable[[], None]) -> None:
        self.said.append(text)
        self._done = done

    def stop(self) -> None:
        self._done = None

    def finish(self) -> None:
        done, self._done = self._done, None
        assert done is not None
        done()


def test_sentences_follow_each_other_and_the_one_being_read_is_known(qapp: object) -> None:
    owner, reader = QObject(), Reader()
    aloud = Aloud(owner, lambda language, parent: reader)
    aloud.read("第一句。\ufff9锑\ufffatī\ufffb是**金属**。", "zh")
    assert aloud.property("sentence") == "第一句。"
    reader.finish()
    assert aloud.property("sentence") == "锑是金属。"
    reader.finish()
    assert aloud.property("sentence") == ""
    assert reader.said == ["第一句。", "锑是金属。"]


def test_a_voice_is_looked_for_once_in_each_language(qapp: object) -> None:
    owner, asked = QObject(), list[Language]()

    def find(language: Language, parent: QObject) -> Reader | None:
        asked.append(language)
        return Reader() if language == "en" else None

    aloud = Aloud(owner, find)
    exhibit = load(CONTENT, ASSETS).exhibit
    assert aloud.languages(exhibit) == {"en"}
    aloud.read("没有声音。", "zh")
    assert aloud.property("sentence") == ""
    assert asked == ["zh", "en"]


def test_the_sentence_is_marked_on_the_page_and_gone_with_the_visitor() -> None:
    with visitor() as someone:
        someone.wake()
        visit, reader = someone.shown.visit, Reader()
        visit.voice._voices["zh"] = reader  # this machine may have none
        visit.comfort_wishes.offer_voice({"zh"})
        someone.tap("舒适")
        someone.tap("朗读")
        someone.tap("关闭")
        visit.open("event", "cai-lun-paper")
        someone.shown.window.update()
        words = visit.voice.property("sentence")
        while "竹简重" not in words:
            reader.finish()
            words = visit.voice.property("sentence")
            assert words, "the text was never read"
        from kiosk.screen.tour import settle

        settle(someone.window)
        assert someone.sees("竹简重，绢帛贵。"), "the line that says what is heard"
        someone.tap("不念了")
        assert visit.voice.property("sentence") == ""
        assert not visit.comfort_wishes.comfort.has(Wish.ALOUD)


@needs_sound
def test_the_engine_of_qt_says_when_it_has_said(qtbot: QtBot) -> None:
    owner = QObject()
    voice = machine_voice("en", owner, ("mock",))
    assert isinstance(voice, MachineVoice)
    said: list[str] = []
    voice.say("One two.", lambda: said.append("done"))
    qtbot.waitUntil(lambda: said == ["done"], timeout=20_000)


@needs_sound
@pytest.mark.qt_log_level_fail("CRITICAL")  # a machine without a sound card makes Qt complain of it
def test_a_recording_is_played_before_a_voice_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "voice.wav"
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 800)
    owner, reader = QObject(), Reader()
    aloud = Aloud(owner, lambda language, parent: reader)
    aloud.read("听到的话。", "zh", file)
    assert aloud.property("sentence") == "听到的话。"
    assert reader.said == []
    aloud.stop()


def test_content_may_give_a_recording(tmp_path: Path) -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    industry = replace(exhibit.industries[0], voice=Localised("audio/a.mp3"))
    assert industry.voice.is_borrowed("en")
