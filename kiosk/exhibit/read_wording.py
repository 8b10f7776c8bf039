"""Reads a file words/<code>.yaml of `name: text` lines: the interface's words in another language, or other words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from kiosk.exhibit.localised import CODE
from kiosk.exhibit.nodes import Node
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.exhibit.wording import Wording

MOST_WORD = 160
"""Characters of one word of the interface."""


def wording_of(root: Node, path: str, problems: list[Problem]) -> Wording | None:
    """The words in a file; its name is the language's code. Lines that hold no text are noted and left out."""
    language = PurePosixPath(path).stem
    if not CODE.fullmatch(language):
        problems.append(problem("E310", Place(path), language=language))
        return None
    if root.kind != "map":
        problems.append(problem("E211", Place(path, root.line, root.column), name="words"))
        return None
    return Wording(language, tuple(_lines(root, path, problems)))


def _lines(root: Node, path: str, problems: list[Problem]) -> Iterator[tuple[str, str]]:
    for key, node in root.value:
        place = Place(path, node.line, node.column)
        if node.kind != "scalar" or node.value is None or isinstance(node.value, bool):
            problems.append(
                problem("E205", place, field=key.value, label="界面文字 word", wanted="一段文字", wanted_en="a text")
            )
        elif len(said := str(node.value)) > MOST_WORD:
            problems.append(problem("E212", place, field=key.value, size=len(said), most=MOST_WORD))
        else:
            yield key.value, said
