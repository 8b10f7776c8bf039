"""`kiosk pin` sets the PIN from a script, says what is wrong in one line, and never shows or keeps what was typed."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from platformdirs import user_data_path

from kiosk.cli import main
from kiosk.screen.console.pin_door import PIN_FILE, PinDoor


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder of this test; the names are those of Linux, macOS has it below HOME."""
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    return user_data_path("exhibit-kiosk")


def pin(monkeypatch: pytest.MonkeyPatch, typed: str, *more: str) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(["pin", "--lang", "zh", *more])


def test_a_script_sets_the_pin(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert pin(monkeypatch, "271828\r\n") == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "密码已设好" in err
    assert "271828" not in err + (folder / PIN_FILE).read_text("utf-8")
    assert PinDoor(folder, "b").open("271828", 0.0)


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "6 到 12 位"), ("12345\n", "6 到 12 位"), ("password\n", "6 到 12 位"), ("111111\n", "换一个")],
)
def test_what_cannot_be_a_pin_changes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], typed: str, told: str
) -> None:
    assert pin(monkeypatch, typed) == 1
    assert told in capsys.readouterr().err
    assert not (folder / PIN_FILE).exists()


def test_a_person_types_it_twice(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = iter(["271828", "271829", "271828", "271828"])
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    monkeypatch.setattr("getpass.getpass", lambda _ask: next(answers))
    assert main(["pin", "--lang", "en"]) == 1
    assert "not the same" in capsys.readouterr().err
    assert main(["pin", "--lang", "en"]) == 0
    assert PinDoor(folder, "b").standing(0.0).is_set


def test_a_folder_that_cannot_be_written_is_said_in_one_line(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    assert pin(monkeypatch, "271828\n") == 1
    assert "存不下来" in capsys.readouterr().err
