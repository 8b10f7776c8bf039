"""Checks of a quiz: never two right answers, never an answer without a page; and the quiz without what cannot stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import plain_number
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.quiz import Quiz, QuizQuestion
from kiosk.exhibit.reader import Read
from kiosk.exhibit.rich_text import plain
from kiosk.exhibit.rivals import rivals

LEAST_OTHERS, MOST_OTHERS = 1, 3
TYPED_NUMBER = re.compile(r"(?<![\w.-])\d[\d,]*(?:\.\d+)?(?![\w-])")


def quiz_faults(entry: Any, read: Read, exhibit: Exhibit) -> Iterator[Problem]:
    """What is wrong with the questions of `entry`; nothing for any other kind of entry."""
    if not isinstance(entry, Quiz):
        return
    for index, question in enumerate(entry.questions):
        yield from _question(question, index, read, exhibit)
    for index, key in enumerate(read.entry.figures):
        if key in entry.figures and not rivals(exhibit.figure_by_key[key], exhibit):
            yield problem("W462", read.place("figures", index), key=key)
    good = sum(_stands(question, exhibit) for question in entry.questions)
    made = sum(bool(rivals(exhibit.figure_by_key[key], exhibit)) for key in entry.figures)
    if not good + made:
        yield problem("E363", read.place("questions"))
    elif good + min(made, entry.from_figures) < entry.a_round:
        yield problem("W460", read.place("questions"), count=good + min(made, entry.from_figures), wanted=entry.a_round)


def _question(question: QuizQuestion, index: int, read: Read, exhibit: Exhibit) -> Iterator[Problem]:
    if not LEAST_OTHERS <= len(question.others) <= MOST_OTHERS:
        yield problem("E360", read.place("questions", index, "others"), count=len(question.others) + 1)
    for number in range(len(question.others)):
        if _alike(question, number, exhibit):
            said = question.others[number].text(exhibit.about.default_language)
            yield problem("E361", read.place("questions", index, "others", number), answer=said)
    typed = read.entry.questions[index]  # as staff wrote it: a page that leads nowhere has been told already
    if len([page for page in (typed.event, typed.industry, typed.project) if page]) != 1:
        yield problem("E362", read.place("questions", index))
    for name in ("question", "right", "because"):
        yield from _typed(getattr(question, name), ("questions", index, name), read, exhibit)
    for number, other in enumerate(question.others):
        yield from _typed(other, ("questions", index, "others", number), read, exhibit)


def _alike(question: QuizQuestion, number: int, exhibit: Exhibit) -> bool:
    """Whether the other answer of this number reads like the right one or one before it, in any language."""
    before = (question.right, *question.others[:number])
    return any(
        plain(question.others[number], exhibit, language).casefold() == plain(answer, exhibit, language).casefold()
        for answer in before
        for language in exhibit.about.languages
    )


def _typed(text: Localised, names: tuple[object, ...], read: Read, exhibit: Exhibit) -> Iterator[Problem]:
    known = {plain_number(f.value): f.key for f in exhibit.figures if f.of is None and f.value >= 10}
    for found in TYPED_NUMBER.findall(" ".join(text.texts())):
        if key := known.get(found.replace(",", "")):
            yield problem("W461", read.place(*names), number=found, key=key)
            return


def _stands(question: QuizQuestion, exhibit: Exhibit) -> bool:
    pages = [page for page in (question.event, question.industry, question.project) if page]
    answers = LEAST_OTHERS <= len(question.others) <= MOST_OTHERS
    return len(pages) == 1 and answers and not any(_alike(question, i, exhibit) for i in range(len(question.others)))


def sound_quiz(quiz: Quiz, exhibit: Exhibit) -> Quiz | None:
    """The quiz with its good questions and those figures that can be asked; None where there is nothing to ask."""
    questions = tuple(question for question in quiz.questions if _stands(question, exhibit))
    figures = tuple(key for key in quiz.figures if rivals(exhibit.figure_by_key[key], exhibit))
    return replace(quiz, questions=questions, figures=figures) if questions or figures else None
