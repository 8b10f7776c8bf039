"""Finds what a visitor types: characters, pinyin in full or by initials, English, figures, and all of it misspelt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from rapidfuzz import fuzz, process

from kiosk.visit.findable import Findable
from kiosk.visit.spelling import Spellings, folded, is_chinese, spellings

MOST = 60
"""Results that are worth going through."""

WHOLE, START, WORD, INSIDE, SAID = 100.0, 90.0, 80.0, 70.0, 40.0
"""How well a name or text answers: it is the query, begins with it, has a word that does, has it, tells of it."""

LEAST_INITIALS = 2
LEAST_TYPO = 4
LEAST_CHINESE_TYPO = 3
LEAST_LIKENESS = 76.0
LEAST_CHINESE_LIKENESS = 65.0
MISSPELT = 0.5


@dataclass(frozen=True, slots=True)
class Hit:
    """One result; `score` is 0 to 100, 100 the best."""

    findable: Findable
    score: float


@dataclass(frozen=True, slots=True)
class _Entry:
    findable: Findable
    names: tuple[Spellings, ...]
    text: str
    everything: str
    """All of these, to see at one glance that a word is in none of them."""


class SearchIndex:
    """An index over all findable things. Building it reads every text once; asking it changes nothing.

    `before` is an index of the same things as they were: what has not changed is taken from it.
    """

    def __init__(self, findables: Iterable[Findable], before: SearchIndex | None = None) -> None:
        known: dict[Findable, _Entry] = before._by_findable if before else {}
        self._entries: tuple[_Entry, ...] = tuple(known.get(found) or _entry(found) for found in findables)
        self._by_findable: dict[Findable, _Entry] = {entry.findable: entry for entry in self._entries}
        latin: set[str] = set()
        chinese: set[str] = set()
        for entry in self._entries:
            for name in entry.names:
                latin.update(word for word in (*name.words, name.pinyin) if len(word) >= LEAST_TYPO)
                if is_chinese(name.written):
                    chinese.add(name.written)
        self._latin, self._chinese = sorted(latin), sorted(chinese)

    def search(self, query: str, most: int = MOST) -> tuple[Hit, ...]:
        """The best results first, `most` at the most; equals in the order of the exhibit. None for an empty query.

        Words between spaces must all be found. Where nothing has them as typed, the likest spellings are tried.
        """
        terms = folded(query).split()
        if not terms:
            return ()
        found = self._having(terms)
        if not found:
            found = [
                Hit(hit.findable, hit.score * MISSPELT) for meant in self._meant(terms) for hit in self._having(meant)
            ]
        best: dict[tuple[str, str], Hit] = {}
        for hit in found:
            where = (hit.findable.kind, hit.findable.key)
            if where not in best or best[where].score < hit.score:
                best[where] = hit
        return tuple(sorted(best.values(), key=attrgetter("score"), reverse=True)[:most])

    def _having(self, terms: list[str]) -> list[Hit]:
        hits = []
        for entry in self._entries:
            total = 0.0
            for term in terms:
                score = _score(term, entry) if term in entry.everything else 0.0
                if not score:
                    break
                total += score
            else:
                hits.append(Hit(entry.findable, total / len(terms)))
        return hits

    def _meant(self, terms: list[str]) -> list[list[str]]:
        """The query with its words replaced by the likest that the exhibit knows, the likest first."""
        whole = "".join(terms)
        if is_chinese(whole):
            meant = [[spellings(whole).pinyin]]  # the wrong character is often one that sounds the same
            if len(whole) >= LEAST_CHINESE_TYPO:
                like = process.extract(
                    whole, self._chinese, scorer=fuzz.partial_ratio, score_cutoff=LEAST_CHINESE_LIKENESS
                )
                meant += [[name] for name, *_ in like]
            return meant
        choices = []
        for term in terms:
            if len(term) < LEAST_TYPO:
                choices.append(term)
                continue
            likest = process.extractOne(term, self._latin, scorer=fuzz.ratio, score_cutoff=LEAST_LIKENESS)
            choices.append(likest[0] if likest else term)
        return [choices] if choices != terms else []


def _entry(found: Findable) -> _Entry:
    names, text = tuple(spellings(name) for name in found.names), folded(found.text)
    everything = "\n".join([*(way for name in names for way in name[:3]), text])
    return _Entry(found, names, text, everything)


def _score(term: str, entry: _Entry) -> float:
    best = 0.0
    for name in entry.names:
        best = max(best, _name_score(term, name))
        if best == WHOLE:
            return best
    return best or (SAID if term in entry.text else 0.0)


def _name_score(term: str, name: Spellings) -> float:
    if term in (name.written, name.pinyin):
        return WHOLE
    if name.written.startswith(term):
        return START
    if name.pinyin.startswith(term) or (len(term) >= LEAST_INITIALS and name.initials.startswith(term)):
        return START - 2
    if any(word.startswith(term) for word in name.words):
        return WORD
    if term in name.written:
        return INSIDE
    if len(term) >= LEAST_INITIALS and (term in name.initials or any(tail.startswith(term) for tail in name.tails)):
        return INSIDE - 5
    return 0.0
