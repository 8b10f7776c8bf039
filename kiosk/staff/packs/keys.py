"""The keys that vouch for packs: the private one stays at the desk, the public one is carried to the kiosks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from nacl.signing import SigningKey

from kiosk.exhibit.durable import write_durably
from kiosk.folders import APP
from kiosk.staff.packs.words import PackError

PRIVATE, PUBLIC, TRUSTED = "private.key", "public.key", "trusted"
PRIVATE_MARK, PUBLIC_MARK = b"exhibit-kiosk private key 1 ", b"exhibit-kiosk public key 1 "
KEY_BYTES = 32
MOST_BYTES = 1000


@dataclass(frozen=True, slots=True)
class Keys:
    """Where this machine's own keys are, and how the public one is told apart."""

    private: Path
    public: Path
    fingerprint: str


def keys_folder() -> Path:
    """Where keys are kept on this machine, unless staff say otherwise."""
    from platformdirs import user_data_path

    return user_data_path(APP) / "keys"


def fingerprint(public: bytes) -> str:
    """A public key as people compare it."""
    digest = hashlib.sha256(public).hexdigest()[:16]
    return "-".join(digest[i : i + 4] for i in range(0, 16, 4))


def own_keys(folder: Path) -> Keys:
    """This machine's keys, made where there are none. Raises OSError and PackError."""
    private, public = folder / PRIVATE, folder / PUBLIC
    if not private.exists():
        write_durably(private, _text(PRIVATE_MARK, bytes(SigningKey.generate())), private=True)
    os.chmod(private, 0o600)
    verify = bytes(signing_key(folder).verify_key)
    if not public.exists() or public.read_bytes() != _text(PUBLIC_MARK, verify):
        write_durably(public, _text(PUBLIC_MARK, verify))
    return Keys(private, public, fingerprint(verify))


def signing_key(folder: Path) -> SigningKey:
    """The key that signs. Raises PackError where there is none."""
    path = folder / PRIVATE
    try:
        raw = _key(path, PRIVATE_MARK)
    except FileNotFoundError as error:
        raise PackError("no-key") from error
    if raw is None:
        raise PackError("damaged-key", path=path)
    return SigningKey(raw)


def trust(folder: Path, path: Path) -> str:
    """Trust the public key in the file `path` from now on; returns its fingerprint. Raises PackError and OSError."""
    raw = _key(path, PUBLIC_MARK)
    if raw is None:
        raise PackError("bad-key", path=path)
    write_durably(folder / TRUSTED / f"{fingerprint(raw)}.key", _text(PUBLIC_MARK, raw))
    return fingerprint(raw)


def trusted_keys(folder: Path) -> frozenset[bytes]:
    """The public keys that this machine trusts: as it was told to, and its own. Damaged files are passed over."""
    found = set()
    for path in [folder / PUBLIC, *sorted((folder / TRUSTED).glob("*.key"))]:
        try:
            found.add(_key(path, PUBLIC_MARK))
        except OSError:
            continue
    return frozenset(key for key in found if key is not None)


def _text(mark: bytes, key: bytes) -> bytes:
    return mark + base64.b64encode(key) + b"\n"


def _key(path: Path, mark: bytes) -> bytes | None:
    with path.open("rb") as file:
        text = file.read(MOST_BYTES).strip()
    if not text.startswith(mark):
        return None
    try:
        raw = base64.b64decode(text.removeprefix(mark), validate=True)
    except binascii.Error:
        return None
    return raw if len(raw) == KEY_BYTES else None
