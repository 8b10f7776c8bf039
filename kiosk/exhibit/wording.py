"""The interface's words as a museum says them in one language. Which names there are, the screen knows."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.localised import Language


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one language, as (name, text)."""

    language: Language
    said: tuple[tuple[str, str], ...]
