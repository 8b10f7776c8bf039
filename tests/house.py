"""The project's own files as the house rules see them: what is ours, and what of it is code and not comment."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

TOP = Path(__file__).parent.parent
NOT_OURS = {".git", "build", "dist", "tour", "__pycache__"}
BINARY = {".png", ".jpg", ".jpeg", ".webp", ".ttf", ".otf", ".ttc", ".mp3", ".ogg", ".mp4", ".pyc"}
QML_LINE_COMMENT = re.compile(r"(?<!:)//.*")


def files(*suffixes: str, below: str = "") -> list[Path]:
    """Every file of ours below a folder, by the end of its name; hidden caches and what commands made are not ours."""

    def walk(folder: Path) -> Iterator[Path]:
        with os.scandir(folder) as entries:
            for entry in sorted(entries, key=lambda found: found.name):
                ours = entry.name not in NOT_OURS and not entry.name.endswith(".egg-info")
                hidden = entry.name.startswith(".") and entry.name not in {".ci", ".gitignore", ".editorconfig"}
                if entry.is_dir(follow_symlinks=False) and ours and not hidden:
                    yield from walk(Path(entry.path))
                elif entry.is_file() and not hidden:
                    yield Path(entry.path)

    return [path for path in walk(TOP / below) if not suffixes or path.suffix in suffixes]


def name(path: Path) -> str:
    """The path as it is written in a message."""
    return path.relative_to(TOP).as_posix()


def text_of(path: Path) -> str:
    """The whole text of one of our files."""
    return path.read_text(encoding="utf-8")


def qml_code(path: Path) -> str:
    """A QML file without its comments, line by line as it was."""
    return QML_LINE_COMMENT.sub("", text_of(path))


def strings_in(path: Path) -> Iterator[tuple[int, str]]:
    """Each string of a Python file with its line, docstrings (strings that stand alone) left out."""
    tree = ast.parse(text_of(path))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            yield node.lineno, node.value
