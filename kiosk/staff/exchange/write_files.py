"""Files that others may read as well, each whole, with one wait for the disk for each folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.exhibit.durable import make_folder, place_whole, sync_folder


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files, named by their paths below `folder`; once this returns they outlive a power cut. Raises OSError
    with each file old or new, and none torn."""
    for name, data in files.items():
        path = (folder / name).resolve()
        make_folder(path.parent)
        place_whole(path, [data])
    for around in {(folder / name).resolve().parent for name in files}:
        sync_folder(around)
