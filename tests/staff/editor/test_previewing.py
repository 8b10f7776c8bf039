"""What the preview shows: the page of the entry or the first that names it, and the words that are typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.exhibit.load import load
from kiosk.screen.app import close, comfort_for, show
from kiosk.screen.tour import settle
from kiosk.screen.tour_moves import scroller
from kiosk.staff.editing.catalogue import entries
from kiosk.staff.editing.draft import Draft
from kiosk.staff.editor.place_of import place_of, used_on
from kiosk.staff.editor.previewing import reveal
from kiosk.visit.place import Place, PlaceKind, exists
from tests.exhibit.small_content import ASSETS, CONTENT


def test_every_entry_with_a_page_of_its_own_is_shown_there() -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    listed = list(entries(Draft(CONTENT, ASSETS).documents))
    own = [place for entry in listed if (place := place_of(entry))]
    assert {place.kind for place in own} >= {PlaceKind.EVENT, PlaceKind.PROJECT, PlaceKind.HUNT, PlaceKind.PICTURE}
    assert [place for place in own if not exists(place, exhibit)] == []


@pytest.mark.parametrize("group", ["figures.yaml", "sources.yaml", "enterprises.yaml"])
def test_what_has_no_page_is_shown_where_it_is_named(group: str) -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    listed = [entry for entry in entries(Draft(CONTENT, ASSETS).documents) if entry.group == group]
    places = [used_on(entry.key, exhibit) for entry in listed]
    assert [place for place in places if place is not None and not exists(place, exhibit)] == []
    assert any(places)


def test_the_page_is_scrolled_to_the_words_that_are_typed(qapp: QGuiApplication, tmp_path: Path) -> None:
    exhibit = load(CONTENT, ASSETS).exhibit
    shown = show(exhibit, ASSETS, comfort_for(exhibit, "zh", 1.6), (1366, 768), kiosk=False)
    shown.visit.wake()
    place = Place(PlaceKind.INDUSTRY, exhibit.industries[0].key)
    shown.visit.open(str(place.kind), place.key)
    settle(shown.window)
    flick = scroller(shown)
    assert flick is not None
    last = exhibit.industries[0].records or exhibit.industries[0].charts
    reveal(shown, last[-1].title.zh)
    assert flick.property("contentY") > 0
    reveal(shown, "没有这句话")
    assert flick.property("contentY") > 0
    close(shown)
    assert shown.warnings == []
