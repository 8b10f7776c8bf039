"""The exhibit without those birth decades and questions that cannot stand. What is wrong with them is not told here."""

from __future__ import annotations

from dataclasses import replace

from kiosk.exhibit.activity import Activity
from kiosk.exhibit.check_generations import sound_generations
from kiosk.exhibit.check_quiz import sound_quiz
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.generations import Generations
from kiosk.exhibit.quiz import Quiz


def sound_activities(exhibit: Exhibit) -> Exhibit:
    """The exhibit with only those things to do that can be done."""

    def sound(activity: Activity) -> Activity | None:
        if isinstance(activity, Generations):
            return sound_generations(activity)
        if isinstance(activity, Quiz):
            return sound_quiz(activity, exhibit)
        return activity

    return replace(exhibit, activities=tuple(kept for activity in exhibit.activities if (kept := sound(activity))))
