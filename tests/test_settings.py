"""What belongs to one machine: read where there is a file, told where it is wrong, never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings import Settings, read_settings, settings_in


def test_without_a_file_everything_is_as_usual(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.yaml") == (Settings(), ())


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text("# 43 寸\ndiagonal: 43\ntext_scale: 1.2\nlanguage: en\n", "utf-8")
    assert read_settings(path) == (Settings(43, 1.2, "en"), ())


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    settings, problems = read_settings(tmp_path)
    assert settings == Settings()
    assert [p.code for p in problems] == ["E101"]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("diagonal: 四十三", "E204"),
        ("diagonal: 4300", "E210"),
        ("diagonl: 43", "E202"),
        ("language: [zh]", "E205"),
        ("language： zh", "E112"),
    ],
)
def test_a_mistake_is_told_with_its_place_and_the_rest_holds(line: str, code: str) -> None:
    settings, problems = settings_in(f"text_scale: 1.4\n{line}\n".encode(), "settings.yaml")
    assert [(p.place.path, p.place.line, p.code) for p in problems] == [("settings.yaml", 2, code)]
    assert settings == Settings(text_scale=1.4) or code == "E112"  # that file cannot be read at all


@given(st.binary(max_size=200))
def test_nothing_in_it_can_stop_the_exhibit(raw: bytes) -> None:
    settings, _ = settings_in(raw, "settings.yaml")
    assert isinstance(settings, Settings)
