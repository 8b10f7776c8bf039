"""What is told on the page of a hunt, as plain values in one language. Qt is in pages/hunt_page.py."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.hunt import Hunt, HuntPart
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows_of import LinkRow, link
from kiosk.visit.hunting import Hunting
from kiosk.visit.place import PlaceKind


@dataclass(frozen=True, slots=True)
class SceneRow:
    """One picture to choose: `on` is the one that is shown; `found` of its `in_all` parts are found."""

    scene_key: str
    name: str
    on: bool
    found: int
    in_all: int


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part of the picture, found or not, in fractions of it. An unfound part does not tell its name."""

    part_key: str
    name: str
    area_x: float
    area_y: float
    area_width: float
    area_height: float
    mark_x: float
    mark_y: float
    found: bool
    opened: bool
    hinted: bool


@dataclass(frozen=True, slots=True)
class PraiseRow:
    """Something that is complete, said quietly."""

    name: str
    note: str


def told(hunt: Hunt, hunting: Hunting, phrasing: Phrasing) -> dict[str, str]:
    """What the page says: hunt, title, text, note, find, count, kind, part, made, next, sources."""
    scene = hunting.scene_on(hunt)
    words = phrasing.words
    opened = next((part for part in scene.parts if part.key == hunting.opened), None)
    kind = next((kind for kind in hunt.kinds if opened and kind.key == opened.kind), None)
    following = hunting.next_scene(hunt)
    found, in_all = hunting.count(scene), len(scene.parts)
    to_find = words["huntToFindOne"] if in_all == 1 else words["huntToFind"].format(all=in_all)
    return {
        "hunt": phrasing.say(hunt.title),
        "title": phrasing.say(scene.title),
        "text": phrasing.say(scene.text),
        "note": phrasing.say(scene.note),
        "find": "" if found else to_find,
        "count": words["huntFound"].format(found=found, all=in_all) if found else "",
        "kind": phrasing.say(kind.name) if kind else "",
        "part": phrasing.say(opened.name) if opened else "",
        "made": phrasing.say(opened.text) if opened else "",
        "next": words["huntNext"].format(scene=phrasing.say(following.short)) if following else "",
        "sources": phrasing.source_line(hunt.sources),
    }


def scene_rows(hunt: Hunt, hunting: Hunting, phrasing: Phrasing) -> list[SceneRow]:
    """The pictures to choose from."""
    on = hunting.scene_on(hunt).key
    return [SceneRow(s.key, phrasing.say(s.short), s.key == on, hunting.count(s), len(s.parts)) for s in hunt.scenes]


def part_rows(hunt: Hunt, hunting: Hunting, phrasing: Phrasing) -> list[PartRow]:
    """The parts of the picture that is on; what is not found yet is called by a number only."""
    scene = hunting.scene_on(hunt)
    rows = []
    for number, part in enumerate(scene.parts, 1):
        found = hunting.has(scene, part)
        name = phrasing.say(part.name) if found else f"{phrasing.words['huntHere']}{number}"
        opened, hinted = part.key == hunting.opened, part.key == hunting.hinted
        area = (part.x, part.y, part.width, part.height)
        mark_x = part.x + part.width / 2 if part.mark_x is None else part.mark_x
        mark_y = part.y + part.height / 2 if part.mark_y is None else part.mark_y
        rows.append(PartRow(part.key, name, *area, mark_x, mark_y, found, opened, hinted))
    return rows


def part_links(part: HuntPart, phrasing: Phrasing) -> list[LinkRow]:
    """Where an open part leads."""
    exhibit = phrasing.exhibit
    projects = [exhibit.project_by_key[key] for key in part.projects]
    industries = [exhibit.industry_by_key[key] for key in part.industries]
    return [
        *(link(PlaceKind.PROJECT, p.key, p.short or p.title, phrasing) for p in projects),
        *(link(PlaceKind.INDUSTRY, i.key, i.short or i.title, phrasing) for i in industries),
    ]


def praise_rows(hunt: Hunt, hunting: Hunting, phrasing: Phrasing) -> list[PraiseRow]:
    """What is complete, the rarest first: the whole hunt, the kind of the part that is open, the picture."""
    scene = hunting.scene_on(hunt)
    words = phrasing.words
    rows = []
    if hunting.all_complete(hunt):
        rows.append(PraiseRow(words["huntAllDone"], phrasing.say(hunt.found)))
    if kind := hunting.completed_kind(hunt):
        rows.append(PraiseRow(words["huntKindDone"].format(kind=phrasing.say(kind.name)), phrasing.say(kind.found)))
    if hunting.complete(scene):
        rows.append(PraiseRow(words["huntSceneDone"], phrasing.say(scene.found)))
    return rows
