"""Semantic zoom: which events show at a zoom, and whether eras, periods or events are told. Where events stand on the
axis is in timescale.py.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum
from functools import lru_cache
from math import inf

A_HAIR = 1e-6
"""Pixels that rounding may cost: slots one apart are not quite one apart in binary."""


class ZoomLevel(StrEnum):
    """What the timeline tells at a zoom, from afar to close."""

    ERAS = "eras"
    PERIODS = "periods"
    EVENTS = "events"


def visible(
    slots: Sequence[float],
    importances: Sequence[int],
    pixels_per_slot: float,
    needed_px: float,
    allowed: Sequence[bool] | None = None,
    always: Collection[int] = (),
) -> tuple[bool, ...]:
    """For each event whether it shows, so that shown neighbours are at least `needed_px` apart.

    `slots` and `importances` (5 shows first) are by event; events that are not `allowed` (the filter) neither show
    nor take room; events whose index is in `always` show at every zoom, even side by side and against the filter.
    What shows stays when zooming in, and a less important event never takes the place of a more important one.
    """
    count = len(slots)
    free = tuple(allowed) if allowed is not None else (True,) * count
    widths = _widths(tuple(slots), tuple(importances), free, frozenset(always))
    return tuple(
        index in always or (width * pixels_per_slot >= needed_px - A_HAIR and width > 0)
        for index, width in enumerate(widths)
    )


@lru_cache(maxsize=32)
def _widths(
    slots: tuple[float, ...], importances: tuple[int, ...], allowed: tuple[bool, ...], always: frozenset[int]
) -> tuple[float, ...]:
    """For each event the widest room (in slots) that every event may be given for this one still to show.

    Events are asked in order of importance. One is held back by a neighbour of higher order only if that one shows
    already at the room that their distance allows: two events that both show at some room are then always so far
    apart, whatever the zoom, and asking at each zoom anew is not needed. Events that never show have width 0.
    """
    first = [index for index in range(len(slots)) if index in always]
    rest = [index for index in range(len(slots)) if allowed[index] and index not in always]
    rest.sort(key=lambda index: (-importances[index], slots[index], index))
    widths = [0.0] * len(slots)
    asked: list[int] = []
    for index in first:
        widths[index] = inf
        asked.append(index)
    for index in rest:
        width = inf
        for other in asked:
            distance = abs(slots[index] - slots[other])
            if distance < width and distance < widths[other]:
                width = distance
        widths[index] = width
        asked.append(index)
    return tuple(widths)


def zoom_level(
    pixels_per_slot: float, card_px: float, periods_from: float = 0.35, events_from: float = 0.8
) -> ZoomLevel:
    """What to tell where an event has `pixels_per_slot` and its card needs `card_px`.

    The thresholds are fractions of the card: below `periods_from` of it only the eras are told, below `events_from`
    the periods.
    """
    if pixels_per_slot < periods_from * card_px:
        return ZoomLevel.ERAS
    return ZoomLevel.PERIODS if pixels_per_slot < events_from * card_px else ZoomLevel.EVENTS


def stairs(pixels_per_slot: float, standing_px: float, flat_px: float) -> float:
    """How far the eras' stairs have flattened into the Line: 0 stands (at `standing_px` or less), 1 is flat.

    The change starts and ends softly, so that a pinch has no jerk. Raises ValueError unless standing_px < flat_px.
    """
    if standing_px >= flat_px:
        raise ValueError(f"stairs must stand ({standing_px} px) before they are flat ({flat_px} px)")
    part = min(1.0, max(0.0, (pixels_per_slot - standing_px) / (flat_px - standing_px)))
    return part * part * (3 - 2 * part)
