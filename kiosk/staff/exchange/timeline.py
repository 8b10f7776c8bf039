"""A timeline of another program, as far as this exhibit can understand it, before it becomes an exhibit."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.exhibit.dates import DateError, parse
from kiosk.exhibit.localised import LANGUAGES
from kiosk.staff.exchange.foreign_dates import FoundDate, Typed
from kiosk.staff.exchange.lost import Lost, lost

Said = dict[str, str]
"""A text by language, in the exhibit's own form (paragraphs, **emphasis**)."""

USUAL_IMPORTANCE = 3
MOST_HAN = 0.15
"""From this share of Chinese characters on a text is Chinese: names and years are often Latin."""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture or something else beside the words. `file` is a path or an address, as it was typed."""

    file: str = ""
    caption: Said = field(default_factory=dict)
    credit: Said = field(default_factory=dict)
    alt: Said = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Slide:
    """One event. `where` and `number` are its place in the file (see lost.py); `typed` is a date of the content."""

    where: str
    number: int
    title: Said
    text: Said
    typed: Typed
    media: Media = field(default_factory=Media)
    group: str = ""
    importance: int = USUAL_IMPORTANCE
    key: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A named stretch of time."""

    number: int
    title: Said
    typed: Typed


@dataclass(slots=True)
class Timeline:
    """All of it, and what could not be understood. `program` is where it comes from, `languages[0]` its first one."""

    program: str
    languages: tuple[str, ...]
    title: Said = field(default_factory=dict)
    text: Said = field(default_factory=dict)
    slides: list[Slide] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    lost: list[Lost] = field(default_factory=list)

    def lose(self, where: str, number: int, word: str, **details: object) -> None:
        """Note what is not carried over."""
        self.lost.append(lost(where, number, word, **details))

    def dated(self, where: str, number: int, found: FoundDate) -> Typed:
        """The date, with what of it is lost noted."""
        for word, details in found.notes:
            self.lose(where, number, word, **details)
        return found.typed


def language_of_text(text: str) -> str:
    """Chinese or English, by its characters: the formats that say nothing of it have one language."""
    letters = [sign for sign in text if sign.isalpha()]
    han = sum("\u4e00" <= sign <= "\u9fff" for sign in letters)
    return "zh" if letters and han / len(letters) >= MOST_HAN else "en"


def language_of_code(code: str) -> str:
    """The content's language for another program's code (en-gb, zh_CN); nothing where there is none."""
    first = code.lower().replace("_", "-").partition("-")[0]
    return first if first in LANGUAGES else ""


def is_date(typed: Typed) -> bool:
    """Whether the exhibit can read the date."""
    try:
        parse(typed)
    except DateError:
        return False
    return True
