"""What differs between two exhibits, entry by entry, and which pages of the screen show it. Pure: no disk, no Qt."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, Literal

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.localised import Localised
from kiosk.visit.place import ACTIVITY_CLASSES, Place, PlaceKind, exists

How = Literal["added", "removed", "changed"]
NAMED = re.compile(r"\{([^{}]+)\}")
EVIDENCE = ("Figure", "Source", "Unit", "Picture", "Enterprise")
"""Entries without a page of their own: where they are named, they are shown."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry that differs; `fields` are the names of what differs in one that is in both."""

    kind: str
    key: str
    title: Localised
    how: How
    fields: tuple[str, ...] = ()


def entries(exhibit: Exhibit) -> dict[tuple[str, str], Any]:
    """Every entry by its kind and key; an era without its events, which are entries themselves."""
    found: dict[tuple[str, str], Any] = {("About", ""): exhibit.about}
    listed: list[Any] = [replace(era, events=()) for era in exhibit.eras]
    listed += [event for _, event in exhibit.events()]
    for tuple_ in (exhibit.industries, exhibit.enterprises, exhibit.projects, exhibit.figures, exhibit.sources):
        listed += tuple_
    listed += [*exhibit.pictures, *exhibit.activities, *exhibit.recordings]
    for entry in listed:
        found[type(entry).__name__, entry.key] = entry
    for unit in exhibit.units:
        found["Unit", unit.zh] = unit
    return found


def changes(before: Exhibit, after: Exhibit) -> tuple[Change, ...]:
    """What differs, in the order of the new exhibit; what is gone comes last."""
    old, new = entries(before), entries(after)
    found = []
    for (kind, key), entry in new.items():
        was = old.get((kind, key))
        if was is None:
            found.append(Change(kind, key, _title(entry), "added"))
        elif was != entry:
            names = tuple(f.name for f in fields(entry) if getattr(entry, f.name) != getattr(was, f.name))
            found.append(Change(kind, key, _title(entry), "changed", names))
    found += [Change(k, key, _title(e), "removed") for (k, key), e in old.items() if (k, key) not in new]
    return tuple(found)


def _title(entry: Any) -> Localised:
    for name in ("title", "name", "label", "alt"):
        value = getattr(entry, name, None)
        if isinstance(value, Localised):
            return value
    return Localised()


def changed_places(before: Exhibit, after: Exhibit, files: frozenset[str] = frozenset()) -> tuple[Place, ...]:
    """The pages that look different, in the order of the tour. `files` are the changed ones below assets/."""
    everywhere = any(name.startswith("fonts/") for name in files)
    return tuple(
        place
        for place in dict.fromkeys((*places(after), *places(before)))
        if everywhere or not exists(place, before) or not exists(place, after) or _differs(place, before, after, files)
    )


def places(exhibit: Exhibit) -> Iterator[Place]:
    """Every page of the exhibit that stands by itself."""
    for kind in (PlaceKind.ATTRACT, PlaceKind.HOME, PlaceKind.TIMELINE):
        yield Place(kind)
    if exhibit.activities:
        yield Place(PlaceKind.ACTIVITIES)
    kinds = {name: kind for kind, name in ACTIVITY_CLASSES.items()}
    for activity in exhibit.activities:
        yield Place(kinds[type(activity).__name__], activity.key)
    for recording in exhibit.recordings:
        yield Place(PlaceKind.RECORDING, recording.key)
    for industry in exhibit.industries:
        yield Place(PlaceKind.INDUSTRY, industry.key)
    yield Place(PlaceKind.PROJECTS)
    for project in exhibit.projects:
        yield Place(PlaceKind.PROJECT, project.key)
    for _, event in exhibit.events():
        yield Place(PlaceKind.EVENT, event.key)


def _differs(place: Place, before: Exhibit, after: Exhibit, files: frozenset[str]) -> bool:
    old, new = shown_on(place, before), shown_on(place, after)
    return old != new or any(text in files for text in _strings(new))


def shown_on(place: Place, exhibit: Exhibit) -> tuple[Any, ...]:
    """What the page is made from: a little more than what it shows, never less."""
    every = entries(exhibit)
    about = exhibit.about
    if place.kind is PlaceKind.ATTRACT:
        first: list[Any] = [about]
    elif place.kind is PlaceKind.HOME:
        first = [about, *(replace(era, events=()) for era in exhibit.eras), *map(_label, exhibit.industries)]
    elif place.kind is PlaceKind.TIMELINE:
        first = [about.timeline, *(replace(era, events=()) for era in exhibit.eras)]
        first += [(_label(e), e.date, e.importance, e.industries, e.plan) for _, e in exhibit.events()]
    elif place.kind is PlaceKind.PROJECTS:
        first = [about.projects, about.projects_emblem, *((_label(p), p.made, p.headline) for p in exhibit.projects)]
    elif place.kind is PlaceKind.ACTIVITIES:
        first = [about.try_it, about.activities, *((_label(a), a.summary) for a in exhibit.activities)]
    else:
        own = [entry for (kind, key), entry in every.items() if key == place.key and kind not in EVIDENCE]
        first = [*own, *_naming(place.key, every), _between(place, exhibit), about.readings]
    return (*first, *_evidence(first, every))


def _between(place: Place, exhibit: Exhibit) -> Any:
    """The labels of the events before and after, to which an event's page leads, and of its era."""
    from kiosk.visit.links import neighbours

    if place.kind is not PlaceKind.EVENT:
        return None
    labels = [_label(exhibit.event_by_key[key]) for key in neighbours(exhibit, place.key) if key]
    era = exhibit.era_of_event[place.key]
    return labels, era.title, era.plate


def _naming(key: str, every: dict[tuple[str, str], Any]) -> list[Any]:
    """The labels of what names the entry, and of what it names: pages link in both directions."""
    own = {text for (_, k), entry in every.items() if k == key for text in _strings(entry)}
    return [
        _label(entry)
        for (kind, k), entry in every.items()
        if kind not in EVIDENCE and kind != "About" and k != key and (k in own or key in set(_strings(entry)))
    ]


def _label(entry: Any) -> tuple[Any, ...]:
    names = ("key", "title", "short", "emblem", "glyph", "picture", "plate", "date", "summary")
    return tuple(getattr(entry, name, None) for name in names)


def _evidence(first: list[Any], every: dict[tuple[str, str], Any]) -> list[Any]:
    """What stands behind what is shown: figures with unit and source, pictures, makers; and what these name."""
    found: dict[tuple[str, str], Any] = {}
    waiting = list(first)
    while waiting:
        for text in set(_strings(waiting.pop())):
            for kind in EVIDENCE:
                entry = every.get((kind, text))
                if entry is not None and (kind, text) not in found:
                    found[kind, text] = entry
                    waiting.append(entry)
    return [found[name] for name in sorted(found)]


def _strings(value: Any) -> Iterator[str]:
    """Every text in a value, and every key that stands in braces in one."""
    if isinstance(value, str):
        yield value
        yield from NAMED.findall(value)
    elif is_dataclass(value):
        for each in fields(value):
            yield from _strings(getattr(value, each.name))
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _strings(item)
