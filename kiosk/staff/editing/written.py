"""How a value is written in YAML as a person would have written it: with quotes only where they are needed."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from kiosk.exhibit.guard import CONTROL
from kiosk.exhibit.localised import LANGUAGES
from kiosk.exhibit.nodes import NUMBER

STEP = 2
"""Columns of one level of indentation."""
MOST_FLOW = 110
"""Columns up to which a mapping of several values stays on one line."""
INDICATORS = "-?:,[]{}#&*!|>'\"%@`"
WORDS = frozenset({"null", "~", "true", "false"})
NEEDS_QUOTES = re.compile(r":(?:\s|$)|\s#|[\t\r\n\u2028\u2029]")
NEEDS_QUOTES_IN_FLOW = re.compile(r"[,\[\]{}:?]")
NO_SINGLE = re.compile(r"[\t\r\n\u2028\u2029]")
NO_LITERAL = re.compile(r"[\r\u2028\u2029]")
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r", "\u2028": "\\L", "\u2029": "\\P"}


class EditRefused(ValueError):
    """The change cannot be made in this text without harm; nothing was changed."""


def scalar(value: Any, *, flow: bool, indent: int, style: str = "") -> str:
    """A single value. `indent` is the column of the lines of a block text; `style` is how it was written before."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Decimal):
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
    text = str(value)
    if CONTROL.search(text):
        raise EditRefused("control character")
    if not flow and ("\n" in text or style in ("|", ">")) and is_literal(text):
        return _literal(text, indent)
    if style == "'" and not NO_SINGLE.search(text):
        return "'" + text.replace("'", "''") + "'"
    if style == '"' or not is_plain(text, flow=flow):
        return '"' + "".join(ESCAPES.get(sign, sign) for sign in text) + '"'
    return text


def is_plain(text: str, *, flow: bool) -> bool:
    """Whether the text needs no quotes to be read again as the text that it is."""
    if not text or text != text.strip() or text[0] in INDICATORS or text in WORDS or NUMBER.fullmatch(text):
        return False
    if text.startswith("...") or NEEDS_QUOTES.search(text):
        return False
    return not (flow and NEEDS_QUOTES_IN_FLOW.search(text))


def is_literal(text: str) -> bool:
    """Whether the text can stand as lines below a |."""
    if not text or text[0] in " \t\n" or NO_LITERAL.search(text):
        return False
    return not re.search(r"\n\n$|\s\n$|(?:^|\n)[ \t]+(?:\n|$)", text) and bool(text.strip())


def _literal(text: str, indent: int) -> str:
    sign = "|" if text.endswith("\n") else "|-"
    lines = text.removesuffix("\n").split("\n")
    return sign + "".join("\n" + (" " * indent + line if line else "") for line in lines)


def flow_value(value: Any) -> str:
    """Any value on one line, as inside [ ] and { }."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow_value(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow_value(item) for item in value) + "]"
    return scalar(value, flow=True, indent=0)


def block_value(value: Any, column: int) -> str:
    """What comes behind `key:` in a block mapping whose keys stand at `column`; begins with a space or a line end."""
    if isinstance(value, dict) and not _fits_on_a_line(value, column):
        return "\n" + block_map(value, column + STEP, first=" " * (column + STEP))
    if isinstance(value, list) and any(isinstance(item, dict | list) for item in value):
        return "".join("\n" + block_item(item, column + STEP) for item in value)
    if isinstance(value, dict | list):
        return " " + flow_value(value)
    return " " + scalar(value, flow=False, indent=column + STEP)


def block_item(value: Any, column: int) -> str:
    """One item of a block list whose dashes stand at `column`, with its indentation, without a line end."""
    dash = " " * column + "- "
    if isinstance(value, dict) and value and not (_is_one_line(value) and _fits_on_a_line(value, column)):
        return block_map(value, column + STEP, first=dash)
    if isinstance(value, dict | list):
        return dash + flow_value(value)
    return dash + scalar(value, flow=False, indent=column + STEP)


def block_map(value: dict[str, Any], column: int, *, first: str) -> str:
    """The pairs of a mapping, one below the other; `first` stands before the first key."""
    pairs = [f"{key}:{block_value(inner, column)}" for key, inner in value.items()]
    return first + ("\n" + " " * column).join(pairs)


def _is_one_line(value: dict[str, Any]) -> bool:
    return set(value) <= {"zh", "en", "x", "y", "label", "text", "from", "to", "pinyin", "year", "value"}


def _fits_on_a_line(value: dict[str, Any], column: int) -> bool:
    if not value:
        return True
    if any("\n" in str(inner) for inner in value.values()):
        return False
    if set(value) <= set(LANGUAGES):
        return True
    return not any(isinstance(inner, list) for inner in value.values()) and column + len(flow_value(value)) <= MOST_FLOW
