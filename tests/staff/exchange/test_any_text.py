"""Whatever a translator types arrives in the YAML as it was typed, or is listed; the rest of the file never moves."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.guard import CONTROL
from kiosk.staff.exchange.splicing import spliced
from kiosk.staff.exchange.table import Row, Table, csv_table, xlsx_tables
from kiosk.staff.exchange.text_changes import changed_files, compared
from kiosk.staff.exchange.text_places import ContentFile, TextPlace, languages_of, read_texts
from kiosk.staff.exchange.text_sheet import csv_bytes, normal, xlsx_bytes
from tests.exhibit.small_content import CONTENT, written

MANY = settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SIGNS = st.sampled_from(
    [*"abc 中文：，{}[],:#'\"|>-*&!%@`?\\=+", "\n", "\n\n", "😀", "{key}", "**", ": ", " #", "_x0041_", "\u2028"]
)
TYPED = st.lists(SIGNS, min_size=1, max_size=12).map("".join) | st.text(max_size=30)
PLACES = ("title", "events[opened].title", "events[opened].text", "events[opened].records[#1].claim")


def small(folder: Path) -> tuple[ContentFile, ...]:
    return read_texts(written(folder)[0], ("zh", "en"))


@MANY
@given(place=st.sampled_from(PLACES), code=st.sampled_from(["zh", "en"]), typed=TYPED)
def test_what_is_typed_arrives_or_is_listed(tmp_path: Path, place: str, code: str, typed: str) -> None:
    files = small(tmp_path)
    cells = {"file": "eras/past.yaml", "place": place, code: typed}
    result = compared(Table(("file", "place", code), (Row(2, cells),)), files)
    written_files = changed_files(result, files)
    past = next(file for file in files if file.name == "eras/past.yaml")
    old = next(text for text in past.texts if text.place == place)
    if not result.changes:
        assert written_files == {}
        assert result.left or normal(typed) == old.texts[code]
        return
    (tmp_path / "content" / past.name).write_bytes(written_files.pop(past.name))
    assert written_files == {}
    again = next(file for file in read_texts(tmp_path / "content", ("zh", "en")) if file.name == past.name)
    wanted = [replace(text, texts={**text.texts, code: normal(typed)}) if text == old else text for text in past.texts]
    assert [text.texts for text in again.texts] == [text.texts for text in wanted]


@MANY
@given(st.lists(TYPED.filter(lambda text: not CONTROL.search(text)), min_size=1, max_size=4))
@pytest.mark.parametrize("made", [csv_bytes, xlsx_bytes])
def test_what_goes_out_comes_back_as_it_was(made: Callable[..., bytes], texts: list[str]) -> None:
    places = [TextPlace("a.yaml", "key", f"place[#{i}]", (), {"zh": text, "en": "x"}) for i, text in enumerate(texts)]
    try:
        raw = made(places, ("zh", "en"))
        raw.decode("utf-8-sig") if made is csv_bytes else io.BytesIO(raw)
    except UnicodeEncodeError:
        assert any("\ud800" <= sign <= "\udfff" for text in texts for sign in text)
        return
    path = Path("a")
    table = (
        csv_table(raw.decode("utf-8-sig"), ("file",), path)
        if made is csv_bytes
        else xlsx_tables(raw, ("file",), path)[0]
    )
    back = {row.get("place"): normal(row.cells.get("zh", "")) for row in table.rows}
    assert back == {place.place: normal(place.texts["zh"]) for place in places}


def test_the_languages_are_those_that_the_content_is_written_in(tmp_path: Path) -> None:
    assert languages_of(small(tmp_path)) == ("zh", "en")
    about = tmp_path / "content" / "exhibit.yaml"
    about.write_text(about.read_text("utf-8") + "languages: [zh, fr]\n", "utf-8")
    assert languages_of(read_texts(tmp_path / "content", ("zh", "en"))) == ("zh", "fr", "en")


def test_a_whole_translation_arrives_at_once_and_leaves_every_comment(tmp_path: Path) -> None:
    files = read_texts(CONTENT, ("zh", "en"))
    texts = {(text.file, text.place): text for file in files for text in file.texts}
    rows = tuple(
        Row(number, {"file": text.file, "place": text.place, "en": f"{text.texts.get('en', '')} : more"})
        for number, text in enumerate(texts.values(), 2)
    )
    result = compared(Table(("file", "place", "en"), rows), files)
    assert (len(result.changes), result.left) == (len(texts), [])
    for name, data in changed_files(result, files).items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
        comments = [line for line in (CONTENT / name).read_bytes().splitlines() if line.lstrip().startswith(b"#")]
        assert [line for line in data.splitlines() if line.lstrip().startswith(b"#")] == comments
    assert result.left == []
    for file in read_texts(tmp_path, ("zh", "en")):
        for text in file.texts:
            old = texts[text.file, text.place]
            assert text.texts == {**old.texts, "en": f"{old.texts.get('en', '')} : more".strip()}


@MANY
@given(TYPED, st.sampled_from(PLACES), st.sampled_from(["zh", "en"]))
def test_the_short_way_and_the_long_way_say_the_same(tmp_path: Path, typed: str, place: str, code: str) -> None:
    past = next(file for file in small(tmp_path) if file.name == "eras/past.yaml")
    text = next(text for text in past.texts if text.place == place)
    assert past.document is not None
    path = (*text.way, code)
    short, others = spliced(past.document, [(path, typed)])
    if others:
        assert short == past.document
    else:
        assert short.plain() == past.document.set_value(path, typed).plain()
