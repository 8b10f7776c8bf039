"""The tour's stops at a process: its beginning, the middle of each step with a part opened, and the end."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.process_page import ProcessPage
from kiosk.screen.tour_moves import Stop, current, descendants, screenfuls


def states(shown: Shown, name: str) -> Iterator[Stop]:
    """Go through the process; in the middle of each step its first named part says its sentence."""
    page = shown.visit.current_page
    assert isinstance(page, ProcessPage)
    yield Stop(name)
    stage = next(item for item in descendants(current(shown)) if item.objectName() == "stageOfProcess")
    count = int(page.property("count"))
    for step in range(count):
        page.scrub(step + 0.5)
        yield Stop(f"{name}-{step + 1}")
        named = [i for i, row in enumerate(page.part_rows) if row.step == step and row.name and row.seen > 0]
        for part in named[:1]:
            stage.setProperty("open", part)
            yield Stop(f"{name}-{step + 1}-part")
            stage.setProperty("open", -1)
    page.scrub(float(count))
    yield from screenfuls(shown, f"{name}-end")
