"""Checks across the whole exhibit, and the Exhibit that is left when what cannot stand is left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from kiosk.exhibit.activity import ACTIVITY_KINDS
from kiosk.exhibit.activity_checks import activity_faults, standing_activity, with_standing_activities
from kiosk.exhibit.ageing import with_done_in_the_present
from kiosk.exhibit.check_charts import chart_fault, without_bad_charts
from kiosk.exhibit.check_languages import language_faults, sound_languages
from kiosk.exhibit.check_look import shown_of
from kiosk.exhibit.entries import Enterprise, Era, Event, Industry, Project, Source
from kiosk.exhibit.exhibit import About, Exhibit
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.media import Picture
from kiosk.exhibit.numbers import Figure, Unit
from kiosk.exhibit.numbers_felt import Likeness
from kiosk.exhibit.problems import Place, Problem, problem
from kiosk.exhibit.reader import Read, did_you_mean
from kiosk.exhibit.recording import Recording
from kiosk.exhibit.references import Known, resolve
from kiosk.exhibit.rich_text import figure_keys
from kiosk.exhibit.stand_in import bare_about
from kiosk.exhibit.wording import Wording

PICTURE_SUFFIXES = (".svg", ".png", ".jpg", ".jpeg", ".webp")
KIND_OF: dict[type, str] = {
    Figure: "figure",
    Picture: "picture",
    Source: "source",
    Era: "era",
    Industry: "industry",
    Enterprise: "enterprise",
    Project: "project",
    **dict.fromkeys(ACTIVITY_KINDS, "activity"),
    Recording: "recording",
}


def check(
    reads: list[Read], assets: Path, unread: frozenset[str] = frozenset(), lost: frozenset[type] = frozenset()
) -> tuple[Exhibit, list[Problem]]:
    """Check the entries against each other and put them into one Exhibit.

    `unread` are keys of entries, and `lost` kinds of entries, that could not be read: to name them is no fault.
    """
    problems: list[Problem] = []
    reads = list(_unique(reads, problems))
    known = _known(reads, assets, unread, lost, problems)
    entries = shown_of(_all_standing(reads, known, problems), assets, problems)
    exhibit = _exhibit([entry for _, entry in entries])
    for read, entry in entries:
        problems.extend(_texts(entry, (), read, exhibit, known))
        problems.extend(_special(entry, read, exhibit, known))
    problems.extend(_unused(entries, exhibit))
    problems.extend(language_faults(reads))
    return with_done_in_the_present(with_standing_activities(without_bad_charts(exhibit))), problems


def _key(entry: Any) -> str:
    return str(getattr(entry, "key", ""))


def _unique(reads: list[Read], problems: list[Problem]) -> Iterator[Read]:
    seen: dict[tuple[str, str], Place] = {}

    def first(kind: str, key: str, read: Read, names: tuple[object, ...]) -> bool:
        place = read.place(*names)
        other = seen.setdefault((kind, key), place)
        if other is place:
            return True
        problems.append(problem("E209", place, key=key, other=f"{other.path}:{other.line}"))
        return False

    for read in reads:
        entry = read.entry
        if _key(entry) and not first(KIND_OF.get(type(entry), "unit"), _key(entry), read, ("key",)):
            continue
        if isinstance(entry, Era):
            events = tuple(e for i, e in enumerate(entry.events) if first("event", e.key, read, ("events", i, "key")))
            if len(events) != len(entry.events):
                kept = {id(e) for e in events}
                node = read.node.get("events")
                items = tuple(n for n, e in zip(node.value, entry.events, strict=True) if id(e) in kept) if node else ()
                read = _with_events(read, replace(entry, events=events), items)
        yield read


def _with_events(read: Read, era: Era, items: tuple[Any, ...]) -> Read:
    pairs = tuple((k, replace(v, value=items) if k.value == "events" else v) for k, v in read.node.value)
    return Read(era, replace(read.node, value=pairs), read.path)


def _known(
    reads: list[Read], assets: Path, unread: frozenset[str], lost: frozenset[type], problems: list[Problem]
) -> Known:
    keys: dict[str, set[str]] = {kind: set() for kind in ("event", *KIND_OF.values())}
    broken = set(unread)
    for read in reads:
        kind = KIND_OF.get(type(read.entry))
        if kind is None:
            continue
        if kind == "picture" and (found := _picture_fault(read, assets)):
            problems.append(found)
            broken.add(_key(read.entry))
            continue
        keys[kind].add(_key(read.entry))
        if isinstance(read.entry, Era):
            keys["event"].update(event.key for event in read.entry.events)
    # figures rest on their sources: one without stands nowhere, and whoever names it is not to blame
    for read in reads:
        if isinstance(read.entry, Figure) and read.entry.source not in keys["source"]:
            keys["figure"].discard(read.entry.key)
            broken.add(read.entry.key)
    kinds = {KIND_OF[kind] for kind in lost if kind in KIND_OF} | ({"event"} if Era in lost else set())
    return Known({kind: frozenset(found) for kind, found in keys.items()}, frozenset(broken), frozenset(kinds))


def _picture_fault(read: Read, assets: Path) -> Problem | None:
    file = read.entry.file
    place = read.place("file")
    path = assets / file
    parts = Path(file).parts
    if (
        Path(file).is_absolute()
        or ".." in parts
        or "\\" in file
        or ":" in file
        or "\0" in file
        or path.suffix.lower() not in PICTURE_SUFFIXES
    ):
        return problem("E303", place, file=file, kinds=" ".join(PICTURE_SUFFIXES))
    try:
        real = path.resolve(strict=True)
        if not real.is_relative_to(assets.resolve()) or not real.is_file():
            return problem("E303", place, file=file, kinds=" ".join(PICTURE_SUFFIXES))
    except (OSError, RuntimeError):
        return problem("E302", place, file=f"assets/{file}")
    return None


def _standing(read: Read, known: Known, problems: list[Problem]) -> Any | None:
    if isinstance(read.entry, Picture) and read.entry.key not in known.keys["picture"]:
        return None
    entry = resolve(read, known, problems)
    return standing_activity(entry, read, known, problems)


def _all_standing(reads: list[Read], known: Known, problems: list[Problem]) -> list[tuple[Read, Any]]:
    """The entries that are shown: one left out for want of a source leaves the names that lead to it as well."""
    while True:
        noted: list[Problem] = []
        entries = [(read, entry) for read in reads if (entry := _standing(read, known, noted)) is not None]
        standing: dict[str, set[str]] = {kind: set() for kind in known.keys}
        for _, entry in entries:
            if kind := KIND_OF.get(type(entry)):
                standing[kind].add(_key(entry))
            standing["event"].update(event.key for event in getattr(entry, "events", ()) if isinstance(entry, Era))
        gone = {key for kind, keys in known.keys.items() for key in keys - standing[kind]}
        if not gone:
            problems.extend(noted)
            return entries
        still = {kind: keys & standing[kind] for kind, keys in known.keys.items()}
        known = replace(known, keys=still, broken=known.broken | gone)


def _exhibit(entries: list[Any]) -> Exhibit:
    def all_of(*kinds: type) -> tuple[Any, ...]:
        return tuple(entry for entry in entries if isinstance(entry, kinds))

    about: About = sound_languages(next(iter(all_of(About)), bare_about()))
    order = {key: i for i, key in enumerate(about.eras)}
    eras = sorted(all_of(Era), key=lambda era: order.get(era.key, len(order)))
    return Exhibit(
        about=replace(
            about,
            eras=about.eras or tuple(era.key for era in eras),
            industries=about.industries or tuple(industry.key for industry in all_of(Industry)),
        ),
        eras=tuple(eras),
        industries=all_of(Industry),
        enterprises=all_of(Enterprise),
        projects=all_of(Project),
        figures=all_of(Figure),
        units=all_of(Unit),
        sources=all_of(Source),
        pictures=all_of(Picture),
        activities=all_of(*ACTIVITY_KINDS),
        recordings=all_of(Recording),
        wordings=all_of(Wording),
    )


def _texts(value: Any, names: tuple[object, ...], read: Read, exhibit: Exhibit, known: Known) -> Iterator[Problem]:
    """Figures named inside texts that do not exist."""
    if isinstance(value, Localised):
        for key in dict.fromkeys(figure_keys(value)):
            if key not in exhibit.figure_by_key and not known.excuses(key, "figure"):
                hint, hint_en = did_you_mean(
                    key, exhibit.figure_by_key, "请在 figures.yaml 里加上它。", "Add it to figures.yaml."
                )
                yield problem("E304", read.place(*names), key=key, hint=hint, hint_en=hint_en)
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _texts(item, (*names, index), read, exhibit, known)
    elif not isinstance(value, str | Likeness):  # its gaps are its own
        for name in _parts(value.__class__):
            yield from _texts(getattr(value, name), (*names, name), read, exhibit, known)


@cache
def _parts(kind: type) -> tuple[str, ...]:
    """The fields of a kind of value in which texts or keys may stand; none of what is no entry or part of one."""
    if not is_dataclass(kind) or kind.__module__ == "kiosk.exhibit.dates":
        return ()
    return tuple(f.name for f in fields(kind))


def _special(entry: Any, read: Read, exhibit: Exhibit, known: Known) -> Iterator[Problem]:
    if isinstance(entry, Figure) and entry.unit and entry.unit not in exhibit.unit_by_name:
        yield problem("W404", read.place("unit"), unit=entry.unit)
    for index, chart in enumerate(getattr(entry, "charts", ())):
        blameless = any(known.excuses(key, "figure") for key in read.entry.charts[index].figures)
        if not blameless and (found := chart_fault(chart, read.place("charts", index), exhibit)):
            yield found
    yield from activity_faults(entry, read, exhibit, known)
    if isinstance(entry, Era):
        places = {event.key: index for index, event in enumerate(read.entry.events)}
        for event in entry.events:
            yield from _dates(event, entry, read, places[event.key])


def _dates(event: Event, era: Era, read: Read, index: int) -> Iterator[Problem]:
    inside = any(p.date.start <= event.date.middle <= p.date.end for p in era.periods)
    if era.periods and not inside:
        yield problem("W407", read.place("events", index, "date"), date=event.date.zh)


def _unused(entries: list[tuple[Read, Any]], exhibit: Exhibit) -> Iterator[Problem]:
    named = _named([entry for _, entry in entries if not isinstance(entry, Figure | Source)])
    sources = named | {figure.source for figure in exhibit.figures}
    for read, entry in entries:
        if isinstance(entry, Figure) and entry.key not in named:
            yield problem("W410", read.place("key"), key=entry.key)
        if isinstance(entry, Source) and entry.key not in sources:
            yield problem("W409", read.place("key"), key=entry.key)


def _named(values: Any) -> set[str]:
    """Every string that could be a key, and every figure that a text puts in."""
    found: set[str] = set()
    left = [values]
    while left:
        value = left.pop()
        if isinstance(value, str):
            found.add(value)
        elif isinstance(value, Localised):
            found.update(figure_keys(value))
        elif isinstance(value, list | tuple):
            left.extend(value)
        else:
            left.extend(getattr(value, name) for name in _parts(value.__class__))
    return found
