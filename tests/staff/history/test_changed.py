"""Which entries differ between two exhibits, and which pages show it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.staff.history.changed import changed_places, changes, places
from kiosk.staff.history.pictures import page, pairs
from kiosk.visit.place import Place, PlaceKind
from tests.exhibit.small_content import changed, loaded

EVENT, PROJECT, INDUSTRY = PlaceKind.EVENT, PlaceKind.PROJECT, PlaceKind.INDUSTRY


@pytest.fixture
def before(tmp_path: Path) -> Exhibit:
    return loaded(tmp_path / "before").exhibit


def after(folder: Path, name: str, old: str, new: str) -> Exhibit:
    return loaded(folder / "after", changed(name, old, new)).exhibit


def test_the_same_exhibit_differs_nowhere(before: Exhibit, tmp_path: Path) -> None:
    same = loaded(tmp_path / "again").exhibit
    assert changes(before, same) == ()
    assert changed_places(before, same) == ()


def test_a_figure_changes_the_pages_that_show_it(before: Exhibit, tmp_path: Path) -> None:
    new = after(tmp_path, "figures.yaml", "value: 9026", "value: 9027")
    assert [(c.how, c.kind, c.key, c.fields) for c in changes(before, new)] == [
        ("changed", "Figure", "depth", ("value",)),
    ]
    shown = changed_places(before, new)
    assert {Place(PlaceKind.ATTRACT), Place(EVENT, "opened"), Place(INDUSTRY, "lead")} <= set(shown)
    assert Place(EVENT, "closed") not in shown
    assert Place(PlaceKind.PROJECTS) not in shown


def test_a_text_changes_its_own_page_alone(before: Exhibit, tmp_path: Path) -> None:
    new = after(tmp_path, "projects.yaml", "text: {zh: 正文, en: Text}", "text: {zh: 新的, en: New}")
    assert [(c.kind, c.key, c.fields) for c in changes(before, new)] == [("Project", "moon", ("text",))]
    assert changed_places(before, new) == (Place(PROJECT, "moon"),)


def test_a_title_changes_the_pages_that_lead_there(before: Exhibit, tmp_path: Path) -> None:
    new = after(tmp_path, "eras/past.yaml", "title: {zh: 开矿, en: Opened}", "title: {zh: 开采, en: Mined}")
    shown = set(changed_places(before, new))
    assert {Place(EVENT, "opened"), Place(EVENT, "closed"), Place(PROJECT, "moon"), Place(INDUSTRY, "lead")} <= shown
    assert Place(PlaceKind.TIMELINE) in shown


def test_a_page_that_is_gone_is_told_and_shown(before: Exhibit, tmp_path: Path) -> None:
    new = after(tmp_path, "projects.yaml", "key: moon", "key: mars")
    assert {(c.how, c.key) for c in changes(before, new)} >= {("added", "mars"), ("removed", "moon")}
    assert {Place(PROJECT, "mars"), Place(PROJECT, "moon"), Place(PlaceKind.PROJECTS)} <= set(
        changed_places(before, new)
    )


def test_a_picture_that_is_drawn_anew_changes_the_pages_that_show_it(before: Exhibit) -> None:
    shown = changed_places(before, before, frozenset({"drawings/b.svg"}))
    assert {Place(EVENT, "opened"), Place(PROJECT, "moon"), Place(INDUSTRY, "lead")} <= set(shown)
    assert Place(EVENT, "closed") not in changed_places(before, before, frozenset({"drawings/other.svg"}))
    assert set(changed_places(before, before, frozenset({"fonts/new.ttf"}))) == set(places(before))


def test_pictures_are_laid_side_by_side() -> None:
    moon, mars = Place(PROJECT, "moon"), Place(PROJECT, "mars")
    found = pairs([(moon, "moon.png"), (moon, "moon-2.png")], [(mars, "<mars>.png"), (moon, "moon.png")])
    assert [(p.name, p.before, p.after) for p in found] == [
        ("<mars>.png", False, True),
        ("moon.png", True, True),
        ("moon-2.png", True, False),
    ]
    text = page(found[:2], found[2:])
    assert "&lt;mars&gt;" in text
    assert 'src="before/moon.png"' in text
    assert 'src="before/&lt;mars&gt;.png"' not in text
    assert "No visible change: moon-2" in text
