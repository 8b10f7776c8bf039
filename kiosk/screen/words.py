"""The interface's own words (back, home, still here?), from the files in words/ and what the museum says otherwise.

The exhibit's texts are content.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.language_names import language_name
from kiosk.exhibit.localised import Language


@cache
def words(language: Language) -> dict[str, str]:
    """Every word of the interface in `language`, by its name: in English where the program does not speak that.

    The files are ours, so a fault in them raises.
    """
    entries: dict[str, dict[str, str]] = {}
    for file in sorted(files("kiosk.screen").joinpath("words").iterdir(), key=lambda file: file.name):
        entries |= json.loads(file.read_text("utf-8"))
    return {name: entry.get(language) or entry["en"] for name, entry in entries.items()}


def words_of(exhibit: Exhibit, language: Language) -> dict[str, str]:
    """The words as this exhibit says them: its own where content/words/ has some, and which language comes next.

    `otherLanguage` is empty where there is no other.
    """
    other = exhibit.about.language_after(language)
    said = _with_own(exhibit, language)
    alone = other == language
    said["otherLanguage"] = "" if alone else _with_own(exhibit, other).get("languageName") or language_name(other)
    said["stillHereOther"] = "" if alone else _with_own(exhibit, other)["stillHere"]
    return said


def _with_own(exhibit: Exhibit, language: Language) -> dict[str, str]:
    own = next((wording.said for wording in exhibit.wordings if wording.language == language), ())
    return {**words(language), **dict(own)}


def unknown_words(exhibit: Exhibit) -> list[str]:
    """What content/words/ says of words that the interface does not have, as `file: word`."""
    known = {*words("zh"), "languageName"}
    return [f"words/{w.language}.yaml: {name}" for w in exhibit.wordings for name, _ in w.said if name not in known]
