"""Text as a QR code: which of its squares are dark. What the text says is in takeaway.py, the colours are QML's."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

MOST_VERSION = 25
"""The densest code that is used: 117 squares a side, 4 pixels each on a screen of 768 lines."""

MOST_BYTES = 997
"""What the densest code holds as bytes with its middling error correction (ISO/IEC 18004, version 25-M)."""

QUIET = 4
"""Empty squares that the standard asks for on every side."""


def side_of(version: int) -> int:
    """How many squares wide a code is, with its quiet zone."""
    return 17 + 4 * version + 2 * QUIET


@dataclass(frozen=True, slots=True)
class Code:
    """`rows` from the top, a byte a square: 1 is dark. `side` counts squares with the quiet zone; `version` 1 to 40."""

    version: int
    side: int
    rows: tuple[bytes, ...]


@lru_cache(maxsize=8)
def qr_code(text: str, version: int = 0) -> Code:
    """The code of `text` in UTF-8: of the least version that fits, or of `version`. Raises ValueError if too long."""
    import segno  # not above: it is needed only when somebody asks for a code

    # Without the ECI mark, which many phones do not know; they tell UTF-8 by its look
    made = segno.make_qr(text, error="m", version=version or None, mode="byte", encoding="utf-8")
    rows = tuple(bytes(row) for row in made.matrix_iter(border=QUIET))
    assert isinstance(made.version, int)
    return Code(made.version, len(rows), rows)
