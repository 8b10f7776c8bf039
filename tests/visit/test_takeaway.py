"""What is taken along: the page's whole text in either language, parted between sentences, nothing lost."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.screen.words import words
from kiosk.visit.place import Place, PlaceKind
from kiosk.visit.qr_code import MOST_BYTES, MOST_VERSION, QUIET, qr_code, side_of
from kiosk.visit.takeaway import parts, takes_along
from kiosk.visit.telling import Telling
from tests.exhibit.small_content import ASSETS, CONTENT, changed, loaded

HEADING = re.compile(r"^(.*?) \((\d+)/(\d+)\)\n\n", re.DOTALL)


@pytest.fixture(scope="module")
def exhibit() -> Exhibit:
    """The museum's own."""
    return load(CONTENT, ASSETS).exhibit


def telling(exhibit: Exhibit, language: Language) -> Telling:
    return Telling(exhibit, language, words(language))


def told(exhibit: Exhibit, language: Language, kind: PlaceKind, key: str) -> str:
    return "\n\n".join(takes_along(Place(kind, key), telling(exhibit, language)))


def body(part: str) -> str:
    return HEADING.sub("", part)


def test_an_event_is_told_in_order_with_figures_records_and_sources(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path).exhibit
    assert told(exhibit, "zh", PlaceKind.EVENT, "opened").split("\n\n") == [
        "开矿",
        "过去 · 1896年",
        "深 9026 米",
        "关键数字\n井深：9026 米",
        "第一与纪录\n最早：全国首个",
        "来源：报社，2023年5月10日",
        "小馆 · 小展",
    ]
    assert told(exhibit, "en", PlaceKind.EVENT, "opened").split("\n\n")[:4] == [
        "Opened",
        "Past · 1896",
        "9,026 m deep",
        "Key figures\ndepth: 9,026 m",
    ]


def test_an_industry_names_its_makers(tmp_path: Path) -> None:
    text = told(loaded(tmp_path).exhibit, "zh", PlaceKind.INDUSTRY, "lead")
    assert "谁在造\n厂：造管\n\n来源：" in text


def test_a_figure_says_when_it_held_and_emphasis_leaves_no_marks(tmp_path: Path) -> None:
    dated = changed(
        "figures.yaml", "    label: {zh: 井深, en: depth}", "    label: {zh: 井深, en: depth}\n    as_of: 2022年"
    )
    strong = changed("eras/past.yaml", "深 {depth}", "深 **{depth}**")
    exhibit = loaded(tmp_path, {**dated, **strong}).exhibit
    text = told(exhibit, "zh", PlaceKind.EVENT, "opened")
    assert "井深：9026 米（2022年）" in text
    assert "深 9026 米" in text
    assert "*" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_museum_fits_three_codes_and_loses_nothing(exhibit: Exhibit, language: Language) -> None:
    places = [
        *(Place(PlaceKind.EVENT, event.key) for _, event in exhibit.events()),
        *(Place(PlaceKind.PROJECT, project.key) for project in exhibit.projects),
        *(Place(PlaceKind.INDUSTRY, industry.key) for industry in exhibit.industries),
    ]
    assert places
    for place in places:
        title, text = takes_along(place, telling(exhibit, language))
        made = parts(title, text, MOST_BYTES)
        assert title
        assert 1 <= len(made) <= 3, place
        assert all(part.startswith(title) for part in made)
        assert "".join("".join(body(p) for p in made).split()).endswith("".join(text.split())), place
        assert max(len(part.encode()) for part in made) <= MOST_BYTES


def test_a_page_that_is_not_there_has_nothing_to_take(exhibit: Exhibit) -> None:
    for place in (Place(PlaceKind.HOME), Place(PlaceKind.EVENT, "no-such"), Place(PlaceKind.QUIZ, "no-such")):
        assert takes_along(place, telling(exhibit, "zh")) == ("", "")
    assert parts("", "", MOST_BYTES) == []


def test_an_entry_with_no_figures_has_no_empty_heading(exhibit: Exhibit) -> None:
    event = next(e for _, e in exhibit.events())
    bare = replace(event, figures=(), headline="", records=())
    era = replace(exhibit.eras[0], events=(bare,))
    text = told(replace(exhibit, eras=(era,)), "zh", PlaceKind.EVENT, event.key)
    assert "关键数字" not in text
    assert "第一与纪录" not in text


def test_parts_end_where_sentences_end() -> None:
    sentences = [f"第{i}句话说的是一件很长很长的事情，一直说到这里。" for i in range(30)]
    made = parts("题目", "".join(sentences), 600)
    assert [HEADING.match(part).groups() for part in made] == [  # type: ignore[union-attr]
        ("题目", str(i), str(len(made))) for i in range(1, len(made) + 1)
    ]
    assert all(body(part).endswith("。") for part in made)
    assert "".join(map(body, made)) == "".join(sentences)
    sizes = [len(part.encode()) for part in made]
    assert max(sizes) <= 600
    assert min(sizes) > max(sizes) / 2  # about equally long


def test_blocks_stay_whole_where_that_costs_little() -> None:
    blocks = [f"{name}一。{name}二。{name}三。" * 5 for name in "甲乙丙丁"]
    made = parts("题目", "\n\n".join(blocks), 400)
    assert [body(part) for part in made] == ["\n\n".join(blocks[:2]), "\n\n".join(blocks[2:])]
    uneven = parts("题目", "\n\n".join([blocks[0] * 2, *blocks[1:]]), 490)
    assert len(uneven) == 2
    assert max(len(part.encode()) for part in uneven) < 480  # rather a block parted than a denser code


def test_a_decimal_point_ends_no_sentence() -> None:
    made = parts("T", "It is 2.5 m long. " * 12, 60)
    assert all("2.5 m" in body(part) for part in made)
    assert all(body(part).endswith("long.") for part in made)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=400), st.integers(80, 300))
@example("字" * 200, 80)
@example("a b。" * 60, 97)
@example("\n\n\n\n", 80)
def test_whatever_the_text_no_part_is_too_long_and_nothing_is_lost(text: str, most: int) -> None:
    made = parts("题目", text, most)
    assert all(len(part.encode()) <= most for part in made)
    bodies = [body(part) for part in made] if len(made) > 1 else [made[0].removeprefix("题目")]
    assert "".join("".join(bodies).split()) == "".join(text.split())


def test_a_title_that_fills_the_code_stands_in_the_first_part() -> None:
    made = parts("题" * 30, "正文。" * 40, 100)
    assert all(len(part.encode()) <= 100 for part in made)
    assert re.sub(r"\(\d+/\d+\)|\s", "", "".join(made)) == "题" * 30 + "正文。" * 40


def test_the_code_has_its_quiet_zone_and_holds_what_is_promised() -> None:
    code = qr_code("字" * 332)
    assert code.version == MOST_VERSION
    assert qr_code("a" * MOST_BYTES).version == MOST_VERSION
    assert qr_code("a" * (MOST_BYTES + 1)).version == MOST_VERSION + 1
    assert code.side == side_of(MOST_VERSION) == len(code.rows)
    edge = [*code.rows[:QUIET], *code.rows[-QUIET:], *(row[:QUIET] + row[-QUIET:] for row in code.rows)]
    assert not any(map(any, edge))
    assert qr_code("a", 20).version == 20
    with pytest.raises(ValueError, match="too large"):
        qr_code("a" * 5000)
