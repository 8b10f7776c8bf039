"""The interface's own words (back, home, still here?), from words.json beside it. The exhibit's texts are content."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from kiosk.exhibit.localised import Language


@cache
def words(language: Language) -> dict[str, str]:
    """Every word of the interface in `language`, by its name. The file is ours, so a fault in it raises."""
    entries: dict[str, dict[str, str]] = json.loads(files("kiosk.screen").joinpath("words.json").read_text("utf-8"))
    return {name: entry[language] for name, entry in entries.items()}
