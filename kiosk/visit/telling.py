"""Turns the exhibit's typed data into sentences of one language: texts, figures, dates, sources. No pictures, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.exhibit.dates import Date
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import FigureText, figure_text
from kiosk.exhibit.language_names import language_name
from kiosk.exhibit.localised import LANGUAGES, Language, Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.rich_text import marked, plain


class Telling:
    """One exhibit in one language; `words` are the interface's own, by name (kiosk.screen.words has them)."""

    def __init__(self, exhibit: Exhibit, language: Language, words: Mapping[str, str]) -> None:
        self.exhibit = exhibit
        self.language: Language = language
        self.other: Language = exhibit.about.language_after(language)
        self.words = words

    def say(self, text: Localised) -> str:
        """One line of text; a text that had to be borrowed from another language says so."""
        said = plain(text, self.exhibit, self.language)
        return said + self._borrowed(text) if said else said

    def say_other(self, text: Localised) -> str:
        """The same text in the next language, for the second line of a bilingual label; empty where there is none."""
        if self.other == self.language or text.is_borrowed(self.other):
            return ""
        return plain(text, self.exhibit, self.other)

    def paragraphs(self, text: Localised) -> list[str]:
        """Running text by paragraphs, emphasis still marked with asterisks, figures put in."""
        said = list(marked(text, self.exhibit, self.language))
        if said:
            said[-1] += self._borrowed(text)
        return said

    def _borrowed(self, text: Localised) -> str:
        """What is said behind a text that is there in another language only."""
        source = text.stand_in(self.language)
        if source == self.language:
            return ""
        return self.words["borrowed"] if {source, self.language} == set(LANGUAGES) else f" ({language_name(source)})"

    def figure(self, figure: Figure) -> FigureText:
        """The figure's parts: what stands before the number, the number, its unit."""
        return figure_text(figure, self.exhibit.unit_by_name.get(figure.unit), self.language)

    def date(self, date: Date) -> str:
        """The date as it is read; what is not Chinese has the English forms."""
        return date.zh if self.language == "zh" else date.en

    def source_line(self, keys: Iterable[str]) -> str:
        """The short citation at the foot of a page: publishers (or titles) and dates."""
        said = []
        for key in dict.fromkeys(keys):
            source = self.exhibit.source_by_key[key]
            name = self.say(source.publisher) or self.say(source.title)
            comma = "，" if self.language == "zh" else ", "
            said.append(name + comma + self.date(source.date) if source.date else name)
        return self.words["sourceOf"] + self.words["listSeparator"].join(said) if said else ""
