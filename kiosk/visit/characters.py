"""Which Chinese characters a visitor may mean by the pinyin typed so far: those of its own names alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable

TYPED = re.compile(r"[a-z]+$", re.IGNORECASE)
RUN = re.compile(r"[\u3400-\u9fff]+")
LONGEST = 6
"""Characters of a word that is offered; longer names are found by then."""


class Characters:
    """Characters and words by their pinyin, in full or by initials. Built once from the names in the exhibit.

    Source of the readings: pypinyin.
    """

    def __init__(self, names: Iterable[str]) -> None:
        from pypinyin import Style, lazy_pinyin  # a third of a second, so not before somebody may search

        words: Counter[tuple[str, tuple[str, ...]]] = Counter()
        for name in names:
            for run in RUN.findall(name):
                syllables = lazy_pinyin(run, style=Style.NORMAL)
                for start in range(len(run)):
                    end = start + LONGEST
                    words[run[start:end], tuple(syllables[start:end])] += 1
        self._by_letter: dict[str, list[tuple[str, tuple[str, ...], int]]] = defaultdict(list)
        for (word, said), count in words.items():
            self._by_letter[said[0][:1]].append((word, said, count))

    def choices(self, query: str, most: int) -> tuple[str, ...]:
        """What the letters at the end of `query` may mean, `most` at most: the shortest first, then the most used.

        Empty where the query does not end in letters.
        """
        typed = TYPED.search(query)
        if typed is None:
            return ()
        letters = typed[0].lower()
        found: Counter[str] = Counter()
        for word, said, count in self._by_letter.get(letters[0], ()):
            length = _syllables(letters, said)
            if length:
                found[word[:length]] += count
        ranked = sorted(found.items(), key=lambda each: (len(each[0]), -each[1], each[0]))
        return tuple(word for word, _ in ranked[:most])


def with_choice(query: str, choice: str) -> str:
    """`query` with the letters at its end replaced by the characters that they meant."""
    return TYPED.sub("", query) + choice


def _syllables(letters: str, said: tuple[str, ...]) -> int:
    """How many of the syllables `letters` spell, in full or by initials; 0 where they spell something else."""
    joined = ""
    for count, syllable in enumerate(said, 1):
        joined += syllable
        if joined.startswith(letters):
            return count
        if not letters.startswith(joined):
            break
    initials = "".join(syllable[:1] for syllable in said)
    return len(letters) if len(letters) > 1 and initials.startswith(letters) else 0
