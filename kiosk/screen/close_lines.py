"""Prepares an engraved SVG to be looked at closely: finer lines, and strokes in pieces that can be left out. No Qt."""

from __future__ import annotations

import re
from math import sqrt

from kiosk.screen.engraving import STROKE

THICKEST_LINE = 3.5  # in the drawing's units: what is thicker is a thing, a pipe or a rope
PIECE = 2
STROKES = re.compile(r'<path (fill="none"[^>]*?) d="(M[^"m]*)"\s*/>')
SUBPATH = re.compile("M[^M]*")


def finer(svg: str, closer: float) -> str:
    """The drawing as one sees it `closer` times as near: its lines grow half as fast as its shapes do."""

    def thinned(found: re.Match[str]) -> str:
        width = float(found[1])
        return f'stroke-width="{width / sqrt(closer) if width <= THICKEST_LINE else width:.3f}"'

    return STROKE.sub(thinned, svg) if closer > 1 else svg


def in_pieces(svg: str) -> str:
    """The same drawing, each stroked path of many lines cut into paths of few.

    Qt strokes a path whole or not at all: with hundreds of lines in one a tile takes up to 0.8 s, else 0.04 s.
    """

    def cut(found: re.Match[str]) -> str:
        lines = SUBPATH.findall(found[2])
        if len(lines) <= PIECE:
            return found[0]
        pieces = ("".join(lines[i : i + PIECE]) for i in range(0, len(lines), PIECE))
        return "".join(f'<path {found[1]} d="{piece}"/>' for piece in pieces)

    return STROKES.sub(cut, svg)
