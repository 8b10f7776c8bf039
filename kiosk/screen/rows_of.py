"""The rows that several pages show alike: figures, records, spots, links, charts, built from entries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QObject

from kiosk.exhibit.entries import Record
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Chart, Figure
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows import Rows
from kiosk.visit.activities import activities_at, place_of
from kiosk.visit.place import Place, PlaceKind
from kiosk.visit.recordings import recordings_at


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure ready to be read; `figure_key` opens its source."""

    figure_key: str
    before: str
    number: str
    unit: str
    note: str


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record and its claim; `event_key` is where it is told, or empty."""

    title: str
    claim: str
    level: str
    event_key: str


@dataclass(frozen=True, slots=True)
class SpotRow:
    """A touchable part of a picture, in fractions of its width and height."""

    spot_x: float
    spot_y: float
    name: str


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A way to another page."""

    kind: str
    target_key: str
    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class PointRow:
    """One point of a chart; `share` is its length as a fraction of the longest."""

    name: str
    number: str
    unit: str
    share: float


@dataclass(frozen=True, slots=True)
class ChartRow:
    """A chart; `part` and `whole` are whole numbers for a share, else 0."""

    kind: str
    title: str
    summary: str
    remark: str
    points: Rows
    point_count: int
    part: int
    whole: int


def figure_rows(keys: Iterable[str], phrasing: Phrasing) -> list[FigureRow]:
    """The figures named by `keys`, with the time they hold for."""
    return [figure_row(phrasing.exhibit.figure_by_key[key], phrasing) for key in keys]


def figure_row(figure: Figure, phrasing: Phrasing) -> FigureRow:
    """One figure, its number apart from its unit and from the word before it."""
    text = phrasing.figure(figure)
    return FigureRow(figure.key, text.prefix, text.number, text.unit, phrasing.say(figure.label))


def record_rows(records: Iterable[Record], phrasing: Phrasing) -> list[RecordRow]:
    """Records with the level that they hold for."""
    return [
        RecordRow(phrasing.say(r.title), phrasing.say(r.claim), phrasing.words[f"level-{r.level}"], r.event)
        for r in records
    ]


def spot_rows(picture_key: str, phrasing: Phrasing) -> list[SpotRow]:
    """The touchable parts of a picture."""
    picture = phrasing.exhibit.picture_by_key.get(picture_key)
    return [SpotRow(s.x, s.y, phrasing.say(s.label)) for s in picture.spots] if picture else []


def link(kind: PlaceKind, key: str, name: Localised, phrasing: Phrasing, note: str = "") -> LinkRow:
    """A way to the page of `kind` and `key`."""
    return LinkRow(str(kind), key, phrasing.say(name), note)


def activity_links(place: Place, phrasing: Phrasing) -> list[LinkRow]:
    """Ways to the things to do that are offered on the page `place`."""
    offered = activities_at(phrasing.exhibit, place)
    return [link(place_of(a).kind, a.key, a.title, phrasing, phrasing.say(a.summary)) for a in offered]


def recording_links(place: Place, phrasing: Phrasing) -> list[LinkRow]:
    """Ways to the films and sounds that are offered on the page `place`."""
    kinds = {True: phrasing.words["recordingFilm"], False: phrasing.words["recordingSound"]}
    offered = recordings_at(phrasing.exhibit, place)
    return [link(PlaceKind.RECORDING, r.key, r.title, phrasing, kinds[r.is_film]) for r in offered]


def chart_rows(charts: Iterable[Chart], phrasing: Phrasing, owner: QObject) -> list[ChartRow]:
    """Charts with their points; the points' models belong to `owner`."""
    return [_chart_row(chart, phrasing, owner) for chart in charts]


def _chart_row(chart: Chart, phrasing: Phrasing, owner: QObject) -> ChartRow:
    figures = [phrasing.exhibit.figure_by_key[key] for key in chart.figures]
    points = Rows(PointRow, owner)
    points.replace([_point(f, chart, figures, phrasing) for f in figures])
    part, whole = _share(chart, figures, phrasing)
    return ChartRow(
        chart.kind,
        phrasing.say(chart.title),
        phrasing.say(chart.summary),
        phrasing.say(chart.note),
        points,
        len(figures),
        part,
        whole,
    )


def _point(figure: Figure, chart: Chart, figures: list[Figure], phrasing: Phrasing) -> PointRow:
    text = phrasing.figure(figure)
    same_label = len({f.label for f in figures}) == 1
    dated = figure.as_of is not None and (same_label or chart.kind == "rank")
    name = phrasing.date(figure.as_of) if dated and figure.as_of else phrasing.say(figure.label)
    values = [f.value for f in figures]
    # a rank of 74 stands higher than one of 88: the smaller number takes the longer bar
    share = min(values) / figure.value if chart.kind == "rank" else figure.value / max(values)
    return PointRow(name, text.prefix + text.number, text.unit, float(share))


def _share(chart: Chart, figures: list[Figure], phrasing: Phrasing) -> tuple[int, int]:
    if chart.kind != "share" or not figures:
        return 0, 0
    first = figures[0]
    if first.of is not None:
        return int(first.value), first.of
    whole = phrasing.exhibit.figure_by_key.get(chart.whole)
    return int(first.value), int(whole.value if whole else Decimal(first.value))
