"""Turns the exhibit's typed data into sentences of one language: texts, figures, dates, sources. No pictures, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.exhibit.dates import Date
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import FigureText, figure_text
from kiosk.exhibit.localised import Language, Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.rich_text import marked, plain


class Telling:
    """One exhibit in one language; `words` are the interface's own, by name (kiosk.screen.words has them)."""

    def __init__(self, exhibit: Exhibit, language: Language, words: Mapping[str, str]) -> None:
        self.exhibit = exhibit
        self.language: Language = language
        self.other: Language = "en" if language == "zh" else "zh"
        self.words = words

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
