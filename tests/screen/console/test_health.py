"""What the machine says: which content, whether the clock can be believed, room on the disk; and the words for it."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.exhibit.problems import Place, problem
from kiosk.screen.console.day_count import Day
from kiosk.screen.console.health import (
    SLACK,
    ClockState,
    Health,
    Moment,
    Touch,
    clock_state,
    content_version,
    disk_free,
    examine,
    is_writable,
)
from kiosk.screen.console.status import date_text, first_problems, gauges, headline, hours
from kiosk.screen.words import words

ZH, EN = words("zh"), words("en")
WELL = Health("f4e6b8e", (), 0.5, True, ClockState.RIGHT, Touch(1, 10), 3600.0)
ERROR = problem("E106", Place("eras/past.yaml", 3, 1), name="a.yaml")


def content(folder: Path, text: str = "title: 甲") -> Path:
    (folder / "eras").mkdir(parents=True, exist_ok=True)
    (folder / "eras" / "past.yaml").write_text(text, "utf-8")
    (folder / "notes.txt").write_text("not content", "utf-8")
    return folder


def test_the_version_follows_bytes_and_names_and_nothing_else(tmp_path: Path) -> None:
    one, newest = content_version(content(tmp_path / "a"))
    assert len(one) == 7
    assert newest == os.stat(tmp_path / "a" / "eras" / "past.yaml").st_mtime
    assert content_version(content(tmp_path / "b"))[0] == one
    assert content_version(content(tmp_path / "c", "title: 乙"))[0] != one
    os.rename(tmp_path / "b" / "eras" / "past.yaml", tmp_path / "b" / "eras" / "else.yaml")
    assert content_version(tmp_path / "b")[0] != one


def test_content_that_is_not_there_has_no_version_of_its_own(tmp_path: Path) -> None:
    assert content_version(tmp_path / "none")[1] == 0.0


def test_a_clock_is_right_behind_or_was_set() -> None:
    start = Moment(100.0, 1_000_000.0)
    assert clock_state(start, Moment(4000.0, 1_003_900.0), newest=1_000_000.0) is ClockState.RIGHT
    assert clock_state(start, Moment(4000.0, 1_003_900.0 + 3600), newest=0.0) is ClockState.JUMPED
    assert clock_state(start, Moment(4000.0, 1_003_900.0 - 3600), newest=0.0) is ClockState.JUMPED
    assert clock_state(start, Moment(200.0, 1_000_100.0), newest=1_000_100.0 + SLACK + 1) is ClockState.BEHIND


def test_a_folder_that_is_still_to_be_made_is_judged_by_the_one_above(tmp_path: Path) -> None:
    free = disk_free(tmp_path / "not" / "yet")
    assert free is not None
    assert 0 <= free <= 1
    assert is_writable(tmp_path / "not" / "yet")
    (tmp_path / "file").write_text("in the way")
    assert not is_writable(tmp_path / "file")


def test_everything_is_examined_at_once(tmp_path: Path) -> None:
    found = examine(content(tmp_path), tmp_path, (ERROR,), Moment(0.0, 5e9), Moment(60.0, 5e9 + 60), Touch(1, 10))
    assert (found.errors, found.running, found.clock, found.writable) == (1, 60.0, ClockState.RIGHT, True)


@pytest.mark.parametrize(("said", "sentence"), [(ZH, "运行正常"), (EN, "All is well")], ids=["zh", "en"])
def test_all_is_well(said: dict[str, str], sentence: str) -> None:
    rows = gauges(WELL, said)
    assert headline(rows, said) == sentence
    assert all(row.well and row.value for row in rows)


@pytest.mark.parametrize(
    ("change", "value"),
    [
        ({"version": ""}, "读不到"),
        ({"problems": (ERROR,)}, "1 个错误，0 个提醒"),
        ({"disk_free": 0.01}, "余 1%"),
        ({"writable": False}, "写不进去"),
        ({"clock": ClockState.BEHIND}, "比内容还早"),
        ({"touch": Touch(0, 0)}, "没有找到"),
    ],
    ids=str,
)
def test_each_thing_that_is_amiss_is_said(change: dict[str, Any], value: str) -> None:
    from dataclasses import replace

    rows = gauges(replace(WELL, **change), ZH)
    assert [row.value for row in rows if not row.well] == [value]
    assert headline(rows, ZH) == "运行正常，一项待办"


@pytest.mark.parametrize(
    ("seconds", "said"), [(59, "0 分钟前"), (7199, "119 分钟前"), (7200, "2 小时前"), (86_400 * 12, "12 天前")]
)
def test_the_last_start_is_told_as_people_do(seconds: float, said: str) -> None:
    from dataclasses import replace

    assert gauges(replace(WELL, running=float(seconds)), ZH)[-1].value == said


def test_the_first_problems_are_named_and_the_rest_counted() -> None:
    from dataclasses import replace

    many = tuple(problem("E106", Place("c.yaml", line), name="x") for line in range(1, 8))
    lines = first_problems(replace(WELL, problems=many), "zh", ZH)
    assert lines[0].startswith("c.yaml:1  缺少文件 x。")
    assert lines[-1] == "还有 3 个，请运行 kiosk check。"
    assert first_problems(replace(WELL, problems=many[:4]), "en", EN)[-1].startswith("c.yaml:4  The file x")
    assert first_problems(WELL, "zh", ZH) == []


def test_the_hours_of_the_day() -> None:
    now = datetime.fromisoformat("2026-05-22T20:05:00+08:00")
    day = Day().counted(now.replace(hour=10)).counted(now).counted(now)
    rows = hours(day, now)
    assert [row.hour for row in rows] == [str(hour) for hour in range(9, 21)]
    assert [(row.hour, row.share) for row in rows if row.share] == [("10", 0.5), ("20", 1.0)]
    assert [row.hour for row in rows if row.now] == ["20"]


def test_the_date_is_said_in_both_languages() -> None:
    now = datetime.fromisoformat("2023-05-22T16:24:00+08:00")
    assert date_text(now, ZH) == "5 月 22 日，星期一"
    assert date_text(now, EN) == "Monday, 22 May"
