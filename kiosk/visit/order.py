"""The one order in which the exhibit's events follow one another in time; the axis and the links both keep to it."""

from __future__ import annotations

from kiosk.exhibit.entries import Era, Event
from kiosk.exhibit.exhibit import Exhibit


def order_of_era(era: Era) -> tuple[Event, ...]:
    """The era's events by the middle of their dates, at equal dates the important first, then as staff wrote them."""
    return tuple(sorted(era.events, key=lambda event: (event.date.middle, -event.importance)))


def timeline_order(exhibit: Exhibit) -> tuple[tuple[Era, Event], ...]:
    """Every event with its era, era by era: an event stays in its era even where the eras' dates overlap."""
    return tuple((era, event) for era in exhibit.eras for event in order_of_era(era))
