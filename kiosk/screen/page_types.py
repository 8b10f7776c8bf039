"""Which model each kind of page has. What the models say is in pages/."""

from __future__ import annotations

from importlib import import_module

from kiosk.screen.pages.page import Page
from kiosk.visit.place import PlaceKind

PAGE_TYPES: dict[PlaceKind, tuple[str, str]] = {
    PlaceKind.ATTRACT: ("attract_page", "AttractPage"),
    PlaceKind.HOME: ("home_page", "HomePage"),
    PlaceKind.TIMELINE: ("timeline_page", "TimelinePage"),
    PlaceKind.EVENT: ("story_page", "StoryPage"),
    PlaceKind.PROJECT: ("story_page", "StoryPage"),
    PlaceKind.INDUSTRY: ("industry_page", "IndustryPage"),
    PlaceKind.PROJECTS: ("projects_page", "ProjectsPage"),
    PlaceKind.SEARCH: ("search_page", "SearchPage"),
    PlaceKind.ACTIVITIES: ("activities_page", "ActivitiesPage"),
    PlaceKind.DESCENT: ("descent_page", "DescentPage"),
    PlaceKind.PROCESS: ("process_page", "ProcessPage"),
    PlaceKind.HUNT: ("hunt_page", "HuntPage"),
    PlaceKind.GENERATIONS: ("generations_page", "GenerationsPage"),
    PlaceKind.NUMBERS: ("numbers_page", "NumbersPage"),
    PlaceKind.QUIZ: ("quiz_page", "QuizPage"),
    PlaceKind.COMPARISON: ("comparison_page", "ComparisonPage"),
    PlaceKind.PICTURE: ("picture_page", "PicturePage"),
    PlaceKind.RECORDING: ("recording_page", "RecordingPage"),
}
"""Module and class of each kind of page. Imported when first shown: the first frame should not wait for the others."""


def page_type(kind: PlaceKind) -> type[Page]:
    """The model of a kind of page."""
    module, name = PAGE_TYPES[kind]
    found: type[Page] = getattr(import_module(f"kiosk.screen.pages.{module}"), name)
    return found
