"""A small exhibit with a history, all below one folder, and what must hold of it after whatever happened."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from dulwich.objects import ObjectID

from kiosk.staff.history.folders import Folders
from kiosk.staff.history.publish import Refusal, publish
from kiosk.staff.history.revisions import Revision, revisions
from kiosk.staff.history.store import Store
from tests.exhibit.small_content import written


@dataclass(frozen=True)
class Desk:
    """Where a member of staff works."""

    top: Path

    @property
    def folders(self) -> Folders:
        return Folders(self.top / "content", self.top / "assets")

    @property
    def history(self) -> Path:
        return self.top / "history"

    def publish(self, why: str = "因为") -> Revision:
        done = publish(self.folders, self.history, why, "小王")
        assert not isinstance(done, Refusal)
        return done

    def edit(self, name: str, old: str, new: str) -> None:
        path = self.folders.path(name)
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def shown(self) -> dict[str, bytes]:
        """What the kiosk would read."""
        return {name: path.read_bytes() for name, path in self.folders.files()}

    def told(self) -> list[tuple[str, str]]:
        return [(r.kind, r.why) for r in revisions(Store(self.history))]

    def every_state(self) -> list[dict[str, bytes]]:
        """Each revision in full, newest first; raises where one byte of one is missing."""
        store = Store(self.history)
        return [
            {name: b"".join(store.read(blob)) for name, blob in store.files(ObjectID(revision.id.encode())).items()}
            for revision in revisions(store)
        ]


def desk(top: Path) -> Desk:
    """A small exhibit in `top`, not published yet."""
    top.mkdir(exist_ok=True)
    written(top)
    return Desk(top)


def worked_over(made: Desk) -> None:
    """Change one file, add one, take one away, in both folders."""
    made.edit("content/figures.yaml", "value: 596", "value: 597")
    made.folders.path("assets/photos/new.jpg").parent.mkdir()
    made.folders.path("assets/photos/new.jpg").write_bytes(b"\xff\xd8 a photo")
    made.folders.path("assets/notes.txt").write_bytes(b"gone soon")
