"""Where the exhibit's two typefaces are. Fonts dropped into assets/fonts win over the packaged ones. No Qt."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

FONT_SUFFIXES = (".ttf", ".otf", ".ttc")
SANS = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf")
SERIF = ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf")


class MissingFontError(RuntimeError):
    """A packaged typeface is not installed; the message names it."""


def sans_file(assets: Path) -> Path:
    """The sans: a dropped-in file with "sans" in its name, else the packaged one. Raises MissingFontError."""
    return _dropped_in(assets, "sans") or _packaged(*SANS)


def serif_file(assets: Path) -> Path:
    """The serif: a dropped-in file with "serif" in its name, else the packaged one. Raises MissingFontError."""
    return _dropped_in(assets, "serif") or _packaged(*SERIF)


def _packaged(package: str, inside: str) -> Path:
    spec = find_spec(package)  # found, not imported: the packages' own code is of no use here
    for folder in spec.submodule_search_locations if spec and spec.submodule_search_locations else ():
        path = Path(folder) / inside
        if path.is_file():
            return path
    raise MissingFontError(f"{package}: {inside}")


def _dropped_in(assets: Path, word: str) -> Path | None:
    folder = assets / "fonts"
    if not folder.is_dir():
        return None
    found = sorted(p for p in folder.iterdir() if p.suffix.lower() in FONT_SUFFIXES and word in p.name.lower())
    return found[0] if found else None
