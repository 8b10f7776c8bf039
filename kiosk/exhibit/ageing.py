"""How the exhibit ages by itself: plans that are due, plans that are done, and rights that run out. Told the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from kiosk.exhibit.dates import Date, decimal_year
from kiosk.exhibit.entries import Era, Event
from kiosk.exhibit.exhibit import Exhibit

SOON_DAYS = 60
"""How long before rights run out staff are told: enough to ask for them again, or to find another picture."""


def is_due(event: Event, today: date) -> bool:
    """Whether the target date of a plan that is not done has passed. An open date (2023年后) is long in passing."""
    return event.plan is not None and event.plan.status != "done" and has_passed(event.plan.target, today)


def has_passed(limit: Date, today: date) -> bool:
    """Whether the last day of `limit` lies before `today`."""
    return limit.end <= decimal_year(today)


def passes_soon(limit: Date, today: date) -> bool:
    """Whether `limit` has not passed and will within `SOON_DAYS`."""
    return not has_passed(limit, today) and has_passed(limit, today + timedelta(days=SOON_DAYS))


def with_done_in_the_present(exhibit: Exhibit) -> Exhibit:
    """The exhibit with the plans of its last era that are done shown in the era before it.

    Which eras these are is the order of `about.eras`; an exhibit of one era has nowhere to put them.
    """
    if len(exhibit.eras) < 2:
        return exhibit
    *others, present, future = exhibit.eras
    done = tuple(event for event in future.events if event.plan is not None and event.plan.status == "done")
    if not done:
        return exhibit
    ahead = tuple(event for event in future.events if event not in done)
    slid: tuple[Era, ...] = (
        *others,
        replace(present, events=(*present.events, *done)),
        replace(future, events=ahead),
    )
    return replace(exhibit, eras=slid)
