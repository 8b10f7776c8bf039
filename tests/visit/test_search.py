"""What visitors type and what they find, in the real exhibit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.visit.findable import FindableKind, findables
from kiosk.visit.place import exists
from kiosk.visit.search import MOST, SearchIndex

TOP = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    return load(TOP / "content", TOP / "assets").exhibit


@pytest.fixture(scope="module")
def index(exhibit: Exhibit) -> SearchIndex:
    return SearchIndex(findables(exhibit))


@pytest.mark.parametrize(
    ("query", "kind", "key"),
    [
        ("hybyq", "enterprise", "hengyang-transformer"),
        ("hengyangbianyaqi", "enterprise", "hengyang-transformer"),
        ("衡阳变压器", "enterprise", "hengyang-transformer"),
        ("蔡伦", "event", "cai-lun-paper"),
        ("cailun", "event", "cai-lun-paper"),
        ("ＣＡＩ ＬＵＮ", "event", "cai-lun-paper"),
        ("gangguan", "industry", "seamless-pipe"),
        ("seamless", "industry", "seamless-pipe"),
        ("9026", "figure", "well-depth"),
        ("9,026", "figure", "well-depth"),
        ("1638.5", "figure", "city-output-2020"),
        ("163.85", "figure", "city-output-2020"),
        ("yzd", "project", "atomic-bomb"),
    ],
)
def test_the_first_result_is_the_one_that_was_meant(index: SearchIndex, query: str, kind: str, key: str) -> None:
    best = index.search(query)[0].findable
    assert (best.kind, best.key) == (kind, key)


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("transfomer", "transformer-firsts"),
        ("shenzou", "shenzhou"),
        ("变压气", "transformer-firsts"),
        ("嫦蛾", "change"),
    ],
)
def test_a_slip_of_the_finger_finds_what_was_meant(index: SearchIndex, query: str, key: str) -> None:
    assert key in [hit.findable.key for hit in index.search(query)]


def test_all_words_must_be_found(index: SearchIndex) -> None:
    both = index.search("pipe record")
    assert both
    assert len(both) < len(index.search("pipe"))


def test_pinyin_begins_with_a_syllable(index: SearchIndex) -> None:
    named = [hit.findable for hit in index.search("heng") if hit.score >= 60]
    assert named
    assert not any("工程" in found.names[0] for found in named)  # gongc-heng


@pytest.mark.parametrize("query", ["", "  ", "，。", "zzzzzz"])
def test_what_is_nowhere_is_not_found(index: SearchIndex, query: str) -> None:
    assert index.search(query) == ()


def test_every_result_leads_to_a_page_that_exists(exhibit: Exhibit) -> None:
    everything = list(findables(exhibit))
    assert {found.kind for found in everything} == set(FindableKind)
    assert [found for found in everything if not exists(found.place, exhibit)] == []
    assert len({(found.kind, found.key) for found in everything}) == len(everything)


@given(query=st.text(max_size=20))
def test_any_query_at_all_is_answered_in_order(index: SearchIndex, query: str) -> None:
    scores = [hit.score for hit in index.search(query)]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) <= MOST
    assert all(0 < score <= 100 for score in scores)
