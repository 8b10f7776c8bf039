"""The page of the kiosk on which an entry is seen, for the preview."""

from __future__ import annotations

from typing import Any

from kiosk.exhibit.exhibit import Exhibit
from kiosk.staff.editing.catalogue import Entry
from kiosk.visit.place import ACTIVITY_CLASSES, Place, PlaceKind

OWN_PAGES = {
    "Event": PlaceKind.EVENT,
    "Industry": PlaceKind.INDUSTRY,
    "Project": PlaceKind.PROJECT,
    "Era": PlaceKind.TIMELINE,
    "Picture": PlaceKind.PICTURE,
    "Recording": PlaceKind.RECORDING,
    **{name: kind for kind, name in ACTIVITY_CLASSES.items()},
}


def place_of(entry: Entry) -> Place | None:
    """The page of the entry itself; None where it has none."""
    kind = OWN_PAGES.get(entry.kind.__name__)
    return Place(kind, entry.key) if kind else None


def used_on(key: str, exhibit: Exhibit) -> Place | None:
    """The first page that names the entry `key`, for figures, sources and enterprises."""
    listed: tuple[tuple[PlaceKind, tuple[Any, ...]], ...] = (
        (PlaceKind.EVENT, tuple(event for _, event in exhibit.events())),
        (PlaceKind.INDUSTRY, exhibit.industries),
        (PlaceKind.PROJECT, exhibit.projects),
    )
    if (maker := exhibit.enterprise_by_key.get(key)) and maker.industries:
        return Place(PlaceKind.INDUSTRY, maker.industries[0])
    for kind, entries in listed:
        for entry in entries:
            named = [
                getattr(entry, name, ()) for name in ("figures", "headline", "headlines", "sources", "enterprises")
            ]
            if any(key == keys or (isinstance(keys, tuple) and key in keys) for keys in named):
                return Place(kind, entry.key)
    return None
