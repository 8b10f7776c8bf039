"""Everything in the exhibit that a search can lead to, with its names and what is said of it. Nothing is typed here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.figure_text import figure_text
from kiosk.exhibit.localised import Localised
from kiosk.exhibit.numbers import Figure
from kiosk.exhibit.rich_text import plain
from kiosk.visit.activities import activities, place_of
from kiosk.visit.place import Place, PlaceKind


class FindableKind(StrEnum):
    """What a search can find; results are grouped by it."""

    INDUSTRY = "industry"
    ACTIVITY = "activity"
    PROJECT = "project"
    EVENT = "event"
    ENTERPRISE = "enterprise"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Findable:
    """One thing to be found: `key` of its entry, the page it leads to, its names, and all that is said of it."""

    kind: FindableKind
    key: str
    place: Place
    names: tuple[str, ...]
    text: str


def findables(exhibit: Exhibit) -> Iterator[Findable]:
    """Everything that can be found, in the order in which equals are shown."""

    languages = exhibit.about.languages

    def said(*texts: Localised) -> str:
        return " ".join(plain(text, exhibit, language) for text in texts for language in languages)

    def names(*texts: Localised) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, (text.text(language) for text in texts for language in languages))))

    for industry in exhibit.industries:
        place = Place(PlaceKind.INDUSTRY, industry.key)
        yield Findable(
            FindableKind.INDUSTRY, industry.key, place, names(industry.title, industry.short), said(industry.text)
        )
    for activity in activities(exhibit):
        text = said(activity.summary)
        yield Findable(FindableKind.ACTIVITY, activity.key, place_of(activity), names(activity.title), text)
    for project in exhibit.projects:
        place = Place(PlaceKind.PROJECT, project.key)
        text = said(project.made, project.text)
        yield Findable(FindableKind.PROJECT, project.key, place, names(project.title, project.short), text)
    for _, event in exhibit.events():
        place = Place(PlaceKind.EVENT, event.key)
        text = said(event.summary, event.text)
        yield Findable(FindableKind.EVENT, event.key, place, names(event.title, event.short), text)
    for maker in exhibit.enterprises:
        home = next((key for key in maker.industries if key in exhibit.industry_by_key), None)
        if home:
            text = said(maker.makes, maker.text)
            place = Place(PlaceKind.INDUSTRY, home)
            called = (*names(maker.name, maker.short), *maker.also)
            yield Findable(FindableKind.ENTERPRISE, maker.key, place, called, text)
    for figure in exhibit.figures:
        shown = page_of_figure(exhibit, figure.key)
        if shown:
            yield Findable(FindableKind.FIGURE, figure.key, shown, _numbers(exhibit, figure), said(figure.label))


def _numbers(exhibit: Exhibit, figure: Figure) -> tuple[str, ...]:
    unit = exhibit.unit_by_name.get(figure.unit)
    said = (figure_text(figure, unit, language) for language in exhibit.about.languages)
    return tuple(dict.fromkeys(text.number for text in said))


def page_of_figure(exhibit: Exhibit, key: str) -> Place | None:
    """The page on which the figure is shown: an event that it heads, else any event, industry or project naming it."""
    events = [event for _, event in exhibit.events()]
    for event in (*(e for e in events if e.headline == key), *(e for e in events if key in e.figures)):
        return Place(PlaceKind.EVENT, event.key)
    for industry in exhibit.industries:
        if key in industry.headlines or key in industry.figures:
            return Place(PlaceKind.INDUSTRY, industry.key)
    for project in exhibit.projects:
        if key == project.headline or key in project.figures:
            return Place(PlaceKind.PROJECT, project.key)
    return None
