"""What time has overtaken: plans whose target date has passed, and rights that end."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.exhibit.ageing import SOON_DAYS, has_passed, is_due, passes_soon
from kiosk.exhibit.entries import Event
from kiosk.exhibit.media import Picture
from kiosk.exhibit.problems import Problem, problem
from kiosk.exhibit.recording import Recording
from kiosk.staff.doctor.examined import Examined, Part


def aged(examined: Examined) -> Iterator[Problem]:
    """A warning for each plan that is due and for each picture or recording whose rights end."""
    for part in examined.parts():
        entry = part.value
        if isinstance(entry, Event) and entry.plan and is_due(entry, examined.today):
            target = entry.plan.target
            yield problem(
                "W505",
                part.place("plan", "target"),
                key=entry.key,
                target=target.zh,
                target_en=target.en,
                status=entry.plan.status,
            )
        elif isinstance(entry, Picture | Recording):
            yield from _rights(entry, part, examined)


def _rights(entry: Picture | Recording, part: Part, examined: Examined) -> Iterator[Problem]:
    until = entry.rights_until
    if until is None:
        return
    place = part.place("rights_until")
    if has_passed(until, examined.today):
        yield problem("W507", place, key=entry.key, until=until.zh, until_en=until.en)
    elif passes_soon(until, examined.today):
        yield problem("W506", place, key=entry.key, until=until.zh, until_en=until.en, days=SOON_DAYS)
