"""Turns the exhibit's typed data into what is read on the screen, in one language: texts, figures, dates, pictures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.dates import Date
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import FigureText, figure_text
from kiosk.exhibit.localised import Language, Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.rich_text import marked, plain
from kiosk.screen.pictures import aspect
from kiosk.screen.words import words


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as QML needs it: a path below assets/, width over height, where it stands, what it shows, its key."""

    file: str = ""
    aspect: float = 1.0
    foot: float = 1.0
    label: str = ""
    key: str = ""


class Phrasing:
    """One exhibit in one language."""

    def __init__(self, exhibit: Exhibit, assets: Path, language: Language) -> None:
        self.exhibit = exhibit
        self.assets = assets
        self.language: Language = language
        self.other: Language = "en" if language == "zh" else "zh"
        self.words = words(language)

    def say(self, text: Localised) -> str:
        """One line of text; a text that had to be borrowed from the other language says so."""
        said = plain(text, self.exhibit, self.language)
        return said + self.words["borrowed"] if said and text.is_borrowed(self.language) else said

    def say_other(self, text: Localised) -> str:
        """The same text in the other language, for the second line of a bilingual label."""
        return "" if text.is_borrowed(self.other) else plain(text, self.exhibit, self.other)

    def paragraphs(self, text: Localised) -> list[str]:
        """Running text by paragraphs, emphasis still marked with asterisks, figures put in."""
        said = list(marked(text, self.exhibit, self.language))
        if said and text.is_borrowed(self.language):
            said[-1] += self.words["borrowed"]
        return said

    def figure(self, figure: Figure) -> FigureText:
        """The figure's parts: what stands before the number, the number, its unit."""
        return figure_text(figure, self.exhibit.unit_by_name.get(figure.unit), self.language)

    def date(self, date: Date) -> str:
        """The date as it is read."""
        return date.zh if self.language == "zh" else date.en

    def picture(self, key: str) -> Drawn:
        """The picture that `key` names, or an empty one."""
        picture = self.exhibit.picture_by_key.get(key)
        if picture is None:
            return Drawn()
        return Drawn(picture.file, aspect(self.assets, picture.file), picture.foot, self.say(picture.alt), key)

    def source_line(self, keys: Iterable[str]) -> str:
        """The short citation at the foot of a page: publishers (or titles) and dates."""
        said = []
        for key in dict.fromkeys(keys):
            source = self.exhibit.source_by_key[key]
            name = self.say(source.publisher) or self.say(source.title)
            said.append(f"{name}, {self.date(source.date)}" if source.date and self.language == "en" else name)
            if source.date and self.language == "zh":
                said[-1] = f"{name}，{self.date(source.date)}"
        return self.words["sourceOf"] + self.words["listSeparator"].join(said) if said else ""
