"""What the command line asks of the exhibit and of the tour, as typed values with their defaults."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.localised import Language

CHECKOUT = Path(__file__).resolve().parent.parent
Size = tuple[int, int]


@dataclass(frozen=True, slots=True)
class RunOptions:
    """`kiosk run`. A `size` of None is the whole screen; a `language` of None is the exhibit's own."""

    content: Path = CHECKOUT / "content"
    assets: Path = CHECKOUT / "assets"
    size: Size | None = None
    language: Language | None = None
    text_scale: float = 1.0
    windowed: bool = False
    software: bool = False
    until_first_frame: bool = False


@dataclass(frozen=True, slots=True)
class TourOptions:
    """`kiosk tour`. Pictures and the contact sheet go to `out`."""

    content: Path = CHECKOUT / "content"
    assets: Path = CHECKOUT / "assets"
    out: Path = Path("tour")
    size: Size = (1920, 1080)
    language: Language | None = None
    text_scale: float = 1.0
