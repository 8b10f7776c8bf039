"""What staff set on the glass of this machine, in console.json: the language that visits begin in, and the volume."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language

KEPT_FILE = "console.json"
LOUDEST = 10


class Kept(NamedTuple):  # it is read before the first frame, and a dataclass takes longer to make
    """None where staff have set nothing: then the exhibit's own holds. `volume` is a step from 0 to LOUDEST."""

    language: Language | None = None
    volume: int | None = None


def read_kept(folder: Path) -> Kept:
    """What is kept in `folder`; what is damaged or not there counts as not set, each by itself."""
    try:
        kept = json.loads((folder / KEPT_FILE).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return Kept()
    if not isinstance(kept, dict):
        return Kept()
    language, volume = kept.get("language"), kept.get("volume")
    return Kept(
        language if language in ("zh", "en") else None,
        volume if type(volume) is int and 0 <= volume <= LOUDEST else None,
    )


def write_kept(folder: Path, kept: Kept) -> None:
    """Keep it. Raises OSError."""
    from kiosk.exhibit.durable import write_durably

    write_durably(folder / KEPT_FILE, json.dumps(kept._asdict()).encode())
