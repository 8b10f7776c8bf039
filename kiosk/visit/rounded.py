"""Says what was worked out, rounded: always to two significant digits (halves go up), always with 约 or about.

140 亿吨 ÷ 2.165 ÷ 2500 is 2586605.08…, said as 约 260 万, about 2.6 million.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from kiosk.exhibit.figure_text import plain_number
from kiosk.exhibit.localised import Language
from kiosk.exhibit.quantities import LENGTH, MASS, MONEY, TIME, Dimension, Quantity

DIGITS = 2
ABOUT: dict[Language, str] = {"zh": "约 ", "en": "about "}
LARGE: dict[Language, tuple[tuple[Decimal, str], ...]] = {
    "zh": (
        (Decimal(1_000_000_000_000), "万亿"),
        (Decimal(100_000_000), "亿"),
        (Decimal(10_000), "万"),
    ),
    "en": (
        (Decimal(1_000_000_000_000), "trillion"),
        (Decimal(1_000_000_000), "billion"),
        (Decimal(1_000_000), "million"),
    ),
}
"""From which size on a number is told in which larger unit."""

Step = tuple[Decimal, Decimal, str, str, str]
STEPS: dict[Dimension, tuple[Step, ...]] = {
    LENGTH: (
        (Decimal(1000), Decimal(1000), "公里", "km", "km"),
        (Decimal(1), Decimal(1), "米", "m", "m"),
        (Decimal(0), Decimal("0.01"), "厘米", "cm", "cm"),
    ),
    TIME: (
        (Decimal(172800), Decimal(86400), "天", "days", "days"),
        (Decimal(7200), Decimal(3600), "小时", "hours", "hours"),
        (Decimal(120), Decimal(60), "分钟", "minutes", "minute"),
        (Decimal(0), Decimal(1), "秒", "seconds", "second"),
    ),
    MONEY: ((Decimal(0), Decimal(1), "元", "yuan", "yuan"),),
    MASS: ((Decimal(0), Decimal(1), "吨", "tonnes", "tonne"),),
}
"""By dimension: from which amount on, divided by what, said in which unit (Chinese, English, English for one)."""


@dataclass(frozen=True, slots=True)
class Rounded:
    """A result as it is said: the number, its unit ("" for a plain number), and both with 约 or about before them."""

    number: str
    unit: str
    full: str


def two_digits(value: Decimal) -> Decimal:
    """`value` (not 0) to two significant digits; halves go up."""
    rounded = value.quantize(Decimal((0, (1,), value.adjusted() - DIGITS + 1)), ROUND_HALF_UP)
    return rounded if rounded.adjusted() == value.adjusted() else two_digits(rounded)  # 99.7 is 100


def in_unit(quantity: Quantity) -> tuple[Decimal, str, str, str]:
    """The unrounded amount in the unit that it is told in, and that unit in Chinese, in English, in English for one."""
    for least, divisor, zh, en, en_one in STEPS.get(quantity.dimension, ()):
        if quantity.value >= least:
            return quantity.value / divisor, zh, en, en_one
    return quantity.value, "", "", ""


def rounded(quantity: Quantity, language: Language) -> Rounded:
    """Say a result, which is above 0."""
    amount, zh, en, en_one = in_unit(quantity)
    number = number_said(two_digits(amount), language)
    unit = zh if language == "zh" else en_one if number == "1" else en
    return Rounded(number, unit, ABOUT[_known(language)] + joined(number, unit, language))


def number_said(value: Decimal, language: Language) -> str:
    """A number without its unit: 260 万, 2.6 million, 26,000."""
    for size, word in LARGE[_known(language)]:
        if value >= size:
            return f"{_grouped(value / size, language)} {word}"
    return _grouped(value, language)


def joined(number: str, unit: str, language: Language) -> str:
    """Number and unit side by side: 1.9 公里, 3800 万元 (no space between Chinese characters), 38 million yuan."""
    gap = "" if not unit or (language == "zh" and not number[-1:].isdigit()) else " "
    return f"{number}{gap}{unit}"


def filled(text: str, result: Rounded, language: Language) -> str:
    """`text` with the result in place of `{result}`, spaced as Chinese sets figures."""
    head, gap, tail = text.partition("{result}")
    if not gap:
        return text
    if language == "zh":
        head, tail = head.rstrip(" "), tail.lstrip(" ")
        # a figure stands free of the characters beside it, punctuation excepted
        tail = tail if not result.full[-1:].isdigit() or not tail[:1].isalnum() else " " + tail
    return head + result.full + filled(tail, result, language)


def _known(language: Language) -> Language:
    """Whose forms are used: what is not Chinese is said as in English."""
    return "zh" if language == "zh" else "en"


def _grouped(value: Decimal, language: Language) -> str:
    digits = plain_number(value)
    if language == "zh":
        return digits
    whole, point, rest = digits.partition(".")
    return f"{int(whole):,}{point}{rest}"
