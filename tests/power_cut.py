"""Records what Python writes below a folder, so that a power cut can be played at every call, or one call can fail.

with Recorder(top) as recorder: save()           # what is written, renamed, synced below `top`, call by call
for cut in cuts(recorder): cut.build(top); ...   # the disk as it may be found after a cut at each of these calls
with Recorder(top, fail_at=7): save()            # the seventh of these calls fails (disk_model.py has the models)
"""

from __future__ import annotations

import builtins
import errno
import io
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

PATCHED = ("open", "close", "write", "fsync", "fdatasync", "rename", "replace", "unlink", "remove", "mkdir", "rmdir")
NEVER_FULL = {"fsync", "unlink", "rmdir", "rename"}
"""What a full disk still does, where it goes on being full."""


@dataclass(frozen=True, slots=True)
class Call:
    """One call that changed something. `handle` tells apart what is open; paths are below the recorder's top."""

    kind: str
    path: str = ""
    to: str = ""
    handle: int = 0
    data: bytes = b""
    offset: int = 0


class Recorder:
    """While it is entered, calls through os, open() and pathlib below `top` are recorded; others pass.

    `fail_at` (from 1) is the call that fails with `error`; with `for_good` every later one that needs room fails too.
    Links, truncation and memory maps are refused with NotImplementedError: nothing may slip through unseen.
    """

    def __init__(self, top: Path, fail_at: int = 0, error: int = errno.EIO, *, for_good: bool = False) -> None:
        self.top = os.path.realpath(top)
        self.fail_at, self.error, self.for_good = fail_at, error, for_good
        self.calls: list[Call] = []
        self.before = tree_of(top)
        self._count = 0
        self._handles = 0
        self._known: dict[int, tuple[int, str]] = {}
        self._real: dict[tuple[Any, str], Any] = {}

    def __enter__(self) -> Recorder:
        for name in PATCHED:
            self._patch(os, name, getattr(self, f"_{name}"))
        for name in ("link", "symlink", "truncate", "ftruncate", "pwrite", "writev", "sendfile", "copy_file_range"):
            if hasattr(os, name):
                self._patch(os, name, _refused(name))
        self._patch(io, "open", self._file)
        self._patch(builtins, "open", self._file)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for (module, name), real in self._real.items():
            setattr(module, name, real)

    def _patch(self, module: Any, name: str, put: Callable[..., Any]) -> None:
        self._real[module, name] = getattr(module, name)
        setattr(module, name, put)

    def _do(self, name: str, *given: Any, **named: Any) -> Any:
        return self._real[os, name](*given, **named)

    def _below(self, path: Any, dir_fd: int | None = None) -> str | None:
        """The path below the top, or None where it is elsewhere."""
        if isinstance(path, int):
            return self._known[path][1] if path in self._known else None
        text = os.fsdecode(path)
        if dir_fd is not None and dir_fd in self._known:
            text = os.path.join(self.top, self._known[dir_fd][1], text)
        folder, name = os.path.split(os.path.abspath(text))
        real = os.path.join(os.path.realpath(folder), name)
        if real == self.top:
            return "."
        return os.path.relpath(real, self.top) if real.startswith(self.top + os.sep) else None

    def happens(self, call: Call) -> None:
        """Count the call, and fail instead where it is its turn."""
        self._count += 1
        late = self.for_good and 0 < self.fail_at < self._count and call.kind not in NEVER_FULL
        if self._count == self.fail_at or late:
            raise OSError(self.error, os.strerror(self.error), call.path or None)
        self.calls.append(call)

    def _opened(self, fd: int, path: str) -> int:
        self._handles += 1
        self._known[fd] = self._handles, path
        return self._handles

    def _open_call(self, path: str, flags: int) -> Call | None:
        real = os.path.join(self.top, path)
        if flags & os.O_TRUNC and os.path.exists(real):
            return Call("empty", path, handle=self._handles + 1)
        if flags & os.O_CREAT and not os.path.lexists(real):
            return Call("create", path, handle=self._handles + 1)
        return None

    def _open(self, path: Any, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        below = self._below(path, dir_fd)
        if below is None:
            return int(self._do("open", path, flags, mode, dir_fd=dir_fd))
        call = self._open_call(below, flags)
        if call is not None and not (flags & os.O_EXCL and call.kind == "empty"):
            self.happens(call)
        fd = int(self._do("open", path, flags, mode, dir_fd=dir_fd))
        handle = self._opened(fd, below)
        if call is None:
            self.calls.append(Call("open", below, handle=handle))
        return fd

    def _close(self, fd: int) -> None:
        self._known.pop(fd, None)
        self._do("close", fd)

    def _write(self, fd: int, data: bytes) -> int:
        if fd not in self._known:
            return int(self._do("write", fd, data))
        offset = os.lseek(fd, 0, os.SEEK_CUR)
        self.happens(Call("write", self._known[fd][1], handle=self._known[fd][0], data=bytes(data), offset=offset))
        return int(self._do("write", fd, data))

    def _fsync(self, fd: Any) -> None:
        number = fd if isinstance(fd, int) else fd.fileno()
        if number in self._known:
            self.happens(Call("fsync", self._known[number][1], handle=self._known[number][0]))
            return  # the model knows what is synced; the machine of the test need not wait for its disk
        self._do("fsync", fd)

    _fdatasync = _fsync

    def _replace(self, old: Any, new: Any, *, src_dir_fd: int | None = None, dst_dir_fd: int | None = None) -> None:
        a, b = self._below(old, src_dir_fd), self._below(new, dst_dir_fd)
        if a is not None and b is not None:
            self.happens(Call("rename", a, b))
        self._do("replace", old, new, src_dir_fd=src_dir_fd, dst_dir_fd=dst_dir_fd)

    _rename = _replace

    def _unlink(self, path: Any, *, dir_fd: int | None = None) -> None:
        if (below := self._below(path, dir_fd)) is not None and os.path.lexists(os.path.join(self.top, below)):
            self.happens(Call("unlink", below))
        self._do("unlink", path, dir_fd=dir_fd)

    _remove = _unlink

    def _mkdir(self, path: Any, mode: int = 0o777, *, dir_fd: int | None = None) -> None:
        if (below := self._below(path, dir_fd)) is not None and not os.path.lexists(os.path.join(self.top, below)):
            self.happens(Call("mkdir", below))
        self._do("mkdir", path, mode, dir_fd=dir_fd)

    def _rmdir(self, path: Any, *, dir_fd: int | None = None) -> None:
        below = self._below(path, dir_fd)
        real = os.path.join(self.top, below or "")
        if below is not None and os.path.isdir(real) and not os.listdir(real):
            self.happens(Call("rmdir", below))
        self._do("rmdir", path, dir_fd=dir_fd)

    def _file(self, file: Any, mode: str = "r", *given: Any, **named: Any) -> Any:
        below = self._below(file)
        real = self._real[io, "open"]
        if below is None or not set(mode) & set("wax+"):
            return real(file, mode, *given, **named)
        if not isinstance(file, int):
            call = self._open_call(below, os.O_CREAT | (os.O_TRUNC if "w" in mode else 0))
            if call is not None:
                self.happens(call)
        opened = real(file, mode, *given, **named)
        if not isinstance(file, int):
            self._opened(opened.fileno(), below)
            if call is None:
                self.calls.append(Call("open", below, handle=self._handles))
        return _Written(opened, self, self._known[opened.fileno()][0], below)

    def forget(self, fd: int) -> None:
        """A file object closed this descriptor."""
        self._known.pop(fd, None)


class _Written:
    """A file whose every write reaches the system at once, so that it can be recorded."""

    def __init__(self, file: Any, recorder: Recorder, handle: int, path: str) -> None:
        self._file, self._recorder, self._handle, self._path = file, recorder, handle, path

    def write(self, data: Any) -> int:
        raw = data.encode(self._file.encoding) if isinstance(data, str) else bytes(data)
        if raw:
            offset = os.lseek(self._file.fileno(), 0, os.SEEK_CUR)
            self._recorder.happens(Call("write", self._path, handle=self._handle, data=raw, offset=offset))
        count = int(self._file.write(data))
        self._file.flush()
        return count

    def close(self) -> None:
        if not self._file.closed:
            self._recorder.forget(self._file.fileno())
        self._file.close()

    def __enter__(self) -> _Written:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)


def _refused(name: str) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise NotImplementedError(f"os.{name} is not recorded")

    return refuse


def tree_of(top: Path) -> dict[str, bytes | None]:
    """Every file below `top` with its bytes, every folder with None."""
    return {
        path.relative_to(top).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(top.rglob("*"))
    }
