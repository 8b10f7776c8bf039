"""What a chart needs to be drawn honestly: figures enough, one unit, lengths above nothing, times for a line."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.numbers import Chart, Figure
from kiosk.exhibit.numbers_felt import FeltNumbers
from kiosk.exhibit.problems import Place, Problem, problem

LEAST_FIGURES = {"bars": 2, "lines": 2, "rank": 2, "share": 1, "parts": 1}

MOST_FIGURES = 12
"""Bars, points or steps that a finger can still tell apart on the smallest screen."""


def chart_fault(chart: Chart, place: Place, exhibit: Exhibit) -> Problem | None:
    """The first thing that keeps the chart from being drawn, or None."""
    figures = [exhibit.figure_by_key[key] for key in chart.figures if key in exhibit.figure_by_key]
    whole = exhibit.figure_by_key.get(chart.whole)
    if len(figures) < LEAST_FIGURES[chart.kind]:
        return problem("E306", place, least=LEAST_FIGURES[chart.kind])
    if len(figures) > MOST_FIGURES:
        return problem("E386", place, count=len(figures), most=MOST_FIGURES)
    measured = [*figures, whole] if whole and chart.kind in ("share", "parts") else figures
    units = {figure.unit for figure in measured}
    if len(units) > 1:
        return problem("E305", place, units="、".join(sorted(units)))
    if any(figure.value <= 0 for figure in measured):
        return problem("E308", place)
    if chart.kind == "share" and figures[0].of is None and whole is None:
        return problem("E307", place)
    if chart.kind == "parts":
        return _parts_fault(figures, whole, place)
    return _lines_fault(figures, place) if chart.kind == "lines" else None


def _parts_fault(figures: list[Figure], whole: Figure | None, place: Place) -> Problem | None:
    if whole is None:
        return problem("E307", place)
    total = sum(figure.value for figure in figures)
    return problem("E372", place, total=total, whole=whole.value, unit=whole.unit) if total > whole.value else None


def _lines_fault(figures: list[Figure], place: Place) -> Problem | None:
    for figure in figures:
        if figure.as_of is None:
            return problem("E370", place, key=figure.key)
    order = sorted(figures, key=lambda figure: figure.as_of.middle if figure.as_of else 0.0)
    for one, other in pairwise(order):
        if one.as_of and other.as_of and one.as_of.middle == other.as_of.middle:
            return problem("E371", place, key=one.key, other=other.key)
    return None


def without_bad_charts(exhibit: Exhibit) -> Exhibit:
    """The exhibit with those charts alone that can be drawn."""

    def drawable(charts: tuple[Chart, ...]) -> tuple[Chart, ...]:
        return tuple(chart for chart in charts if chart_fault(chart, Place(""), exhibit) is None)

    return replace(
        exhibit,
        eras=tuple(replace(e, charts=drawable(e.charts)) for e in exhibit.eras),
        industries=tuple(replace(i, charts=drawable(i.charts)) for i in exhibit.industries),
        activities=tuple(
            replace(a, numbers=tuple(replace(n, charts=drawable(n.charts)) for n in a.numbers))
            if isinstance(a, FeltNumbers)
            else a
            for a in exhibit.activities
        ),
    )
