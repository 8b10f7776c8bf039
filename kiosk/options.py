"""What the command line asks of the exhibit and of the tour, as typed values with their defaults."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language

CHECKOUT = Path(__file__).resolve().parent.parent
Size = tuple[int, int]


class RunOptions(NamedTuple):
    """`kiosk run`. A `size` of None is the whole screen; a `language` of None is the exhibit's own. `diagonal` is the
    screen's, in inches, or None where it is not known.

    `usual_language` is this machine's, which the console can change and `language` overrules.

    `until` ends it at its first frame, or at the first frame of the whole exhibit, and prints the monotonic time then.
    """

    content: Path = CHECKOUT / "content"
    assets: Path = CHECKOUT / "assets"
    size: Size | None = None
    language: Language | None = None
    text_scale: float = 1.0
    windowed: bool = False
    software: bool = False
    until: Literal["", "frame", "ready"] = ""
    diagonal: float | None = None
    usual_language: Language | None = None
    watch: bool = True
    """Whether changes of the content are taken while it runs."""
    restore: Callable[[], None] | None = None
    """Brings back the content as it was published before; returns at once, and what comes of it is seen by watching."""


class TourOptions(NamedTuple):
    """`kiosk tour`. Pictures and the contact sheet go to `out`; `wishes` are comfort settings that are always on."""

    content: Path = CHECKOUT / "content"
    assets: Path = CHECKOUT / "assets"
    out: Path = Path("tour")
    size: Size = (1920, 1080)
    language: Language | None = None
    text_scale: float = 1.0
    wishes: tuple[str, ...] = ()
    diagonal: float | None = None
