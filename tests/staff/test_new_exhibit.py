"""`kiosk new`: an exhibit that is whole and without a fault from the first minute; nothing is ever overwritten."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exhibit.load import load
from kiosk.staff import new_exhibit


def everything(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def begun(folder: Path) -> tuple[Path, Path]:
    """A new exhibit below `folder`: its content and its assets."""
    new_exhibit.new_exhibit(folder / "ours")
    return folder / "ours" / "content", folder / "ours" / "assets"


def test_a_new_exhibit_has_no_problem_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "museums" / "ours"
    assert main(["new", str(folder), "--lang", "en"]) == 0
    assert str(folder / "content") in capsys.readouterr().err
    loaded = load(folder / "content", folder / "assets")
    assert loaded.problems == ()
    exhibit = loaded.exhibit
    assert [len(era.events) for era in exhibit.eras] == [2, 2, 2]
    assert (len(exhibit.industries), len(exhibit.projects)) == (1, 1)
    assert all(figure.source for figure in exhibit.figures)
    assert [path.name for path in tmp_path.rglob(".*")] == []


def test_every_field_is_explained_in_both_languages(tmp_path: Path) -> None:
    new_exhibit.new_exhibit(tmp_path / "ours")
    for path in (tmp_path / "ours" / "content").rglob("*.yaml"):
        told = [line for line in path.read_text("utf-8").splitlines() if line.lstrip().startswith("#")]
        assert any("\u4e00" <= sign <= "\u9fff" for line in told for sign in line), path
        assert any(word.isascii() and word.isalpha() and len(word) > 3 for line in told for word in line.split()), path


def test_an_empty_folder_is_filled(tmp_path: Path) -> None:
    assert main(["new", str(tmp_path)]) == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["assets", "content"]


@pytest.mark.parametrize("name", ["notes.txt", ".hidden", "content/exhibit.yaml"])
def test_a_folder_that_holds_anything_is_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("ours", "utf-8")
    assert main(["new", str(tmp_path), "--lang", "en"]) == 1
    assert "is not empty" in capsys.readouterr().err
    assert everything(tmp_path) == {name: b"ours"}


def test_a_file_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a").write_text("ours", "utf-8")
    assert main(["new", str(tmp_path / "a")]) == 1
    assert "是一个文件" in capsys.readouterr().err
    assert everything(tmp_path) == {"a": b"ours"}


def test_what_cannot_be_finished_leaves_nothing_behind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    written: list[Path] = []

    def full_disk(path: Path, data: bytes) -> None:
        if len(written) == 3:
            raise OSError(28, os.strerror(28))
        written.append(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    monkeypatch.setattr(new_exhibit, "write_durably", full_disk)
    assert main(["new", str(tmp_path / "ours"), "--lang", "en"]) == 1
    assert os.strerror(28) in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
