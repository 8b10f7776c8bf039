"""What the console keeps between starts: what staff set, and today's visits; damage costs only what is damaged."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.screen.console.day_count import DAY_FILE, Day, read_day, write_day
from kiosk.screen.console.kept import KEPT_FILE, Kept, read_kept, write_kept

NOON = datetime.fromisoformat("2026-05-22T12:10:00+08:00")
NEXT_MORNING = datetime.fromisoformat("2026-05-23T09:00:00+08:00")


def test_what_is_set_is_read_again(tmp_path: Path) -> None:
    assert read_kept(tmp_path) == Kept()
    write_kept(tmp_path, Kept("en", 0))
    assert read_kept(tmp_path) == Kept("en", 0)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", Kept()),
        ("[1]", Kept()),
        ("null", Kept()),
        ('{"language": "fr", "volume": 3}', Kept(None, 3)),
        ('{"language": "zh", "volume": 11}', Kept("zh", None)),
        ('{"language": ["zh"], "volume": true}', Kept()),
        ('{"volume": -1, "more": {}}', Kept()),
    ],
)
def test_what_is_damaged_counts_as_not_set(tmp_path: Path, text: str, kept: Kept) -> None:
    (tmp_path / KEPT_FILE).write_text(text, "utf-8")
    assert read_kept(tmp_path) == kept


@given(st.binary(max_size=60))
def test_no_bytes_keep_the_exhibit_from_starting(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        for name in (KEPT_FILE, DAY_FILE):
            (Path(folder) / name).write_bytes(data)
        assert read_kept(Path(folder)).volume in (None, *range(11))
        assert read_day(Path(folder)).visits >= 0


def test_a_day_counts_by_the_hour_and_ends_at_midnight(tmp_path: Path) -> None:
    day = Day().counted(NOON).counted(NOON)
    assert (day.visits, day.hours[12], day.date) == (2, 2, "2026-05-22")
    write_day(tmp_path, day)
    assert read_day(tmp_path) == day
    assert day.at(NEXT_MORNING).visits == 0
    assert day.counted(NEXT_MORNING).visits == 1


def test_a_visit_that_was_none_is_taken_back_and_no_more() -> None:
    assert Day().counted(NOON).counted(NOON, -1).visits == 0
    assert Day().counted(NOON, -1).visits == 0


@pytest.mark.parametrize("text", ['{"date": "2026-05-22", "hours": [1]}', '{"date": 1, "hours": 5}', "{"])
def test_a_damaged_count_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / DAY_FILE).write_text(text, "utf-8")
    assert read_day(tmp_path) == Day()
