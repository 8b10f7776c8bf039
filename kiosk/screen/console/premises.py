"""What the app gives the staff console: where this machine keeps things, what is on, and what the console may do."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.problems import Problem

Act = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Actions:
    """What staff can ask of the exhibit; what is None is not offered. Each returns at once."""

    reload: Act | None = None
    restore_previous: Act | None = None
    restart: Act | None = None
    leave: Act | None = None


@dataclass(frozen=True, slots=True)
class Premises:
    """`folder` is the user's data folder on this machine, `content` the content that is shown. `boot` names what
    monotonic time counts from; `wall` gives seconds since 1970. `problems` are those of the content that is on now.
    """

    folder: Path
    content: Path
    boot: str
    actions: Actions = Actions()
    problems: Callable[[], tuple[Problem, ...]] = tuple
    wall: Callable[[], float] = time.time
