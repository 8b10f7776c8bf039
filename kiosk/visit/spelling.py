"""How a word may be typed: letters folded, Chinese as pinyin in full or by its initials. What is found is elsewhere."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

NOT_A_WORD = re.compile(r"[^0-9a-z\u3400-\u9fff.]+")
BETWEEN_DIGITS = re.compile(r"(?<=\d),(?=\d)")
CHINESE = re.compile(r"[\u3400-\u9fff]")


class Spellings(NamedTuple):
    """The ways in which one name may be typed, all folded and without spaces.

    `words` are the Latin words in it, `tails` the pinyin from each syllable on.
    """

    written: str
    pinyin: str
    initials: str
    words: tuple[str, ...]
    tails: tuple[str, ...]


def folded(text: str) -> str:
    """Full-width and accented letters made plain and small, `9,026` as 9026, all that is no word one space."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text)).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return NOT_A_WORD.sub(" ", BETWEEN_DIGITS.sub("", letters)).strip(" .")


def is_chinese(text: str) -> bool:
    """Whether there is any Chinese character in `text`."""
    return CHINESE.search(text) is not None


def spellings(name: str) -> Spellings:
    """Every way to type `name`. Pinyin and initials are empty for a name without Chinese characters.

    Source of the readings: pypinyin, which knows phrases (重庆 is chongqing, 重器 zhongqi).
    """
    plain = folded(name)
    words = tuple(word for word in plain.split() if not is_chinese(word))
    written = plain.replace(" ", "")
    if not is_chinese(plain):
        return Spellings(written, "", "", words, ())
    from pypinyin import Style, lazy_pinyin  # a third of a second, so not before somebody may search

    syllables = [s.replace(" ", "") for s in lazy_pinyin(plain, style=Style.NORMAL)]
    tails = tuple("".join(syllables[i:]) for i in range(len(syllables)))
    return Spellings(written, tails[0], "".join(_initial(s) for s in syllables), words, tails)


def _initial(syllable: str) -> str:
    return syllable if syllable[:1].isdigit() else syllable[:1]
