"""The quiz by touch: a whole round alone, two at once with their fingers down, out to a page and back again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.exhibit.localised import Language
from kiosk.screen.pages.quiz_page import QuizPage
from kiosk.screen.scene import Target
from kiosk.screen.tour import pause, settle
from kiosk.screen.words import words
from tests.journeys.visitor import LANDSCAPE, PORTRAIT, STEP_MS, Visitor, scroll_and_tap, visitor

EVERYWHERE = [
    pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"]),
    pytest.mark.parametrize("scale", [1.0, 1.6]),
    pytest.mark.parametrize("language", ["zh", "en"]),
]


def page_of(someone: Visitor) -> QuizPage:
    page = someone.shown.visit.current_page
    assert isinstance(page, QuizPage)
    return page


def phase(someone: Visitor) -> str:
    return str(page_of(someone).property("phase"))


def answer(someone: Visitor, index: int) -> str:
    """The name of an answer of the question that is on."""
    return str(page_of(someone).shown_answers(0)[index].text)


def right(someone: Visitor) -> int:
    page = page_of(someone)
    return page.dealt[int(page.property("number"))].right


def both(someone: Visitor, name: str) -> tuple[Target, Target]:
    """The same answer on the two sides."""
    one, other = (row.name for row in page_of(someone).shown_sides())
    return someone.target(f"{one}: {name}"), someone.target(f"{other}: {name}")


def go_in(someone: Visitor, language: Language) -> dict[str, str]:
    """From the sleeping exhibit to the choice of how to play."""
    said = words(language)
    someone.wake()
    someone.tap(said["tryIt"])
    quiz = someone.shown.visit.exhibit.activity_by_key["know-hengyang"]
    scroll_and_tap(someone, f"{quiz.title.text(language)}: {quiz.summary.text(language)}")
    assert someone.here == ("quiz", "know-hengyang")
    assert phase(someone) == "choose"
    return said


@EVERYWHERE[0]
@EVERYWHERE[1]
@EVERYWHERE[2]
def test_alone_a_whole_round(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        said = go_in(someone, language)
        someone.tap(said["quizAlone"])
        page = page_of(someone)
        count = len(page.dealt)
        for number in (0, 1):
            known = number % 2 == 1
            index = right(someone) if known else (right(someone) + 1) % len(page.dealt[number].answers)
            someone.tap(answer(someone, index))
            assert phase(someone) == "told"
            assert someone.sees(said["quizRight" if known else "quizItIs"])
            assert someone.sees(answer(someone, right(someone)))
            someone.tap(said["quizNext"])
        for number in range(2, count):
            page.answer(0, right(someone) if number < count - 1 else (right(someone) + 1) % 2)
            if number < count - 1:
                page.next()
        someone.tap(said["quizEnd"])
        assert phase(someone) == "done"
        assert someone.sees(said["quizDone"])
        assert someone.sees(said["quizSomeKnown"].format(right=count - 2, new=2))
        first = page.shown_pages()[0]
        someone.tap(first.name)
        assert someone.here == (first.kind, first.target_key)
        someone.tap(said["back"])
        assert phase(someone) == "done"
        someone.tap(said["quizAgain"])
        assert phase(someone) == "ask"
        assert page_of(someone).property("number") == 0


@pytest.mark.parametrize(
    ("size", "scale", "language"),
    [(LANDSCAPE, 1.0, "zh"), (LANDSCAPE, 1.6, "en"), (PORTRAIT, 1.0, "en"), (PORTRAIT, 1.6, "zh")],
)
def test_two_play_with_their_fingers_down_together(size: tuple[int, int], scale: float, language: Language) -> None:
    with visitor(size, language, scale) as someone:
        said = go_in(someone, language)
        someone.tap(said["quizTogether"])
        index = (right(someone) + 1) % len(page_of(someone).dealt[0].answers)
        wrong_of_one = both(someone, answer(someone, index))[0].seen.center()
        right_of_other = both(someone, answer(someone, right(someone)))[1].seen.center()
        places = [QPoint(round(p.x()), round(p.y())) for p in (wrong_of_one, right_of_other)]
        for step in ("press", "release"):
            fingers = QTest.touchEvent(someone.window, someone._finger)
            for number, place in enumerate(places):
                getattr(fingers, step)(number, place, someone.window)
            fingers.commit()
            pause(STEP_MS)
        settle(someone.window)
        assert phase(someone) == "told"
        assert [row.score for row in page_of(someone).shown_sides()] == [0, 1]
        states = [row.answer_state for row in page_of(someone).shown_answers(0)]
        assert states[index] == "wrong"
        assert someone.sees(said["quizFirst"])
        someone.tap(said["quizNext"])
        # the one who is wrong waits, and touches in vain; the other may still answer, wrongly too
        index = (right(someone) + 1) % len(page_of(someone).dealt[1].answers)
        one, other = (target.seen.center() for target in both(someone, answer(someone, index)))
        someone.touch(other.x(), other.y())
        settle(someone.window)
        assert phase(someone) == "ask"
        assert someone.sees(said["quizWait"])
        someone.touch(other.x(), other.y())
        assert phase(someone) == "ask"
        someone.touch(one.x(), one.y())
        settle(someone.window)
        assert phase(someone) == "told"
        assert [row.score for row in page_of(someone).shown_sides()] == [0, 1]
        someone.tap(said["quizNext"])
        while phase(someone) != "done":
            page_of(someone).answer(1, right(someone))
            page_of(someone).next()
        settle(someone.window)
        assert someone.sees(said["quizAhead"].format(name=said["quizPlayer1"]))
        assert someone.sees(said["quizNextTime"])


@EVERYWHERE[0]
def test_out_to_the_page_of_an_answer_and_back_to_the_same_round(size: tuple[int, int]) -> None:
    with visitor(size) as someone:
        said = go_in(someone, "zh")
        someone.tap(said["quizAlone"])
        dealt = page_of(someone).dealt
        someone.tap(answer(someone, right(someone)))
        someone.tap(said["quizNext"])
        someone.tap(answer(someone, right(someone)))
        someone.tap(said["quizGo"])
        assert someone.here == (str(dealt[1].place.kind), dealt[1].place.key)
        someone.tap(said["back"])
        assert someone.here == ("quiz", "know-hengyang")
        assert page_of(someone).dealt == dealt
        assert (phase(someone), page_of(someone).property("number")) == ("told", 1)


def test_the_language_changes_and_the_round_stays() -> None:
    with visitor() as someone:
        go_in(someone, "zh")
        page_of(someone).start(1, 596)
        settle(someone.window)
        question = page_of(someone).dealt[0].question
        assert someone.sees(question.zh)
        someone.tap("English")
        assert someone.sees(question.en)
        assert phase(someone) == "ask"


def test_the_next_visitor_finds_no_round() -> None:
    with visitor() as someone:
        go_in(someone, "zh")
        page_of(someone).start(2, 596)
        someone.walk_away(400)
        assert someone.here == ("attract", "")
        go_in(someone, "zh")
