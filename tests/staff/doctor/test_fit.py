"""A text that does not fit on the real pages is told where it stands in the content; one that fits is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.screen.fit import Misfit, measure, places_of
from kiosk.staff.doctor.examined import Examined, examine
from kiosk.staff.doctor.fit import told
from kiosk.visit.place import Place, PlaceKind
from tests.exhibit.small_content import written
from tests.staff.doctor.small import TODAY, edited, examined

DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20"><path d="M0 0h9"/></svg>'
ENDLESS = "Transmissionequipmentofthelargestkindthereisanywhereandever"


def drawn(folder: Path, changes: dict[str, str]) -> Examined:
    content, assets = written(folder, changes)
    for name in ("a.svg", "b.svg"):
        (assets / "drawings" / name).write_text(DRAWING, "utf-8")
    return examine(content, assets, TODAY)


@pytest.mark.parametrize(("title", "fits"), [("Opened", True), (ENDLESS, False)])
def test_the_pages_of_an_entry_are_measured_in_the_real_fonts(
    qapp: object, tmp_path: Path, title: str, fits: bool
) -> None:
    whole = drawn(
        tmp_path, edited("eras/past.yaml", ("title: {zh: 开矿, en: Opened}", f"title: {{zh: 开矿, en: {title}}}"))
    )
    seen = list(measure(whole.exhibit, whole.assets, "en", ("moon",)))
    assert ([one.text for one in seen] == []) is fits
    problems = list(told(((one.stop, one.text, one.how) for one in seen), whole, "en"))
    assert [(p.code, p.place.path, p.place.line) for p in problems] == (
        [] if fits else [("W502", "content/eras/past.yaml", 14)]
    )


@pytest.mark.parametrize(
    ("misfit", "place"),
    [
        (Misfit("event-opened", "Opened", "truncated"), ("eras/past.yaml", 14, "title")),
        (Misfit("event-opened", "9,026 m deep", "outside"), ("eras/past.yaml", 17, "text")),
        (Misfit("event-opened-2", "The past · It opened", "overlap"), ("eras/past.yaml", 16, "summary")),
        (Misfit("industry-lead", "Text", "clipped"), ("industries/lead.yaml", 5, "text")),
        (Misfit("project-moon", "Text", "clipped"), ("projects.yaml", 6, "text")),
        (Misfit("industry-lead", "Zzzz", "overflow"), ("industries/lead.yaml", 1, "…")),
        (Misfit("comfort", "Zzzz", "overflow"), ("exhibit.yaml", 1, "…")),
    ],
    ids=["a title", "with a figure", "a part of a line", "an industry's own", "a project's own", "a page", "no page"],
)
def test_what_was_seen_is_told_at_the_field_that_it_comes_from(
    tmp_path: Path, misfit: Misfit, place: tuple[str, int, str]
) -> None:
    [problem] = told([(misfit.stop, misfit.text, misfit.how)], examined(tmp_path), "en")
    assert (problem.place.path.removeprefix("content/"), problem.place.line) == place[:2]
    assert dict(problem.details)["field"] == place[2]
    assert misfit.stop in problem.message("zh")


def test_a_field_is_told_once_for_each_fault_however_often_it_shows(tmp_path: Path) -> None:
    seen = [("home", "Moon", "truncated"), ("projects", "Moon", "truncated"), ("projects", "Moon", "overlap")]
    assert len(list(told(seen, examined(tmp_path), "en"))) == 2


def test_long_texts_are_offered_to_be_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    long = "开" * 15
    changes = {
        **edited("eras/past.yaml", ("zh: 最早", f"zh: {long * 2}"), ("zh: 全国首个", f"zh: {long * 2}")),
        **edited("projects.yaml", ("title: {zh: 探月", f"title: {{zh: {long}")),
    }
    content, assets = written(tmp_path, changes)
    assert main(["check", "--content", str(content), "--assets", str(assets), "--lang", "en"]) == 0
    assert capsys.readouterr().err.endswith("kiosk check --fit moon opened\n")


def test_entries_have_the_pages_that_visitors_find_them_on(tmp_path: Path) -> None:
    exhibit = examined(tmp_path).exhibit
    assert places_of(("opened", "lead", "moon", "depth"), exhibit) == [
        Place(PlaceKind.EVENT, "opened"),
        Place(PlaceKind.INDUSTRY, "lead"),
        Place(PlaceKind.PROJECT, "moon"),
    ]
