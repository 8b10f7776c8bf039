"""Running text in sentences, as they are read out one by one. What speaks them is in kiosk.screen."""

from __future__ import annotations

import re

END = re.compile(r"(?<=[。！？；])|(?<=[.!?;])(?=\s)|\n+")
"""Chinese sentences end with their mark; English ones with a mark and a space, so that 9.8 and 5G+ stay whole."""


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of `text` with their marks, without empty ones."""
    return tuple(part.strip() for part in END.split(text) if part and part.strip())
