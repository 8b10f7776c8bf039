"""A quiz: what is wrong is told with its place, a broken question is left out alone, and no answer is right twice."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import plain_number
from kiosk.exhibit.load import load
from kiosk.exhibit.quiz import Quiz
from kiosk.exhibit.rivals import rivals, said
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, loaded, told

NAME = "quizzes/round.yaml"
TEXT = """\
key: round
title: {zh: 考, en: Quiz}
summary: {zh: 几道题, en: Some questions}
picture: rocket
a_round: 3
figures: [depth]
questions:
  - key: opened-what
    question: {zh: 开了什么, en: What was opened}
    right: {zh: 矿, en: A mine}
    others: [{zh: 店, en: A shop}, {zh: 路, en: A road}]
    because: {zh: 开矿, en: A mine it was}
    event: opened
  - key: lead-what
    question: {zh: 是什么, en: What is it}
    right: {zh: 铅, en: Lead}
    others: [{zh: 金, en: Gold}]
    because: {zh: 是铅, en: It is lead}
    industry: lead
sources: [daily]
"""
SECOND_OTHERS = "others: [{zh: 金, en: Gold}]"


def keys(exhibit: Exhibit) -> list[str]:
    quiz = exhibit.activity_by_key["round"]
    assert isinstance(quiz, Quiz)
    return [question.key for question in quiz.questions]


def test_a_good_quiz_is_read_without_a_word(tmp_path: Path) -> None:
    small = loaded(tmp_path, {NAME: TEXT})
    assert told(small.problems) == []
    assert keys(small.exhibit) == ["opened-what", "lead-what"]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        (SECOND_OTHERS, "others: []", "E360", 17),
        (SECOND_OTHERS, "others: [甲, 乙, 丙, 丁]", "E360", 17),
        (SECOND_OTHERS, "others: [{zh: 铅, en: Gold}]", "E361", 17),
        (SECOND_OTHERS, "others: [{zh: 金, en: lead}]", "E361", 17),
        (SECOND_OTHERS, "others: [甲, 甲]", "E361", 17),
        ("    industry: lead\n", "", "E362", 14),
        ("    industry: lead\n", "    industry: lead\n    event: opened\n", "E362", 14),
        ("    industry: lead\n", "    industry: leed\n", "E301", 19),
        ("    question: {zh: 是什么, en: What is it}\n", "", "E201", 14),
        ("    because: {zh: 是铅", "    becuase: {zh: 是铅", "E202", 18),
    ],
)
def test_a_wrong_question_is_told_and_left_out_alone(tmp_path: Path, old: str, new: str, code: str, line: int) -> None:
    assert old in TEXT
    small = loaded(tmp_path, {NAME: TEXT.replace(old, new)})
    assert (code, NAME, line) in told(small.problems)
    assert keys(small.exhibit) == ["opened-what"]


@pytest.mark.parametrize(
    ("old", "new", "code", "line"),
    [
        ("a_round: 3", "a_round: 4", "W460", 8),
        ("zh: 是铅, en: It is lead", 'zh: 深 9026 米, en: "9,026 m"', "W461", 18),
        ("figures: [depth]", "figures: [depth, third]", "W462", 6),
    ],
)
def test_what_may_be_better_is_told_and_shown(tmp_path: Path, old: str, new: str, code: str, line: int) -> None:
    third = "  - {key: third, value: 1, of: 3, label: {zh: 份, en: part}, source: daily}\n"
    texts = {NAME: TEXT.replace(old, new), "figures.yaml": FILES["figures.yaml"] + third}
    small = loaded(tmp_path, texts)
    assert (code, NAME, line) in told(small.problems)
    assert keys(small.exhibit) == ["opened-what", "lead-what"]


def test_with_nothing_to_ask_there_is_no_quiz(tmp_path: Path) -> None:
    empty = TEXT[: TEXT.index("figures")] + "questions: []\nsources: [daily]\n"
    small = loaded(tmp_path, {NAME: empty})
    assert told(small.problems) == [("E363", NAME, 6)]
    assert small.exhibit.activities == ()


@pytest.fixture(scope="module")
def whole() -> Exhibit:
    return load(CONTENT, ASSETS).exhibit


def test_no_rival_of_a_figure_is_true_of_it_or_reads_like_another(whole: Exhibit) -> None:
    asked = 0
    for figure in whole.figures:
        found = rivals(figure, whole)
        answers = (said(figure, whole), *found)
        assert len({a.zh for a in answers}) == len({a.en for a in answers}) == len(answers)
        assert not found or figure.of is None
        asked += bool(found)
    assert asked > 20


def test_of_what_is_over_a_number_no_smaller_number_is_offered(whole: Exhibit) -> None:
    firsts = whole.figure_by_key["firsts"]
    numbers = [int(words.en.removeprefix("over ").replace(",", "")) for words in rivals(firsts, whole)]
    assert numbers
    assert min(numbers) > firsts.value


def test_rivals_of_the_same_unit_come_first(whole: Exhibit) -> None:
    sea = whole.figure_by_key["sea-pipe-depth"]
    metres = {plain_number(f.value) + " 米" for f in whole.figures if f.unit == sea.unit} - {said(sea, whole).zh}
    found = [words.zh for words in rivals(sea, whole)]
    assert "9026 米" in metres
    assert set(found[: len(metres)]) == metres


def test_a_figure_told_twice_for_the_same_time_is_not_asked(whole: Exhibit) -> None:
    twin = replace(whole.figure_by_key["well-depth"], key="twin", value=Decimal(8000))
    twice = replace(whole, figures=(*whole.figures, twin))
    assert rivals(twice.figure_by_key["well-depth"], twice) == ()


def test_the_museums_own_quiz_asks_enough(whole: Exhibit) -> None:
    quiz = whole.activity_by_key["know-hengyang"]
    assert isinstance(quiz, Quiz)
    assert len(quiz.questions) >= 15
    assert len(quiz.figures) >= 10
    assert all(q.question.en and q.right.en and q.because.en for q in quiz.questions)
