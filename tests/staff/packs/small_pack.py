"""Packs for tests: an honest one, and signed ones that hold what no pack of ours would."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import asdict
from pathlib import Path
from typing import Any

from nacl.signing import SigningKey

from kiosk.staff.packs.keys import own_keys, signing_key
from kiosk.staff.packs.make import make_pack
from kiosk.staff.packs.manifest import Manifest, Packed
from kiosk.staff.packs.pack_file import MARK, VERSION
from tests.staff.history.small_history import Desk

WHEN = 1_700_000_000


def honest_pack(at: Desk) -> Path:
    """What the desk has published, as a pack."""
    own_keys(at.top / "keys")
    return make_pack(at.folders, at.history, at.top / "keys", at.top / "a.kioskpack").path


def packed(name: str, data: bytes, *, squeezed: bool = False, **changed: Any) -> tuple[dict[str, Any], bytes]:
    """A file's line of the manifest, and its bytes in the pack."""
    stored = zlib.compress(data, 9) if squeezed else data
    line = asdict(Packed(name, len(data), len(stored), hashlib.sha256(data).hexdigest(), squeezed))
    return {**line, **changed}, stored


def signed_pack(path: Path, key: SigningKey, files: list[tuple[dict[str, Any], bytes]], **changed: Any) -> Path:
    """A pack of these files whose signature is right, whatever they are; `listed` takes the place of their list."""
    listed = changed.pop("listed", [line for line, _ in files])
    payload = b"".join(stored for _, stored in files)
    whole = asdict(Manifest("0" * 40, WHEN, "小王", "因为", hashlib.sha256(payload).hexdigest(), ()))
    raw = json.dumps({**whole, "files": listed, **changed}).encode()
    public = bytes(key.verify_key)
    signed = MARK + VERSION + public + len(raw).to_bytes(8, "big") + raw
    path.write_bytes(MARK + VERSION + key.sign(signed).signature + signed[len(MARK + VERSION) :] + payload)
    return path


def key_of(at: Desk) -> SigningKey:
    """The desk's key, which the desk trusts."""
    own_keys(at.top / "keys")
    return signing_key(at.top / "keys")
