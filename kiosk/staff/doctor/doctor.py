"""The whole examination: what loading finds, what only the doctor looks for, less what staff have accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from kiosk.exhibit.messages import MESSAGES
from kiosk.exhibit.problems import Problem
from kiosk.staff.doctor.accepted import without_accepted
from kiosk.staff.doctor.ages import aged
from kiosk.staff.doctor.examined import Examined
from kiosk.staff.doctor.glyphs import missing_glyphs
from kiosk.staff.doctor.media import small_pictures, unused_media
from kiosk.staff.doctor.sums import sums_that_do_not_fit
from kiosk.staff.doctor.translations import stale_translations
from kiosk.staff.doctor.typed_figures import figures_in_texts

CHECKS: tuple[Callable[[Examined], Iterator[Problem]], ...] = (
    missing_glyphs,
    stale_translations,
    aged,
    small_pictures,
    unused_media,
    sums_that_do_not_fit,
    figures_in_texts,
)

MEASURED = frozenset({"W502"})
"""Codes that only a measurement on the running screen can find."""


def findings(examined: Examined, measured: Iterable[Problem] | None = None) -> list[Problem]:
    """Every problem in the order of the files, with what was `measured` on the screen if that was done."""
    found = [*examined.problems, *(one for check in CHECKS for one in check(examined)), *(measured or ())]
    looked_for = frozenset(MESSAGES) if examined.is_whole else frozenset()
    left = without_accepted(found, examined, looked_for if measured is not None else looked_for - MEASURED)
    order = {file.path: i for i, file in enumerate(examined.files)}
    last = len(order)  # files that hold no content come behind those that do
    left.sort(key=lambda p: (order.get(p.place.path, last), p.place.line, p.place.column, p.code))
    return list(dict.fromkeys(left))
