"""A change is told when it has stood still, a missing file when it has been missing for some time."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.stamps import GONE_SECONDS, REST_SECONDS, Stamps


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "eras" / "past.yaml"
    path.parent.mkdir()
    path.write_text("a", "utf-8")
    return path


def test_what_does_not_change_is_not_told(file: Path) -> None:
    stamps = Stamps(file.parents[1])
    assert stamps.look(0.0) == stamps.look(100.0) == {}
    assert not stamps.is_moving


def test_a_change_is_told_once_it_has_rested(file: Path) -> None:
    stamps = Stamps(file.parents[1])
    file.write_text("ab", "utf-8")
    assert stamps.look(0.0) == {}
    assert stamps.is_moving
    file.write_text("abc", "utf-8")
    assert stamps.look(REST_SECONDS) == {}
    assert stamps.look(2 * REST_SECONDS) == {"eras/past.yaml": REST_SECONDS}
    assert stamps.look(5.0).keys() == {"eras/past.yaml"}  # until it has been dealt with
    stamps.done("eras/past.yaml")
    assert stamps.look(9.0) == {}


def test_a_file_that_is_renamed_over_is_a_change_of_the_same_size(file: Path) -> None:
    stamps = Stamps(file.parents[1])
    beside = file.with_name(".past.yaml.swp")
    beside.write_text("b", "utf-8")
    beside.replace(file)
    stamps.look(0.0)
    assert stamps.look(1.0).keys() == {"eras/past.yaml"}


def test_a_file_is_gone_only_after_some_seconds(file: Path) -> None:
    stamps = Stamps(file.parents[1])
    file.unlink()
    assert stamps.look(0.0) == stamps.look(GONE_SECONDS - 1) == {}
    file.write_text("a", "utf-8")
    stamps.look(GONE_SECONDS)
    assert stamps.look(GONE_SECONDS + 1).keys() == {"eras/past.yaml"}  # another file of the same name
    stamps.done("eras/past.yaml")
    file.unlink()
    stamps.look(20.0)
    assert stamps.look(20.0 + GONE_SECONDS).keys() == {"eras/past.yaml"}
    stamps.done("eras/past.yaml")
    assert stamps.look(99.0) == {}


def test_other_files_and_hidden_ones_do_not_count(file: Path) -> None:
    stamps = Stamps(file.parents[1], ".yaml")
    (file.parent / "notes.txt").write_text("a", "utf-8")
    (file.parent / ".past.yaml.part").write_text("a", "utf-8")
    (file.parent / "now.yaml").write_text("a", "utf-8")
    stamps.look(0.0)
    assert stamps.look(1.0).keys() == {"eras/now.yaml"}
