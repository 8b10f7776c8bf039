"""What a recording says at a moment, where it is offered, and how a time is written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.exhibit.localised import Localised
from kiosk.exhibit.recording import Caption, Recording
from kiosk.visit.place import Place, PlaceKind, exists, nearest
from kiosk.visit.recordings import caption_at, clock_text, recordings_at
from tests.visit.small_exhibit import three_eras

EXHIBIT = three_eras()
SAID = Localised("说", "said")
FILM = Recording(
    "film",
    SAID,
    "video/film.mp4",
    "video",
    SAID,
    SAID,
    ("daily",),
    captions=(Caption(0, 1.5, Localised("一", "one")), Caption(2, 3, Localised("二", "two"))),
    events=(next(e.key for _, e in EXHIBIT.events()),),
)


@pytest.mark.parametrize(("seconds", "said"), [(0, "one"), (1.4, "one"), (1.5, ""), (2, "two"), (3, "")])
def test_a_caption_is_on_from_its_start_to_before_its_end(seconds: float, said: str) -> None:
    found = caption_at(FILM, seconds)
    assert (found.text.en if found else "") == said


def test_a_recording_is_offered_where_it_says_and_is_a_place() -> None:
    exhibit = replace(EXHIBIT, recordings=(FILM,))
    assert recordings_at(exhibit, Place(PlaceKind.EVENT, FILM.events[0])) == (FILM,)
    assert recordings_at(exhibit, Place(PlaceKind.PROJECT, FILM.events[0])) == ()
    assert recordings_at(exhibit, Place(PlaceKind.HOME)) == ()
    here = Place(PlaceKind.RECORDING, "film")
    assert exists(here, exhibit)
    assert not exists(here, EXHIBIT)
    assert nearest(here, EXHIBIT) == Place(PlaceKind.HOME)


@pytest.mark.parametrize(("seconds", "shown"), [(-1, "0:00"), (9.9, "0:09"), (75, "1:15"), (3661, "1:01:01")])
def test_times_are_written_as_players_write_them(seconds: float, shown: str) -> None:
    assert clock_text(seconds) == shown
