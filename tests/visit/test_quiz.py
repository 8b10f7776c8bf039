"""Dealing questions: rounds differ by their seed and by nothing else, and no question has two right answers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.exhibit.localised import LANGUAGES
from kiosk.exhibit.quiz import Quiz
from kiosk.exhibit.rich_text import plain
from kiosk.visit.place import exists
from kiosk.visit.quiz import deal

ROOT = Path(__file__).parents[2]
WHOLE: Exhibit = load(ROOT / "content", ROOT / "assets").exhibit
FOUND = WHOLE.activity_by_key["know-hengyang"]
assert isinstance(FOUND, Quiz)
QUIZ: Quiz = FOUND
seeds = st.integers(0, 10**9)


@given(seeds)
@settings(max_examples=40, deadline=None)
def test_a_round_can_be_answered(seed: int) -> None:
    dealt = deal(QUIZ, WHOLE, Random(seed))
    assert len(dealt) == QUIZ.a_round
    assert len({question.key for question in dealt}) == len({question.place for question in dealt}) == len(dealt)
    assert sum(bool(question.figure) for question in dealt) <= QUIZ.from_figures
    for question in dealt:
        assert exists(question.place, WHOLE)
        assert 2 <= len(question.answers) <= 4
        assert 0 <= question.right < len(question.answers)
        for language in LANGUAGES:
            assert len({plain(answer, WHOLE, language) for answer in question.answers}) == len(question.answers)


@given(seeds)
@settings(max_examples=10, deadline=None)
def test_the_same_seed_deals_the_same_round(seed: int) -> None:
    assert deal(QUIZ, WHOLE, Random(seed)) == deal(QUIZ, WHOLE, Random(seed))


def test_rounds_differ_and_in_time_everything_is_asked_and_every_place_is_right() -> None:
    rounds = [deal(QUIZ, WHOLE, Random(seed)) for seed in range(300)]
    assert len({tuple(q.key for q in dealt) for dealt in rounds}) > 250
    asked = {q.key for dealt in rounds for q in dealt}
    assert asked == {q.key for q in QUIZ.questions} | set(QUIZ.figures)
    assert {q.right for dealt in rounds for q in dealt} == {0, 1, 2, 3}


def test_the_right_answer_is_the_written_one_and_the_figures_own() -> None:
    written = {question.key: question for question in QUIZ.questions}
    for seed in range(20):
        for question in deal(QUIZ, WHOLE, Random(seed)):
            right = question.answers[question.right]
            if question.figure:
                assert right.zh == plain(replace(right, zh="{" + question.figure + "}"), WHOLE, "zh")
            else:
                assert right == written[question.key].right


@pytest.mark.parametrize(("questions", "figures", "length"), [(0, 12, 2), (1, 0, 1), (3, 1, 4), (0, 0, 0)])
def test_a_small_quiz_has_short_rounds(questions: int, figures: int, length: int) -> None:
    small = replace(QUIZ, questions=QUIZ.questions[:questions], figures=QUIZ.figures[:figures])
    assert len(deal(small, WHOLE, Random(1))) == length


def test_questions_about_one_page_are_asked_together_only_where_there_are_no_others() -> None:
    twins = tuple(replace(QUIZ.questions[0], key=f"twin-{i}") for i in range(3))
    assert len(deal(replace(QUIZ, questions=twins, figures=()), WHOLE, Random(1))) == 3
    mixed = replace(QUIZ, questions=(*twins, *QUIZ.questions[1:5]), figures=())
    for seed in range(20):
        assert sum(q.key.startswith("twin") for q in deal(mixed, WHOLE, Random(seed))) == 1
