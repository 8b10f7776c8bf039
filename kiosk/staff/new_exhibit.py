"""`kiosk new`: a small exhibit to begin with, in a folder of its own. What it says lies in new/, comments and all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from importlib.resources import as_file, files
from pathlib import Path

from kiosk.exhibit.durable import make_folder, sync_folder, write_durably
from kiosk.exhibit.localised import Language

FOLDERS = ("assets", "content")
"""What an exhibit is made of; the content comes last, so that whatever has content is whole."""

WORDS: dict[str, tuple[str, str]] = {
    "done": (
        "新的展项写好了：{path}。看一看：kiosk run --content {content} --assets {assets}",
        "The new exhibit is written: {path}. Look at it: kiosk run --content {content} --assets {assets}",
    ),
    "not-empty": (
        "{path} 里已经有东西了，没有动它。请给一个新的或空的文件夹。",
        "{path} is not empty; it was left alone. Name a new folder or an empty one.",
    ),
    "no-folder": (
        "{path} 是一个文件。请给一个新的或空的文件夹。",
        "{path} is a file. Name a new folder or an empty one.",
    ),
    "unwritten": ("写不到 {path}：{why}", "{path} cannot be written: {why}"),
}


class NewExhibitError(RuntimeError):
    """The exhibit cannot be begun there; `word` names the message, the exception's text says why."""

    def __init__(self, word: str, why: object = "") -> None:
        super().__init__(str(why))
        self.word = word


def new_exhibit(folder: Path) -> None:
    """Write the exhibit to `folder`, whole or not at all. Raises NewExhibitError; nothing is ever overwritten."""
    try:
        there = folder.exists() or folder.is_symlink()
        if there and not folder.is_dir():
            raise NewExhibitError("no-folder")
        if there and any(folder.iterdir()):
            raise NewExhibitError("not-empty")
        around = folder if there else folder.absolute().parent
        make_folder(around)
        beside = Path(tempfile.mkdtemp(dir=around, prefix=".new-exhibit."))
        try:
            _fill(beside)
            _put(beside, folder, there)
        finally:
            shutil.rmtree(beside, ignore_errors=True)
        sync_folder(around)
    except OSError as error:
        raise NewExhibitError("unwritten", error.strerror or error) from error


def _fill(folder: Path) -> None:
    with as_file(files("kiosk.staff").joinpath("new")) as packaged:
        for name in FOLDERS:
            for path in sorted((packaged / name).rglob("*")):
                if path.is_file():
                    write_durably(folder / path.relative_to(packaged), path.read_bytes())


def _put(beside: Path, folder: Path, there: bool) -> None:
    """Into an empty folder its two parts are moved; a new one comes into being by one rename."""
    if there:
        for name in FOLDERS:
            (beside / name).rename(folder / name)
        return
    beside.chmod(0o777 & ~_umask())  # mkdtemp lets nobody else in
    beside.rename(folder)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def run(folder: Path, language: Language) -> int:
    """Begin an exhibit in `folder` and say how to look at it. Returns 1, and says why, where that cannot be done."""
    try:
        new_exhibit(folder)
    except NewExhibitError as error:
        _say(language, error.word, path=folder, why=error)
        return 1
    _say(language, "done", path=folder, content=folder / "content", assets=folder / "assets")
    return 0


def _say(language: Language, word: str, **details: object) -> None:
    sys.stderr.write(WORDS[word][0 if language == "zh" else 1].format(**details) + "\n")
