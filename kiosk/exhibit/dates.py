"""Dates as a museum writes them (商周时期, 约1910年, 20世纪50年代, 2020年9月): parsed, ordered, shown in two languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Date:
    """A date with its uncertainty. `start` and `end` are decimal years (2020.667 is September 2020; -1600.0 is
    1600 BCE, astronomical year numbering plus one is not used: there is no year 0 in what staff type).

    `zh` and `en` are how it is shown; `fuzzy` is True where the two ends are not known sharply (约, a dynasty).
    """

    start: float
    end: float
    zh: str
    en: str
    fuzzy: bool = False

    @property
    def middle(self) -> float:
        """The decimal year at which the date is sorted and its mark is drawn."""
        return (self.start + self.end) / 2
