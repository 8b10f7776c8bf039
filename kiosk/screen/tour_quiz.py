"""The tour's stops at a quiz: how to play, each question as it is asked and as it is told, and how it went."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.quiz_page import QuizPage
from kiosk.screen.tour_moves import Stop

SEED = 596
"""Always the same round, so that two tours can be compared."""


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """A round alone, with one wrong answer; a round of two; both ends."""
    page = shown.visit.current_page
    assert isinstance(page, QuizPage)
    yield Stop(name)
    page.start(1, SEED)
    for number, dealt in enumerate(page.dealt):
        yield Stop(f"{name}-alone-{number + 1}")
        page.answer(0, dealt.right if number % 2 else (dealt.right + 1) % len(dealt.answers))
        yield Stop(f"{name}-alone-{number + 1}-told")
        page.next()
    yield Stop(f"{name}-alone-done")
    page.start(2, SEED + 1)
    for number, dealt in enumerate(page.dealt):
        yield Stop(f"{name}-two-{number + 1}")
        page.answer(1, (dealt.right + 1) % len(dealt.answers))
        yield Stop(f"{name}-two-{number + 1}-waiting")
        page.answer(0, dealt.right)
        yield Stop(f"{name}-two-{number + 1}-told")
        page.next()
    yield Stop(f"{name}-two-done")
    page.leave()
