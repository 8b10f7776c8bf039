"""Pinyin above characters that not everybody can read: those outside the common 3,500, and names that staff give.

The result is plain text with Unicode's interlinear annotation marks; how that is set is for the screen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kiosk.exhibit.exhibit import Reading

ANCHOR, SEPARATOR, TERMINATOR = "\ufff9", "\ufffa", "\ufffb"
"""Unicode 16.0, section 23.8, Interlinear Annotation Characters: ANCHOR text SEPARATOR reading TERMINATOR."""
HAN = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff]+")
ANNOTATED = re.compile(f"{ANCHOR}([^{SEPARATOR}]*){SEPARATOR}([^{TERMINATOR}]*){TERMINATOR}")


@cache
def common_characters() -> frozenset[str]:
    """The 3,500 characters of 现代汉语常用字表 (State Language Commission, 1988) in their present online form."""
    return frozenset(files("kiosk.visit").joinpath("common_characters.txt").read_text("utf-8")) - {"\n"}


def without_pinyin(text: str) -> str:
    """The text as it was before it was annotated."""
    return ANNOTATED.sub(r"\1", text)


class Pinyin:
    """Annotates texts; `readings` are the exhibit's own, and hold wherever their text stands."""

    def __init__(self, readings: Iterable[Reading]) -> None:
        self._readings = {reading.text: reading.pinyin for reading in readings if reading.text}
        longest_first = sorted(self._readings, key=len, reverse=True)
        self._named = re.compile("|".join(map(re.escape, longest_first))) if longest_first else None

    def annotate(self, text: str) -> str:
        """`text` with the pinyin of rare characters and of the given names."""
        return "".join(self._pieces(text))

    def _pieces(self, text: str) -> Iterator[str]:
        end = 0
        for found in self._named.finditer(text) if self._named else ():
            yield HAN.sub(_rare, text[end : found.start()])
            yield _marked(found[0], self._readings[found[0]])
            end = found.end()
        yield HAN.sub(_rare, text[end:])


class Above(NamedTuple):
    """Pinyin above a piece of a line: what stands `before` the piece, its `text`, and how that is `said`."""

    before: str
    text: str
    said: str


def readings_in(annotated: str) -> tuple[Above, ...]:
    """The pieces of an annotated line that carry pinyin, for a line that is set as a whole."""
    return tuple(
        Above(without_pinyin(annotated[: found.start()]), found[1], found[2]) for found in ANNOTATED.finditer(annotated)
    )


def _marked(text: str, reading: str) -> str:
    """Each character under its syllable where both are as many, else the whole under the whole."""
    syllables = reading.split()
    pairs = zip(text, syllables, strict=True) if len(syllables) == len(text) else [(text, reading)]
    return "".join(f"{ANCHOR}{base}{SEPARATOR}{said}{TERMINATOR}" for base, said in pairs)


def _rare(found: re.Match[str]) -> str:
    run = found[0]
    if common_characters().issuperset(run):
        return run
    from pypinyin import Style, pinyin  # 100 ms, and most visitors never ask

    said = pinyin(run, style=Style.TONE)
    return "".join(
        char if char in common_characters() else _marked(char, syllable[0])
        for char, syllable in zip(run, said, strict=True)
    )
