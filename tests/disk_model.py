"""What may be on the disk after a power cut: every cut between recorded calls, under two models of a file system.

`all`: whatever was called is there, the last write perhaps only half. `sure`: only what was synced is there for sure (a
file's bytes by its own fsync, a name by its folder's); of the rest any part may be lost: names, bytes, both, with files
of no length and torn ones. A rename happens as a whole or not at all, as every journalling file system has it.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.power_cut import Call, Recorder, tree_of

Tree = dict[str, bytes | None]
LUCKS = 3  # cuts at which chance decides for each unsynced name and byte, at each call


@dataclass(frozen=True, slots=True)
class Cut:
    """The disk as it may be found: after how many calls, by which model, and every file and folder."""

    after: int
    model: str
    tree: Tree

    def build(self, top: Path) -> None:
        """Make the folder `top` hold just this; what is right already stays."""
        there = tree_of(top)
        for name in sorted(there, reverse=True):
            if name not in self.tree or (self.tree[name] is None) != (there[name] is None):
                os.rmdir(top / name) if there.pop(name) is None else os.unlink(top / name)
        for name, data in sorted(self.tree.items()):
            if data is None and name not in there:
                os.mkdir(top / name)
            elif data is not None and there.get(name) != data:
                (top / name).write_bytes(data)


@dataclass(slots=True)
class _File:
    sure: bytes = b""
    now: bytes = b""


@dataclass(slots=True)
class _Folder:
    sure: dict[str, int] = field(default_factory=dict)
    now: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Names:
    """Names that change together: (folder, name, node or None), sure once folder `synced` is."""

    changes: tuple[tuple[int, str, int | None], ...]
    synced: int


class Disk:
    """Nodes by number; 0 is the top. It is told the calls one by one."""

    def __init__(self, before: Tree) -> None:
        self.nodes: dict[int, _File | _Folder] = {0: _Folder()}
        self.pending: list[_Names] = []
        self.handles: dict[int, int] = {}
        for name, data in sorted(before.items()):
            folder, last = self._parent(name)
            node = self._new(_Folder() if data is None else _File(data, data))
            self._folder(folder).sure[last] = self._folder(folder).now[last] = node

    def _new(self, node: _File | _Folder) -> int:
        self.nodes[len(self.nodes)] = node
        return len(self.nodes) - 1

    def _folder(self, number: int) -> _Folder:
        node = self.nodes[number]
        assert isinstance(node, _Folder)
        return node

    def _file(self, handle: int) -> _File:
        node = self.nodes[self.handles[handle]]
        assert isinstance(node, _File)
        return node

    def _parent(self, path: str) -> tuple[int, str]:
        *folders, last = path.split("/")
        number = 0
        for name in folders:
            number = self._folder(number).now[name]
        return number, last

    def _names(self, synced: int, *changes: tuple[int, str, int | None]) -> None:
        self.pending.append(_Names(changes, synced))
        for folder, name, node in changes:
            _put(self._folder(folder).now, name, node)

    def call(self, call: Call) -> None:
        """Do what was recorded."""
        folder, name = self._parent(call.path)
        if call.kind in ("create", "mkdir"):
            node = self._new(_Folder() if call.kind == "mkdir" else _File())
            self._names(folder, (folder, name, node))
            self.handles[call.handle] = node
        elif call.kind in ("open", "empty"):
            self.handles[call.handle] = 0 if call.path == "." else self._folder(folder).now[name]
            if call.kind == "empty":
                self._file(call.handle).now = b""
        elif call.kind == "write":
            file = self._file(call.handle)
            head = file.now[: call.offset].ljust(call.offset, b"\0")
            file.now = head + call.data + file.now[call.offset + len(call.data) :]
        elif call.kind == "fsync":
            self._sync(self.handles[call.handle])
        elif call.kind == "rename":
            to, new = self._parent(call.to)
            self._names(to, (folder, name, None), (to, new, self._folder(folder).now[name]))
        else:
            assert call.kind in ("unlink", "rmdir"), call.kind
            self._names(folder, (folder, name, None))

    def _sync(self, number: int) -> None:
        node = self.nodes[number]
        if isinstance(node, _File):
            node.sure = node.now
            return
        for names in [n for n in self.pending if n.synced == number]:
            for folder, name, changed in names.changes:
                _put(self._folder(folder).sure, name, changed)
            self.pending.remove(names)

    def everything(self) -> Tree:
        """All that was done."""
        return self._tree([True] * len(self.pending), dict.fromkeys(self.nodes, "now"))

    def lost(self, names: bool, data: str) -> Tree:
        """Unsynced names kept or lost; of unsynced bytes what `data` says: sure, now, half or none."""
        return self._tree([names] * len(self.pending), dict.fromkeys(self.nodes, data))

    def luck(self, chance: random.Random) -> Tree:
        """Each unsynced name and each file's unsynced bytes kept or lost by chance."""
        fates = {number: chance.choice(("sure", "now", "half", "none")) for number in self.nodes}
        return self._tree([chance.random() < 0.5 for _ in self.pending], fates)

    def _tree(self, kept: list[bool], data: dict[int, str]) -> Tree:
        entries = {number: dict(n.sure) for number, n in self.nodes.items() if isinstance(n, _Folder)}
        for names, keep in zip(self.pending, kept, strict=True):
            for folder, name, node in names.changes if keep else ():
                _put(entries[folder], name, node)
        tree: Tree = {}
        self._walk(0, "", entries, data, tree)
        return tree

    def _walk(
        self, number: int, path: str, entries: dict[int, dict[str, int]], data: dict[int, str], into: Tree
    ) -> None:
        for name, child in entries[number].items():
            node, inner = self.nodes[child], f"{path}{name}"
            if isinstance(node, _Folder):
                into[inner] = None
                self._walk(child, f"{inner}/", entries, data, into)
            elif node.now == node.sure or data[child] == "sure":
                into[inner] = node.sure
            else:
                into[inner] = {"now": node.now, "half": node.now[: len(node.now) // 2], "none": b""}[data[child]]


def _put(entries: dict[str, int], name: str, node: int | None) -> None:
    if node is None:
        entries.pop(name, None)
    else:
        entries[name] = node


def cuts(recorder: Recorder, seed: int = 1) -> Iterator[Cut]:
    """Every state of the disk that a cut at any recorded call may leave, each once."""
    chance, disk, seen = random.Random(seed), Disk(recorder.before), set()
    for after in range(len(recorder.calls) + 1):
        found: list[tuple[str, Tree]] = []
        if after:
            call = recorder.calls[after - 1]
            disk.call(call)
            if call.kind == "write":
                found.append(("all, the last write torn", _torn(disk, call)))
        found.append(("all", disk.everything()))
        found += [
            (f"sure, names {'kept' if names else 'lost'}, bytes {data}", disk.lost(names, data))
            for names in (False, True)
            for data in ("sure", "none", "half", "now")
        ]
        found += [(f"sure, by chance {n}", disk.luck(chance)) for n in range(LUCKS)]
        for model, tree in found:
            key = hash(tuple(sorted(tree.items(), key=lambda item: item[0])))
            if key not in seen:
                seen.add(key)
                yield Cut(after, model, tree)


def _torn(disk: Disk, call: Call) -> Tree:
    file = disk._file(call.handle)
    whole = file.now
    file.now = whole[: call.offset + len(call.data) // 2]
    tree = disk.everything()
    file.now = whole
    return tree
