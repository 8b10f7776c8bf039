"""TimelineJS comes in whole: both versions of its JSON and its spreadsheet, and whatever does not is listed."""

from __future__ import annotations

import copy
import io
import json
from pathlib import Path

import openpyxl
import pytest

from tests.staff.exchange.brought import SHEET, VERSION_2, VERSION_3, beside, events, imported

Printed = pytest.CaptureFixture[str]


def test_version_3_comes_in(tmp_path: Path, capsys: Printed) -> None:
    exhibit = imported(beside(tmp_path, "a.json", VERSION_3))
    out = capsys.readouterr().out
    assert exhibit.about.title.text("en") == "Steam & Steel"
    assert exhibit.eras[0].summary.text("en") == "A history of **works**."
    assert [event.title.text("en") for event in exhibit.eras[0].events] == [
        "Earth",
        "The Ides.",
        "First works",
        "No such day",
    ]
    found = events(exhibit)
    works = found["First works"]
    assert (works.key, works.date.en) == ("first-works", "June 1963 to 1964")
    assert works.text.text("en") == "One **fine** day.\n\nThen more."
    assert found["Earth"].date.en == "4.5 billion BCE"
    assert found["The Ides."].date.en == "44 BCE"
    assert found["No such day"].date.en == "February 2001"
    picture = exhibit.picture_by_key[works.picture]
    assert (picture.alt.text("en"), picture.credit.text("en")) == ("A tall chimney", "A. Smith")
    assert "The works" in works.staff_note
    assert exhibit.about.industries == ("steel", "rock")
    assert works.industries == ("steel",)
    assert [(period.title.text("en"), period.date.en) for period in exhibit.eras[0].periods] == [
        ("A century", "1900-2000")
    ]
    assert out.splitlines()[1:] == [
        "  era 1: the era's text is left out: Long",
        "  era 2: an era without headline is left out",
        "  slide 1: a link is left out: https://example.org/x",
        "  slide 2: the thumbnail is left out: t.jpg",
        "  slide 2: the background is left out: #ff0000",
        "  slide 2: the date was shown as “A long time ago”: kept in the staff note",
        "  slide 2: the picture is on the web and was not fetched: https://example.org/earth.jpg."
        " Save it to assets/ and add it to pictures.yaml",
        "  slide 2: the picture's caption and credit are in the staff note: An agency",
        "  slide 3: before the common era only the year is kept (3-15)",
        "  slide 3: no headline: “The Ides.” stands in",
        "  slide 4: the time of day is left out (9)",
        "  slide 4: 2001-2-30 is no day: kept as 2001年2月",
        "  slide 5: no date: not on the timeline",
        "  slide 6: the date “soon” is not understood: not on the timeline",
    ]
    assert "A long time ago" in found["Earth"].staff_note


@pytest.mark.parametrize("wrapped", ["{}", "storyjs_jsonp_data = {};", "var x = {}", "\ufeff{}"])
def test_version_2_comes_in_also_as_the_script_that_it_was(tmp_path: Path, wrapped: str) -> None:
    text = wrapped.replace("{}", json.dumps(VERSION_2))
    exhibit = imported(beside(tmp_path, "a.json", text))
    found = events(exhibit)
    assert exhibit.about.title.text("en") == "Old format"
    assert found["Opened"].date.en == "June 1963 to 2 July 1963"
    assert found["Opened"].text.text("en") == "It **opened**.\n\nThen closed."
    assert exhibit.picture_by_key[found["Opened"].picture].credit.text("en") == "Photographer"
    assert exhibit.picture_by_key[found["Opened"].picture].alt.text("en") == "Chimney"
    assert found["Long before"].date.en == "200 BCE"
    assert exhibit.industries[0].title.text("en") == "Works"
    assert exhibit.eras[0].periods[0].title.text("en") == "Sixties"


