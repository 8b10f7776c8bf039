"""Pictures of the real engine, before and after, of a page that changes."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from kiosk.exhibit.load import load
from kiosk.staff.history import pictures
from kiosk.staff.history.folders import Folders
from kiosk.staff.history.pictures import before_and_after
from kiosk.staff.history.words import HistoryError
from kiosk.visit.place import Place, PlaceKind
from tests.exhibit.small_content import ASSETS, CONTENT


def test_a_page_that_changes_is_pictured_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "SIZE", (1366, 768))
    content = Path(shutil.copytree(CONTENT, tmp_path / "content"))
    path = content / "exhibit.yaml"
    path.write_text(path.read_text("utf-8").replace("invitation: {zh: ", "invitation: {zh: 请"), "utf-8")
    title = load(CONTENT, ASSETS).exhibit.about.title
    assert load(content, ASSETS).exhibit.about.title == title
    places = (Place(PlaceKind.ATTRACT), Place(PlaceKind.PROJECTS), Place(PlaceKind.EVENT, "no-such-event"))
    sheet = before_and_after(Folders(CONTENT, ASSETS), Folders(content, ASSETS), places, tmp_path / "out", "zh")
    text = sheet.read_text("utf-8")
    for part in ("before", "after"):
        assert (tmp_path / "out" / part / "attract.png").is_file()
        assert f'src="{part}/attract.png"' in text
    assert 'src="after/projects.png"' not in text  # it looks the same
    assert "No visible change: projects" in text


def test_a_child_that_dies_is_told_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", shutil.which("false"))
    with pytest.raises(HistoryError, match="cannot be drawn"):
        before_and_after(
            Folders(CONTENT, ASSETS), Folders(CONTENT, ASSETS), (Place(PlaceKind.HOME),), tmp_path / "out", "en"
        )
