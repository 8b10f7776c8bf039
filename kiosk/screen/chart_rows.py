"""Charts as rows for the screen: points with their lengths and places, and what is said of each when it is chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject

from kiosk.exhibit.dates import Date
from kiosk.exhibit.numbers import Chart, Figure
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.series import series

MOST_CELLS = 60  # a whole of more than this is not counted out one by one


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point of a chart; `share` is its length as a fraction of the longest.

    `more` is what else is known of it. `at` (0 to 1) is its place in time, or where a part begins; a line comes to it
    from `from_at` (below 0: from nowhere), `from_share`, and is drawn through where `joined`.
    """

    name: str
    number: str
    unit: str
    share: float
    more: str = ""
    at: float = 0.0
    from_at: float = -1.0
    from_share: float = 0.0
    joined: bool = False


@dataclass(frozen=True, slots=True)
class YearRow:
    """A year below a line; `known` where a point stands in it."""

    year: str
    at: float
    known: bool


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A chart; `part` and `whole` are whole numbers for what can be counted out, else 0."""

    kind: str
    title: str
    summary: str
    remark: str
    points: Rows
    point_count: int
    part: int
    whole: int
    years: Rows


def chart_rows(charts: Iterable[Chart], phrasing: Phrasing, owner: QObject) -> list[ChartRow]:
    """Charts with their points; the points' models belong to `owner`."""
    return [_chart_row(chart, phrasing, owner) for chart in charts]


def _chart_row(chart: Chart, phrasing: Phrasing, owner: QObject) -> ChartRow:
    figures = [phrasing.exhibit.figure_by_key[key] for key in chart.figures]
    whole = phrasing.exhibit.figure_by_key.get(chart.whole) if chart.kind in ("share", "parts") else None
    points, years = Rows(PointRow, owner), Rows(YearRow, owner)
    if chart.kind == "lines":
        made = _along_time(figures, phrasing, years)
    elif whole is not None:
        made = _of_the_whole(figures, whole, phrasing)
    else:
        same_label = len({f.label for f in figures}) == 1
        made = [_point(f, _share(f, figures, chart), same_label or chart.kind == "rank", phrasing) for f in figures]
    points.replace(made)
    said = phrasing.say(chart.title), phrasing.say(chart.summary), phrasing.say(chart.note)
    part, total = _counted(figures, whole)
    kind = "parts" if chart.kind == "share" and not total else chart.kind  # too many to count out: a length instead
    return ChartRow(kind, *said, points, len(made), part, total, years)


def _point(figure: Figure, share: float, dated: bool, phrasing: Phrasing) -> PointRow:
    """`dated` points are called by their date, others by what they count."""
    text = phrasing.figure(figure)
    when, label = phrasing.date(figure.as_of) if figure.as_of else "", phrasing.say(figure.label)
    name, more = (when, label) if dated and when else (label, when)
    gap = " " if text.prefix and phrasing.language != "zh" else ""
    return PointRow(name, text.prefix + gap + text.number, text.unit, share, more)


def _share(figure: Figure, figures: list[Figure], chart: Chart) -> float:
    values = [f.value for f in figures]
    # a rank of 74 stands higher than one of 88: the smaller number takes the longer bar
    return float(min(values) / figure.value if chart.kind == "rank" else figure.value / max(values))


def _along_time(figures: list[Figure], phrasing: Phrasing, years: Rows) -> list[PointRow]:
    dated: list[tuple[Date, Figure]] = sorted(
        ((f.as_of, f) for f in figures if f.as_of is not None), key=lambda pair: pair[0].middle
    )
    line = series([date for date, _ in dated])
    most = max((f.value for f in figures), default=Decimal(1))
    known = {int(date.middle) for date, _ in dated}
    years.replace([YearRow(str(year.number), year.at, year.number in known) for year in line.years])
    made: list[PointRow] = []
    for (_, figure), at, joined in zip(dated, line.places, line.joined, strict=True):
        point = _point(figure, float(figure.value / most), True, phrasing)
        before = (made[-1].at, made[-1].share) if made else (-1.0, 0.0)
        made.append(PointRow(point.name, point.number, point.unit, point.share, point.more, at, *before, joined))
    return made


def _of_the_whole(figures: list[Figure], whole: Figure, phrasing: Phrasing) -> list[PointRow]:
    """The parts one after the other, then the whole."""
    made: list[PointRow] = []
    begun = Decimal(0)
    for figure in figures:
        point = _point(figure, float(figure.value / whole.value), False, phrasing)
        at = float(begun / whole.value)
        made.append(PointRow(point.name, point.number, point.unit, point.share, point.more, at))
        begun += figure.value
    return [*made, _point(whole, 1.0, False, phrasing)]


def _counted(figures: list[Figure], whole: Figure | None) -> tuple[int, int]:
    """How many of how many, where that can be counted out one by one; else nothing."""
    first = figures[0] if figures else None
    if first is None or (first.of is None and whole is None):
        return 0, 0
    total = Decimal(first.of) if first.of is not None else whole.value if whole else Decimal(0)
    countable = first.value == int(first.value) and total == int(total) and total <= MOST_CELLS
    # fractions are small enough to be counted whatever they are of
    return (int(first.value), int(total)) if countable or first.of is not None else (0, 0)
