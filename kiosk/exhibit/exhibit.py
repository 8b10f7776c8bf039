"""The whole exhibit as one immutable value, and look-ups by key. It is built by load.py and by nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.exhibit.activity import Activity
from kiosk.exhibit.entries import Enterprise, Era, Event, Industry, Project, Source
from kiosk.exhibit.localised import LANGUAGES, Language, Localised
from kiosk.exhibit.media import Picture
from kiosk.exhibit.numbers import Figure, Unit
from kiosk.exhibit.recording import Recording
from kiosk.exhibit.wording import Wording


@dataclass(frozen=True, slots=True)
class Idle:
    """How long the exhibit waits: speeds in characters and words a minute, times in seconds."""

    zh_characters_a_minute: int = 300
    en_words_a_minute: int = 200
    least_seconds: int = 60
    countdown_seconds: int = 20


@dataclass(frozen=True, slots=True)
class Plates:
    """The figure plates of the attract loop: keys of figures, shown in turn."""

    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """The title and the line below it of an overview page."""

    title: Localised
    subtitle: Localised = Localised()


@dataclass(frozen=True, slots=True)
class Reading:
    """How a name is read: `pinyin` has one syllable for each character of `text`, parted by spaces."""

    text: str
    pinyin: str


@dataclass(frozen=True, slots=True)
class About:
    """What belongs to the whole exhibit (exhibit.yaml).

    `eras` and `industries` are keys in the order in which the home screen shows them; `line` is the attract
    drawing's picture key. `languages` are the visitors', in the order of the language key; a `default_language` that
    is not given is the first of them.
    """

    title: Localised
    museum: Localised
    invitation: Localised
    eras: tuple[str, ...]
    industries: tuple[str, ...]
    timeline: Heading
    projects: Heading
    sources: Heading
    line: str
    projects_emblem: str
    default_language: Language = ""
    languages: tuple[Language, ...] = LANGUAGES
    idle: Idle = Idle()
    attract: Plates = Plates()
    readings: tuple[Reading, ...] = ()
    activities: tuple[str, ...] = ()
    try_it: Heading = Heading(Localised())
    activities_emblem: str = ""
    staff_note: str = ""
    accept: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.default_language and self.languages:
            object.__setattr__(self, "default_language", self.languages[0])

    def language_after(self, language: Language) -> Language:
        """The language that the language key leads to: the next one, round again; the same where there is no other."""
        at = self.languages.index(language) if language in self.languages else -1
        return self.languages[(at + 1) % len(self.languages)]


@dataclass(frozen=True)
class Exhibit:
    """Everything that the exhibit says. Tuples are in reading order; every key they name exists."""

    about: About
    eras: tuple[Era, ...]
    industries: tuple[Industry, ...]
    enterprises: tuple[Enterprise, ...]
    projects: tuple[Project, ...]
    figures: tuple[Figure, ...]
    units: tuple[Unit, ...]
    sources: tuple[Source, ...]
    pictures: tuple[Picture, ...]
    activities: tuple[Activity, ...] = ()
    recordings: tuple[Recording, ...] = ()
    wordings: tuple[Wording, ...] = ()

    def events(self) -> Iterator[tuple[Era, Event]]:
        """Every event with its era, in the order of the timeline (era by era, then by date)."""
        for era in self.eras:
            for event in era.events:
                yield era, event

    @cached_property
    def event_by_key(self) -> dict[str, Event]:
        return {event.key: event for _, event in self.events()}

    @cached_property
    def era_of_event(self) -> dict[str, Era]:
        return {event.key: era for era, event in self.events()}

    @cached_property
    def era_by_key(self) -> dict[str, Era]:
        return {era.key: era for era in self.eras}

    @cached_property
    def industry_by_key(self) -> dict[str, Industry]:
        return {industry.key: industry for industry in self.industries}

    @cached_property
    def enterprise_by_key(self) -> dict[str, Enterprise]:
        return {enterprise.key: enterprise for enterprise in self.enterprises}

    @cached_property
    def project_by_key(self) -> dict[str, Project]:
        return {project.key: project for project in self.projects}

    @cached_property
    def activity_by_key(self) -> dict[str, Activity]:
        return {activity.key: activity for activity in self.activities}

    @cached_property
    def recording_by_key(self) -> dict[str, Recording]:
        return {recording.key: recording for recording in self.recordings}

    @cached_property
    def figure_by_key(self) -> dict[str, Figure]:
        return {figure.key: figure for figure in self.figures}

    @cached_property
    def unit_by_name(self) -> dict[str, Unit]:
        return {unit.zh: unit for unit in self.units}

    @cached_property
    def source_by_key(self) -> dict[str, Source]:
        return {source.key: source for source in self.sources}

    @cached_property
    def picture_by_key(self) -> dict[str, Picture]:
        return {picture.key: picture for picture in self.pictures}
