"""Checks of a descent once the whole exhibit is known, and what is left of it without the marks that cannot stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from kiosk.exhibit.descent import DEEPEST, METRES, Descent, Mark, depth_of
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.reader import Read
from kiosk.exhibit.references import Known

LEAST_GAP = 90
"""Metres between two marks whose names do not lie upon each other, at 0.72 design pixels a metre and body type."""

DARKER = ("sunlit", "twilight", "dark")


def descent_faults(entry: Descent, read: Read, exhibit: Exhibit, known: Known) -> Iterator[Problem]:
    """Everything that is wrong with one descent."""
    typed: dict[str, Mark] = {}
    places: dict[str, int] = {}
    for index, mark in enumerate(read.entry.marks):
        if mark.key in typed:
            yield problem("E323", read.place("marks", index, "key"), key=mark.key)
            continue
        typed[mark.key], places[mark.key] = mark, index
        yield from _depth_faults(mark, index, read, exhibit, known)
        if mark.drawn in ("hung", "tip", "lowered") and not mark.picture:
            yield problem("W421", read.place("marks", index, "drawn"), key=mark.key, drawn=mark.drawn)
    stand = standing(entry, exhibit)
    if stand is None:
        yield problem("E324", read.place("marks"))
        return
    if entry.floor and entry.floor not in typed and not known.excuses(entry.floor, "mark"):
        yield problem("E322", read.place("floor"), field="floor", key=entry.floor)
    depths = {mark.key: depth_of(mark, exhibit.figure_by_key) or Decimal(0) for mark in stand.marks}
    for key in depths:
        over = typed[key].over
        misled = depths[over] >= depths[key] if over in depths else over not in typed
        if over and misled and not known.excuses(over, "mark"):
            yield problem("E322", read.place("marks", places[key], "over"), field="over", key=over)
    yield from _crowd(stand, read, depths, places)


def _depth_faults(mark: Mark, index: int, read: Read, exhibit: Exhibit, known: Known) -> Iterator[Problem]:
    if bool(mark.figure) == (mark.depth is not None):
        yield problem("E320", read.place("marks", index), key=mark.key)
    elif mark.figure and mark.figure not in exhibit.figure_by_key:
        return  # told where it is named, or where it is written
    elif depth_of(mark, exhibit.figure_by_key) is None:
        figure = exhibit.figure_by_key.get(mark.figure)
        value = f"{figure.value} {figure.unit}" if figure else mark.depth
        place = read.place("marks", index, "figure" if figure else "depth")
        yield problem("E321", place, key=mark.key, value=value, most=DEEPEST, unit=METRES)


def _crowd(stand: Descent, read: Read, depths: dict[str, Decimal], places: dict[str, int]) -> Iterator[Problem]:
    ordered = sorted(stand.marks, key=lambda mark: depths[mark.key])
    light = -1
    for above, mark in zip((None, *ordered), ordered, strict=False):
        place = read.place("marks", places[mark.key])
        if above and (gap := depths[mark.key] - depths[above.key]) < LEAST_GAP:
            yield problem("W420", place, key=mark.key, other=above.key, gap=gap, least=LEAST_GAP)
        if mark.light:
            if DARKER.index(mark.light) < light:
                yield problem("W422", read.place("marks", places[mark.key], "light"), key=mark.key)
            light = max(light, DARKER.index(mark.light))


def standing(entry: Descent, exhibit: Exhibit) -> Descent | None:
    """The descent with those marks that have one usable depth, ordered by it; None where there are none."""
    kept: dict[str, Mark] = {}
    for mark in entry.marks:
        one_depth = bool(mark.figure) != (mark.depth is not None)
        if one_depth and mark.key not in kept and depth_of(mark, exhibit.figure_by_key) is not None:
            kept[mark.key] = mark
    if not kept:
        return None
    depths = {key: depth_of(mark, exhibit.figure_by_key) or Decimal(0) for key, mark in kept.items()}

    def led(mark: Mark) -> Mark:
        leads = mark.over in depths and depths[mark.over] < depths[mark.key]
        return mark if leads or not mark.over else replace(mark, over="")

    marks = tuple(led(mark) for mark in sorted(kept.values(), key=lambda mark: depths[mark.key]))
    return replace(entry, marks=marks, floor=entry.floor if entry.floor in kept else "")


def with_standing_descents(exhibit: Exhibit) -> Exhibit:
    """The exhibit with only what can be shown of its descents."""
    looked = (standing(a, exhibit) if isinstance(a, Descent) else a for a in exhibit.activities)
    return replace(exhibit, activities=tuple(a for a in looked if a is not None))
