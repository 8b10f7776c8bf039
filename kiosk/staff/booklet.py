"""`kiosk booklet`: the whole exhibit as a large-print PDF, typeset from the same content that the screen shows."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from importlib.resources import files
from pathlib import Path

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import load
from kiosk.exhibit.localised import Language
from kiosk.screen.font_files import MissingFontError, sans_file, serif_file
from kiosk.staff.booklet_text import booklet

WORDS: dict[str, tuple[str, str]] = {
    "done": ("大字本写好了：{path}", "The booklet is written: {path}"),
    "no-file": ("大字本写不到 {path}：{why}", "The booklet cannot be written to {path}: {why}"),
    "no-font": ("找不到字体：{why}", "A typeface is missing: {why}"),
    "no-pages": ("大字本排不出来：{why}", "The booklet cannot be typeset: {why}"),
}


class BookletError(RuntimeError):
    """The booklet cannot be made; `word` names the message, the exception's text says why."""

    def __init__(self, word: str, why: object) -> None:
        super().__init__(str(why))
        self.word = word


def typeset(exhibit: Exhibit, assets: Path, languages: tuple[Language, ...], paper: str) -> bytes:
    """The PDF. The same content gives the same bytes. Raises BookletError."""
    import typst  # not above: only this command pays for it

    try:
        chosen = sans_file(assets), serif_file(assets)
    except MissingFontError as error:
        raise BookletError("no-font", error) from error
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(path.parent) for path in chosen])
    sans, serif = (_family(fonts, path) for path in chosen)
    title = exhibit.about.title.text(languages[0])
    author = exhibit.about.museum.text(languages[0])
    parts = booklet(exhibit, assets, languages)
    data = {"paper": paper, "sans": sans, "serif": serif, "title": title, "author": author, "parts": parts}
    template = files("kiosk.staff").joinpath("booklet.typ").read_bytes()
    try:
        compiler = typst.Compiler(
            root=assets.resolve(), font_paths=fonts, sys_inputs={"book": json.dumps(data, ensure_ascii=False)}
        )
        made = compiler.compile(template, format="pdf")
    except typst.TypstError as error:
        raise BookletError("no-pages", error.message) from error
    assert isinstance(made, bytes)
    return made


def _family(fonts: object, path: Path) -> str:
    """The name by which the typesetter knows the font in the file `path`."""
    import typst

    assert isinstance(fonts, typst.Fonts)
    for font in fonts.fonts():
        if font.path and Path(font.path) == path:
            return font.family
    raise BookletError("no-font", path)


def write(path: Path, pdf: bytes) -> None:
    """Write the whole file or none of it. Raises BookletError."""
    unfinished = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(pdf)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise BookletError("no-file", error.strerror or error) from error


def run(content: Path, assets: Path, out: Path, printed: str, paper: str, language: Language) -> int:
    """Write the booklet in the language `printed`, or in all for `both`, to `out`. Returns 1, and says why, where that
    cannot be done."""
    loaded = load(content, assets)
    for found in loaded.problems:
        sys.stderr.write(found.line_in(language) + "\n")
    languages = loaded.exhibit.about.languages if printed == "both" else (printed,)
    try:
        write(out, typeset(loaded.exhibit, assets, languages, paper))
    except BookletError as error:
        _say(language, error.word, path=out, why=error)
        return 1
    _say(language, "done", path=out)
    return 0


def _say(language: Language, word: str, **details: object) -> None:
    sys.stderr.write(WORDS[word][0 if language == "zh" else 1].format(**details) + "\n")
