"""Every slip in an entry is told at the line where it was typed, with its remedy, and leaves out only that entry."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.exhibit.localised import LANGUAGES, Localised
from kiosk.exhibit.problems import Problem
from tests.exhibit.small_content import changed, loaded, problems_of, told


def only(problems: list[Problem], code: str) -> Problem:
    """The one problem of this code; slips in one entry may also leave others that name it."""
    found = [p for p in problems if p.code == code]
    assert len(found) == 1, [p.line_in("en") for p in problems]
    return found[0]


def test_the_small_content_has_no_problem(tmp_path: Path) -> None:
    assert loaded(tmp_path).problems == ()


SLIPS = {
    "missing field": ("units.yaml", "  - {zh: 米, en: m}", "  - {zh: 米}", "E201", 2),
    "missing field of an event": ("eras/past.yaml", "    date: 1896年\n", "", "E201", 13),
    "missing key": ("projects.yaml", "  - key: moon\n    title", "  - title", "E201", 2),
    "unknown field": ("figures.yaml", "    value: 9026", "    value: 9026\n    colour: red", "E202", 4),
    "almost known field": ("figures.yaml", "    label: {zh: 塔高", "    lable: {zh: 塔高", "E202", 10),
    "unknown language": ("exhibit.yaml", "{zh: 小馆, en: Museum}", "{zh: 小馆, de: Museum}", "W411", 2),
    "a language's name for its code": (
        "exhibit.yaml",
        "{zh: 小馆, en: Museum}",
        "{zh: 小馆, English: Museum}",
        "E202",
        2,
    ),
    "unknown list": ("units.yaml", "units:\n", "extra: 1\nunits:\n", "E202", 1),
    "wrong choice": ("eras/past.yaml", "plate: bronze", "plate: gold", "E203", 5),
    "wrong choice below": ("eras/past.yaml", "level: china", "level: moon", "E203", 25),
    "no number": ("figures.yaml", "value: 9026", "value: 九千", "E204", 3),
    "number with unit": ("figures.yaml", "value: 9026", "value: 9026米", "E204", 3),
    "number with comma": ("figures.yaml", "value: 9026", "value: 9,026", "E204", 3),
    "number for a star": ("figures.yaml", "value: 9026", "value: 1e999999", "E204", 3),
    "number for an atom": ("figures.yaml", "value: 9026", "value: 1e-999999", "E204", 3),
    "endless number": ("figures.yaml", "value: 9026", "value: Infinity", "E204", 3),
    "4301 digits": ("figures.yaml", "value: 9026", "value: " + "9" * 4301, "E204", 3),
    "4301 digits below": ("figures.yaml", "value: 9026", "value: 1\n    of: " + "9" * 4301, "E204", 4),
    "half an importance": ("eras/past.yaml", "    date: 1896年", "    importance: 2.5\n    date: 1896年", "E204", 15),
    "text for a list": ("projects.yaml", "sources: [daily]", "sources: daily", "E205", 8),
    "list for a text": ("exhibit.yaml", "title: {zh: 小展, en: Small}", "title: [小展]", "E205", 1),
    "truth for a text": ("exhibit.yaml", "title: {zh: 小展, en: Small}", "title: true", "E205", 1),
    "list for a language": ("exhibit.yaml", "{zh: 小展, en: Small}", "{zh: [小展], en: Small}", "E205", 1),
    "text for a truth": ("figures.yaml", "value: 9026", "value: 9026\n    ordinal: perhaps", "E205", 4),
    "nothing for a text": ("eras/past.yaml", "character: 古", "character:", "E205", 4),
    "text for a plan": ("eras/past.yaml", "    date: 1896年", "    plan: soon\n    date: 1896年", "E205", 15),
    "no date": ("eras/past.yaml", "date: 1896年", "date: 去年", "E206", 15),
    "30 February": ("eras/past.yaml", "date: 1896年", "date: 2024-02-30", "E206", 15),
    "long date": ("eras/past.yaml", "date: 1896年", "date: " + "约" * 5000, "E206", 15),
    "date from nowhere": ("eras/past.yaml", "date: 1896年", "date: {from: 1896}", "E206", 15),
    "date as a list": ("eras/past.yaml", "date: 1896年", "date: [1896]", "E206", 15),
    "reversed date": ("eras/past.yaml", "date: 1896年", "date: 1945—1937年", "E207", 15),
    "key in Chinese": ("figures.yaml", "key: height", "key: 塔高", "E208", 7),
    "key in capitals": ("figures.yaml", "key: height", "key: Height", "E208", 7),
    "key with a blank": ("figures.yaml", "key: height", "key: the height", "E208", 7),
    "importance 6": ("eras/past.yaml", "    date: 1896年", "    importance: 6\n    date: 1896年", "E210", 15),
    "spot outside": ("pictures.yaml", "x: 0.5", "x: 1.5", "E210", 13),
    "spot nowhere": ("pictures.yaml", "x: 0.5", "x: nan", "E210", 13),
    "part of none": ("figures.yaml", "value: 9026", "value: 1\n    of: 0", "E210", 4),
    "text for a file": ("exhibit.yaml", "title: {zh: 小展, en: Small}\n", "title = 小展\n", "E114", 2),
    "list for a file": ("industries/lead.yaml", "key: lead\n", "- key: lead\n", "E114", 2),
    "text for an entry": ("units.yaml", "  - {zh: 米, en: m}", "  - 米", "E211", 2),
    "no list": ("units.yaml", "units:\n", "unit:\n", "E211", 1),
    "long text": ("eras/past.yaml", "{zh: 开了, en: It opened}", "{zh: 开, en: '" + "it is " * 4000 + "'}", "E212", 16),
    "unbroken text": ("eras/past.yaml", "en: It opened", "en: " + "x" * 501, "E213", 16),
    "no English": ("eras/past.yaml", "{zh: 开了, en: It opened}", "{zh: 开了}", "W401", 16),
    "no Chinese": ("eras/past.yaml", "{zh: 开了, en: It opened}", "{en: It opened}", "W401", 16),
    "English left empty": ("eras/past.yaml", "en: It opened}", "en: }", "W401", 16),
    "cut text": ("eras/past.yaml", "character: 古", "character: 古 #4", "W402", 4),
    "long title": ("eras/past.yaml", "zh: 开矿", "zh: " + "开" * 15, "W403", 14),
    "Chinese mark in English": ("eras/past.yaml", "en: It opened", "en: It opened。", "W405", 16),
}


@pytest.mark.parametrize(("name", "old", "new", "code", "line"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_told_at_its_line(tmp_path: Path, name: str, old: str, new: str, code: str, line: int) -> None:
    found = only(problems_of(tmp_path, name, old, new), code)
    assert told([found]) == [(code, name, line)]
    assert all(found.message(language) and found.remedy(language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("old", "new", "suggested"),
    [
        ("label: {", "lable: {", "label"),
        ("    unit: 米", "    units: 米", "unit"),
        ("value: 9026", "vlaue: 9026", "value"),
    ],
)
def test_a_near_miss_is_answered_with_the_name_that_was_meant(
    tmp_path: Path, old: str, new: str, suggested: str
) -> None:
    found = only(problems_of(tmp_path, "figures.yaml", old, new), "E202")
    assert f"“{suggested}”" in found.remedy("zh")
    assert found.remedy("en") == f"Did you mean “{suggested}”?"


def test_a_name_like_none_is_answered_with_all_that_are_known(tmp_path: Path) -> None:
    found = only(problems_of(tmp_path, "units.yaml", "en: m}", "en: m, 颜色: 红}"), "E202")
    assert "en_factor" in found.remedy("zh")
    assert "颜色" in found.message("en")


def test_a_wrong_choice_is_answered_with_the_choices(tmp_path: Path) -> None:
    found = only(problems_of(tmp_path, "eras/past.yaml", "plate: bronze", "plate: gold"), "E203")
    assert "gold" in found.message("zh")
    assert all(plate in found.remedy("zh") for plate in ("bronze", "arc", "lume"))


def test_an_unknown_date_is_answered_with_the_forms(tmp_path: Path) -> None:
    found = only(problems_of(tmp_path, "eras/past.yaml", "date: 1896年", "date: 去年"), "E206")
    assert "去年" in found.message("en")
    assert "2020年9月" in found.remedy("zh")


def test_a_missing_field_is_told_by_its_name_and_its_label(tmp_path: Path) -> None:
    found = only(problems_of(tmp_path, "eras/past.yaml", "    date: 1896年\n", ""), "E201")
    assert "date" in found.message("zh")
    assert "日期" in found.message("zh")


def test_every_slip_of_an_entry_is_told_at_once(tmp_path: Path) -> None:
    slips = "    value: 九\n    colour: red\n    as_of: 去年\n"
    found = problems_of(tmp_path, "figures.yaml", "    value: 596\n", slips)
    assert told([p for p in found if p.place.path.endswith("figures.yaml")]) == [
        ("E204", "figures.yaml", 8),
        ("E202", "figures.yaml", 9),
        ("E206", "figures.yaml", 10),
    ]


def test_a_broken_event_does_not_take_its_era_along(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path, changed("eras/past.yaml", "date: 1896年", "date: 去年")).exhibit
    assert [event.key for event in exhibit.eras[0].events] == ["closed"]
    assert exhibit.eras[0].charts


def test_a_broken_record_does_not_take_its_event_along(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path, changed("eras/past.yaml", "level: china", "level: moon")).exhibit
    assert exhibit.event_by_key["opened"].records == ()


def test_a_broken_figure_does_not_take_the_others_along(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path, changed("figures.yaml", "value: 596", "value: 高")).exhibit
    assert [figure.key for figure in exhibit.figures] == ["depth"]


def test_a_plain_text_is_the_same_in_every_language_in_any_field(tmp_path: Path) -> None:
    plain = "sources: [{key: daily, title: 272, publisher: 3.50, author: No}]\n"
    found = loaded(tmp_path, {"sources.yaml": plain})
    source = found.exhibit.source_by_key["daily"]
    assert found.problems == ()
    assert source.title == Localised("272", "272")
    assert source.publisher == Localised("3.50", "3.50")
    assert source.author == Localised("No", "No")


def test_a_language_left_empty_is_shown_in_the_other(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path, changed("eras/past.yaml", "en: It opened}", "en: }")).exhibit
    assert exhibit.event_by_key["opened"].summary.text("en") == "开了"


def test_what_staff_typed_cannot_break_the_message(tmp_path: Path) -> None:
    typed = "'{0} {value} {x!r} %s \\\\ {{'"
    found = only(problems_of(tmp_path, "eras/past.yaml", "date: 1896年", f"date: {typed}"), "E206")
    assert "{0} {value} {x!r} %s" in found.line_in("zh")
    assert "{0} {value} {x!r} %s" in found.line_in("en")


def test_a_problem_stays_on_one_line(tmp_path: Path) -> None:
    found = only(problems_of(tmp_path, "eras/past.yaml", "date: 1896年", 'date: "a\\nb\\r\\nc\\u2028d"'), "E206")
    assert len(found.line_in("zh").splitlines()) == 1
