"""The quiz: one round for one player or two. What is asked, and whether it is right, is decided in kiosk.visit."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, replace
from random import Random

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.exhibit.quiz import Quiz
from kiosk.screen.pages.page import Page
from kiosk.screen.pages.quiz_words import AnswerRow, Result, Told, answer_rows, pages_of, result, status, told
from kiosk.screen.phrasing import Drawn, Phrasing
from kiosk.screen.rows import Rows
from kiosk.screen.rows_of import LinkRow
from kiosk.visit.place import Place
from kiosk.visit.quiz import Dealt, deal, stands
from kiosk.visit.quiz_round import Round

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SEEDS = 10**9


@dataclass(frozen=True, slots=True)
class SideRow:
    """A player of two: a name, a colour, right answers so far, a word to the player, and AnswerRow rows."""

    name: str
    plate: str
    score: int
    word: str
    answers: Rows


SIDE_PLATES = ("bronze", "arc")


@QmlElement
class QuizPage(Page):
    """The model of the quiz. The round is the focus of its place, so that coming back from a page finds it again."""

    said = Signal()

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(place, parent)
        self._phrasing: Phrasing | None = None
        self._round = Round.read(place.focus)
        self._dealt: tuple[Dealt, ...] = ()
        self._seed = -1
        self._title = self._summary = self._plate = ""
        self._emblem = Drawn()
        self._told = Told()
        self._result = Result()
        self._answers = (Rows(AnswerRow, self), Rows(AnswerRow, self))
        self._sides = Rows(SideRow, self)
        self._pages = Rows(LinkRow, self)

    def speak(self, phrasing: Phrasing) -> None:
        """Say the quiz as it stands."""
        self._phrasing = phrasing
        quiz = phrasing.exhibit.activity_by_key[self.place.key]
        assert isinstance(quiz, Quiz)
        self._title, self._summary, self._plate = phrasing.say(quiz.title), phrasing.say(quiz.summary), quiz.plate
        self._emblem = phrasing.picture(quiz.picture)
        if self._round and (
            self._round.seed != self._seed or not all(stands(d, phrasing.exhibit) for d in self._dealt)
        ):
            # else the questions that are being answered stay, whatever becomes of the content meanwhile
            self._dealt = deal(quiz, phrasing.exhibit, Random(self._round.seed))
            self._seed = self._round.seed
        self._say_round(phrasing)
        self.said.emit()

    def _say_round(self, phrasing: Phrasing) -> None:
        played, rights = self._round, tuple(dealt.right for dealt in self._dealt)
        if played is None:
            return
        if played.number >= len(self._dealt):
            self._result = result(played, rights, phrasing)
            self._pages.replace(pages_of(self._dealt, phrasing))
            if played.players == 2:
                self._sides.replace([self._side(player, None, phrasing) for player in range(2)])
            return
        dealt = self._dealt[played.number]
        self._told = told(dealt, phrasing)
        for player in range(played.players):
            self._answers[player].replace(answer_rows(dealt, played, player, phrasing))
        if played.players == 2:
            self._sides.replace([self._side(player, dealt, phrasing) for player in range(2)])

    def _side(self, player: int, dealt: Dealt | None, phrasing: Phrasing) -> SideRow:
        assert self._round
        rights = tuple(asked.right for asked in self._dealt)
        word = status(dealt, self._round, player, phrasing) if dealt else ""
        name = phrasing.words[f"quizPlayer{player}"]
        score = self._round.right_of(player, rights)
        return SideRow(name, SIDE_PLATES[player], score, word, self._answers[player])

    def _go_on(self, played: Round | None) -> None:
        if played == self._round:
            return
        self._round = played
        self.place = replace(self.place, focus=played.written() if played else "")
        if self._phrasing:
            self.speak(self._phrasing)

    def start(self, players: int, seed: int) -> None:
        """Begin the round that `seed` deals, for one player or two."""
        self._go_on(Round.begin(players, seed))

    @Slot(int)
    def begin(self, players: int) -> None:
        """Begin a round that nobody knows yet."""
        if players in (1, 2):
            self.start(players, secrets.randbelow(SEEDS))

    @Slot(int, int)
    def answer(self, player: int, index: int) -> None:
        """A player touches an answer; only the first touch of each counts."""
        if self._round and self._asked and 0 <= index < len(self._asked.answers):
            self._go_on(self._round.touch(player, index, self._asked.right))

    @Slot()
    def next(self) -> None:
        """The next question, when this one is told; after the last, how it went."""
        if self._round and self._phase() == "told":
            self._go_on(self._round.on(len(self._dealt)))

    @Slot()
    def again(self) -> None:
        """Another round for the same players."""
        if self._round:
            self.begin(self._round.players)

    @Slot()
    def leave(self) -> None:
        """Back to the choice of how to play."""
        self._go_on(None)

    @property
    def _asked(self) -> Dealt | None:
        if self._round is None or self._round.number >= len(self._dealt):
            return None
        return self._dealt[self._round.number]

    def _phase(self) -> str:
        if self._round is None:
            return "choose"
        if self._asked is None:
            return "done"
        return "told" if self._round.is_told(self._asked.right) else "ask"

    def shown_answers(self, player: int) -> tuple[AnswerRow, ...]:
        """The answers as they stand for a player."""
        return self._answers[player].rows

    def shown_sides(self) -> tuple[SideRow, ...]:
        """The two players; none where one plays alone."""
        return self._sides.rows

    def shown_pages(self) -> tuple[LinkRow, ...]:
        """Where the answers of a round that is over are told."""
        return self._pages.rows

    @property
    def dealt(self) -> tuple[Dealt, ...]:
        """The questions of the round that is on."""
        return self._dealt

    def reading_text(self) -> str:
        """All of what is on at this moment."""
        answers = [row.text for row in self._answers[0].rows]
        pages = [f"{row.name} {row.note}" for row in self._pages.rows]
        told = self._told
        return " ".join([self._title, self._summary, told.question, *answers, told.because, self._result.text, *pages])

    @Property(str, notify=said)
    def phase(self) -> str:
        """choose, ask, told or done."""
        return self._phase()

    @Property(int, notify=said)
    def players(self) -> int:
        """One or two; before a round 0."""
        return self._round.players if self._round else 0

    @Property(int, notify=said)
    def number(self) -> int:
        """Which question is on, from 0."""
        return self._round.number if self._round else 0

    @Property(int, notify=said)
    def count(self) -> int:
        """How many questions the round has."""
        return len(self._dealt)

    @Property(str, notify=said)
    def title(self) -> str:
        """The quiz's title."""
        return self._title

    @Property(str, notify=said)
    def summary(self) -> str:
        """A line about it."""
        return self._summary

    @Property(str, notify=said)
    def plate(self) -> str:
        """The quiz's colour by name."""
        return self._plate

    @Property("QVariantMap", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def emblem(self) -> dict[str, object]:
        """The quiz's drawing: file and aspect."""
        return {"file": self._emblem.file, "aspect": self._emblem.aspect}

    @Property("QVariantMap", notify=said)  # type: ignore[arg-type]  # stubs want a type, Qt wants the name
    def told(self) -> dict[str, object]:
        """The question that is on: question, answer, because, and its page (kind, key, file, aspect, alt)."""
        return self._told.as_map()

    @Property(str, notify=said)
    def verdict(self) -> str:
        """What is said above the right answer: that it was known, or that it is this one."""
        if self._phrasing is None or self._round is None or self._asked is None:
            return ""
        return self._phrasing.words["quizRight" if self._asked.right in self._round.now else "quizItIs"]

    @Property(str, notify=said)
    def resultTitle(self) -> str:
        """The end of the round, in a word."""
        return self._result.title

    @Property(str, notify=said)
    def resultText(self) -> str:
        """And in a sentence."""
        return self._result.text

    @Property(Rows, constant=True)
    def answers(self) -> Rows:
        """AnswerRow rows of one player."""
        return self._answers[0]

    @Property(Rows, constant=True)
    def sides(self) -> Rows:
        """SideRow rows of two players."""
        return self._sides

    @Property(Rows, constant=True)
    def pages(self) -> Rows:
        """LinkRow rows: where the answers of the round are told."""
        return self._pages
