"""How long a visitor needs to read a text. What is done with that time is in idle.py."""

from __future__ import annotations

import re

from kiosk.exhibit.exhibit import Idle
from kiosk.exhibit.localised import Language
from kiosk.visit.pinyin import without_pinyin

_CHARACTER = re.compile("[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_WORD = re.compile(r"\w+(?:[.,'\u2019-]\w+)*")


def reading_seconds(text: str, language: Language, idle: Idle) -> float:
    """Seconds to read `text` at the speeds of `idle`; Chinese characters and other words each at their own.

    A figure is one word in English; in Chinese it takes as long as its digits would as characters (1638.5 is read
    out as 一千六百三十八点五). Punctuation takes no time.
    """
    text = without_pinyin(text)
    characters = len(_CHARACTER.findall(text))
    words = 0
    for word in _WORD.findall(_CHARACTER.sub(" ", text)):
        digits = sum(sign.isdigit() for sign in word)
        if language == "zh" and not any(sign.isalpha() for sign in word):
            characters += digits
        else:
            words += 1
    return 60 * (characters / max(1, idle.zh_characters_a_minute) + words / max(1, idle.en_words_a_minute))
