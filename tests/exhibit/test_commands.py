"""`kiosk check` and `kiosk schema` answer in lines that staff and programs can read, and never with a traceback."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.exhibit.schema import file_schemas, reference, schema
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, changed, written

LINE = re.compile(r"[^:\n]+\.yaml:[1-9]\d*:[1-9]\d*: (?:error|warning) (?:E|W)\d{3}: \S.*")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
ERROR = changed("eras/past.yaml", "plate: bronze", "plate: gold")
WARNING = {"units.yaml": "units:\n  - {zh: 尺, en: feet}\n  - {zh: 亿元, en: billion yuan}\n"}

Printed = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _no_locale(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def check(folder: Path, changes: dict[str, str], *more: str) -> int:
    content, assets = written(folder, changes)
    return main(["check", "--content", str(content), "--assets", str(assets), *more])


def test_content_without_a_problem_prints_nothing_but_the_summary(tmp_path: Path, capsys: Printed) -> None:
    assert check(tmp_path, {}) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "1 个时代，2 个事件，1 个产业，1 项大国重器，1 家企业，2 个数字；0 个错误，0 个提醒。\n"


def test_the_summary_in_english(tmp_path: Path, capsys: Printed) -> None:
    assert check(tmp_path, {}, "--lang", "en") == 0
    assert capsys.readouterr().err == (
        "1 eras, 2 events, 1 industries, 1 national projects, 1 enterprises, 2 figures; 0 errors, 0 warnings.\n"
    )


def test_warnings_alone_are_no_failure(tmp_path: Path, capsys: Printed) -> None:
    assert check(tmp_path, WARNING) == 0
    out, err = capsys.readouterr()
    assert [line.split(": ")[:2] for line in out.splitlines()] == [
        ["content/figures.yaml:4:11", "warning W404"],
        ["content/figures.yaml:9:11", "warning W404"],
    ]
    assert err.endswith("0 个错误，2 个提醒。\n")


def test_an_error_is_a_failure(tmp_path: Path, capsys: Printed) -> None:
    assert check(tmp_path, ERROR) == 1
    out, err = capsys.readouterr()
    told = "content/eras/past.yaml:5:8: error E203: “plate”（底色 plate）写的是“gold”。只能写：bronze, arc or lume。"
    assert told in out.splitlines()
    assert re.search(r"；1 个错误，1 个提醒。\n$", err)


def test_each_problem_is_one_line_with_its_place(tmp_path: Path, capsys: Printed) -> None:
    broken = {**ERROR, **WARNING, "units.yaml": "units: [\n", "sources.yaml": "\ufeff" + FILES["sources.yaml"]}
    for language in ("zh", "en"):
        assert check(tmp_path, broken, "--lang", language) == 1
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) >= 4
        assert [line for line in lines if not LINE.fullmatch(line)] == []


def test_messages_are_chinese_unless_english_is_asked_for(tmp_path: Path, capsys: Printed) -> None:
    broken = {"units.yaml": ""}
    check(tmp_path, broken)
    chinese = capsys.readouterr().out.splitlines()
    check(tmp_path, broken, "--lang", "en")
    english = capsys.readouterr().out.splitlines()
    assert chinese[0] == "content/units.yaml:1:1: error E105: 文件是空的。请恢复原来的内容，或者删掉这个文件。"
    assert (
        english[0] == "content/units.yaml:1:1: error E105: The file is empty. Restore what it held, or remove the file."
    )
    assert all(CHINESE.search(line) for line in chinese)


def test_messages_follow_an_english_locale(tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    check(tmp_path, {})
    assert "0 errors" in capsys.readouterr().err


def test_json_holds_what_the_lines_say(tmp_path: Path, capsys: Printed) -> None:
    broken = {**ERROR, **WARNING}
    assert check(tmp_path, broken, "--lang", "en") == 1
    lines = capsys.readouterr().out.splitlines()
    assert check(tmp_path, broken, "--format", "json") == 1
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    assert [
        f"{p['path']}:{p['line']}:{p['column']}: {p['severity']} {p['code']}: {p['message']['en']} {p['remedy']['en']}"
        for p in found
    ] == lines
    assert all(CHINESE.search(p["message"]["zh"]) and p["remedy"]["zh"] for p in found)


def test_json_without_a_problem_is_an_empty_list(tmp_path: Path, capsys: Printed) -> None:
    assert check(tmp_path, {}, "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_content_folder_that_is_not_there_is_told_in_one_line(tmp_path: Path, capsys: Printed) -> None:
    assert main(["check", "--content", str(tmp_path / "nowhere")]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"找不到内容文件夹 {tmp_path / 'nowhere'}。\n"


def test_an_empty_content_folder_is_told_file_by_file(tmp_path: Path, capsys: Printed) -> None:
    assert main(["check", "--content", str(tmp_path), "--assets", str(tmp_path)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 7
    assert all("error E106" in line for line in lines)


NASTY = {
    "deep": b"[" * 24_000,
    "gbk": "title: 衡阳".encode("gbk"),
    "nul": b"title: \0",
    "tag": b"title: !!python/object/apply:os.system [ls]",
    "braces": b"title: '{0} {value!r} %s'\ntitel: '{'\n'{key}': x\n",
    "odd signs": "title: \U0001f600\u202e\u2028 x\n'\u202e': y\n".encode(),
}


@pytest.mark.parametrize("raw", NASTY.values(), ids=NASTY.keys())
def test_no_traceback_for_whatever_a_file_holds(tmp_path: Path, capsys: Printed, raw: bytes) -> None:
    content, assets = written(tmp_path)
    (content / "exhibit.yaml").write_bytes(raw)
    assert main(["check", "--content", str(content), "--assets", str(assets)]) == 1
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    assert [line for line in out.split("\n") if line and not LINE.fullmatch(line)] == []


def test_the_command_reads_the_content_of_the_museum(capsys: Printed) -> None:
    code = main(["check", "--content", str(CONTENT), "--assets", str(ASSETS)])
    out, err = capsys.readouterr()
    assert code == (1 if " error E" in out else 0)
    assert re.match(r"3 个时代，\d+ 个事件，", err)


def test_the_schema_of_all_files(capsys: Printed) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == schema()


@pytest.mark.parametrize(("file", "name"), [("figures", "figures.yaml"), ("eras", "eras/*.yaml")])
def test_the_schema_of_one_file(capsys: Printed, file: str, name: str) -> None:
    assert main(["schema", "--file", file]) == 0
    assert json.loads(capsys.readouterr().out) == file_schemas()[name]


def test_a_file_that_no_schema_is_for_is_told(capsys: Printed) -> None:
    assert main(["schema", "--file", "visitors"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "visitors" in err
    assert "figures.yaml" in err


def test_the_reference_is_markdown(capsys: Printed) -> None:
    assert main(["schema", "--format", "markdown"]) == 0
    assert capsys.readouterr().out == reference()


def test_what_is_asked_for_wrongly_is_a_usage_error(capsys: Printed) -> None:
    with pytest.raises(SystemExit) as left:
        main(["check", "--format", "xml"])
    assert left.value.code == 2
    assert "--format" in capsys.readouterr().err
