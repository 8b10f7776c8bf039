"""What the visitor has found in each hunt, kept while the visit lasts: pages are rebuilt when they are opened again."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.visit.hunting import Hunting


class FoundParts(QObject):
    """Belongs to the visit and is made by the first page that asks for it; a visit that ends forgets everything."""

    def __init__(self, visit: QObject) -> None:
        super().__init__(visit)
        self._visit = visit
        self._huntings: dict[str, Hunting] = {}
        if changed := getattr(visit, "pageChanged", None):
            changed.connect(self._forget_when_over)

    def of(self, hunt: str) -> Hunting:
        """How far the visitor is in the hunt of that key."""
        return self._huntings.get(hunt, Hunting())

    def keep(self, hunt: str, hunting: Hunting) -> None:
        """Remember how far the visitor is."""
        self._huntings[hunt] = hunting

    def _forget_when_over(self) -> None:
        if self._visit.property("asleep"):
            self._huntings.clear()


def found_parts(visit: QObject) -> FoundParts:
    """The one of this visit."""
    for child in visit.children():
        if isinstance(child, FoundParts):
            return child
    return FoundParts(visit)
