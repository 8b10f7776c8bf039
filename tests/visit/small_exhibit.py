"""Small exhibits made of the real dataclasses, and hypothesis strategies for odd ones."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from kiosk.exhibit.dates import Date
from kiosk.exhibit.entries import Enterprise, Era, Event, Industry, Period, Plate, Project
from kiosk.exhibit.exhibit import About, Exhibit, Heading
from kiosk.exhibit.localised import Localised

PLATES: tuple[Plate, ...] = ("bronze", "arc", "lume")


def said(text: str) -> Localised:
    return Localised(text, text)


def date(start: float, end: float | None = None, fuzzy: bool = False) -> Date:
    last = start + 1 if end is None else end
    return Date(start, last, f"{start}", f"{start}", fuzzy)


def event(
    key: str,
    start: float,
    end: float | None = None,
    importance: int = 3,
    industries: Sequence[str] = (),
    projects: Sequence[str] = (),
    fuzzy: bool = False,
) -> Event:
    return Event(
        key=key,
        title=said(key),
        date=date(start, end, fuzzy),
        summary=said(key),
        text=said(key),
        sources=("report",),
        importance=importance,
        industries=tuple(industries),
        projects=tuple(projects),
    )


def period(key: str, start: float, end: float) -> Period:
    return Period(key, said(key), date(start, end))


def era(key: str, events: Sequence[Event], periods: Sequence[Period] = (), plate: Plate = "bronze") -> Era:
    return Era(
        key=key,
        title=said(key),
        name=said(key),
        character="衡",
        plate=plate,
        summary=said(key),
        span=said(key),
        picture="",
        picture_tall="",
        periods=tuple(periods),
        events=tuple(events),
    )


def industry(key: str) -> Industry:
    return Industry(
        key=key,
        title=said(key),
        short=said(key),
        eyebrow=said(key),
        text=said(key),
        picture="",
        emblem="",
        headlines=(),
        sources=("report",),
    )


def enterprise(key: str, industries: Sequence[str]) -> Enterprise:
    return Enterprise(
        key=key,
        name=said(key),
        short=said(key),
        makes=said(key),
        industries=tuple(industries),
        sources=("report",),
    )


def project(
    key: str, industries: Sequence[str] = (), enterprises: Sequence[str] = (), events: Sequence[str] = ()
) -> Project:
    return Project(
        key=key,
        title=said(key),
        short=said(key),
        made=said(key),
        text=said(key),
        picture="",
        sources=("report",),
        industries=tuple(industries),
        enterprises=tuple(enterprises),
        events=tuple(events),
    )


def exhibit(
    eras: Sequence[Era],
    industries: Sequence[Industry] = (),
    enterprises: Sequence[Enterprise] = (),
    projects: Sequence[Project] = (),
) -> Exhibit:
    heading = Heading(said("heading"))
    about = About(
        title=said("Hengyang Made"),
        museum=said("museum"),
        invitation=said("touch"),
        eras=tuple(e.key for e in eras),
        industries=tuple(i.key for i in industries),
        timeline=heading,
        projects=heading,
        sources=heading,
        line="",
        projects_emblem="",
    )
    return Exhibit(
        about=about,
        eras=tuple(eras),
        industries=tuple(industries),
        enterprises=tuple(enterprises),
        projects=tuple(projects),
        figures=(),
        units=(),
        sources=(),
        pictures=(),
    )


def three_eras() -> Exhibit:
    """Past, present and future, linked; written out of order in time and overlapping, as real content may be."""
    past = era(
        "past",
        [
            event("paper", 105, importance=5),
            event("bronze", -1600, -256, importance=4, industries=["metals"]),
            event("little-shanghai", 1938, 1944),
            event("pipe-works", 1958, industries=["pipe"]),
            event("lock", 1958, importance=2),
            event("tractor", 1958, importance=5),
            event("atomic-bomb", 1964, industries=["metals"], projects=["bomb"]),
        ],
        [period("ancient", -1600, 1840), period("war", 1840, 1949), period("new-republic", 1949, 2012)],
    )
    present = era("present", [event("visit", 2020.667, 2020.75), event("pipe-1542", 2010, industries=["pipe"])])
    future = era("future", [event("cavern", 2019, 2027), event("soda", 2023, 2026)], [period("plan", 2023, 2027)])
    return exhibit(
        [past, present, future],
        industries=[industry("pipe"), industry("metals"), industry("salt")],
        enterprises=[
            enterprise("steel-tube", ["pipe"]),
            enterprise("plant-272", ["metals"]),
            enterprise("both", ["metals", "pipe"]),
        ],
        projects=[
            project("bomb", ["metals"], ["plant-272"]),
            project("deep-sea", ["pipe"], ["steel-tube", "both"], ["pipe-1542"]),
        ],
    )


years = st.one_of(
    st.integers(-4000, 2100).map(float),
    st.floats(-4000, 2100, allow_nan=False),
    st.sampled_from([1958.0, 1958.5, 2020.667, 2023.0]),
)
spans = st.one_of(st.sampled_from([0.0, 1 / 365, 0.083, 1.0, 10.0]), st.floats(0, 1500))


@st.composite
def odd_eras(draw: st.DrawFn) -> Exhibit:
    """Up to four eras in any order of time, with events and periods anywhere, many at the same date, some none."""
    eras = []
    for number in range(draw(st.integers(1, 4))):
        dated = draw(st.lists(st.tuples(years, spans, st.integers(1, 5)), max_size=12))
        named = draw(st.lists(st.tuples(years, spans), max_size=4))
        events = [event(f"e{number}-{i}", y, y + span, rank) for i, (y, span, rank) in enumerate(dated)]
        periods = [period(f"p{number}-{i}", y, y + span) for i, (y, span) in enumerate(named)]
        eras.append(era(f"era{number}", events, periods, PLATES[number % 3]))
    return exhibit(eras)
