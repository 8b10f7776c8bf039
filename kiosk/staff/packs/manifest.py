"""What a pack says that it holds, and every rule for it that can be judged before a byte of a file is read."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import asdict, dataclass, fields
from pathlib import PurePosixPath
from typing import Any

from kiosk.exhibit.checks import PICTURE_SUFFIXES
from kiosk.exhibit.recording import RECORDING_SUFFIXES
from kiosk.screen.font_files import FONT_SUFFIXES
from kiosk.staff.packs.words import PackError

SUFFIXES = {"content": (".yaml",), "assets": (*PICTURE_SUFFIXES, *RECORDING_SUFFIXES, *FONT_SUFFIXES)}
MOST_FILES = 5_000
MOST_BYTES = 4 << 30
MOST_YAML_BYTES = 2 << 20
MOST_RATIO = 100
MOST_NAME = 200
FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # devices, on Windows


@dataclass(frozen=True, slots=True)
class Packed:
    """One file: its length, the length that it takes in the pack, and whether it is squeezed there."""

    name: str
    size: int
    stored: int
    sha256: str
    squeezed: bool


@dataclass(frozen=True, slots=True)
class Manifest:
    """Which revision the pack holds; `when` in seconds since 1970. `payload` is the SHA-256 of all that follows."""

    revision: str
    when: int
    who: str
    why: str
    payload: str
    files: tuple[Packed, ...]

    @property
    def size(self) -> int:
        """Bytes of all files, unpacked."""
        return sum(file.size for file in self.files)


def known_kind(name: str) -> bool:
    """True for a file that packs carry."""
    top = name.partition("/")[0]
    return top in SUFFIXES and PurePosixPath(name).suffix.lower() in SUFFIXES[top]


def check_name(name: str) -> None:
    """Raise PackError where the name could lead out of the folder, or means something special on some system."""
    parts = name.split("/")
    plain = parts[0] in SUFFIXES and len(parts) > 1 and len(name) <= MOST_NAME and not FORBIDDEN.search(name)
    if not plain or any(not p or p[0] == "." or p[-1] in ". " or RESERVED.match(p) for p in parts):
        raise PackError("bad-name", name=ascii(name)[:MOST_NAME])
    if not known_kind(name):
        raise PackError("bad-suffix", name=name)


def check_manifest(manifest: Manifest) -> None:
    """Raise PackError where the pack holds what no pack may hold, or more of it."""
    if len(manifest.files) > MOST_FILES:
        raise PackError("too-many", count=len(manifest.files), most=MOST_FILES)
    if manifest.size > MOST_BYTES:
        raise PackError("too-large", most=MOST_BYTES >> 30)
    seen: set[str] = set()
    folders: set[str] = set()
    for file in manifest.files:
        check_name(file.name)
        if file.name.endswith(".yaml") and file.size > MOST_YAML_BYTES:
            raise PackError("too-long", name=file.name, most=MOST_YAML_BYTES >> 20)
        if file.size > file.stored * MOST_RATIO:
            raise PackError("too-dense", name=file.name)
        same = unicodedata.normalize("NFC", file.name).casefold()
        if same in seen:
            raise PackError("same-name", name=file.name)
        seen.add(same)
        folders |= {str(parent) for parent in PurePosixPath(same).parents}
    if both := sorted(seen & folders):
        raise PackError("same-name", name=both[0])


def manifest_bytes(manifest: Manifest) -> bytes:
    """As it is signed."""
    return json.dumps(asdict(manifest), ensure_ascii=False, sort_keys=True).encode("utf-8")


def read_manifest(raw: bytes) -> Manifest:
    """The manifest, typed and checked. Raises PackError."""
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise PackError("odd-manifest", why="JSON") from error
    listed = _fields(told, Manifest)
    if not isinstance(listed["files"], list):
        raise PackError("odd-manifest", why="files")
    if len(listed["files"]) > MOST_FILES:
        raise PackError("too-many", count=len(listed["files"]), most=MOST_FILES)
    files = tuple(Packed(**_fields(file, Packed)) for file in listed["files"])
    manifest = Manifest(**{**listed, "files": files})
    check_manifest(manifest)
    return manifest


TYPES: dict[str, type] = {"str": str, "int": int, "bool": bool}


def _fields(told: Any, kind: type) -> dict[str, Any]:
    """Exactly the fields of `kind`, of the right types: anything else (a link, a mode, a device) is no pack of ours."""
    names = {field.name: field for field in fields(kind)}
    if not isinstance(told, dict) or told.keys() != names.keys():
        raise PackError("odd-manifest", why=kind.__name__)
    for name, field in names.items():
        wanted = TYPES.get(str(field.type))
        value = told[name]
        if wanted is not None and (type(value) is not wanted or (isinstance(value, int) and value < 0)):
            raise PackError("odd-manifest", why=name)
    return dict(told)
