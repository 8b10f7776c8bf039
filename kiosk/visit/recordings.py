"""The recordings that a page offers, and what of one is said at a moment. How they are played is not known here."""

from __future__ import annotations

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.recording import Caption, Recording
from kiosk.visit.place import Place, PlaceKind

OFFERED_ON = {PlaceKind.INDUSTRY: "industries", PlaceKind.EVENT: "events", PlaceKind.PROJECT: "projects"}


def recordings_at(exhibit: Exhibit, place: Place) -> tuple[Recording, ...]:
    """The recordings that are offered on the page of an industry, an event or a project, as they were read."""
    named = OFFERED_ON.get(place.kind)
    return tuple(r for r in exhibit.recordings if named and place.key in getattr(r, named))


def caption_at(recording: Recording, seconds: float) -> Caption | None:
    """What is said `seconds` after the beginning; None between captions."""
    return next((c for c in recording.captions if c.start <= seconds < c.end), None)


def clock_text(seconds: float) -> str:
    """A length of time as players show it: 75 is 1:15; below 0 is 0:00."""
    whole = max(0, int(seconds))
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