def test_the_spreadsheet_comes_in(tmp_path: Path, capsys: Printed) -> None:
    exhibit = imported(beside(tmp_path, "a.csv", SHEET))
    out = capsys.readouterr().out
    found = events(exhibit)
    assert exhibit.about.title.text("en") == "Our town"
    assert exhibit.eras[0].summary.text("en") == "Five hundred years, in one line"
    assert list(found) == ["Dinosaurs end", "A charter", "Only a text.", "Fireworks"]
    assert [event.date.en for event in found.values()] == ["66 million BCE", "c. 1450", "1850-1860", "31 December 1999"]
    assert found["Fireworks"].text.text("en") == "Bang & glitter."
    assert exhibit.picture_by_key[found["Fireworks"].picture].credit.text("en") == "Town archive"
    assert {industry.title.text("en") for industry in exhibit.industries} == {"Feasts", "Works", "Nature"}
    assert [period.title.text("en") for period in exhibit.eras[0].periods] == ["A century"]
    for line in (
        "row 3: the time of day is left out (23:59)",
        "row 3: an embedded iframe https://example.org/v is left out",
        "row 3: the background is left out: #fff",
        "row 3: the date was shown as “New Year's Eve”: kept in the staff note",
        "row 4: no headline: “Only a text.” stands in",
        "row 8: the date “abc” is not understood: not on the timeline",
    ):
        assert f"  {line}\n" in out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_chinese_sheets_come_in_whatever_their_encoding(tmp_path: Path, encoding: str, end: str) -> None:
    text = "headline;YEAR;Text;额外\n开矿;1896;“一段”，很长。;x\n\n关矿;前221;又一段;\n"
    exhibit = imported(beside(tmp_path, "a.csv", text.replace("\n", end).replace("前221", "-221"), encoding))
    assert [(event.title.zh, event.date.zh, event.text.zh) for _, event in exhibit.events()] == [
        ("关矿", "前221年", "又一段"),
        ("开矿", "1896年", "“一段”，很长。"),
    ]
    assert exhibit.about.default_language == "zh"


def test_western_windows_text_is_not_taken_for_chinese(tmp_path: Path) -> None:
    text = "Year,Headline,Text\n1900,Café Élan,Une journée à l'été où tout était fermé\n"
    exhibit = imported(beside(tmp_path, "a.csv", text, "cp1252"))
    assert list(events(exhibit)) == ["Café Élan"]


def test_a_workbook_comes_in_as_well(tmp_path: Path, capsys: Printed) -> None:
    book = openpyxl.Workbook()
    book.active.title = "empty"  # type: ignore[union-attr]
    sheet = book.create_sheet("od1")
    sheet.append(["How to use this sheet"])
    sheet.append(["Headline", "Year", "Month", "Text", ""])
    sheet.append(["Numbers", 1963, 6.0, "Typed as numbers", "loose"])
    sheet.append(["=A1", 1964, None, "A formula above"])
    out = io.BytesIO()
    book.save(out)
    path = tmp_path / "a.xlsx"
    path.write_bytes(out.getvalue())
    exhibit = imported(path)
    assert [(event.title.text("en"), event.date.en) for _, event in exhibit.events()] == [
        ("Numbers", "June 1963"),
        ("A formula above", "1964"),
    ]
    told = capsys.readouterr().out
    assert "row 3: there are words in a column without a header: loose" in told
    assert "row 4: a formula in the column “headline” is not taken" in told


def test_what_is_too_long_is_cut_at_a_sentence_and_kept_whole_for_staff(tmp_path: Path, capsys: Printed) -> None:
    data = copy.deepcopy(VERSION_3)
    whole = "A sentence of <b>some</b> words. " * 100 + "x" * 900
    data["events"] = [{"start_date": {"year": 1900}, "text": {"headline": "Long " * 40, "text": whole}}]
    event = next(event for _, event in imported(beside(tmp_path, "a.json", data)).events())
    assert event.text.en.endswith("words.")
    assert event.text.en.count("**") % 2 == 0
    assert whole.replace("<b>", "**").replace("</b>", "**") in event.staff_note
    assert "slide 1: 正文 text is too long (3900)" in capsys.readouterr().out


def test_more_groups_than_panels_are_told(tmp_path: Path, capsys: Printed) -> None:
    rows = "".join(f"{1900 + n},Event {n},Group {n}\n" for n in range(8))
    exhibit = imported(beside(tmp_path, "a.csv", "Year,Headline,Group\n" + rows))
    assert len(exhibit.industries) == 5
    assert "the group “Group 7” has no page of its own (at most 5)" in capsys.readouterr().out
    assert "Group 7" in events(exhibit)["Event 7"].staff_note


def test_equal_headlines_have_different_keys(tmp_path: Path) -> None:
    exhibit = imported(beside(tmp_path, "a.csv", "Year,Headline\n1900,Same title\n1901,Same title\n1902,Same title\n"))
    assert [event.key for _, event in exhibit.events()] == ["same-title", "same-title-2", "same-title-3"]


def test_markup_and_figures_in_foreign_text_mean_nothing(tmp_path: Path) -> None:
    text = 'Year,Headline,Text\n1900,A {depth} **x,"{well-depth} <script>alert(1)</script> ** & <b>bold"\n'
    event = next(event for _, event in imported(beside(tmp_path, "a.csv", text)).events())
    assert event.title.en == "A (depth) x"
    assert event.text.en == "(well-depth) & **bold**"
