"""The player: real playback of a tone where the machine can, and where it cannot, peace and captions all the same."""

from __future__ import annotations

import math
import struct
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.screen.player import FIRST_VOLUME, LOUDEST, Player, multimedia
from kiosk.screen.tour import pause

PATIENCE_MS = 20_000
RATE = 8000

NO_NEWS = "va|pipewire|PulseAudio|No audio device|Could not open media"  # what this machine lacks, or the file

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore(NO_NEWS)]
needs_a_machine = pytest.mark.skipif(
    multimedia() is None, reason="this machine cannot load QtMultimedia (libpulse is missing): nothing can be played"
)


def tone(path: Path, seconds: int) -> Path:
    """A sound file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        samples = (int(3000 * math.sin(i * 0.3)) for i in range(RATE * seconds))
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return path


def wait(done: Callable[[], bool]) -> None:
    """Let the event loop run until something is true; fails after a while."""
    for _ in range(PATIENCE_MS // 20):
        if done():
            return
        pause(20)
    pytest.fail("nothing came")


@needs_a_machine
def test_a_tone_is_played_paused_and_taken_back(tmp_path: Path) -> None:
    owner = QObject()
    player = Player(tone(tmp_path / "tone.wav", 20), film=False, parent=owner)
    wait(lambda: player.duration > 0)
    assert player.duration == pytest.approx(20, abs=0.5)
    assert (player.playable, player.playing, player.position) == (True, False, 0.0)
    player.toggle()
    wait(lambda: player.position > 0.2)
    assert player.playing
    player.toggle()
    wait(lambda: not player.playing)
    player.back()
    wait(lambda: player.position == 0)


@needs_a_machine
def test_a_file_that_is_no_sound_says_so(tmp_path: Path) -> None:
    (tmp_path / "noise.wav").write_bytes(b"no sound at all" * 100)
    owner = QObject()
    player = Player(tmp_path / "noise.wav", film=False, parent=owner)
    wait(lambda: player.faulty)
    player.toggle()
    assert (player.playable, player.playing) == (False, False)


def test_the_volume_stays_between_silence_and_the_loudest() -> None:
    owner = QObject()
    player = Player(None, film=False, parent=owner)
    assert player.volume == FIRST_VOLUME
    for steps, expected in ((1, FIRST_VOLUME + 1), (99, LOUDEST), (-99, 0)):
        player.louder(steps)
        assert player.volume == expected


def test_a_machine_that_cannot_play_is_left_in_peace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # importing it fails, as without libpulse
    owner = QObject()
    player = Player(tone(tmp_path / "tone.wav", 1), film=True, parent=owner)
    player.toggle()
    player.back()
    assert (player.playable, player.playing, player.position, player.duration, player.frame) == (False, False, 0, 0, "")


def test_a_player_begins_as_loud_as_staff_have_set_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = QObject()
    assert Player(None, film=False, parent=owner).volume == FIRST_VOLUME
    monkeypatch.setattr(Player, "first_volume", 2)
    assert Player(None, film=False, parent=owner).volume == 2
