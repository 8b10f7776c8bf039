"""The exhibit's small text format: blank lines part paragraphs, **strong**, and {figure-key} puts a figure in.

Nothing here is ever read as HTML, and no text can load anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import figure_text
from kiosk.exhibit.localised import Language, Localised

FIGURE = re.compile(r"\{([a-z0-9]+(?:-[a-z0-9]+)*)\}")
STRONG = "**"
UNSPACED = ("zh", "ja", "th")
"""Languages that part their words by nothing: a line's end is no space."""
DIGIT_AFTER_HAN = re.compile(r"([\u4e00-\u9fff])(\d)")
"""Chinese typesetting puts a space between a character and a figure."""


def figure_keys(text: Localised) -> Iterator[str]:
    """The figures that a text puts in, in all languages."""
    for language_text in text.texts():
        if "{" in language_text:
            yield from FIGURE.findall(language_text)


def marked(text: Localised, exhibit: Exhibit, language: Language) -> tuple[str, ...]:
    """The paragraphs with figures put in; **strong** stays marked, for the screen to set."""
    filled = _filled(text, exhibit, language)
    gap = "" if language.partition("-")[0] in UNSPACED else " "
    paragraphs = (gap.join(p.split("\n")) for p in filled.split("\n\n"))
    return tuple(p.strip() for p in paragraphs if p.strip())


def plain(text: Localised, exhibit: Exhibit, language: Language) -> str:
    """The text on one line, without marks."""
    return " ".join(marked(text, exhibit, language)).replace(STRONG, "")


def _filled(text: Localised, exhibit: Exhibit, language: Language) -> str:
    def said(found: re.Match[str]) -> str:
        figure = exhibit.figure_by_key.get(found[1])
        if figure is None:
            return found[0]
        return figure_text(figure, exhibit.unit_by_name.get(figure.unit), language).full

    filled = FIGURE.sub(said, text.text(language).replace("\r\n", "\n"))
    return DIGIT_AFTER_HAN.sub(r"\1 \2", filled) if language == "zh" and FIGURE.search(text.zh) else filled
