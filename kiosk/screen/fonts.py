"""Finds and registers the exhibit's two typefaces. Fonts dropped into assets/fonts win over the packaged ones."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFontDatabase

FONT_SUFFIXES = (".ttf", ".otf", ".ttc")
SANS = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf")
SERIF = ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf")


@dataclass(frozen=True, slots=True)
class Typefaces:
    """Family names as Qt knows them: `sans` explains, `serif` speaks."""

    sans: str
    serif: str


class MissingFontError(RuntimeError):
    """A packaged typeface is not installed; the message names it."""


def _packaged(package: str, inside: str) -> Path:
    spec = find_spec(package)  # found, not imported: the packages' own code is of no use here
    for folder in spec.submodule_search_locations if spec and spec.submodule_search_locations else ():
        path = Path(folder) / inside
        if path.is_file():
            return path
    raise MissingFontError(f"{package}: {inside}")


def _family(path: Path) -> str:
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
    if not families:
        raise MissingFontError(str(path))
    return next((name for name in families if "SC" in name), families[0])


def _dropped_in(assets: Path, word: str) -> Path | None:
    folder = assets / "fonts"
    if not folder.is_dir():
        return None
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in FONT_SUFFIXES and word in p.name.lower())
    return found[0] if found else None


def register(assets: Path) -> Typefaces:
    """Register both typefaces. Raises MissingFontError where neither assets/fonts nor a package has one.

    A dropped-in file is taken for the serif if its name holds "serif", for the sans if it holds "sans".
    """
    sans = _dropped_in(assets, "sans") or _packaged(*SANS)
    serif = _dropped_in(assets, "serif") or _packaged(*SERIF)
    return Typefaces(sans=_family(sans), serif=_family(serif))
