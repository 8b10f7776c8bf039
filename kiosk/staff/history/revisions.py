"""The revisions of the content as staff read them: who, when, why; and which one is meant by what was typed."""

from __future__ import annotations

import getpass
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Literal, get_args

from dulwich.objects import Commit, ObjectID

from kiosk.staff.history.store import Store
from kiosk.staff.history.words import HistoryError

Kind = Literal["published", "kept", "restored", "taken"]
SHORT = 8
KIND, OF, STAMP = "Kiosk-Kind: ", "Kiosk-Of: ", "Kiosk-Pack: "
LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Revision:
    """One state that the exhibit was in. `step` counts back from the newest, which is 0.

    `kind` is how it came about: published; kept (unpublished changes, before something took their place); restored or
    taken from `of`, a revision's id or a pack's. `stamp` is when a pack that was taken had been published, in seconds
    since 1970.
    """

    id: str
    step: int
    when: datetime
    who: str
    why: str
    kind: Kind
    of: str = ""
    stamp: int = 0

    @property
    def short(self) -> str:
        """The id as it is shown and typed."""
        return self.id[:SHORT]


def new_commit(
    tree: ObjectID, parent: ObjectID | None, who: str, why: str, kind: Kind, of: str = "", stamp: int = 0
) -> Commit:
    """A commit made now on this machine."""
    made = Commit()
    made.tree = tree
    made.parents = [parent] if parent else []
    name = " ".join("".join(c for c in who if c not in "<>\0").split()) or "?"
    made.author = made.committer = f"{name} <>".encode()
    made.author_time = made.commit_time = int(time.time())
    offset = datetime.now().astimezone().utcoffset()
    made.author_timezone = made.commit_timezone = int(offset.total_seconds()) // 60 * 60 if offset else 0
    made.encoding = b"UTF-8"
    notes = KIND + kind + (f"\n{OF}{of}" if of else "") + (f"\n{STAMP}{stamp}" if stamp else "")
    made.message = f"{' '.join(why.split())}\n\n{notes}\n".encode("utf-8", "replace")
    return made


def this_person() -> str:
    """The name of whoever is logged in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def revisions(store: Store) -> Iterator[Revision]:
    """Every revision, newest first. Raises HistoryError where the history is damaged."""
    name, step = store.tip(), 0
    while name is not None:
        commit = store.commit(name)
        yield _revision(name, step, commit)
        name, step = (ObjectID(commit.parents[0]) if commit.parents else None), step + 1


def _revision(name: ObjectID, step: int, commit: Commit) -> Revision:
    subject, _, notes = commit.message.decode("utf-8", "replace").partition("\n")
    found = {}
    for line in notes.splitlines():
        for mark in (KIND, OF, STAMP):
            if line.startswith(mark):
                found[mark] = line.removeprefix(mark)
    zone = timezone(timedelta(seconds=commit.commit_timezone))
    kind: Kind = next((kind for kind in get_args(Kind) if kind == found.get(KIND)), "published")
    return Revision(
        name.decode(),
        step,
        datetime.fromtimestamp(commit.commit_time, zone),
        commit.author.decode("utf-8", "replace").partition(" <")[0],
        subject,
        kind,
        found.get(OF, ""),
        int(stamp) if (stamp := found.get(STAMP, "")).isdecimal() else 0,
    )


def newest(store: Store) -> Revision:
    """The newest revision. Raises HistoryError where there is none."""
    for revision in revisions(store):
        return revision
    raise HistoryError("no-history")


def resolve(store: Store, asked: str, *, drafted: bool) -> Revision:
    """The revision that is meant: an id or how it begins, or -N for N steps back from what stands in the folders.

    `drafted` says that this differs from the newest revision, which is then one step back. Raises HistoryError.
    """
    every = list(revisions(store))
    if not every:
        raise HistoryError("no-history")
    typed = asked.strip().lower()
    if typed.startswith("-") and typed[1:].isdecimal() and len(typed) <= SHORT:
        steps = int(typed) * -1 - drafted
        if not 0 <= steps < len(every):
            raise HistoryError("no-revision", asked=asked)
        return every[steps]
    found = [r for r in every if r.id.startswith(typed)] if len(typed) >= LEAST_LETTERS else []
    if not found:
        raise HistoryError("no-revision", asked=asked)
    if len(found) > 1:
        raise HistoryError("unclear-revision", asked=asked, ids=" ".join(r.short for r in found[:5]))
    return found[0]
