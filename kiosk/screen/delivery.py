"""How the watching process hands the exhibit what is to be shown: eight bytes of length, then the reading itself."""

from __future__ import annotations

import gc
import pickle
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.exhibit.cache import packed, unpacked
from kiosk.exhibit.loaded import Loaded

LENGTH = 8
MOST_BYTES = 256 * 1024 * 1024


class Delivery(NamedTuple):
    """A new reading; `held` are files of which an earlier version is shown, `pictures` files below assets/ that have
    changed."""

    loaded: Loaded
    held: tuple[str, ...] = ()
    pictures: tuple[str, ...] = ()


def sent(delivery: Delivery) -> bytes:
    """A delivery as it goes over the wire."""
    names = "\0".join((*delivery.held, "", *delivery.pictures)).encode("utf-8", "surrogateescape")
    payload = packed(delivery.loaded)
    return len(names).to_bytes(LENGTH, "big") + len(payload).to_bytes(LENGTH, "big") + names + payload


class Inbox:
    """Puts together what arrives in pieces."""

    def __init__(self) -> None:
        self._arrived = bytearray()

    def add(self, piece: bytes) -> Iterator[Delivery]:
        """The deliveries that are complete with `piece`. Raises ValueError for what is none."""
        self._arrived += piece
        while len(self._arrived) >= 2 * LENGTH:
            names = int.from_bytes(self._arrived[:LENGTH], "big")
            payload = int.from_bytes(self._arrived[LENGTH : 2 * LENGTH], "big")
            if names + payload > MOST_BYTES:
                raise ValueError(f"{names} + {payload} bytes")
            end = 2 * LENGTH + names + payload
            if len(self._arrived) < end:
                return
            told = bytes(self._arrived[2 * LENGTH : 2 * LENGTH + names]).decode("utf-8", "surrogateescape")
            loaded = _read(bytes(self._arrived[2 * LENGTH + names : end]))
            del self._arrived[:end]
            parts = told.split("\0")
            between = parts.index("")
            yield Delivery(loaded, tuple(parts[:between]), tuple(parts[between + 1 :]))


def _read(payload: bytes) -> Loaded:
    collecting = gc.isenabled()
    gc.disable()  # everything in it stays: looking for rubbish on the way takes four times as long
    try:
        return unpacked(payload)
    except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, TypeError, IndexError) as error:
        raise ValueError(str(error)) from error
    finally:
        if collecting:
            gc.enable()
