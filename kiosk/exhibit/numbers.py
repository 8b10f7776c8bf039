"""Figures, units and charts: every number that the exhibit states, with its unit, time and source."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from kiosk.exhibit.dates import Date
from kiosk.exhibit.localised import Localised

Approximation = Literal["exact", "about", "nearly", "over", "at-least"]
ChartKind = Literal["bars", "lines", "rank", "share", "parts"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as staff type it in Chinese (`zh`), and how English says it.

    `en_factor` turns the Chinese number into the English one: 亿元 to billion yuan is 0.1, exactly.
    """

    zh: str
    en: str
    en_one: str = ""
    en_factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `value` is a decimal number; with `of` it is a fraction (value 1, of 3 is a third).

    `ordinal` figures are places in a ranking (第 3, 3rd). `unit` is the Chinese name of a listed Unit, or "".
    `sum_of` and `growth_of` say which other figures (keys) it should agree with: their sum, or the growth in % from the
    first to the second, in all or on the average of the years between them. Nothing is worked out from them for
    visitors; `kiosk check` does the sum again.
    """

    key: str
    value: Decimal
    label: Localised
    source: str
    unit: str = ""
    of: int | None = None
    ordinal: bool = False
    approximation: Approximation = "exact"
    as_of: Date | None = None
    sum_of: tuple[str, ...] = ()
    growth_of: tuple[str, ...] = ()
    staff_note: str = ""
    accept: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart of figures that share one unit. `share` shows the first figure as a part of `whole`; `parts` shows all of
    them as parts of it; `lines` puts them where their `as_of` stands in time.

    `figures` are keys of figures, in drawing order; `summary` says in one sentence what is to be seen.
    """

    key: str
    kind: ChartKind
    title: Localised
    figures: tuple[str, ...]
    summary: Localised
    whole: str = ""
    note: Localised = Localised()
    staff_note: str = ""
    accept: tuple[str, ...] = ()
