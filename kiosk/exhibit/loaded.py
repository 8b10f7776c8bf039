"""What reading the content comes to; apart from load.py, so that a cached reading needs no YAML and no validation."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.problems import Problem


@dataclass(frozen=True, slots=True)
class Loaded:
    """The exhibit that can be shown, and every problem of its content, in the order of the files."""

    exhibit: Exhibit
    problems: tuple[Problem, ...]
