"""Notices a change of the content that a power cut interrupted, and has it completed before the content is read.

Costs one look at the disk where there is nothing to do, so that every start and every command can afford it.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.exhibit.unfinished import is_unfinished


def finish_interrupted(content: Path, assets: Path) -> bool:
    """Complete what was interrupted; True where there was something. Call it before the content is read.

    Raises HistoryError with a sentence for staff where it cannot be completed now.
    """
    if not is_unfinished(content):
        return False
    from kiosk.staff.history.change import finish  # only now: this needs Git

    return finish(content, assets)
