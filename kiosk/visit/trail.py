"""The way a visitor came: an immutable trail of places that begins at home. What the places show is not known here."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.place import Place, PlaceKind, nearest

LONGEST = 32
ATTRACT = Place(PlaceKind.ATTRACT)
HOME = Place(PlaceKind.HOME)


@dataclass(frozen=True, slots=True)
class Trail:
    """Either the attract loop alone, or home and at most 31 further pages, each once.

    Raises ValueError for anything else, so that back and home can never lead nowhere.
    """

    places: tuple[Place, ...] = (ATTRACT,)

    def __post_init__(self) -> None:
        if self.places == (ATTRACT,):
            return
        pages = {(place.kind, place.key) for place in self.places}
        if not self.places or self.places[0] != HOME or len(pages) != len(self.places) or len(pages) > LONGEST:
            raise ValueError(f"a trail begins at home and holds every page once, at most {LONGEST}: {self.places}")
        if any(place.kind is PlaceKind.ATTRACT for place in self.places):
            raise ValueError(f"the attract loop stands on a trail only by itself: {self.places}")

    @property
    def here(self) -> Place:
        """Where the visitor is."""
        return self.places[-1]

    @property
    def can_go_back(self) -> bool:
        """True where there is a page to go back to."""
        return len(self.places) > 1

    def open(self, place: Place) -> Trail:
        """Go to `place`. A page that is on the trail already is returned to, with the new focus."""
        if place.kind is PlaceKind.ATTRACT:
            return self.asleep()
        if place.kind is PlaceKind.HOME:
            return self.home()
        if place == self.here:
            return self
        walked = (HOME,) if self.here.kind is PlaceKind.ATTRACT else self.places
        for count, earlier in enumerate(walked):
            if earlier.is_same_page(place):
                return Trail((*walked[:count], place))
        # the oldest steps are forgotten, home never is
        return Trail((HOME, *walked[1:][-(LONGEST - 2) :], place))

    def at(self, place: Place) -> Trail:
        """The same way, with the page in front centred as `place` is; a place of another page changes nothing."""
        return Trail((*self.places[:-1], place)) if place.is_same_page(self.here) else self

    def back(self) -> Trail:
        """One page back; home and the attract loop stay where they are."""
        return Trail(self.places[:-1]) if self.can_go_back else self

    def home(self) -> Trail:
        """Home, with nothing behind it."""
        return Trail((HOME,))

    def asleep(self) -> Trail:
        """The attract loop, with nothing behind it."""
        return Trail((ATTRACT,))

    def within(self, exhibit: Exhibit, before: Exhibit | None = None) -> Trail:
        """The same way through `exhibit`, which replaces `before`: pages that are gone become their nearest."""
        trail = Trail(self.places[:1])
        for place in self.places[1:]:
            closest = nearest(place, exhibit, before)
            # home in the middle stands for a page that left nothing behind: the way before it stays
            if closest.kind is not PlaceKind.HOME:
                trail = trail.open(closest)
        return trail
