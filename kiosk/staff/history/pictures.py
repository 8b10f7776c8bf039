"""Pictures of every page that changes, before and after, for a curator to sign."""

from __future__ import annotations

from pathlib import Path

from kiosk.exhibit.localised import Language
from kiosk.staff.history.folders import Folders
from kiosk.visit.place import Place


def before_and_after(old: Folders, new: Folders, places: tuple[Place, ...], out: Path, language: Language) -> Path:
    raise NotImplementedError
