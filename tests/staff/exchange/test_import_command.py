"""`kiosk import` as staff meet it: kinds recognised, clear refusals, nothing half written, nothing written over."""

from __future__ import annotations

import io
import json
import os
import zipfile
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.staff.exchange import source_file, table
from kiosk.staff.exchange.import_command import read_any, run_import
from kiosk.staff.exchange.refused import WORDS, Refused
from kiosk.staff.exchange.timeline import Timeline
from tests.exhibit.small_content import written
from tests.staff.exchange.brought import DEFINITION, KINGS, SHEET, VERSION_2, VERSION_3, beside

Printed = pytest.CaptureFixture[str]
ANY_FILE = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def bring(source: Path, *more: str) -> int:
    return main(["import", str(source), "--to", str(source.parent / "new"), "--lang", "en", *more])


@pytest.mark.parametrize(
    ("name", "data", "kind", "other"),
    [
        ("a.json", VERSION_3, "timelinejs", "exhibitera"),
        ("a.json", VERSION_2, "timelinejs", "csv"),
        ("a.csv", SHEET, "timelinejs", "exhibitera"),
        ("a.json", DEFINITION, "exhibitera", "timelinejs"),
        ("a.csv", KINGS, "exhibitera", "xlsx"),
    ],
)
def test_the_kind_is_recognised_and_another_is_refused(
    tmp_path: Path, capsys: Printed, name: str, data: object, kind: str, other: str
) -> None:
    source = beside(tmp_path, name, data)
    found, named = read_any(source), read_any(source, kind)
    assert isinstance(found, Timeline)
    assert isinstance(named, Timeline)
    assert found.program.lower() == named.program.lower() == kind
    assert bring(source, "--from", other) == 1
    assert capsys.readouterr().err == f"{source} is not {other}. Without --from the kind is recognised.\n"
    assert not (tmp_path / "new").exists()


def test_a_dry_run_tells_everything_and_leaves_nothing(tmp_path: Path, capsys: Printed) -> None:
    source = beside(tmp_path, "a.json", VERSION_3)
    before = sorted(tmp_path.rglob("*"))
    assert bring(source, "--dry-run") == 0
    shown = capsys.readouterr().out
    assert sorted(tmp_path.rglob("*")) == before
    assert bring(source) == 0
    assert capsys.readouterr().out == shown
    assert main(["import", str(source), "--dry-run", "--lang", "en"]) == 0, "a look needs no place to go to"


def test_an_existing_exhibit_is_never_written_over(tmp_path: Path, capsys: Printed) -> None:
    source = beside(tmp_path, "a.json", VERSION_3)
    content, _ = written(tmp_path / "new")
    before = {path: path.read_bytes() for path in content.rglob("*.yaml")}
    assert bring(source) == 1
    assert "is not empty. An import never writes over an exhibit" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in content.rglob("*.yaml")} == before
    assert main(["import", str(source), "--to", str(source), "--lang", "en"]) == 1
    assert main(["import", str(source), "--lang", "en"]) == 1
    assert "Say with --to" in capsys.readouterr().err


