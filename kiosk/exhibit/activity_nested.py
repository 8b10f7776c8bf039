"""The lists inside things to do whose items are left out one by one: a broken item does not take the rest along."""

from __future__ import annotations

from kiosk.exhibit.comparison import Comparison, View
from kiosk.exhibit.descent import Descent, Mark
from kiosk.exhibit.generations import Decade, Generations
from kiosk.exhibit.hunt import Hunt, HuntKind, HuntPart, HuntScene
from kiosk.exhibit.numbers import Chart
from kiosk.exhibit.numbers_felt import FeltNumber, FeltNumbers, Likeness
from kiosk.exhibit.process import Part, Process, Step
from kiosk.exhibit.quiz import Quiz, QuizQuestion
from kiosk.exhibit.recording import Caption, Recording

ACTIVITY_NESTED: dict[tuple[type, str], type] = {
    (Descent, "marks"): Mark,
    (Process, "steps"): Step,
    (Step, "parts"): Part,
    (Hunt, "kinds"): HuntKind,
    (Hunt, "scenes"): HuntScene,
    (HuntScene, "parts"): HuntPart,
    (Generations, "decades"): Decade,
    (FeltNumbers, "numbers"): FeltNumber,
    (FeltNumber, "charts"): Chart,
    (FeltNumber, "likenesses"): Likeness,
    (Comparison, "views"): View,
    (Recording, "captions"): Caption,
    (Quiz, "questions"): QuizQuestion,
}
"""Kind of entry and name of its list, with the kind of its items."""
