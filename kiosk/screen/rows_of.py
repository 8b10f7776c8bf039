"""The rows that several pages show alike: figures, records, spots, links, built from entries."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.exhibit.entries import Record
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure
from kiosk.screen.phrasing import Phrasing
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
