"""Which translations may be stale: each remembers, in content/translations.json, what text it was made from.

The file is ours to write and not staff's to edit. It names texts by the keys of their entries, so that nothing changes
in it when entries are moved about; of each text it holds only a short hash in every language.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from kiosk.exhibit.durable import write_durably
from kiosk.exhibit.localised import LANGUAGES, Language, Localised
from kiosk.exhibit.problems import Problem, problem
from kiosk.staff.doctor.examined import Examined

NAME = "translations.json"
HASH_CHARACTERS = 10
LANGUAGE_NAMES: dict[str, tuple[str, str]] = {"zh": ("中文", "Chinese"), "en": ("英文", "English")}

Remembered = dict[str, dict[str, str]]


def stale_translations(examined: Examined) -> Iterator[Problem]:
    """A warning for each translation that stayed as it was when the text that it was made from changed."""
    known = remembered(examined.content)
    source = examined.exhibit.about.default_language
    for found in examined.texts():
        then, now = known.get(found.path), hashes(found.text)
        if then is None or source not in then or then.get(source) == now.get(source):
            continue
        for language, made in now.items():
            if language != source and then.get(language) == made:
                (zh, en), (from_zh, from_en) = _named(language), _named(source)
                yield problem(
                    "W504",
                    found.place(language),
                    field=found.field,
                    language=zh,
                    language_en=en,
                    source=from_zh,
                    source_en=from_en,
                )


def unremembered(examined: Examined) -> int:
    """How many texts have changed, without being stale, since translations were last remembered; 0 before the first."""
    known = remembered(examined.content)
    return sum(known.get(path) != now for path, now in _present(examined).items()) if known else 0


def remember(examined: Examined) -> int:
    """Write down that every translation fits the text as it is now. Returns how many texts. Raises OSError."""
    present = _present(examined)
    lines = [f"{json.dumps(path)}: {json.dumps(present[path], sort_keys=True)}" for path in sorted(present)]
    write_durably(examined.content / NAME, ("{\n" + ",\n".join(lines) + "\n}\n").encode())
    return len(present)


def remembered(content: Path) -> Remembered:
    """What was written down; nothing where the file is not there or is damaged: then nothing can be called stale."""
    try:
        found = json.loads((content / NAME).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    entries = found.items() if isinstance(found, dict) else ()
    return {path: said for path, said in entries if isinstance(said, dict)}


def hashes(text: Localised) -> dict[str, str]:
    """A short hash of the text in each language that it has; how lines are broken makes no difference."""
    return {language: _hash(text.text(language)) for language in LANGUAGES if not text.is_borrowed(language)}


def _hash(said: str) -> str:
    return hashlib.sha256("".join(said.split()).encode()).hexdigest()[:HASH_CHARACTERS]


def _present(examined: Examined) -> Remembered:
    """By path, every text that is a translation: those that read alike in every language are names and numbers."""
    present = {found.path: hashes(found.text) for found in examined.texts()}
    return {path: said for path, said in present.items() if len(set(said.values())) > 1}


def _named(language: Language | str) -> tuple[str, str]:
    return LANGUAGE_NAMES.get(language, (language, language))
