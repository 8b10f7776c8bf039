"""Many texts of one file changed at once, in one pass from its end to its beginning, and looked at once.

A whole translation is thousands of texts; changed one by one, each would be read and looked at a thousand times.
What does not fit this short way (one line that becomes several, say) goes the long one.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.exhibit.nodes import Node
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.lists import line_end
from kiosk.staff.editing.tree import Path, changed, same, tree_of, way
from kiosk.staff.editing.written import STEP, EditRefused, is_literal, scalar

Splice = tuple[int, int, str]
"""From where to where in the text, and what stands there then."""


def spliced(document: Document, texts: list[tuple[Path, str]]) -> tuple[Document, list[tuple[Path, str]]]:
    """The document with those of the texts that go the short way, and the others. If what comes of it is not exactly
    what was wanted, the document is as it was and all of them are the others."""
    splices: list[Splice] = []
    taken: list[tuple[Path, str]] = []
    others: list[tuple[Path, str]] = []
    root, newline = document.root, "\r\n" if "\r\n" in document.text else "\n"
    for path, said in texts:
        try:
            found = _splice(document.text, way(root, path[:-1]), str(path[-1]), said)
        except EditRefused:
            found = None
        if found is None:
            others.append((path, said))
        else:
            taken.append((path, said))
            splices.append((found[0], found[1], found[2].replace("\n", newline)))
    text, wanted = document.text, root.plain()
    for start, end, said in sorted(splices, key=lambda splice: splice[:2], reverse=True):
        text = text[:start] + said + text[end:]
    for path, said in taken:
        wanted = changed(wanted, path, said)
    try:
        right = same(tree_of(text).plain(), wanted)
    except EditRefused:
        right = False
    return (replace(document, text=text), others) if right else (document, texts)


def _splice(text: str, nodes: list[Node], code: str, said: str) -> Splice | None:
    """How the text of one language is written into its mapping; None where it is not as simple as that."""
    around = nodes[-1]
    if around.kind != "map" or not around.value:
        return None
    flow = any(node.style == "flow" for node in nodes)
    first = around.value[0][0].column - 1
    node = around.get(code)
    if node is None:
        return _added(text, around, code, said, flow=flow)
    if node.kind != "scalar":
        return None
    if node.style in ("|", ">"):
        if not is_literal(said) or "#" in text[node.start : line_end(text, node.start)]:
            return None
        return node.start, node.end, scalar(said, flow=False, indent=first + STEP, style=node.style)
    if "\n" in said or node.start == node.end:
        return None
    return node.start, node.end, scalar(said, flow=flow, indent=0, style=node.style)


def _added(text: str, around: Node, code: str, said: str, *, flow: bool) -> Splice | None:
    """A language that the mapping does not have yet, behind its last."""
    last = max((inner for _, inner in around.value), key=lambda inner: inner.end)
    if last.start == last.end:
        return None
    if flow:
        return None if "\n" in said else (last.end, last.end, f", {code}: {scalar(said, flow=True, indent=0)}")
    column, at = around.value[0][0].column - 1, line_end(text, last.end)
    return at, at, f"\n{' ' * column}{code}: {scalar(said, flow=False, indent=column + STEP)}"
