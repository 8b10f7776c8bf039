"""A quiz: written questions, and figures of the exhibit from which more are made."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.entries import Plate
from kiosk.exhibit.localised import Localised


@dataclass(frozen=True, slots=True)
class QuizQuestion:
    """A written question: the `right` answer, one to three `others`, and why. Exactly one of `event`, `industry` and
    `project` is the page where the answer stands."""

    key: str
    question: Localised
    right: Localised
    others: tuple[Localised, ...]
    because: Localised
    event: str = ""
    industry: str = ""
    project: str = ""
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz. A round has `a_round` questions, at most `from_figures` of them made from `figures` by their labels."""

    key: str
    title: Localised
    summary: Localised
    picture: str
    sources: tuple[str, ...]
    questions: tuple[QuizQuestion, ...]
    a_round: int = 5
    from_figures: int = 2
    figures: tuple[str, ...] = ()
    plate: Plate = "arc"
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
