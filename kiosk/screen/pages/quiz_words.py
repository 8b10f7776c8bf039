"""What is said in a quiz, as plain values: the question, its answers for a player, the end. Qt is in quiz_page.py."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from kiosk.exhibit.entries import Event, Industry, Project
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows_of import LinkRow
from kiosk.visit.place import Place, PlaceKind
from kiosk.visit.quiz import Dealt
from kiosk.visit.quiz_round import NOT_YET, Round


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer for one player. `answer_state`: open (may be touched), mine (touched, not told yet), closed (another
    one was touched, not told yet), right, wrong (touched, and told), rest (told)."""

    text: str
    answer_state: str
    note: str


@dataclass(frozen=True, slots=True)
class Told:
    """A question, the right answer, why, and the page where it is told with its drawing."""

    question: str = ""
    answer: str = ""
    because: str = ""
    kind: str = ""
    key: str = ""
    file: str = ""
    aspect: float = 1.0
    alt: str = ""

    def as_map(self) -> dict[str, object]:
        """For QML."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Result:
    """The end of a round."""

    title: str = ""
    text: str = ""


def told(dealt: Dealt, phrasing: Phrasing) -> Told:
    """The question as it is read in the phrasing's language."""
    entry, drawn = _entry(dealt.place, phrasing), phrasing.picture(_entry(dealt.place, phrasing).picture)
    return Told(
        question=question(dealt, phrasing),
        answer=phrasing.say(dealt.answers[dealt.right]),
        because=_because(dealt, phrasing),
        kind=str(dealt.place.kind),
        key=entry.key,
        file=drawn.file,
        aspect=drawn.aspect,
        alt=drawn.label,
    )


def question(dealt: Dealt, phrasing: Phrasing) -> str:
    """What is asked; a figure by its label and, where it holds for a time, that time."""
    said = phrasing.say(dealt.question)
    if not dealt.figure:
        return said
    figure = phrasing.exhibit.figure_by_key[dealt.figure]
    if figure.as_of is None:
        return phrasing.words["quizFigure"].format(what=said)
    return phrasing.words["quizFigureThen"].format(what=said, when=phrasing.date(figure.as_of))


def _because(dealt: Dealt, phrasing: Phrasing) -> str:
    why = phrasing.say(dealt.because)
    if why or not dealt.figure:
        return why
    figure = phrasing.exhibit.figure_by_key[dealt.figure]
    what, number = phrasing.say(figure.label), phrasing.figure(figure).full
    return phrasing.words["quizFigureTold"].format(what=what, figure=number)


def _entry(place: Place, phrasing: Phrasing) -> Event | Industry | Project:
    if place.kind is PlaceKind.EVENT:
        return phrasing.exhibit.event_by_key[place.key]
    if place.kind is PlaceKind.INDUSTRY:
        return phrasing.exhibit.industry_by_key[place.key]
    return phrasing.exhibit.project_by_key[place.key]


def answer_rows(dealt: Dealt, played: Round, player: int, phrasing: Phrasing) -> list[AnswerRow]:
    """The answers as they stand for this player."""
    over, picked = played.is_told(dealt.right), played.now[player]
    rows = []
    for index, answer in enumerate(dealt.answers):
        if over:
            state = "right" if index == dealt.right else "wrong" if index == picked else "rest"
        else:
            state = "open" if picked == NOT_YET else "mine" if index == picked else "closed"
        note = phrasing.words["quizYours"] if state == "wrong" else ""
        rows.append(AnswerRow(phrasing.say(answer), state, note))
    return rows


def status(dealt: Dealt, played: Round, player: int, phrasing: Phrasing) -> str:
    """A word to one of two players, or empty."""
    if played.now[player] == dealt.right:
        return phrasing.words["quizFirst"]
    waiting = played.now[player] != NOT_YET and not played.is_told(dealt.right)
    return phrasing.words["quizWait"] if waiting else ""


def result(played: Round, rights: tuple[int, ...], phrasing: Phrasing) -> Result:
    """How the round went, in a friendly word and a sentence; nobody is told off."""
    words, count = phrasing.words, len(rights)
    scores = [played.right_of(player, rights) for player in range(played.players)]
    if len(scores) == 2:
        ahead = 0 if scores[0] > scores[1] else 1
        name = words[f"quizPlayer{ahead}"]
        title = words["quizEven"] if scores[0] == scores[1] else words["quizAhead"].format(name=name)
        return Result(title, words["quizBoth"])
    how = "quizAllKnown" if scores[0] == count else "quizSomeKnown" if scores[0] else "quizNoneKnown"
    known = {"count": count, "right": scores[0], "new": count - scores[0]}
    return Result(words["quizDone"], words[how].format(**known))


def pages_of(dealt: tuple[Dealt, ...], phrasing: Phrasing) -> list[LinkRow]:
    """Where each answer is told: the right answer as the name, its question as the note."""
    return [
        LinkRow(str(d.place.kind), d.place.key, phrasing.say(d.answers[d.right]), question(d, phrasing)) for d in dealt
    ]
