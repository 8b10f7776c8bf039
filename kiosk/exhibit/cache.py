"""Keeps the last reading of the content, so that the exhibit opens without parsing YAML again. A file that is broken is
stood in for by the version that was last on the screen (see last_good.py).

The file may be deleted at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import pickle
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.exhibit.last_good import LastGood
from kiosk.folders import APP

if TYPE_CHECKING:
    from kiosk.exhibit.loaded import Loaded

CACHE_FILE = "content.pickle"
DIGEST = hashlib.sha256
DIGEST_BYTES = 32


def cache_folder() -> Path:
    """Where readings are kept on this machine."""
    from platformdirs import user_cache_path

    return user_cache_path(APP, ensure_exists=False)


def load_cached(content: Path, assets: Path, folder: Path | None = None) -> Loaded:
    """What is to be shown: from the cache where nothing has changed, else read anew and kept."""
    folder = folder or cache_folder()
    fingerprint = _fingerprint(content, assets, folder)
    kept = _kept(folder / CACHE_FILE, fingerprint)
    if kept is not None:
        return kept
    from kiosk.exhibit.live_content import LiveContent

    loaded = LiveContent(content, assets, LastGood(folder, content)).start().loaded
    _keep(folder / CACHE_FILE, fingerprint, loaded)
    return loaded


def is_cached(content: Path, assets: Path, folder: Path, loaded: Loaded) -> bool:
    """Whether the next start will find `loaded` in the cache."""
    return _kept(folder / CACHE_FILE, _fingerprint(content, assets, folder)) == loaded


def cache_for_next_start(content: Path, assets: Path, folder: Path, loaded: Loaded) -> None:
    """Let the next start find `loaded`, which is what the files come to as they are now."""
    _keep(folder / CACHE_FILE, _fingerprint(content, assets, folder), loaded)


def packed(loaded: Loaded) -> bytes:
    """A reading as bytes, for another process."""
    return pickle.dumps(loaded, protocol=pickle.HIGHEST_PROTOCOL)


def unpacked(payload: bytes) -> Loaded:
    """The reading in `payload`. Raises UnpicklingError and what else pickle raises for what is none."""
    loaded: Loaded = _OnlyOurs(io.BytesIO(payload)).load()
    return loaded


def _fingerprint(content: Path, assets: Path, folder: Path) -> bytes:
    """Changes whenever the program, a content file, what is kept of one, or the list of pictures changes."""
    digest = DIGEST(os.fsencode(f"{__version__} {content} {assets}"))
    code = Path(__file__).parent
    kept = LastGood(folder, content).folder
    looked_at = (
        (code, "*.py", False),
        (content, "**/*.yaml", True),
        (kept, "**/*.yaml", False),
        (assets, "**/*", False),
    )
    for where, pattern, whole in looked_at:
        for path in sorted(where.glob(pattern)):
            try:
                if path.is_file():
                    status = path.stat()
                    digest.update(os.fsencode(f"\0{path}\0{status.st_size}\0"))
                    digest.update(path.read_bytes() if whole else str(status.st_mtime_ns).encode())
            except OSError:
                digest.update(b"\0unreadable")
    return digest.digest()


class _OnlyOurs(pickle.Unpickler):
    """Unpickles the exhibit's own data classes and decimals, and nothing else."""

    def find_class(self, module: str, name: str) -> object:
        """Raises UnpicklingError for anything that is not a value of the exhibit."""
        if module.startswith("kiosk.exhibit.") or (module, name) == ("decimal", "Decimal"):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def _kept(place: Path, fingerprint: bytes) -> Loaded | None:
    """What is kept under `fingerprint`; None where it is another's, damaged or not there."""
    try:
        raw = place.read_bytes()
    except OSError:
        return None
    head, payload = raw[: 2 * DIGEST_BYTES], raw[2 * DIGEST_BYTES :]
    if head != fingerprint + DIGEST(payload).digest():
        return None
    try:
        return unpacked(payload)
    except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, TypeError, IndexError):
        return None


def _keep(place: Path, fingerprint: bytes, loaded: Loaded) -> None:
    """Write beside the old one and rename: a power cut leaves the one or the other. A full disk keeps nothing."""
    payload = packed(loaded)
    name = ""
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(fingerprint + DIGEST(payload).digest() + payload)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(place)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink(missing_ok=True)
