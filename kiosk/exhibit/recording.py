"""A film or a sound with its captions and its transcript: what it is and where it is offered, not how it is played."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.exhibit.dates import Date
from kiosk.exhibit.localised import Localised

RECORDING_SUFFIXES = (".mp4", ".webm", ".ogv", ".ogg", ".mp3", ".m4a", ".wav", ".flac")


@dataclass(frozen=True, slots=True)
class Caption:
    """What is said from `start` to `end`, in seconds from the beginning."""

    start: float
    end: float
    text: Localised


@dataclass(frozen=True, slots=True)
class Recording:
    """One recording: `file` is a path inside assets/, `picture` stands where there is nothing to be seen.

    It is offered on the pages of the `industries`, `events` and `projects` that it names. `rights_until` is the last
    day on which it may be shown, where there is one.
    """

    key: str
    title: Localised
    file: str
    kind: Literal["audio", "video"]
    credit: Localised
    rights: Localised
    sources: tuple[str, ...]
    summary: Localised = Localised()
    captions: tuple[Caption, ...] = ()
    transcript: Localised = Localised()
    picture: str = ""
    industries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    projects: tuple[str, ...] = ()
    rights_until: Date | None = None
    staff_note: str = ""
    accept: tuple[str, ...] = ()

    @property
    def is_film(self) -> bool:
        """True where there is something to be seen."""
        return self.kind == "video"
