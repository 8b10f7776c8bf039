"""Staff's PIN on this machine's disk, hashed, and beside it how often it was missed. Any thread; no Qt.

Two files, because what is written at every try must not be able to hurt the hash that is written once a year.
"""

from __future__ import annotations

import contextlib
import json
import math
import uuid
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path

from kiosk.exhibit.durable import write_durably
from kiosk.visit.pin_guard import LONGEST_WAIT, Guard, distrusted

PIN_FILE, GUARD_FILE = "pin.json", "pin_tries.json"
LEAST_DIGITS, MOST_DIGITS = 6, 12
BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_PROCESS = str(uuid.uuid4())


def boot_id() -> str:
    """What monotonic time counts from: the kernel's id of this boot; where there is none, this process."""
    try:
        return BOOT_ID.read_text("ascii").strip() or _PROCESS
    except (OSError, ValueError):
        return _PROCESS


def too_simple(pin: str) -> bool:
    """Whether anybody would try this PIN first: one figure only, or a run up or down."""
    steps = {(int(b) - int(a)) % 10 for a, b in pairwise(pin)}
    return steps <= {0} or steps <= {1} or steps <= {9}


def is_pin(text: str) -> bool:
    """Whether it is made of the figures that the pad has, as many as it takes."""
    return text.isascii() and text.isdecimal() and LEAST_DIGITS <= len(text) <= MOST_DIGITS


@dataclass(frozen=True, slots=True)
class Standing:
    """Whether there is a PIN, seconds until it may be tried, and how many misses are still free."""

    is_set: bool
    wait: float
    tries_left: int


class PinDoor:
    """The door in `folder`. `now` is always monotonic seconds of the boot called `boot`."""

    def __init__(self, folder: Path, boot: str) -> None:
        self._folder = folder
        self._boot = boot
        self._unkept: Guard | None = None
        """What holds although it could not be written; a disk that takes nothing gives no tries away."""

    def set_pin(self, pin: str) -> None:
        """Keep another PIN, and forget all misses. Raises OSError, or ValueError where `is_pin` says no."""
        from argon2 import PasswordHasher

        if not is_pin(pin):
            raise ValueError("a PIN has 6 to 12 figures")
        # the guard first: a power cut between the two leaves the old PIN, which opens as before
        self._write(GUARD_FILE, asdict(Guard(boot=self._boot)))
        self._write(PIN_FILE, {"hash": PasswordHasher().hash(pin)})

    def standing(self, now: float) -> Standing:
        """How things stand; reads two small files."""
        if self._hash() is None:
            return Standing(is_set=False, wait=0.0, tries_left=0)
        guard = self._guard(now)
        return Standing(True, guard.left(now, self._boot), guard.tries_left)

    def resume(self, now: float) -> None:
        """At each start: a wait that was under way goes on in this boot."""
        if self._hash() is None:
            return
        guard = self._guard(now)
        if guard.wait > 0:
            self._keep(guard)

    def open(self, pin: str, now: float) -> bool:
        """Try a PIN; takes a fifth of a second. While there is a wait, or no PIN, nothing is tried.

        The miss is written before the PIN is looked at, and taken back only when it was right: whoever pulls the plug
        at any moment has lost that try.
        """
        kept = self._hash()
        if kept is None or not is_pin(pin):
            return False
        guard = self._guard(now)
        if guard.left(now, self._boot) > 0:
            return False
        self._keep(guard.missed(now, self._boot))
        if not _matches(kept, pin):
            return False
        self._keep(Guard(boot=self._boot))
        return True

    def _guard(self, now: float) -> Guard:
        if self._unkept is not None:
            return self._unkept.resumed(now, self._boot)
        try:
            kept = json.loads((self._folder / GUARD_FILE).read_text("utf-8"))
            wait = min(LONGEST_WAIT, max(0.0, float(kept["wait"])))
            guard = Guard(int(kept["misses"]), wait, float(kept["since"]), str(kept["boot"]))
            credible = guard.misses >= 0 and math.isfinite(guard.since)
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            credible = False
        if not credible:
            self._keep(guard := distrusted(now, self._boot))
        return guard.resumed(now, self._boot)

    def _hash(self) -> str | None:
        try:
            kept = json.loads((self._folder / PIN_FILE).read_text("utf-8"))["hash"]
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None
        return kept if isinstance(kept, str) else None

    def _keep(self, guard: Guard) -> None:
        try:
            self._write(GUARD_FILE, asdict(guard))
            self._unkept = None
        except OSError:
            # in memory only, so that a restart would forget it: therefore no miss is free
            self._unkept = guard.with_no_free_tries() if guard.misses else guard

    def _write(self, name: str, value: dict[str, object]) -> None:
        write_durably(self._folder / name, json.dumps(value).encode(), private=True)


def _matches(kept: str, pin: str) -> bool:
    from argon2 import PasswordHasher
    from argon2.exceptions import Argon2Error, InvalidHashError

    with contextlib.suppress(Argon2Error, InvalidHashError):
        return PasswordHasher().verify(kept, pin)
    return False
