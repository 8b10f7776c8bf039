"""`kiosk edit` where no window can be opened: one line, exit code 1, no traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.editor.words import WORDS
from tests.exhibit.small_content import written


def test_without_a_display_it_says_so_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    content, assets = written(tmp_path)
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    given = ["edit", "--content", str(content), "--assets", str(assets)]
    assert main([*given, "--lang", "zh"]) == 1
    assert main([*given, "--lang", "en"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert [line[:5] for line in told.err.splitlines()] == ["没有显示器", "There"]


def test_without_content_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["edit", "--content", str(tmp_path / "none"), "--lang", "en"]) == 2
    assert capsys.readouterr().err.startswith("There is no content folder")


def test_every_word_of_the_window_is_there_in_both_languages_with_the_same_gaps() -> None:
    for zh, en in WORDS.values():
        assert zh
        assert en
        assert {part.split("}")[0] for part in zh.split("{")[1:]} == {part.split("}")[0] for part in en.split("{")[1:]}
