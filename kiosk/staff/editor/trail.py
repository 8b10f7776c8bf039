"""Where one is in the editor: an entry, and the entries inside it that were opened one in another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.staff.editing.catalogue import Entry
from kiosk.staff.editing.draft import Draft
from kiosk.staff.editing.tree import Path, found


@dataclass(frozen=True, slots=True)
class Inside:
    """An entry inside the one that is edited: the way to it, its kind."""

    path: Path
    kind: type


@dataclass(frozen=True, slots=True)
class Here:
    """The entry of the tree that is edited and what is opened inside it."""

    entry: Entry
    inside: tuple[Inside, ...] = ()

    @property
    def path(self) -> Path:
        """The way to what the form is about."""
        return self.inside[-1].path if self.inside else self.entry.path

    @property
    def kind(self) -> type:
        """What kind of entry the form is about."""
        return self.inside[-1].kind if self.inside else self.entry.kind

    def up(self) -> Here:
        """One level out."""
        return replace(self, inside=self.inside[:-1])

    def into(self, path: Path, kind: type) -> Here:
        """One level in."""
        return replace(self, inside=(*self.inside, Inside(path, kind)))


def still(here: Here | None, listed: list[Entry], draft: Draft) -> Here | None:
    """The same place after an edit: the entry by its place, or by its key where it has moved; None where it is gone."""
    if here is None:
        return None
    same = [e for e in listed if e.file == here.entry.file and e.kind is here.entry.kind]
    entry = next((e for e in same if e.path == here.entry.path and e.key == here.entry.key), None)
    moved = entry or next((e for e in same if e.key == here.entry.key), None)
    renamed = moved or next((e for e in same if e.path == here.entry.path), None)
    if renamed is None:
        return None
    if renamed.path != here.entry.path:
        return Here(renamed)
    inside = here.inside
    while inside and found(draft.documents[renamed.file].root, inside[-1].path) is None:
        inside = inside[:-1]
    return Here(renamed, inside)