def test_an_empty_folder_is_free(tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    assert bring(beside(tmp_path, "a.json", VERSION_3)) == 0
    assert (tmp_path / "new" / "content" / "exhibit.yaml").is_file()
    assert main(["check", "--content", str(tmp_path / "new/content"), "--assets", str(tmp_path / "new/assets")]) == 0


@pytest.mark.parametrize("call", ["fsync", "replace", "rename"])
@pytest.mark.parametrize("after", [0, 3])
def test_a_disk_that_fails_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Printed, call: str, after: int
) -> None:
    source = beside(tmp_path, "a.json", VERSION_3)
    real, calls = getattr(os, call), []

    def fails(*given: object) -> object:
        calls.append(given)
        if len(calls) > after or call == "rename":
            raise OSError(28, "No space left on device")
        return real(*given)

    monkeypatch.setattr(os, call, fails)
    assert bring(source) == 1
    assert "No space left on device" in capsys.readouterr().err
    assert sorted(os.listdir(tmp_path)) == ["a.json", "works.png"]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "is empty"),
        (b"\xef\xbb\xbf\r\n \r\n", "is empty"),
        (b",,,\n,,,\n", "is empty"),
        (b"Year,Headline\n", "holds no event"),
        (b"Year,Headline\n,\n1900,\n", "holds no event"),
        (b'{"events": []}', "holds no event"),
        (b'{"timeline": {"date": [{"headline": "x"}]}}', "stand on a timeline. slide 1: no date"),
        (b'{"events": [', "is not valid JSON (line 1)"),
        (b'{"a": 1}', "is of no known kind"),
        (b"[1, 2]", "is of no known kind"),
        (b"[" * 100_000, "is not valid JSON"),
        (b'{"events": [{"start_date": {"year": ' + b"9" * 5000 + b"}}]}", "is not valid JSON"),
        (b"name,price\npen,3\n", "no Exhibitera. Headers or fields: name, price."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "the old Excel format"),
        (b"PK\x03\x04 and then nothing", "is not a whole .xlsx workbook"),
        (b"\xff\xfe\x00\xd8", "encoding"),
        (b"\x81\x00\xff\xff\x9d", "encoding"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is of no known kind"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_one_line(tmp_path: Path, capsys: Printed, raw: bytes, said: str) -> None:
    source = tmp_path / "a.bin"
    source.write_bytes(raw)
    assert bring(source) == 1
    out, err = capsys.readouterr()
    assert said in err
    assert len(err.splitlines()) == 1
    assert out == ""
    assert os.listdir(tmp_path) == ["a.bin"]


def test_what_is_no_file_is_told(tmp_path: Path, capsys: Printed) -> None:
    for source, said in (
        (tmp_path / "no.csv", "There is no file"),
        (tmp_path, "cannot be read"),
        (Path("a\0b"), "no file"),
    ):
        assert main(["import", str(source), "--to", str(tmp_path / "new"), "--lang", "en"]) == 1
        assert said in capsys.readouterr().err


def test_files_beyond_the_limits_are_refused(tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = beside(tmp_path, "a.csv", SHEET)
    monkeypatch.setattr(table, "MOST_ROWS", 5)
    assert bring(sheet) == 1
    monkeypatch.setattr(table, "MOST_CELL", 10)
    monkeypatch.setattr(table, "MOST_ROWS", 5000)
    assert bring(sheet) == 1
    monkeypatch.setattr(source_file, "MOST_BYTES", 100)
    assert bring(sheet) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.split(" above ")[0].rpartition(" is too big: ")[1] for line in lines] == [" is too big: "] * 3


def test_a_workbook_that_unpacks_to_gigabytes_is_refused_unopened(tmp_path: Path, capsys: Printed) -> None:
    bomb = tmp_path / "bomb.xlsx"
    with (
        zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(table.MOST_UNPACKED // (1 << 20) + 1):
            part.write(bytes(1 << 20))
    assert bomb.stat().st_size < 1 << 20
    assert bring(bomb) == 1
    assert "is too big" in capsys.readouterr().err


def test_refusals_are_said_in_both_languages() -> None:
    class Anything(dict[str, str]):
        def __missing__(self, name: str) -> str:
            return name

    for word, (zh, en) in WORDS.items():
        assert zh.format_map(Anything()) != en.format_map(Anything()), word


def a_workbook() -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Year", "Headline", "Text"])
    book.active.append([1900, "Opened", "It did"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


WORKBOOK = a_workbook()


def survives(folder: Path, raw: bytes) -> None:
    """The file becomes a timeline, or a refusal: nothing else."""
    source = folder / "any"
    source.write_bytes(raw)
    try:
        read_any(source)
    except Refused:
        told = 1
    else:
        told = 0
    assert run_import(source, None, folder, "", "en", dry_run=True) in (told, 1)


@ANY_FILE
@given(at=st.integers(0, len(WORKBOOK) - 1), new=st.binary(max_size=4), cut=st.integers(0, 60))
def test_damaged_workbooks_are_refused_and_nothing_else(tmp_path: Path, at: int, new: bytes, cut: int) -> None:
    survives(tmp_path, WORKBOOK[:at] + new + WORKBOOK[at + cut :])


@ANY_FILE
@given(part=st.sampled_from(["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]),
       at=st.floats(0, 1), new=st.text("<>/&;\"'= abc0123456789", max_size=6))  # fmt: skip
def test_workbooks_with_damaged_parts_are_refused_and_nothing_else(
    tmp_path: Path, part: str, at: float, new: str
) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(WORKBOOK)) as old, zipfile.ZipFile(out, "w") as archive:
        for name in old.namelist():
            data = old.read(name)
            index = int(at * len(data))
            archive.writestr(name, data[:index] + new.encode() + data[index + 3 :] if name == part else data)
    survives(tmp_path, out.getvalue())


CELL = st.text(max_size=20) | st.sampled_from(
    ["1963", "-221", "title", "era", "<b>x", '"', "{depth}", "**", "1963,6", "a;b"]
)
HEADER = st.sampled_from(
    ["Year", "Headline", "Text", "Month", "Type", "Group", "Media", "End Year", "Display Date", "x", ""]
)


@ANY_FILE
@given(headers=st.lists(HEADER, max_size=8), rows=st.lists(st.lists(CELL, max_size=8), max_size=6),
       separator=st.sampled_from([",", ";", "\t"]), end=st.sampled_from(["\n", "\r\n", "\r"]))  # fmt: skip
def test_any_sheet_is_read_or_refused(
    tmp_path: Path, headers: list[str], rows: list[list[str]], separator: str, end: str
) -> None:
    lines = [separator.join(row) for row in [headers, *rows]]
    survives(tmp_path, end.join(lines).encode("utf-8", "replace"))


@ANY_FILE
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(tmp_path: Path, raw: bytes) -> None:
    survives(tmp_path, raw)


NAMES = (
    *("year", "month", "day", "headline", "text", "start_date", "end_date", "media", "url", "group", "display_date"),
    *("startDate", "asset", "time", "title", "level", "filename", "content", "en", "background"),
)
VALUE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)


@ANY_FILE
@given(VALUE, st.lists(VALUE, max_size=3), st.sampled_from(["3", "2", "exhibitera", "older"]))
def test_any_json_of_these_kinds_is_read_or_refused(tmp_path: Path, one: object, many: list[object], kind: str) -> None:
    whole = {
        "3": {"title": one, "events": many, "eras": many},
        "2": {"timeline": {"headline": one, "date": many, "era": one, "asset": one}},
        "exhibitera": {"languages": {"en": one, "zh": {"content": {"a": one}}}, "content": {"a": one, "b": many}},
        "older": {"languages": {"en": one}, "spreadsheet": "none.csv", "content_order": many},
    }
    survives(tmp_path, json.dumps(whole[kind]).encode())
