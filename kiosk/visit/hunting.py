"""A visitor's hunt: what is found, which picture is on, what was touched last. Plain values; no screen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.exhibit.hunt import Hunt, HuntKind, HuntPart, HuntScene

LEAST_OF_KIND = 2  # one of a kind is found with the part itself: nothing more to say


@dataclass(frozen=True, slots=True)
class Hunting:
    """What one visitor has done. `found` are keys of scene and part; `opened` and `hinted` are parts of the scene that
    is on, or ""; `missed` is whether the last touch met nothing that is known to be from here."""

    scene: str = ""
    found: frozenset[tuple[str, str]] = frozenset()
    opened: str = ""
    hinted: str = ""
    missed: bool = False

    def scene_on(self, hunt: Hunt) -> HuntScene:
        """The picture that is on: the first where none was chosen or the chosen one is gone."""
        return next((scene for scene in hunt.scenes if scene.key == self.scene), hunt.scenes[0])

    def show(self, hunt: Hunt, scene: str) -> Hunting:
        """Turn to another picture, with nothing open."""
        if all(known.key != scene for known in hunt.scenes):
            return self
        return Hunting(scene, self.found)

    def find(self, hunt: Hunt, part: str) -> Hunting:
        """A part of the picture that is on was touched: it is found (or was already) and opened."""
        scene = self.scene_on(hunt)
        if all(known.key != part for known in scene.parts):
            return self
        hinted = "" if self.hinted == part else self.hinted
        return Hunting(scene.key, self.found | {(scene.key, part)}, part, hinted)

    def miss(self, hunt: Hunt) -> Hunting:
        """Somewhere else was touched: a miss while something is left to find."""
        return replace(self, opened="", missed=bool(self.left(hunt)))

    def hint(self, hunt: Hunt) -> Hunting:
        """Ask where one more is: the first that is not found, and after it the next. Nothing where all are found."""
        left = [part.key for part in self.left(hunt)]
        if not left:
            return self
        after = left.index(self.hinted) + 1 if self.hinted in left else 0
        return replace(self, opened="", hinted=left[after % len(left)], missed=False)

    def left(self, hunt: Hunt) -> tuple[HuntPart, ...]:
        """What is still to be found in the picture that is on."""
        scene = self.scene_on(hunt)
        return tuple(part for part in scene.parts if not self.has(scene, part))

    def has(self, scene: HuntScene, part: HuntPart) -> bool:
        """Whether the part is found."""
        return (scene.key, part.key) in self.found

    def count(self, scene: HuntScene) -> int:
        """How many parts of the scene are found."""
        return sum(self.has(scene, part) for part in scene.parts)

    def complete(self, scene: HuntScene) -> bool:
        """Whether every part of the scene is found."""
        return self.count(scene) == len(scene.parts)

    def all_complete(self, hunt: Hunt) -> bool:
        """Whether every part of every scene is found."""
        return all(self.complete(scene) for scene in hunt.scenes)

    def completed_kind(self, hunt: Hunt) -> HuntKind | None:
        """The kind of the opened part, where all of its kind are found in every scene and there are several."""
        scene = self.scene_on(hunt)
        opened = next((part for part in scene.parts if part.key == self.opened), None)
        if opened is None:
            return None
        same = [(s, p) for s in hunt.scenes for p in s.parts if p.kind == opened.kind]
        if len(same) < LEAST_OF_KIND or not all(self.has(s, p) for s, p in same):
            return None
        return next((kind for kind in hunt.kinds if kind.key == opened.kind), None)

    def next_scene(self, hunt: Hunt) -> HuntScene | None:
        """The next picture, after this one and round again, with something left to find; None where all is found."""
        here = hunt.scenes.index(self.scene_on(hunt))
        following = (*hunt.scenes[here + 1 :], *hunt.scenes[:here])
        return next((scene for scene in following if not self.complete(scene)), None)
