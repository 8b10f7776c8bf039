"""What is told on the page of an event or a national project, as plain values. Qt is in story_page.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.exhibit.entries import Event, Project
from kiosk.screen.phrasing import Phrasing
from kiosk.screen.rows_of import FigureRow, LinkRow, activity_links, figure_row, link, recording_links
from kiosk.visit.links import events_of_project, neighbours, projects_of_event
from kiosk.visit.order import timeline_order
from kiosk.visit.place import Place, PlaceKind

NO_FIGURE = FigureRow("", "", "", "", "")
NO_LINK = LinkRow("", "", "")


@dataclass(frozen=True, slots=True)
class Story:
    """What an event and a project have in common on the screen."""

    plate: str = "arc"
    eyebrow: str = ""
    title: str = ""
    made: str = ""
    paragraphs: tuple[str, ...] = ()
    glyph: str = ""
    plan: str = ""
    sources: str = ""
    headline: FigureRow = NO_FIGURE
    previous: LinkRow = NO_LINK
    next: LinkRow = NO_LINK
    mark: float = -1.0


def _headline(key: str, phrasing: Phrasing) -> FigureRow:
    figure = phrasing.exhibit.figure_by_key.get(key)
    return figure_row(figure, phrasing) if figure else NO_FIGURE


def event_story(event: Event, phrasing: Phrasing) -> Story:
    """One event's page."""
    exhibit = phrasing.exhibit
    era = exhibit.era_of_event[event.key]
    keys = [e.key for _, e in timeline_order(exhibit)]
    before, after = neighbours(exhibit, event.key)
    plan = ""
    if event.plan:
        target = phrasing.words["target"] + phrasing.date(event.plan.target)
        plan = f"{phrasing.words[event.plan.status]} · {target}"
        if event.plan.status != "done" and not event.plan.target.fuzzy and event.plan.target.end < _this_year():
            plan += f" · {phrasing.words['aged']}"
    return Story(
        plate=era.plate,
        eyebrow=f"{phrasing.say(era.title)} · {phrasing.date(event.date)}",
        title=phrasing.say(event.title),
        paragraphs=tuple(phrasing.text(event)),
        glyph="" if event.headline else event.glyph,
        plan=plan,
        sources=phrasing.source_line(event.sources),
        headline=_headline(event.headline, phrasing),
        previous=_event_link(before, phrasing),
        next=_event_link(after, phrasing),
        mark=(keys.index(event.key) + 0.5) / len(keys),
    )


def _this_year() -> float:
    return float(date.today().year)


def _event_link(key: str | None, phrasing: Phrasing) -> LinkRow:
    if not key:
        return NO_LINK
    event = phrasing.exhibit.event_by_key[key]
    return link(PlaceKind.EVENT, key, event.short or event.title, phrasing)


def event_links(event: Event, phrasing: Phrasing) -> list[LinkRow]:
    """Where an event leads: its industries and national projects."""
    exhibit = phrasing.exhibit
    industries = [exhibit.industry_by_key[key] for key in event.industries]
    projects = projects_of_event(exhibit, event.key)
    return [
        *activity_links(Place(PlaceKind.EVENT, event.key), phrasing),
        *recording_links(Place(PlaceKind.EVENT, event.key), phrasing),
        *(link(PlaceKind.INDUSTRY, i.key, i.short or i.title, phrasing) for i in industries),
        *(link(PlaceKind.PROJECT, p.key, p.short or p.title, phrasing) for p in projects),
    ]


def project_story(project: Project, phrasing: Phrasing) -> Story:
    """One national project's page."""
    exhibit = phrasing.exhibit
    order = exhibit.projects
    here = order.index(project)

    def at(index: int) -> LinkRow:
        if not 0 <= index < len(order):
            return NO_LINK
        return link(PlaceKind.PROJECT, order[index].key, order[index].short or order[index].title, phrasing)

    return Story(
        plate=project.plate,
        eyebrow=phrasing.say(exhibit.about.projects.title),
        title=phrasing.say(project.title),
        made=phrasing.say(project.made),
        paragraphs=tuple(phrasing.text(project)),
        glyph="" if project.headline else project.glyph,
        sources=phrasing.source_line(project.sources),
        headline=_headline(project.headline, phrasing),
        previous=at(here - 1),
        next=at(here + 1),
    )


def project_links(project: Project, phrasing: Phrasing) -> list[LinkRow]:
    """Where a project leads: its industries and events."""
    exhibit = phrasing.exhibit
    industries = [exhibit.industry_by_key[key] for key in project.industries]
    events = events_of_project(exhibit, project.key)
    return [
        *activity_links(Place(PlaceKind.PROJECT, project.key), phrasing),
        *recording_links(Place(PlaceKind.PROJECT, project.key), phrasing),
        *(link(PlaceKind.INDUSTRY, i.key, i.short or i.title, phrasing) for i in industries),
        *(link(PlaceKind.EVENT, e.key, e.short or e.title, phrasing) for e in events),
    ]
