"""The stops of the tour: every page and state of the exhibit, reached the way a visitor reaches them."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.screen.app import Shown
from kiosk.screen.pages.timeline_page import TimelinePage
from kiosk.screen.tour_activities import STATES, activity_stops
from kiosk.screen.tour_comfort import comfort_stops
from kiosk.screen.tour_looking import looking_stops
from kiosk.screen.tour_moves import SCREENFUL, SteppedClock, Stop, current, descendants, screenfuls
from kiosk.screen.tour_staff import staff_stops
from kiosk.visit.place import PlaceKind


def stops(shown: Shown, clock: SteppedClock, only: frozenset[str] = frozenset()) -> Iterator[Stop]:
    """Drive the app; after each `yield` the picture is taken. Where `only` names some, other pages are left out."""
    visit = shown.visit

    def asked(*begin: str) -> bool:
        return not only or any(name.startswith(begin) for name in only)

    exhibit = visit.exhibit
    yield Stop("attract")
    current(shown).setProperty("plateOn", True)
    yield Stop("attract-figure")
    visit.wake()
    yield Stop("home")
    yield from _timeline(shown)
    yield from _search(shown)
    if asked(str(PlaceKind.ACTIVITIES), *map(str, STATES)):
        yield from activity_stops(shown)
    if asked(str(PlaceKind.PICTURE)):
        yield from looking_stops(shown)
    for kind, keys in (
        (PlaceKind.INDUSTRY, [i.key for i in exhibit.industries]),
        (PlaceKind.PROJECTS, [""]),
        (PlaceKind.PROJECT, [p.key for p in exhibit.projects]),
        (PlaceKind.EVENT, [event.key for _, event in exhibit.events()]),
    ):
        for key in keys:
            name = f"{kind}-{key}" if key else str(kind)
            if asked(name):
                visit.home()
                visit.open(str(kind), key)
                yield from screenfuls(shown, name)
    yield from comfort_stops(shown)
    yield from staff_stops(shown, clock)
    yield from _overlays(shown, clock)


def _timeline(shown: Shown) -> Iterator[Stop]:
    visit = shown.visit
    visit.open(str(PlaceKind.TIMELINE), "")
    yield Stop("timeline")
    sheet = current(shown)
    for part in ("halfway", "closest"):
        sheet.setProperty("pixelsPerSlot", sheet.property(part))
        flick = next(i for i in descendants(sheet) if i.inherits("QQuickFlickable"))
        last = float(flick.property("contentWidth")) - flick.width()
        x, count = 0.0, 0
        while True:
            count += 1
            flick.setProperty("contentX", x)
            yield Stop(f"timeline-{part}-{count}")
            if x >= last - 1:
                break
            x = min(last, x + flick.width() * SCREENFUL)
    page = visit.current_page
    assert isinstance(page, TimelinePage)
    for industry in visit.exhibit.industries[:1]:
        page.choose(industry.key)
        sheet.setProperty("pixelsPerSlot", sheet.property("farthest"))
        flick.setProperty("contentX", 0)
        yield Stop(f"timeline-{industry.key}")
        page.choose("")
    choices = next(i for i in descendants(sheet) if i.objectName() == "filter")
    choices.setProperty("open", True)
    yield Stop("timeline-filter")
    choices.setProperty("open", False)


def _search(shown: Shown) -> Iterator[Stop]:
    visit = shown.visit
    visit.home()
    visit.open(str(PlaceKind.SEARCH), "")
    yield Stop("search")
    for query in ("heng", "g", "9026", "zzzz"):
        visit.search_desk.clear()
        visit.search_desk.write(query)
        yield Stop(f"search-{query}")
    visit.search_desk.clear()


def _overlays(shown: Shown, clock: SteppedClock) -> Iterator[Stop]:
    visit = shown.visit
    event = next((e for _, e in visit.exhibit.events() if e.figures), None)
    if event is not None:
        visit.home()
        visit.open(str(PlaceKind.EVENT), event.key)
        visit.showSources()
        yield Stop("sources-page")
        visit.shutSources()
        visit.showFigureSource(event.figures[0])
        yield Stop("sources-figure")
        visit.shutSources()
        visit.take_away.show()
        yield Stop("take-along")
        visit.take_away.shut()
    for industry in visit.exhibit.industries[:1]:
        visit.home()
        visit.open(str(PlaceKind.INDUSTRY), industry.key)
        visit.take_away.show()
        yield Stop("take-along-industry")
        visit.take_away.next()
        yield Stop("take-along-industry-2")
        visit.take_away.shut()
    while not visit.is_asking:
        clock.step(1)
        visit.look()
    yield Stop("still-here")
    while visit.place.kind != PlaceKind.ATTRACT:
        clock.step(1)
        visit.look()
    yield Stop("asleep-again")
