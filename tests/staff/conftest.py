"""For tests that play power cuts: the disk model says what is synced, so nothing waits for the real disk."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sync returns at once; the recorder still counts it."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def memory(tmp_path: Path, quick_disk: None) -> Iterator[Path]:
    """A folder in memory where the system has one: a folder takes some disks milliseconds, and there are thousands."""
    if not Path("/dev/shm").is_dir():
        yield tmp_path
        return
    folder = Path(tempfile.mkdtemp(dir="/dev/shm"))
    yield folder
    shutil.rmtree(folder)
