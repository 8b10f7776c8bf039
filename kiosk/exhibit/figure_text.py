"""Says a figure in words and digits: 近 300 亿元, nearly 30 billion yuan. Exact: decimals are never rounded."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from kiosk.exhibit.dates import ordinal
from kiosk.exhibit.localised import Language
from kiosk.exhibit.numbers import Approximation, Figure, Unit

BEFORE: dict[Language, dict[Approximation, str]] = {
    "zh": {"exact": "", "about": "约", "nearly": "近", "over": "", "at-least": ""},
    "en": {"exact": "", "about": "about", "nearly": "nearly", "over": "over", "at-least": "at least"},
}
AFTER_ZH: dict[Approximation, str] = {"over": "多", "at-least": "以上"}
PARTS_ZH = {2: "二", 3: "三", 4: "四", 5: "五", 10: "十"}
PARTS_EN = {2: "half", 3: "a third", 4: "a quarter", 5: "a fifth", 10: "a tenth"}
"""In running text a simple fraction is said in words."""

TIGHT = ("%",)
"""Units that stand against their number without a space."""


@dataclass(frozen=True, slots=True)
class FigureText:
    """A figure's parts for display, and `full`, the phrase for running text."""

    prefix: str
    number: str
    unit: str
    full: str


def figure_text(figure: Figure, unit: Unit | None, language: Language) -> FigureText:
    """Say `figure` with its listed `unit`; a figure whose unit is not listed shows the unit as it was typed.

    What is not Chinese is said as in English: digits by threes, the unit's English name.
    """
    prefix = BEFORE["zh" if language == "zh" else "en"][figure.approximation]
    number, name = _number(figure, unit, language), _unit(figure, unit, language)
    if figure.of is not None and figure.value == 1 and figure.of in PARTS_EN:
        said = f"{PARTS_ZH[figure.of]}分之一" if language == "zh" else PARTS_EN[figure.of]
        return FigureText(prefix, number, name, f"{prefix}{' ' if prefix and language != 'zh' else ''}{said}")
    if language == "zh":
        after = AFTER_ZH.get(figure.approximation, "")
        # 3500 多种, but 3 家以上
        name = after + name if figure.approximation == "over" else name + after
        gap = "" if name[:1] in TIGHT else " "
        full = f"{prefix}{' ' if prefix else ''}{number}{gap if name else ''}{name}"
    else:
        gap = "" if name[:1] in TIGHT else " "
        full = f"{prefix + ' ' if prefix else ''}{number}{gap if name else ''}{name}"
    return FigureText(prefix, number, name, full)


def _number(figure: Figure, unit: Unit | None, language: Language) -> str:
    if figure.of is not None:
        return f"{figure.value.normalize():f}/{figure.of}"
    value = figure.value
    if language != "zh" and unit is not None:
        value *= unit.en_factor
    digits = plain_number(value)
    if figure.ordinal:
        return f"第 {digits}" if language == "zh" else ordinal(int(value))
    return digits if language == "zh" else _grouped(digits)


def _unit(figure: Figure, unit: Unit | None, language: Language) -> str:
    if unit is None or language == "zh":
        return figure.unit
    if unit.en_one and figure.value * unit.en_factor == 1:
        return unit.en_one
    return unit.en


def plain_number(value: Decimal) -> str:
    """Digits without an exponent and without zeros that say nothing: 1E+2 is 100, 2.50 is 2.5."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _grouped(digits: str) -> str:
    whole, point, rest = digits.partition(".")
    return f"{int(whole):,}{point}{rest}"
