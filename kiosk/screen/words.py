"""The interface's own words (back, home, still here?), from the files in words/. The exhibit's texts are content."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from kiosk.exhibit.localised import Language


@cache
def words(language: Language) -> dict[str, str]:
    """Every word of the interface in `language`, by its name. The files are ours, so a fault in them raises."""
    entries: dict[str, dict[str, str]] = {}
    for file in sorted(files("kiosk.screen").joinpath("words").iterdir(), key=lambda file: file.name):
        entries |= json.loads(file.read_text("utf-8"))
    return {name: entry[language] for name, entry in entries.items()}
