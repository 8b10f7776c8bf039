"""The cover: kept from one start for the next, never of another content, never a reason to stop."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.load import load
from kiosk.screen.cover import COVER_FILE, Cover, content_stamp, keep_cover, kept_cover
from kiosk.screen.pages.attract_page import cover_of
from kiosk.screen.phrasing import Phrasing

TOP = Path(__file__).parents[2]
COVER = Cover(("衡", "阳", "造"), "请触摸", "Touch", "博物馆", "Museum")


def test_what_is_kept_comes_back(tmp_path: Path) -> None:
    keep_cover(tmp_path / "new" / "folder", "stamp", COVER)
    assert kept_cover(tmp_path / "new" / "folder", "stamp") == COVER


def test_the_cover_of_another_content_is_not_shown(tmp_path: Path) -> None:
    keep_cover(tmp_path, "stamp", COVER)
    assert kept_cover(tmp_path, "other stamp") is None


def test_the_stamp_follows_every_edit_and_the_language(tmp_path: Path) -> None:
    file = tmp_path / "eras" / "past.yaml"
    file.parent.mkdir()
    file.write_text("a: 1", "utf-8")
    first = content_stamp(tmp_path, None)
    assert first == content_stamp(tmp_path, None)
    assert first != content_stamp(tmp_path, "en")
    file.write_text("a: 12", "utf-8")
    assert first != content_stamp(tmp_path, None)


@pytest.mark.parametrize(
    "kept",
    [
        {},
        [],
        {"stamp": "stamp"},
        {"stamp": "stamp", "cover": None},
        {"stamp": "stamp", "cover": [["衡"], "a", "b"]},
        {"stamp": "stamp", "cover": [["衡", 1], "a", "b", "c", "d"]},
        {"stamp": "stamp", "cover": [["衡"], "a", "b", "c", None]},
    ],
)
def test_a_damaged_cover_is_no_cover(tmp_path: Path, kept: object) -> None:
    (tmp_path / COVER_FILE).write_text(json.dumps(kept), "utf-8")
    assert kept_cover(tmp_path, "stamp") is None


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=st.binary(max_size=80))
def test_any_bytes_at_all_are_survived(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / COVER_FILE).write_bytes(kept)
    assert kept_cover(tmp_path, "stamp") is None


def test_a_place_that_cannot_be_written_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    keep_cover(tmp_path / "file", "stamp", COVER)
    assert kept_cover(tmp_path / "file", "stamp") is None


def test_the_cover_says_both_languages() -> None:
    exhibit = load(TOP / "content", TOP / "assets").exhibit
    chinese = cover_of(Phrasing(exhibit, TOP / "assets", "zh"))
    english = cover_of(Phrasing(exhibit, TOP / "assets", "en"))
    assert chinese.characters == tuple(era.character for era in exhibit.eras)
    assert (chinese.invitation, chinese.museum) == (english.invitation_other, english.museum_other)


def started(until: str, cache: Path) -> float:
    """Start the exhibit as its users do, until `until`; the monotonic time it printed."""
    command = [sys.executable, "-m", "kiosk", "run", "--windowed", "--size", "640x360", "--until", until]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(command, cwd=TOP, env=env, stdout=subprocess.PIPE, check=True, timeout=120)
    return float(done.stdout)


def test_the_first_start_keeps_a_cover_for_the_second(tmp_path: Path) -> None:
    started("ready", tmp_path)
    assert len(list(tmp_path.rglob(COVER_FILE))) == 1
    assert started("frame", tmp_path) > 0


def test_the_first_frame_waits_for_neither_the_content_nor_the_visit() -> None:
    look = "import kiosk.cli, kiosk.screen.app, sys; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", look], cwd=TOP, stdout=subprocess.PIPE, check=True, text=True)
    names = set(loaded.stdout.split())
    waited_for = {"yaml", "pydantic", "qtawesome", "kiosk.exhibit.exhibit", "kiosk.screen.visit", "kiosk.visit.trail"}
    assert names & waited_for == set()
