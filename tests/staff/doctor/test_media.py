"""Photographs that are too small or broken, and media that nothing uses, are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.staff.doctor.doctor import findings
from kiosk.staff.doctor.examined import examine
from kiosk.staff.doctor.media import LEAST_SIDE
from tests.exhibit.small_content import FILES, written
from tests.staff.doctor.small import TODAY, edited, said

PHOTO = edited("pictures.yaml", ("file: drawings/b.svg", "file: photos/b.png"))


def with_photo(folder: Path, width: int, height: int) -> list[str]:
    content, assets = written(folder, PHOTO)
    (assets / "drawings/b.svg").unlink()
    (assets / "photos").mkdir()
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(assets / "photos/b.png"))
    return [p.code for p in findings(examine(content, assets, TODAY))]


@pytest.mark.parametrize(
    ("size", "codes"),
    [((LEAST_SIDE, 10), []), ((10, LEAST_SIDE), []), ((LEAST_SIDE - 1, LEAST_SIDE - 1), ["W503"])],
)
def test_the_longer_side_decides(tmp_path: Path, size: tuple[int, int], codes: list[str]) -> None:
    assert with_photo(tmp_path, *size) == codes


@pytest.mark.parametrize("raw", [b"", b"<html>", b"\x89PNG\r\n\x1a\n"])
def test_a_photograph_that_cannot_be_opened_is_told(tmp_path: Path, raw: bytes) -> None:
    content, assets = written(tmp_path, PHOTO)
    (assets / "drawings/b.svg").unlink()
    (assets / "photos").mkdir()
    (assets / "photos/b.png").write_bytes(raw)
    assert [(p.code, p.place.line) for p in findings(examine(content, assets, TODAY))] == [("W515", 8)]


def test_a_picture_that_nothing_names_is_told(tmp_path: Path) -> None:
    more = "  - {key: lost, file: drawings/a.svg, alt: 图, credit: 画, rights: 公有}\n"
    assert said(tmp_path, {"pictures.yaml": FILES["pictures.yaml"] + more}) == [("W508", "pictures.yaml", 14)]


def test_a_file_that_nothing_names_is_told_and_others_are_left_alone(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    for name in ("photos/old.JPG", "fonts/own.svg", "photos/LICENSE.md", "photos/.hidden.png", "audio/a.mp3"):
        (assets / name).parent.mkdir(exist_ok=True)
        (assets / name).write_bytes(b"x")
    found = findings(examine(content, assets, TODAY))
    assert [(p.code, p.place.path) for p in found] == [
        ("W509", "assets/audio/a.mp3"),
        ("W509", "assets/photos/old.JPG"),
    ]


def test_nothing_is_called_unused_while_something_cannot_be_read(tmp_path: Path) -> None:
    more = "  - {key: lost, file: drawings/a.svg, alt: 图, credit: 画, rights: 公有}\n"
    broken = {"pictures.yaml": FILES["pictures.yaml"] + more, "projects.yaml": "projects: [\n"}
    codes = {code for code, *_ in said(tmp_path, broken)}
    assert "W508" not in codes
    assert any(code.startswith("E") for code in codes)
