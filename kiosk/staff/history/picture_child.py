"""Run as a process of its own: pictures one exhibit's pages, so that two can be drawn at once and neither is ours to
lose. Reads what to do as JSON from stdin, answers with JSON on stdout."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.screen.tour_places import picture_places
from kiosk.visit.place import Place, PlaceKind


def main() -> None:
    """Draw what stdin asks for."""
    asked = json.load(sys.stdin)
    places = tuple(Place(PlaceKind(kind), key) for kind, key in asked["places"])
    content, assets, out = Path(asked["content"]), Path(asked["assets"]), Path(asked["out"])
    language: Language = "en" if asked["language"] == "en" else "zh"
    width, height = asked["size"]
    found = picture_places(load(content, assets).exhibit, assets, places, out, (width, height), language)
    json.dump([[place.kind, place.key, name] for place, name in found], sys.stdout)


if __name__ == "__main__":
    main()
