"""Recordings: a file inside assets/, captions in order, each fault told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from tests.exhibit.small_content import told, written
from tests.exhibit.whole import assert_whole

NAME = "recordings/shop.yaml"
GOOD = """\
key: shop
title: {zh: 车间, en: The shop}
file: audio/shop.wav
kind: audio
credit: {zh: 馆方, en: Museum}
rights: {zh: 馆方, en: Museum}
sources: [daily]
captions:
  - {start: 0, end: 1.5, text: {zh: 一, en: One}}
  - {start: 1.5, end: 3, text: {zh: 二, en: Two}}
events: [opened]
"""


def read(folder: Path, text: str = GOOD) -> Loaded:
    """The small content with one recording and its file."""
    content, assets = written(folder, {NAME: text})
    (assets / "audio").mkdir()
    (assets / "audio" / "shop.wav").write_bytes(b"RIFF")
    (folder / "secret.wav").write_bytes(b"RIFF")
    (assets / "audio" / "away.wav").symlink_to(folder / "secret.wav")
    return load(content, assets)


def captions(loaded: Loaded) -> list[str]:
    """What the captions of the one recording say."""
    return [caption.text.en for recording in loaded.exhibit.recordings for caption in recording.captions]


def test_a_good_recording_is_read_without_a_word(tmp_path: Path) -> None:
    loaded = read(tmp_path)
    assert loaded.problems == ()
    assert captions(loaded) == ["One", "Two"]
    assert loaded.exhibit.recording_by_key["shop"].events == ("opened",)


def test_a_museum_without_recordings_has_none_and_no_problem(tmp_path: Path) -> None:
    loaded = load(*written(tmp_path))
    assert (loaded.exhibit.recordings, loaded.problems) == ((), ())


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("audio/shop.wav", "../secret.wav", ("E380", 3)),
        ("audio/shop.wav", "audio/away.wav", ("E380", 3)),
        ("audio/shop.wav", "audio/shop.exe", ("E380", 3)),
        ("audio/shop.wav", "audio/Shop.wav", ("E381", 3)),
        ("kind: audio", "kind: sound", ("E203", 4)),
        ("[daily]", "[dail]", ("E301", 7)),
    ],
)
def test_what_cannot_be_played_is_left_out_and_told(
    tmp_path: Path, old: str, new: str, problem: tuple[str, int]
) -> None:
    loaded = read(tmp_path, GOOD.replace(old, new, 1))
    assert (problem[0], NAME, problem[1]) in told(loaded.problems)
    assert loaded.exhibit.recordings == ()
    assert_whole(loaded)


@pytest.mark.parametrize(
    ("old", "new", "problem", "left"),
    [
        ("start: 1.5, end: 3", "start: 1.2, end: 3", ("E383", 10), ["One"]),
        ("start: 1.5, end: 3", "start: 1.5, end: 1.5", ("E382", 10), ["One"]),
        ("start: 0,", "start: -1,", ("E210", 9), ["Two"]),
        ("start: 0,", "start: soon,", ("E204", 9), ["Two"]),
        ("events: [opened]", "events: [open]", ("E301", 11), ["One", "Two"]),
        ("events: [opened]\n", "", ("W481", 1), ["One", "Two"]),
        (GOOD[GOOD.index("captions") : GOOD.index("events")], "", ("W480", 1), []),
    ],
)
def test_a_fault_in_a_part_leaves_the_rest(
    tmp_path: Path, old: str, new: str, problem: tuple[str, int], left: list[str]
) -> None:
    loaded = read(tmp_path, GOOD.replace(old, new, 1))
    assert told(loaded.problems) == [(problem[0], NAME, problem[1])]
    assert captions(loaded) == left
    assert [recording.key for recording in loaded.exhibit.recordings] == ["shop"]
    assert_whole(loaded)
