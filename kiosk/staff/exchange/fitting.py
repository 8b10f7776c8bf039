"""Texts and keys made to fit the content: cut at a sentence where they are too long, keys in small letters."""

from __future__ import annotations

import re
import unicodedata

from kiosk.exhibit.reader import MOST_RUN, longest_text
from kiosk.staff.exchange.plain_text import one_line
from kiosk.staff.exchange.timeline import Said

MOST_KEY = 40
SENTENCE = re.compile(r"[。！？!?](?=.)|\.(?=\s)|\n\n", re.DOTALL)
RUN = re.compile(rf"[^\s，。、；：！？,.;:!?]{{{MOST_RUN}}}")


def fitted(said: Said, kind: str, name: str) -> tuple[Said, dict[str, int]]:
    """The text as long as the field of that dataclass may be; and by language how long it was, where it was cut."""
    cut = {}
    found: Said = {}
    for language, text in said.items():
        most = longest_text(kind, name, language)
        whole = RUN.sub(lambda run: run[0] + " ", text)
        found[language] = shortened(whole, most)
        if len(whole) > most:
            cut[language] = len(text)
    return found, cut


def shortened(text: str, most: int) -> str:
    """At most so many characters, ending with a sentence if one ends late enough, else with a word and an ellipsis."""
    if len(text) <= most:
        return text
    room = text[: most - 1]
    ends = [found.end() for found in SENTENCE.finditer(room)]
    if ends and ends[-1] * 2 >= most:
        kept = room[: ends[-1]].rstrip()
    else:
        space = room.rfind(" ")
        kept = (room[:space] if space * 2 >= most else room).rstrip(" ,;:，；：、*") + "…"
    return kept if kept.count("**") % 2 == 0 else kept.replace("**", "")


def first_sentence(text: str) -> str:
    """The first sentence of a text, on one line."""
    first = text.partition("\n\n")[0]
    end = SENTENCE.search(first)
    return one_line(first[: end.end()] if end else first)


def key_of(wanted: str, otherwise: str, taken: set[str]) -> str:
    """A key that no other has, made of the letters and digits of `wanted`; it is added to `taken`."""
    ascii_ = unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode().lower()
    made = re.sub(r"[^a-z0-9]+", "-", ascii_).strip("-")[:MOST_KEY].strip("-")
    if len(made) < 3 or len(ascii_.strip()) * 2 < len(wanted.strip()):
        made = otherwise
    key, number = made, 2
    while key in taken:
        key, number = f"{made}-{number}", number + 1
    taken.add(key)
    return key
