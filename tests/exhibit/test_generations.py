"""The birth decades: what is wrong is told with its place, a broken decade is left out alone, and ours are whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.generations import Generations
from kiosk.exhibit.load import load
from tests.exhibit.small_content import ASSETS, CONTENT, loaded, told

NAME = "generations/years.yaml"
TEXT = """\
key: years
title: {zh: 那年, en: That year}
summary: {zh: 选一个, en: Choose}
picture: rocket
decades:
  - key: a
    born: 1880
    text: {zh: 一句, en: A line}
  - key: b
    born: 1870
sources: [daily]
"""


def years(exhibit: Exhibit) -> tuple[int, ...]:
    entry = exhibit.activity_by_key["years"]
    assert isinstance(entry, Generations)
    return tuple(decade.born for decade in entry.decades)


def test_decades_are_read_and_put_in_order(tmp_path: Path) -> None:
    small = loaded(tmp_path, {NAME: TEXT})
    assert told(small.problems) == []
    assert years(small.exhibit) == (1870, 1880)


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "left"),
    [
        ("born: 1870", "born: 1873", "E350", 10, (1880,)),
        ("born: 1870", "born: 1880", "E351", 10, (1880,)),
        ("born: 1870", "born: 1900", "W450", 10, (1880, 1900)),
        ("born: 1870", "born: 187", "E210", 10, (1880,)),
        ("born: 1870", "bron: 1870", "E202", 10, (1880,)),
    ],
)
def test_a_wrong_decade_is_told_and_left_out_alone(
    tmp_path: Path, old: str, new: str, code: str, line: int, left: tuple[int, ...]
) -> None:
    small = loaded(tmp_path, {NAME: TEXT.replace(old, new)})
    assert (code, NAME, line) in told(small.problems)
    assert years(small.exhibit) == left


def test_without_a_decade_there_is_nothing_to_choose(tmp_path: Path) -> None:
    head, tail = TEXT.split("decades:")
    small = loaded(tmp_path, {NAME: f"{head}decades: []\n{tail[tail.index('sources') :]}"})
    assert told(small.problems) == [("E352", NAME, 5)]
    assert small.exhibit.activities == ()


def test_the_museums_own_decades_are_whole() -> None:
    whole = load(CONTENT, ASSETS)
    entry = whole.exhibit.activity_by_key["grandparents"]
    assert isinstance(entry, Generations)
    assert [decade.born for decade in entry.decades] == list(range(1920, 2010, 10))
    assert all(decade.text.zh and decade.text.en for decade in entry.decades)
