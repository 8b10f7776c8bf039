"""What is written is there whole, and what was there before stays when writing fails."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.exhibit.durable import write_durably


def test_folders_are_made_and_a_file_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "notes.yaml"
    write_durably(path, b"old")
    write_durably(path, "新".encode())
    assert path.read_text("utf-8") == "新"
    assert os.listdir(path.parent) == ["notes.yaml"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_call_that_fails_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    path = tmp_path / "notes.yaml"
    write_durably(path, b"old")

    def fails(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, call, fails)
    with pytest.raises(OSError, match="No space"):
        write_durably(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["notes.yaml"]
