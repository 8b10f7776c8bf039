"""Writes the published content into one signed file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.exhibit.durable import make_folder, place_whole, sync_folder
from kiosk.staff.history.folders import CHUNK, Folders, blob_id, state
from kiosk.staff.history.lock import held
from kiosk.staff.history.restore import drafted
from kiosk.staff.history.revisions import newest
from kiosk.staff.history.store import Store
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.history.words import HistoryError
from kiosk.staff.packs.keys import fingerprint, signing_key
from kiosk.staff.packs.manifest import Manifest, Packed, check_manifest, known_kind
from kiosk.staff.packs.pack_file import head, squeezed
from kiosk.staff.packs.words import PackError


@dataclass(frozen=True, slots=True)
class Made:
    """A pack that was written: its file, what it holds, what was left out, and the fingerprint of its key."""

    path: Path
    manifest: Manifest
    left_out: tuple[str, ...]
    fingerprint: str


def make_pack(folders: Folders, history: Path, keys: Path, out: Path) -> Made:
    """Write the newest revision to `out`, whole or not at all. Raises PackError, HistoryError and OSError."""
    finish_interrupted(folders.content, folders.assets)
    key = signing_key(keys)
    store = Store(history)
    with held(history):
        revision = newest(store)
        present = state(folders)
        if drafted(store, present):
            raise PackError("unpublished")
        names = [name for name in present if known_kind(name)]
        payload = hashlib.sha256()
        files = tuple(_packed(folders.path(name), name, payload) for name in names)
        when = revision.stamp or int(revision.when.timestamp())
        manifest = Manifest(revision.id, when, revision.who, revision.why, payload.hexdigest(), files)
        check_manifest(manifest)
        make_folder(out.resolve().parent)
        place_whole(out.resolve(), _whole(head(key, manifest), folders, manifest))
        sync_folder(out.resolve().parent)
        for name in names:
            if blob_id(folders.path(name), name) != present[name]:
                os.unlink(out)
                raise HistoryError("edited", name=name)
    return Made(out, manifest, tuple(n for n in present if n not in names), fingerprint(bytes(key.verify_key)))


def _packed(path: Path, name: str, payload: hashlib._Hash) -> Packed:
    """Measure the file, as it is and squeezed; the shorter way is taken, unless it would look like a bomb."""
    digest, size = hashlib.sha256(), 0
    for chunk in _plain(path):
        digest.update(chunk)
        size += len(chunk)
    short = sum(map(len, squeezed(path)))
    is_short = short < size <= short * 50
    for chunk in squeezed(path) if is_short else _plain(path):
        payload.update(chunk)
    return Packed(name, size, short if is_short else size, digest.hexdigest(), is_short)


def _plain(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield chunk


def _whole(first: bytes, folders: Folders, manifest: Manifest) -> Iterator[bytes]:
    yield first
    for packed in manifest.files:
        path = folders.path(packed.name)
        yield from squeezed(path) if packed.squeezed else _plain(path)
