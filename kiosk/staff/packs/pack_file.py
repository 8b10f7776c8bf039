"""The pack as a file: mark and version, signature, key, length, manifest, then the files one after the other.

The signature covers everything: it signs mark, key and manifest, and the manifest has the hash of all that follows. It
is verified over the whole file before anything is written anywhere.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from kiosk.staff.packs.keys import fingerprint
from kiosk.staff.packs.manifest import MOST_BYTES, Manifest, Packed, manifest_bytes, read_manifest
from kiosk.staff.packs.words import PackError

SUFFIX = ".kioskpack"
MARK = b"EXHIBIT-KIOSK-PACK "
VERSION = b"1\n"
SIGNATURE, KEY, LENGTH = 64, 32, 8
MOST_MANIFEST = 4 << 20
CHUNK = 1 << 20

Sink = Callable[[Packed, Iterator[bytes]], None]
"""Gets each file with what it holds, and must read it to its end."""


def head(key: SigningKey, manifest: Manifest) -> bytes:
    """Everything before the files."""
    raw = manifest_bytes(manifest)
    public = bytes(key.verify_key)
    length = len(raw).to_bytes(LENGTH, "big")
    signed = MARK + VERSION + public + length + raw
    return MARK + VERSION + key.sign(signed).signature + public + length + raw


def verified(file: IO[bytes], trusted: frozenset[bytes]) -> tuple[Manifest, str]:
    """The manifest of an open pack whose signature holds for every byte of it, and the fingerprint of the key.

    Raises PackError with the one reason for which it is refused; OSError where it cannot be read.
    """
    file.seek(0)
    mark = file.read(len(MARK))
    if mark != MARK:
        raise PackError("not-a-pack")
    version = file.read(len(VERSION))
    if version != VERSION:
        raise PackError("other-version", version=ascii(version.decode("latin-1").strip()))
    signature, public = _exactly(file, SIGNATURE), _exactly(file, KEY)
    length = _exactly(file, LENGTH)
    if public not in trusted:
        raise PackError("untrusted", fingerprint=fingerprint(public))
    if int.from_bytes(length, "big") > MOST_MANIFEST:
        raise PackError("tampered")
    raw = _exactly(file, int.from_bytes(length, "big"))
    try:
        VerifyKey(public).verify(MARK + VERSION + public + length + raw, signature)
    except BadSignatureError as error:
        raise PackError("tampered") from error
    manifest = read_manifest(raw)
    read_files(file, manifest)
    return manifest, fingerprint(public)


def read_files(file: IO[bytes], manifest: Manifest, sink: Sink | None = None) -> None:
    """Read the files that follow the manifest; each and all must be as it says. Raises PackError and OSError."""
    payload = hashlib.sha256()
    total = 0
    for packed in manifest.files:
        digest = hashlib.sha256()
        pieces = _counted(_unpacked(file, packed, payload.update), packed, digest.update)
        if sink is not None:
            sink(packed, pieces)
        for _ in pieces:
            pass
        if digest.hexdigest() != packed.sha256:
            raise PackError("tampered")
        total += packed.size
        if total > MOST_BYTES:
            raise PackError("too-large", most=MOST_BYTES >> 30)
    if payload.hexdigest() != manifest.payload:
        raise PackError("tampered")
    if file.read(1):
        raise PackError("trailing")


def skip_head(file: IO[bytes], manifest: Manifest) -> None:
    """Go to where the files begin."""
    file.seek(len(MARK) + len(VERSION) + SIGNATURE + KEY)
    file.seek(int.from_bytes(_exactly(file, LENGTH), "big"), 1)


def squeezed(path: Path) -> Iterator[bytes]:
    """A file as it stands in a pack where that is shorter."""
    squeeze = zlib.compressobj()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            yield squeeze.compress(chunk)
    yield squeeze.flush()


def _exactly(file: IO[bytes], count: int) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise PackError("truncated")
    return data


def _unpacked(file: IO[bytes], packed: Packed, hashed: Callable[[bytes], object]) -> Iterator[bytes]:
    swell = zlib.decompressobj() if packed.squeezed else None
    left = packed.stored
    while left:
        chunk = _exactly(file, min(CHUNK, left))
        hashed(chunk)
        left -= len(chunk)
        if swell is None:
            yield chunk
            continue
        try:
            while chunk:
                yield swell.decompress(chunk, CHUNK)
                chunk = swell.unconsumed_tail
        except zlib.error as error:
            raise PackError("tampered") from error
    if swell is not None and (not swell.eof or swell.unused_data):
        raise PackError("tampered")


def _counted(pieces: Iterator[bytes], packed: Packed, hashed: Callable[[bytes], object]) -> Iterator[bytes]:
    """The pieces, stopped as soon as they are more than the manifest says."""
    left = packed.size
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            raise PackError("tampered")
        hashed(piece)
        yield piece
    if left:
        raise PackError("tampered")
