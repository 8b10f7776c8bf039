"""What is wrong with the content, said so that staff can mend it: place, code, message and remedy, in two languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from kiosk.exhibit.localised import Language
from kiosk.exhibit.messages import MESSAGES

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a content file; lines and columns count from 1."""

    path: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. `details` fill the message's gaps; the words are in messages.py."""

    place: Place
    code: str
    details: tuple[tuple[str, str], ...] = ()

    @property
    def severity(self) -> Severity:
        """Errors leave something out of the exhibit, warnings do not."""
        return "error" if self.code.startswith("E") else "warning"

    def message(self, language: Language) -> str:
        """What is wrong."""
        return MESSAGES[self.code].said(language).format_map(dict(self.details))

    def remedy(self, language: Language) -> str:
        """How to mend it."""
        return MESSAGES[self.code].cured(language).format_map(dict(self.details))

    def line_in(self, language: Language) -> str:
        """The problem on one line: PATH:LINE:COL: error|warning CODE: message and remedy."""
        place = f"{self.place.path}:{self.place.line}:{self.place.column}"
        stop = "" if language == "zh" else " "
        return f"{place}: {self.severity} {self.code}: {self.message(language)}{stop}{self.remedy(language)}"


def problem(code: str, place: Place, **details: object) -> Problem:
    """A problem with its details as text; braces and line ends in what staff typed cannot break the message."""
    return Problem(place, code, tuple((name, " ".join(str(value).split())[:80]) for name, value in details.items()))
