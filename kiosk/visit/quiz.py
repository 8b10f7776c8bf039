"""Deals the questions of a quiz: the written ones, and others made from the exhibit's own figures.

All chance comes from the generator that is handed in. How a round is played is in quiz_round.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.quiz import Quiz, QuizQuestion
from kiosk.exhibit.rivals import rivals, said
from kiosk.visit.findable import page_of_figure
from kiosk.visit.place import Place, PlaceKind, exists

MOST_OTHERS = 3
LIKELIEST = 5
"""The other numbers are drawn from so many of the likeliest ones."""


@dataclass(frozen=True, slots=True)
class Dealt:
    """A question as it is asked: `answers` in the order in which they stand, `right` the number of the right one,
    `place` the page where it is told. A question for a figure has its key as `figure`, and is asked by its label."""

    key: str
    question: Localised
    answers: tuple[Localised, ...]
    right: int
    because: Localised
    place: Place
    figure: str = ""


def deal(quiz: Quiz, exhibit: Exhibit, chance: Random) -> tuple[Dealt, ...]:
    """The questions of one round. No page is asked about twice, as long as there are others."""
    made = _drawn(_about_figures(quiz, exhibit), chance)
    written = _drawn([(question.key, _page(question)) for question in quiz.questions], chance)
    wanted = [*made[: quiz.from_figures], *written]
    chosen: list[str] = []
    pages: set[Place] = set()
    for key, place in wanted:
        if place not in pages and len(chosen) < quiz.a_round:
            chosen.append(key)
            pages.add(place)
    chosen += [key for key, _ in wanted if key not in chosen][: quiz.a_round - len(chosen)]
    chance.shuffle(chosen)
    by_key = {question.key: question for question in quiz.questions}
    return tuple(
        _written(by_key[key], chance) if key in by_key else _made(exhibit.figure_by_key[key], exhibit, chance)
        for key in chosen
    )


def stands(dealt: Dealt, exhibit: Exhibit) -> bool:
    """Whether the exhibit still has what a question that was dealt speaks of."""
    return exists(dealt.place, exhibit) and (not dealt.figure or dealt.figure in exhibit.figure_by_key)


def _drawn(of: list[tuple[str, Place]], chance: Random) -> list[tuple[str, Place]]:
    return chance.sample(of, len(of))


def _about_figures(quiz: Quiz, exhibit: Exhibit) -> list[tuple[str, Place]]:
    """The figures that can be asked for and are shown on a page; a key of a written question is that one's."""
    taken = {question.key for question in quiz.questions}
    pages = {key: page_of_figure(exhibit, key) for key in quiz.figures if key not in taken}
    return [(key, place) for key, place in pages.items() if place and rivals(exhibit.figure_by_key[key], exhibit)]


def _page(question: QuizQuestion) -> Place:
    if question.event:
        return Place(PlaceKind.EVENT, question.event)
    if question.industry:
        return Place(PlaceKind.INDUSTRY, question.industry)
    return Place(PlaceKind.PROJECT, question.project)


def _written(question: QuizQuestion, chance: Random) -> Dealt:
    answers, right = _mixed(question.right, question.others, chance)
    return Dealt(question.key, question.question, answers, right, question.because, _page(question))


def _made(figure: Figure, exhibit: Exhibit, chance: Random) -> Dealt:
    likely = rivals(figure, exhibit)[:LIKELIEST]
    others = tuple(chance.sample(likely, min(MOST_OTHERS, len(likely))))
    answers, right = _mixed(said(figure, exhibit), others, chance)
    place = page_of_figure(exhibit, figure.key) or Place(PlaceKind.HOME)
    return Dealt(figure.key, figure.label, answers, right, _told(place, exhibit), place, figure.key)


def _told(place: Place, exhibit: Exhibit) -> Localised:
    """What the figure's page says of it in a line; an industry's page has no such line."""
    event, project = exhibit.event_by_key.get(place.key), exhibit.project_by_key.get(place.key)
    if place.kind is PlaceKind.EVENT and event:
        return event.summary
    return project.made if place.kind is PlaceKind.PROJECT and project else Localised()


def _mixed(right: Localised, others: tuple[Localised, ...], chance: Random) -> tuple[tuple[Localised, ...], int]:
    answers = [right, *others]
    order = chance.sample(range(len(answers)), len(answers))
    return tuple(answers[i] for i in order), order.index(0)
