"""Going back: an earlier revision takes the place of what stands in the folders, which is kept first."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dulwich.objects import ObjectID

from kiosk.staff.history.change import change_to
from kiosk.staff.history.folders import Folders, State, stamps, state
from kiosk.staff.history.lock import held
from kiosk.staff.history.publish import keep
from kiosk.staff.history.revisions import Revision, new_commit, newest, resolve, this_person
from kiosk.staff.history.store import Store
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.history.words import HistoryError


@dataclass(frozen=True, slots=True)
class Restored:
    """What was gone back to, the revision that it is now, what was kept before (None: nothing new) and how many files
    changed. `now` is None where the folders held just that already."""

    of: Revision
    now: Revision | None
    kept: Revision | None
    count: int


def drafted(store: Store, present: State) -> bool:
    """True where the folders hold something else than the newest revision."""
    tip = store.tip()
    return tip is None or store.files(tip) != present


def restore(folders: Folders, history: Path, asked: str, who: str = "") -> Restored:
    """Go back to the revision `asked` for (see revisions.resolve). Raises HistoryError and OSError."""
    if not folders.content.is_dir():
        raise HistoryError("no-content", path=folders.content)
    finish_interrupted(folders.content, folders.assets)
    store = Store(history)
    with held(history):
        seen = stamps(folders)
        present = state(folders)
        meant = resolve(store, asked, drafted=drafted(store, present))
        wanted = store.files(ObjectID(meant.id.encode()))
        if wanted == present:
            return Restored(meant, None, None, 0)
        kept = keep(folders, store, present, who)
        tree = ObjectID(store.commit(ObjectID(meant.id.encode())).tree)
        made = new_commit(tree, store.tip(), who or this_person(), meant.why, "restored", meant.short)
        count = change_to(folders, store, store.add_commit(made), present, seen)
        return Restored(meant, newest(store), kept, count)
