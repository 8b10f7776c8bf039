"""The tour's stops for comfort: the panel, and one page of each kind in high contrast, lower reach and plain words."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exhibit.exhibit import Exhibit
from kiosk.screen.app import Shown
from kiosk.screen.tour_moves import Stop, screenfuls
from kiosk.visit.activities import activities, place_of
from kiosk.visit.comfort import Wish
from kiosk.visit.place import Place, PlaceKind

SHOWN = (Wish.CONTRAST, Wish.REACH)


def comfort_stops(shown: Shown) -> Iterator[Stop]:
    """Each wish is switched on, looked at and switched off again; what the tour has on already stays on."""
    visit = shown.visit
    wishes = visit.comfort_wishes
    visit.home()
    wishes.showPanel()
    yield from screenfuls(shown, "comfort")
    wishes.shutPanel()
    for wish in (wish for wish in SHOWN if not wishes.comfort.has(wish)):
        wishes.toggle(str(wish))
        for place in _one_of_each(visit.exhibit):
            visit.home()
            visit.open(str(place.kind), place.key)
            yield Stop(f"{wish}-{place.kind}")
        wishes.showPanel()
        yield Stop(f"{wish}-comfort")
        wishes.shutPanel()
        wishes.toggle(str(wish))
    for wish in (wish for wish in (Wish.PLAIN, Wish.PINYIN) if not wishes.comfort.has(wish)):
        wishes.toggle(str(wish))
        for industry in visit.exhibit.industries:
            visit.home()
            visit.open(str(PlaceKind.INDUSTRY), industry.key)
            yield Stop(f"{wish}-industry-{industry.key}")
        visit.open(str(PlaceKind.TIMELINE), "")
        yield Stop(f"{wish}-timeline")
        wishes.toggle(str(wish))


def _one_of_each(exhibit: Exhibit) -> Iterator[Place]:
    yield from (Place(PlaceKind.HOME), Place(PlaceKind.TIMELINE), Place(PlaceKind.PROJECTS), Place(PlaceKind.SEARCH))
    for kind, entries in (
        (PlaceKind.INDUSTRY, exhibit.industries),
        (PlaceKind.PROJECT, exhibit.projects),
        (PlaceKind.EVENT, [event for _, event in exhibit.events()]),
    ):
        yield from (Place(kind, entry.key) for entry in entries[:1])
    kinds = set()
    for activity in activities(exhibit):
        place = place_of(activity)
        if place.kind not in kinds:
            kinds.add(place.kind)
            yield place
