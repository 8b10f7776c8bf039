"""Lists in a text: where each item stands with the comments that belong to it, and the text with items rearranged.

Empty lines between items belong to their places and stay; a comment right above an item goes with it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.nodes import Node
from kiosk.staff.editing.written import EditRefused


@dataclass(frozen=True, slots=True)
class Laid:
    """A list taken apart: `bodies` are its items as written, `between` what parts them (one less)."""

    before: str
    bodies: list[str]
    between: list[str]
    after: str

    def text(self, bodies: list[str], between: list[str]) -> str:
        """The whole text with other items."""
        parts = [bodies[0]]
        for gap, body in zip(between, bodies[1:], strict=True):
            parts += [gap, body]
        return self.before + "".join(parts) + self.after

    @property
    def usual_gap(self) -> str:
        """What parts two items here."""
        return self.between[-1] if self.between else ""


def line_start(text: str, at: int) -> int:
    """Where the line around `at` begins."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Where the line around `at` ends, before its line end."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def laid_out(text: str, node: Node) -> Laid:
    """Take a list with at least one item apart. Raises EditRefused where it is written in a way that nobody writes."""
    spans = _flow_spans(node) if node.style == "flow" else _block_spans(text, node)
    bodies = [text[start:end] for start, end in spans]
    between = [text[spans[i - 1][1] : spans[i][0]] for i in range(1, len(spans))]
    return Laid(text[: spans[0][0]], bodies, between, text[spans[-1][1] :])


def _flow_spans(node: Node) -> list[tuple[int, int]]:
    return [(item.start, item.end) for item in node.value]


def _block_spans(text: str, node: Node) -> list[tuple[int, int]]:
    column = node.column - 1
    first = line_start(text, node.start)
    if text[first : node.start].strip():
        raise EditRefused("- -")
    spans: list[tuple[int, int]] = []
    start = _with_comments_above(text, first)
    for number, item in enumerate(node.value):
        end = _with_comments_below(text, line_end(text, item.end), column)
        spans.append((start, end))
        if number + 1 < len(node.value):
            start = _next_line(text, end)
            while not text[start : line_end(text, start)].strip():
                start = _next_line(text, start)
    return spans


def _next_line(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _with_comments_above(text: str, at: int) -> int:
    """From the first of the comment lines right above the line that begins at `at`."""
    while at > 0:
        above = line_start(text, at - 1)
        if not text[above : at - 1].lstrip().startswith("#"):
            break
        at = above
    return at


def _with_comments_below(text: str, at: int, column: int) -> int:
    """To the end of the comment lines below that stand further in than the dash."""
    while True:
        begin = _next_line(text, at)
        end = line_end(text, begin)
        line = text[begin:end]
        if begin >= len(text) or not line.lstrip().startswith("#") or len(line) - len(line.lstrip()) <= column:
            return at
        at = end
