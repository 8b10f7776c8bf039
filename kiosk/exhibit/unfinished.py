"""Whether the content is just being exchanged for another: then it is not read. Who exchanges it is in kiosk.staff."""

from __future__ import annotations

from pathlib import Path

MARKER = ".unfinished"
"""Stands in content/ while files are exchanged; whoever reads the content waits for as long as it is there."""


def is_unfinished(content: Path) -> bool:
    """True while the files of the exhibit are neither all the old ones nor all the new ones."""
    return (content / MARKER).exists()
