"""Asleep: the wire draws itself, and after every third wire a figure takes the screen."""

from __future__ import annotations

from PySide6.QtCore import QMetaObject

from kiosk.screen.tour_moves import current
from tests.journeys.visitor import visitor


def test_every_third_wire_gives_way_to_a_figure(qapp: object) -> None:
    with visitor() as someone:
        attract = current(someone.shown)
        plates = []
        for _ in range(6):
            QMetaObject.invokeMethod(attract, "unreeled")
            plates.append(attract.property("plateOn"))
            attract.setProperty("plateOn", False)
        assert plates == [False, False, True, False, False, True]


def test_a_figure_says_what_it_counts_in_both_languages(qapp: object) -> None:
    with visitor() as someone:
        exhibit = someone.shown.visit.exhibit
        label = exhibit.figure_by_key[exhibit.about.attract.figures[0]].label
        current(someone.shown).setProperty("plateOn", True)
        assert someone.sees(label.zh)
        assert someone.sees(label.en)
