"""The search page. What is searched for outlives it, so that one comes back to the same results: search_desk.py."""

from __future__ import annotations

from PySide6.QtQml import QmlElement

from kiosk.screen.pages.page import Page
from kiosk.screen.phrasing import Phrasing

QML_IMPORT_NAME = "Exhibit.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SearchPage(Page):
    """A page that says nothing by itself."""

    def speak(self, phrasing: Phrasing) -> None:
        """Nothing to say: the desk speaks."""

    def reading_text(self) -> str:
        """Names are glanced at, not read."""
        return ""
