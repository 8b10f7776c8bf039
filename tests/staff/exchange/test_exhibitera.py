"""Exhibitera's timelines come in: its definitions of both forms, and its spreadsheets."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff.exchange.import_command import run_import
from tests.staff.exchange.brought import DEFINITION, KINGS, OLD_DEFINITION, PNG, beside, events, imported

Printed = pytest.CaptureFixture[str]


def test_a_definition_comes_in_with_its_languages(tmp_path: Path, capsys: Printed) -> None:
    exhibit = imported(beside(tmp_path, "town.json", DEFINITION))
    found = events(exhibit)
    first, old = found["First item"], found["Old"]
    assert (exhibit.about.title.zh, exhibit.about.title.en) == ("小城", "The Town")
    assert exhibit.about.default_language == "en"
    assert (first.title.zh, first.date.zh, first.importance) == ("第一件", "1970年1月1日", 5)
    assert first.text.en == "Some **words**.\n\n**More**\n\n· one\n\n· two"
    assert first.text.zh == "一些字。"
    assert exhibit.picture_by_key[first.picture].file == "photos/works.png"
    assert (old.date.en, old.importance, old.text.en) == ("c. 500 BCE", 2, "a link text")
    assert capsys.readouterr().out.splitlines()[1:] == [
        "  the whole file: the setting style is left out",
        "  the whole file: the language “fr” is left out: there are zh、en",
        "  slide 2: a link is left out: https://example.org",
        "  slide 2: an embedded img x.png is left out",
        "  slide 3: the date “once” is not understood: not on the timeline",
        "  slide 4: is no item: left out",
    ]


def test_an_older_definition_comes_in_with_the_sheet_that_it_names(tmp_path: Path, capsys: Printed) -> None:
    beside(tmp_path, "kings.csv", KINGS)
    exhibit = imported(beside(tmp_path, "kings.json", OLD_DEFINITION))
    found = events(exhibit)
    assert exhibit.about.title.en == "Kings"
    assert found["George IV"].text.en == "He reigned for **ten** years."
    assert (found["Victoria"].date.en, found["Victoria"].importance) == ("1837", 5)
    assert "row 2: there is no picture file missing.jpg" in capsys.readouterr().out


def test_pictures_and_sheets_are_found_where_exhibitera_keeps_them(tmp_path: Path) -> None:
    for folder in ("definitions", "content"):
        (tmp_path / folder).mkdir()
    (tmp_path / "content" / "works.png").write_bytes(PNG)
    (tmp_path / "content" / "kings.csv").write_text(KINGS, "utf-8")
    path = beside(tmp_path / "definitions", "kings.json", OLD_DEFINITION)
    (tmp_path / "definitions" / "works.png").unlink()
    assert events(imported(path))["Victoria"].picture == "works"


def test_a_definition_without_its_sheet_says_so(tmp_path: Path, capsys: Printed) -> None:
    path = beside(tmp_path, "kings.json", OLD_DEFINITION)
    assert run_import(path, tmp_path / "new", tmp_path, "", "en", dry_run=False) == 1
    assert "needs the spreadsheet kings.csv, which is not there" in capsys.readouterr().err


@pytest.mark.parametrize(
    "sheet",
    [
        KINGS,
        "Media filename, Level, Time (en), Title (en), Description (en)\n, 2, 1820, George IV, He **reigned**\n"
        "works.png, 1, 1837, Victoria, Long\n",
        "Date/Time,Level,Title,Short text,Image\n1820,2,George IV,x,\n1837,1,Victoria,y,works.png\n",
    ],
    ids=["guide", "template", "older"],
)
def test_its_spreadsheets_come_in_alone(tmp_path: Path, sheet: str) -> None:
    exhibit = imported(beside(tmp_path, "a.csv", sheet))
    found = events(exhibit)
    assert [event.date.en for event in found.values()] == ["1820", "1837"]
    assert found["Victoria"].importance == 5
    assert found["Victoria"].picture == "works"


def test_a_sheet_in_two_languages_comes_in_as_one(tmp_path: Path) -> None:
    sheet = (
        "Media filename,Level,Time (en),Title (en),Description (en),Time (zh-cn),Title (zh-cn),Description (zh-cn)\n"
    )
    exhibit = imported(beside(tmp_path, "a.csv", sheet + ",3,1896,Opened,It did,1896年,开矿,开了\n", "gb18030"))
    event = next(event for _, event in exhibit.events())
    assert (event.title.zh, event.title.en, event.text.zh, event.text.en) == ("开矿", "Opened", "开了", "It did")
