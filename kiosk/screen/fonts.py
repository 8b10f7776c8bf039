"""Registers the exhibit's two typefaces with Qt. Where their files are is in font_files.py."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from kiosk.screen.font_files import MissingFontError, sans_file, serif_file


@dataclass(frozen=True, slots=True)
class Typefaces:
    """Family names as Qt knows them: `sans` explains, `serif` speaks."""

    sans: str
    serif: str


def _family(path: Path) -> str:
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if not families:
        raise MissingFontError(str(path))
    return next((name for name in families if "SC" in name), families[0])


def register(assets: Path) -> Typefaces:
    """Register both typefaces. Raises MissingFontError where neither assets/fonts nor a package has one."""
    return Typefaces(sans=_family(sans_file(assets)), serif=_family(serif_file(assets)))
