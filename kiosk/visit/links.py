"""What belongs to what across the exhibit. A link counts from whichever side staff wrote it."""

from __future__ import annotations

from kiosk.exhibit.entries import Enterprise, Event, Industry, Project
from kiosk.exhibit.exhibit import Exhibit
from kiosk.visit.order import timeline_order


def events_of_industry(exhibit: Exhibit, industry_key: str) -> tuple[Event, ...]:
    """The industry's events in timeline order."""
    return tuple(event for _, event in timeline_order(exhibit) if industry_key in event.industries)


def projects_of_industry(exhibit: Exhibit, industry_key: str) -> tuple[Project, ...]:
    """The national projects that the industry made something for, in reading order."""
    return tuple(project for project in exhibit.projects if industry_key in project.industries)


def enterprises_of_industry(exhibit: Exhibit, industry_key: str) -> tuple[Enterprise, ...]:
    """The industry's makers in reading order."""
    return tuple(enterprise for enterprise in exhibit.enterprises if industry_key in enterprise.industries)


def enterprises_of_project(exhibit: Exhibit, project_key: str) -> tuple[Enterprise, ...]:
    """The makers named by the project, in its own order; none for a project that does not exist."""
    project = exhibit.project_by_key.get(project_key)
    return tuple(exhibit.enterprise_by_key[key] for key in project.enterprises) if project else ()


def events_of_project(exhibit: Exhibit, project_key: str) -> tuple[Event, ...]:
    """The events that name the project or are named by it, in timeline order."""
    project = exhibit.project_by_key.get(project_key)
    named = project.events if project else ()
    return tuple(e for _, e in timeline_order(exhibit) if e.key in named or project_key in e.projects)


def projects_of_event(exhibit: Exhibit, event_key: str) -> tuple[Project, ...]:
    """The projects that name the event or are named by it, in reading order."""
    event = exhibit.event_by_key.get(event_key)
    named = event.projects if event else ()
    return tuple(project for project in exhibit.projects if project.key in named or event_key in project.events)


def neighbours(exhibit: Exhibit, event_key: str) -> tuple[str | None, str | None]:
    """The keys of the events before and after, across eras; None at the ends and for an event that does not exist."""
    keys = [event.key for _, event in timeline_order(exhibit)]
    if event_key not in keys:
        return None, None
    here = keys.index(event_key)
    return (keys[here - 1] if here else None), (keys[here + 1] if here + 1 < len(keys) else None)


def industries_with_events(exhibit: Exhibit) -> tuple[Industry, ...]:
    """The industries by which the timeline can be filtered, in reading order."""
    told = {key for _, event in exhibit.events() for key in event.industries}
    return tuple(industry for industry in exhibit.industries if industry.key in told)
