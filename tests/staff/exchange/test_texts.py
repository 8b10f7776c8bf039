"""The texts go out as a spreadsheet and come back: nothing moves but what was changed, and nothing is lost silently."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from kiosk.cli import main
from kiosk.exhibit.localised import LANGUAGES
from kiosk.staff.exchange.table import csv_table, xlsx_tables
from kiosk.staff.exchange.text_changes import compared
from kiosk.staff.exchange.text_places import languages_of, read_texts
from kiosk.staff.exchange.text_sheet import csv_bytes, xlsx_bytes
from tests.exhibit.small_content import CONTENT, written

Printed = pytest.CaptureFixture[str]
PAST = "eras/past.yaml"
TITLE = "events[opened].title"


def bytes_of(folder: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.yaml"))}


def export(content: Path, out: Path, kind: str = "csv") -> Path:
    assert main(["export", f"--{kind}", str(out), "--content", str(content), "--lang", "en"]) == 0
    return out


def bring(sheet: Path, content: Path, *more: str) -> int:
    return main(["import", str(sheet), "--to", str(content), "--lang", "en", *more])


def rows_in(sheet: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(sheet.read_text("utf-8-sig"), newline="")))


def edit(sheet: Path, place: str, column: str, text: str) -> None:
    """Change one cell of an exported CSV."""
    rows = rows_in(sheet)
    at = rows[0].index(column)
    row = next(row for row in rows if row[2] == place)
    row[at] = text
    write(sheet, rows)


def write(sheet: Path, rows: list[list[str]], encoding: str = "utf-8-sig", separator: str = ",") -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=separator).writerows(rows)
    sheet.write_bytes(out.getvalue().encode(encoding))


def test_every_text_of_the_exhibit_goes_out_with_its_place() -> None:
    texts = [text for file in read_texts(CONTENT, LANGUAGES) for text in file.texts]
    by_place = {(text.file, text.place): text for text in texts}
    assert len(by_place) == len(texts)
    bronze = by_place[PAST, "events[changning-bronze].title"]
    assert bronze.texts == {"zh": "江州青铜", "en": "Bronze of Changning"}
    assert bronze.key == "changning-bronze"
    assert ("pictures.yaml", "pictures[arsenal].spots[#1].label") in by_place
    assert ("quizzes/know-hengyang.yaml", "questions[q-bronze].others[#2]") in by_place
    assert {text.file for text in texts} >= {"exhibit.yaml", "figures.yaml", "projects.yaml", "processes/how-salt.yaml"}


@pytest.mark.parametrize("made", [csv_bytes, xlsx_bytes])
def test_a_sheet_of_the_real_content_that_comes_back_untouched_changes_nothing(made: Callable[..., bytes]) -> None:
    files = read_texts(CONTENT, LANGUAGES)
    texts = [text for file in files for text in file.texts]
    raw, path = made(texts, languages_of(files)), Path("texts")
    tables = (
        xlsx_tables(raw, ("file",), path)
        if made is xlsx_bytes
        else [csv_table(raw.decode("utf-8-sig"), ("file",), path)]
    )
    assert len(tables[0].rows) == len(texts)
    result = compared(tables[0], files)
    assert (result.changes, result.left) == ([], [])


def test_the_round_trip_leaves_every_byte(tmp_path: Path, capsys: Printed) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    before = bytes_of(content)
    assert bring(export(content, tmp_path / "texts.xlsx", "xlsx"), content) == 0
    assert bytes_of(content) == before
    assert "No text to change." in capsys.readouterr().err


def test_a_changed_cell_changes_its_text_and_nothing_else(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    before = bytes_of(content)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "en", "The mine: opened")
    assert bring(sheet, content) == 0
    after = bytes_of(content)
    assert {name for name in after if after[name] != before[name]} == {PAST}
    assert after[PAST] == before[PAST].replace(
        b"title: {zh: \xe5\xbc\x80\xe7\x9f\xbf, en: Opened}",
        b'title: {zh: \xe5\xbc\x80\xe7\x9f\xbf, en: "The mine: opened"}',
    )
    assert capsys.readouterr().out.splitlines()[-3:] == [
        f"{PAST} {TITLE} [en]", "  - Opened", "  + The mine: opened",
    ]  # fmt: skip


def test_a_dry_run_shows_the_same_and_writes_nothing(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    before = bytes_of(content)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "en", "The mine")
    capsys.readouterr()
    assert bring(sheet, content, "--dry-run") == 0
    shown = capsys.readouterr().out
    assert bytes_of(content) == before
    assert bring(sheet, content) == 0
    assert capsys.readouterr().out == shown
    assert bytes_of(content) != before


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_sheet_comes_back_in_any_encoding_and_with_any_separator(
    tmp_path: Path, encoding: str, separator: str
) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "zh", "开矿，在 1896 年；“旧”矿")
    write(sheet, rows_in(sheet), encoding, separator)
    assert bring(sheet, content) == 0
    assert "title: {zh: 开矿，在 1896 年；“旧”矿, en: Opened}" in (content / PAST).read_text("utf-8")


def test_columns_may_be_moved_renamed_in_capitals_and_added(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "en", "Mine")
    rows = rows_in(sheet)
    write(sheet, [[row[4].upper() if row[4] == "en" else row[4], "备注", row[2], row[0]] for row in rows])
    assert bring(sheet, content) == 1
    assert "en: Mine}" in (content / PAST).read_text("utf-8")
    assert "备注: an unknown column" in capsys.readouterr().out


def test_a_missing_translation_is_added_where_it_belongs(tmp_path: Path) -> None:
    text = "    text:\n      zh: |-\n        一段\n\n        二段\n    sources: [daily] # 来源\n"
    past = written(tmp_path)[0] / PAST
    old = '    text: {zh: "深 {depth}", en: "{depth} deep"}\n    sources: [daily]\n'
    past.write_text(past.read_text("utf-8").replace(old, text), "utf-8")
    content = past.parents[1]
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, "events[opened].text", "en", "One\n\nTwo")
    assert bring(sheet, content) == 0
    wanted = text.replace("    sources", "      en: |-\n        One\n\n        Two\n    sources")
    assert wanted in past.read_text("utf-8")


def test_one_text_for_all_languages_becomes_one_for_each(tmp_path: Path) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, "sources[daily].publisher", "en", "Newspaper")
    assert bring(sheet, content) == 0
    assert "publisher: {zh: 报社, en: Newspaper}" in (content / "sources.yaml").read_text("utf-8")


def test_windows_line_ends_comments_and_quotes_stay(tmp_path: Path) -> None:
    content, _ = written(tmp_path)
    path = content / PAST
    raw = b"\xef\xbb\xbf# top\r\n" + path.read_bytes().replace(b"en: Opened}", b"en: 'Opened'} # why").replace(
        b"\n", b"\r\n"
    )
    path.write_bytes(raw)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "en", "It's open")
    assert bring(sheet, content) == 0
    assert path.read_bytes() == raw.replace(b"'Opened'", b"'It''s open'")


def test_what_changed_on_both_sides_is_a_conflict_and_stays(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.csv")
    path = content / PAST
    path.write_text(
        path.read_text("utf-8").replace("en: Opened", "en: Started").replace("en: It opened", "en: It began"), "utf-8"
    )
    before = bytes_of(content)
    edit(sheet, TITLE, "en", "The mine")
    assert bring(sheet, content) == 1
    assert bytes_of(content) == before
    out = capsys.readouterr().out
    assert "changed in the content since the export" in out
    assert "“Started”" in out
    assert "“The mine”" in out
    assert "It began" not in out, (
        "the sheet has not touched this text: the content has moved on, and that is no conflict"
    )


def test_places_that_are_gone_and_cells_that_were_emptied_are_listed(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "en", "")
    path = content / PAST
    path.write_text(path.read_text("utf-8").replace("key: closed", "key: shut"), "utf-8")
    before = bytes_of(content)
    assert bring(sheet, content) == 1
    out = capsys.readouterr().out
    assert f"{PAST} events[closed].title: this place is not in the content any more" in out
    assert f"{PAST} {TITLE} [en]: empty in the sheet: the text “Opened” is kept" in out
    assert bytes_of(content) == before


def test_a_place_that_stands_twice_and_a_formula_are_not_taken(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.xlsx", "xlsx")
    book = openpyxl.load_workbook(sheet)
    texts = book["texts"]
    row = next(row for row in texts.iter_rows() if row[2].value == TITLE)
    texts.append([cell.value for cell in row])
    row[4].value = "=1+1"
    book.save(sheet)
    before = bytes_of(content)
    assert bring(sheet, content) == 1
    out = capsys.readouterr().out
    assert "a formula and no text" in out
    assert "stands twice" in out
    assert bytes_of(content) == before


def test_a_text_that_looks_like_a_formula_is_a_text(tmp_path: Path) -> None:
    content, _ = written(tmp_path)
    path = content / PAST
    path.write_text(path.read_text("utf-8").replace("en: Opened", 'en: "=SUM(A1)"'), "utf-8")
    before = bytes_of(content)
    sheet = export(content, tmp_path / "texts.xlsx", "xlsx")
    cells = {cell.value: cell.data_type for row in openpyxl.load_workbook(sheet)["texts"].iter_rows() for cell in row}
    assert bring(sheet, content) == 0
    assert bytes_of(content) == before
    assert "=SUM(A1)" in cells


def test_a_file_that_cannot_be_read_is_told_and_the_others_go_out(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "whole.csv")
    (content / "units.yaml").write_text("units: [", "utf-8")
    assert main(["export", "--csv", str(tmp_path / "a.csv"), "--content", str(content), "--lang", "en"]) == 1
    assert "units.yaml cannot be read" in capsys.readouterr().err
    assert len(rows_in(tmp_path / "a.csv")) == len(rows_in(sheet))  # units hold no text of this kind
    (content / "figures.yaml").write_text("figures: [", "utf-8")
    assert bring(sheet, content) == 1
    assert "figures.yaml figures[depth].label: this file cannot be read" in capsys.readouterr().out


def test_export_asks_where_to_and_for_content(tmp_path: Path, capsys: Printed) -> None:
    assert main(["export", "--lang", "zh"]) == 1
    assert capsys.readouterr().err == "请写明导出到哪里：--xlsx 文件名.xlsx 或 --csv 文件名.csv。\n"
    assert main(["export", "--xlsx", str(tmp_path / "a.xlsx"), "--content", str(tmp_path / "no"), "--lang", "en"]) == 1
    assert "There is no content folder" in capsys.readouterr().err


def test_texts_come_only_into_content_that_exists(tmp_path: Path, capsys: Printed) -> None:
    content, _ = written(tmp_path)
    sheet = export(content, tmp_path / "texts.csv")
    assert bring(sheet, tmp_path / "elsewhere") == 1
    assert "it is no content folder" in capsys.readouterr().err
    assert bring(sheet, tmp_path) == 0, "the folder that holds content/ will do as well"


def test_the_files_may_be_read_by_whoever_could_read_them(tmp_path: Path) -> None:
    content, _ = written(tmp_path)
    mode = (content / PAST).stat().st_mode
    sheet = export(content, tmp_path / "texts.csv")
    edit(sheet, TITLE, "en", "Mine")
    assert bring(sheet, content) == 0
    assert (content / PAST).stat().st_mode == mode
