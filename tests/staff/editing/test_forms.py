"""The form of every kind of entry: each field has one widget, its words, its limits and its problems."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.exhibit.entries import Event
from kiosk.exhibit.load import load
from kiosk.exhibit.reader import Read, read_entry
from kiosk.staff.editing.catalogue import choices, entries
from kiosk.staff.editing.draft import Draft
from kiosk.staff.editing.filling import fill, fill_side, with_spots_inside
from kiosk.staff.editing.forms import FormField, form, new_entry, order_of, placed
from kiosk.staff.editing.tree import Path as Way
from kiosk.staff.editing.tree import tree_of
from kiosk.staff.editing.widgets import Widget, as_typed, as_written, entry_type, kinds_of_entries, refers_to, widget_of
from kiosk.staff.editing.written import block_map
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, written

PAST = "eras/past.yaml"
KINDS = list(kinds_of_entries())
ORDER = order_of(Event)


def opened(folder: Path) -> Draft:
    return Draft(*written(folder))


def event_form(draft: Draft, number: int = 0) -> dict[str, FormField]:
    document = draft.documents[PAST]
    found = placed(draft.loaded().problems, f"content/{PAST}", document)
    return {field.name: field for field in form(document, ("events", number), Event, "zh", found)}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_each_field_of_each_kind_of_entry_has_one_widget(kind: type) -> None:
    for field in fields(kind):
        widget = widget_of(kind, field)
        assert (entry_type(kind, field.name) is not None) == (widget in (Widget.ENTRY, Widget.ENTRIES))
        assert (refers_to(kind, field.name) != "") == (widget in (Widget.REFERENCE, Widget.REFERENCES))


def test_every_kind_that_is_written_in_a_file_or_inside_one_has_a_form() -> None:
    assert {"Event", "Plan", "Record", "Chart", "Spot", "Pose", "Likeness", "QuizQuestion", "About", "Heading"} <= {
        kind.__name__ for kind in KINDS
    }


def test_the_form_of_an_event_says_what_its_fields_are(tmp_path: Path) -> None:
    shown = event_form(opened(tmp_path))
    assert [name for name in shown if shown[name].depth == 0] == list(ORDER)
    assert (shown["title"].label, shown["title"].widget) == ("标题", Widget.LOCALISED)
    assert [(side.language, side.text, side.size, side.fits) for side in shown["title"].sides] == [
        ("zh", "开矿", 2, 14),
        ("en", "Opened", 6, 34),
    ]
    assert [side.size for side in shown["text"].sides] == [8, 11]  # {depth} is as long as its figure
    assert (shown["date"].widget, shown["date"].value) == (Widget.DATE, "1896年")
    assert (shown["importance"].value, shown["importance"].placeholder) == ("", "3")
    assert (shown["figures"].widget, shown["figures"].items, shown["figures"].refers) == (
        Widget.REFERENCES,
        ("depth",),
        "figure",
    )
    assert (shown["records"].widget, shown["records"].items) == (Widget.ENTRIES, ("最早",))
    assert (shown["plan"].widget, shown["status"].widget, shown["status"].depth) == (Widget.ENTRY, Widget.CHOICE, 1)
    assert shown["status"].choices == ("plan", "under-way", "done")
    assert shown["title"].needed
    assert not shown["plain"].needed


@pytest.mark.parametrize(
    ("path", "typed", "name", "code"),
    [
        (("events", 0, "date"), "很久以前", "date", "E206"),
        (("events", 0, "title", "zh"), "一" * 60, "title", "E212"),
        (("events", 0, "importance"), 9, "importance", "E210"),
        (("events", 0, "picture"), "rockit", "picture", "E301"),
        (("events", 0, "title", "en"), "", "title", "W401"),
    ],
)
def test_a_problem_stands_beside_the_field_that_it_is_about(
    tmp_path: Path, path: Way, typed: object, name: str, code: str
) -> None:
    draft = opened(tmp_path)
    draft.edit(PAST, lambda document: document.set_value(path, typed))
    shown = event_form(draft)
    assert code in [found.code for found in shown[name].problems]
    assert [other for other, field in shown.items() if field.problems] == [name]


def test_a_field_that_is_missing_says_so_itself(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    draft.edit(PAST, lambda document: document.remove_key(("events", 1, "summary")))
    shown = event_form(draft, 1)
    assert [found.code for found in shown["summary"].problems] == ["E201"]
    assert shown["key"].problems == ()


def test_what_is_typed_is_written_as_a_person_would(tmp_path: Path) -> None:
    assert as_written(Widget.DATE, " 2022 ") == 2022
    assert as_written(Widget.DATE, "约1910年") == "约1910年"
    assert as_written(Widget.NUMBER, "0.5") == Decimal("0.5")
    assert as_written(Widget.NUMBER, "多") == "多"
    assert as_written(Widget.TEXT, "272") == "272"
    assert as_typed({"from": "前1600年", "to": 1840}) == "前1600年至1840"
    draft = opened(tmp_path)
    shown = event_form(draft)
    draft.edit(PAST, lambda document: fill(document, shown["importance"], "4", ORDER))
    assert "    importance: 4\n" in draft.documents[PAST].text


def test_an_optional_text_comes_with_its_first_letter_and_goes_with_its_last(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    draft.edit(PAST, lambda document: fill_side(document, event_form(draft)["short"], "zh", "矿", ORDER))
    assert '    short: {zh: 矿, en: ""}\n' in draft.documents[PAST].text
    draft.edit(PAST, lambda document: fill_side(document, event_form(draft)["short"], "zh", "", ORDER))
    assert draft.documents[PAST].text == FILES[PAST]


def test_the_real_content_is_listed_whole_and_every_form_of_it_can_be_made() -> None:
    draft = Draft(CONTENT, ASSETS)
    listed = list(entries(draft.documents))
    exhibit = load(CONTENT, ASSETS).exhibit
    assert {entry.key for entry in choices("event", listed)} == set(exhibit.event_by_key)
    assert {entry.key for entry in choices("picture", listed)} == set(exhibit.picture_by_key)
    assert {entry.key for entry in choices("activity", listed)} == set(exhibit.activity_by_key)
    assert {entry.key for entry in choices("unit", listed)} == set(exhibit.unit_by_name)
    for entry in listed:
        shown = form(draft.documents[entry.file], entry.path, entry.kind, "en")
        assert all(field.label for field in shown)
        assert entry.called("zh") != "…"
        assert entry.called("en") != "…"


def _whole(kind: type) -> Iterator[str]:
    yield from (field.name for field in fields(kind) if field.default is field.default_factory)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_a_new_entry_has_all_that_it_must_have_and_can_be_written(kind: type) -> None:
    made = new_entry(kind, "new-one")
    assert set(_whole(kind)) == set(made)
    if not made:
        return
    node = tree_of(block_map(made, 0, first="") + "\n")
    assert node.plain() == made
    problems: list[object] = []
    read: Read | None = read_entry(kind, node, "x", problems)  # type: ignore[arg-type]  # only whether it is told
    assert read is not None or problems


def test_the_spots_of_a_cropped_picture_stay_where_they_were_and_those_outside_go(tmp_path: Path) -> None:
    document = opened(tmp_path).documents["pictures.yaml"]
    spots: Way = ("pictures", 1, "spots")
    document = document.insert_item(spots, 1, {"x": Decimal("0.9"), "y": Decimal("0.9"), "label": {"zh": "尾"}})
    after = with_spots_inside(document, spots, (0.25, 0.0, 0.5, 0.5))
    assert [(spot["x"], spot["y"]) for spot in after.plain(spots)] == [(Decimal("0.500"), Decimal("0.500"))]
