"""What entries mean to each other: names that lead nowhere, what rests on a source, pictures, charts, duplicates."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from tests.exhibit.small_content import FILES, changed, loaded, problems_of, told, written
from tests.exhibit.whole import dangling

NAMES = {
    "figure of a text": ("eras/past.yaml", "深 {depth}", "深 {dept}", "E304", 17, "depth"),
    "figure": ("eras/past.yaml", "figures: [depth]", "figures: [dept]", "E301", 20, "depth"),
    "headline": ("industries/lead.yaml", "headlines: [depth]", "headlines: [depht]", "E301", 8, "depth"),
    "figure of a chart": ("eras/past.yaml", "depth, height]", "depth, height, hight]", "E301", 39, "height"),
    "figure of a plate": ("exhibit.yaml", "figures: [depth]", "figures: [deph]", "E301", 15, "depth"),
    "picture": ("industries/lead.yaml", "picture: rocket", "picture: rokcet", "E301", 6, "rocket"),
    "emblem": ("industries/lead.yaml", "emblem: rocket", "emblem: rokcet", "E301", 7, "rocket"),
    "line": ("exhibit.yaml", "line: oneline", "line: oneliner", "E301", 12, "oneline"),
    "source": ("figures.yaml", "daily\n  - key: height", "dayly\n  - key: height", "E301", 6, "daily"),
    "second source": ("projects.yaml", "sources: [daily]", "sources: [daily, dailly]", "E301", 8, "daily"),
    "source of a record": ("eras/past.yaml", "source: daily\n", "source: dailly\n", "E301", 26, "daily"),
    "era": ("exhibit.yaml", "eras: [past]", "eras: [past, passt]", "E301", 4, "past"),
    "industry": ("enterprises.yaml", "industries: [lead]", "industries: [leads]", "E301", 6, "lead"),
    "enterprise": ("projects.yaml", "enterprises: [works]", "enterprises: [work]", "E301", 9, "works"),
    "maker of a record": ("eras/past.yaml", "by: works", "by: workss", "E301", 27, "works"),
    "event": ("projects.yaml", "events: [opened]", "events: [opned]", "E301", 10, "opened"),
    "event of a record": ("eras/past.yaml", "event: opened", "event: opend", "E301", 28, "opened"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "code", "line", "meant"), NAMES.values(), ids=NAMES.keys())
def test_a_name_that_leads_nowhere_is_told_with_the_one_that_was_meant(
    tmp_path: Path, name: str, old: str, new: str, code: str, line: int, meant: str
) -> None:
    found = [p for p in problems_of(tmp_path, name, old, new) if p.code == code]
    assert told(found) == [(code, name, line)]
    assert f"“{meant}”" in found[0].remedy("zh")
    assert f"“{meant}”" in found[0].remedy("en")


def test_a_name_like_none_is_answered_with_what_to_write(tmp_path: Path) -> None:
    found = problems_of(tmp_path, "projects.yaml", "enterprises: [works]", "enterprises: [zzzzzz]")
    assert told(found) == [("E301", "projects.yaml", 9)]
    assert "企业" in found[0].remedy("zh")
    assert "enterprise" in found[0].remedy("en")


def test_a_name_that_leads_nowhere_is_left_out_and_the_rest_is_shown(tmp_path: Path) -> None:
    exhibit = loaded(tmp_path, changed("projects.yaml", "enterprises: [works]", "enterprises: [works, nobody]")).exhibit
    assert exhibit.projects[0].enterprises == ("works",)
    assert dangling(exhibit) == []


def test_an_unknown_figure_of_a_text_stays_as_it_was_typed(tmp_path: Path) -> None:
    found = loaded(tmp_path, changed("eras/past.yaml", "深 {depth}", "深 {nothing-like-it}"))
    assert told(found.problems) == [("E304", "eras/past.yaml", 17)]
    assert "{nothing-like-it}" in found.problems[0].message("zh")
    assert found.exhibit.event_by_key["opened"].text.zh == "深 {nothing-like-it}"


def test_an_unsourced_figure_is_left_out_wherever_it_is_named(tmp_path: Path) -> None:
    found = loaded(
        tmp_path, changed("figures.yaml", "    source: daily\n  - key: height", "    source: x\n  - key: height")
    )
    assert [figure.key for figure in found.exhibit.figures] == ["height"]
    assert found.exhibit.event_by_key["opened"].figures == ()
    assert found.exhibit.industry_by_key["lead"].headlines == ()
    assert dangling(found.exhibit) == []


@pytest.mark.parametrize("sources", ["sources: [nobody]", "sources: []"])
def test_an_unsourced_event_is_left_out_with_all_that_leads_to_it(tmp_path: Path, sources: str) -> None:
    found = loaded(tmp_path, changed("eras/past.yaml", "sources: [daily]", sources))
    assert [p.code for p in found.problems if p.severity == "error"]
    assert set(found.exhibit.event_by_key) == {"closed"}
    assert found.exhibit.projects[0].events == ()
    assert dangling(found.exhibit) == []


def test_an_unsourced_industry_is_left_out_with_all_that_leads_to_it(tmp_path: Path) -> None:
    found = loaded(tmp_path, changed("industries/lead.yaml", "sources: [daily]", "sources: [nobody]"))
    assert found.exhibit.industries == ()
    assert found.exhibit.about.industries == ()
    assert dangling(found.exhibit) == []


def test_without_any_source_nothing_stands_that_rests_on_one(tmp_path: Path) -> None:
    found = loaded(tmp_path, {"sources.yaml": ""})
    assert (found.exhibit.figures, found.exhibit.projects, found.exhibit.industries) == ((), (), ())
    assert found.exhibit.eras[0].events == ()
    assert dangling(found.exhibit) == []


TWICE = {
    "figures": ("figures.yaml", "key: height", "key: depth", 7, "figures.yaml:2"),
    "pictures": ("pictures.yaml", "key: rocket", "key: oneline", 7, "pictures.yaml:2"),
    "events": ("eras/past.yaml", "key: closed", "key: opened", 29, "eras/past.yaml:13"),
}


@pytest.mark.parametrize(("name", "old", "new", "line", "first"), TWICE.values(), ids=TWICE.keys())
def test_a_key_that_is_used_twice_is_told_with_both_places(
    tmp_path: Path, name: str, old: str, new: str, line: int, first: str
) -> None:
    found = [p for p in problems_of(tmp_path, name, old, new) if p.code == "E209"]
    assert told(found) == [("E209", name, line)]
    assert f"content/{first}" in found[0].message("zh")
    assert f"content/{first}" in found[0].message("en")


def test_a_key_may_not_be_used_twice_on_one_line(tmp_path: Path) -> None:
    twice = "sources: [{key: daily, title: a, publisher: b}, {key: daily, title: c, publisher: d}]\n"
    found = loaded(tmp_path, {"sources.yaml": twice})
    assert told(found.problems) == [("E209", "sources.yaml", 1)]
    assert [source.title.zh for source in found.exhibit.sources] == ["a"]


def test_an_event_of_another_era_may_not_use_the_same_key(tmp_path: Path) -> None:
    future = FILES["eras/past.yaml"].replace("key: past", "key: future").replace("key: closed", "key: planned")
    found = loaded(tmp_path, {"eras/future.yaml": future, **changed("exhibit.yaml", "[past]", "[past, future]")})
    twice = [p for p in found.problems if p.code == "E209"]
    assert told(twice) == [("E209", "eras/past.yaml", 13)]
    assert [[event.key for event in era.events] for era in found.exhibit.eras] == [["closed"], ["opened", "planned"]]


def test_the_same_key_may_stand_for_things_of_different_kinds(tmp_path: Path) -> None:
    assert loaded(tmp_path, changed("figures.yaml", "key: height", "key: rocket")).exhibit.figure_by_key["rocket"]


def picture(folder: Path, file: str) -> Loaded:
    return load(*written(folder, changed("pictures.yaml", "file: drawings/b.svg", f"file: {file}")))


def refused(found: Loaded, code: str) -> bool:
    first = [p for p in found.problems if p.place.path.endswith("pictures.yaml")]
    return told(first) == [(code, "pictures.yaml", 8)] and set(found.exhibit.picture_by_key) == {"oneline"}


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    found = picture(tmp_path, "drawings/c.svg")
    assert refused(found, "E302")
    assert "assets/drawings/c.svg" in found.problems[0].message("zh")
    assert found.exhibit.industries[0].picture == ""


@pytest.mark.parametrize(
    "file",
    [
        "../content/exhibit.yaml",
        "../secret.svg",
        "drawings/../../secret.svg",
        "/etc/hostname.svg",
        "C:/a.svg",
        "C:\\a.svg",
        "drawings\\b.svg",
        "\\\\server\\a.svg",
        "file:///a.svg",
        "http://a/b.svg",
        '"a\\0.svg"',
        "drawings/b.html",
        "drawings/b",
        "drawings",
        ".",
        '""',
    ],
)
def test_a_path_that_could_leave_the_pictures_is_refused(tmp_path: Path, file: str) -> None:
    (tmp_path / "secret.svg").write_text("<svg/>", "utf-8")
    assert refused(picture(tmp_path, file), "E303")


def test_a_link_that_leaves_the_pictures_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "secret.svg"
    outside.write_text("<svg/>", "utf-8")
    _, assets = written(tmp_path)
    (assets / "drawings" / "c.svg").symlink_to(outside)
    assert refused(picture(tmp_path, "drawings/c.svg"), "E303")


def test_a_folder_that_leads_out_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "c.svg").write_text("<svg/>", "utf-8")
    _, assets = written(tmp_path)
    (assets / "out").symlink_to(tmp_path / "elsewhere")
    assert refused(picture(tmp_path, "out/c.svg"), "E303")


def test_a_link_inside_the_pictures_is_allowed(tmp_path: Path) -> None:
    _, assets = written(tmp_path)
    (assets / "drawings" / "c.svg").symlink_to("b.svg")
    assert picture(tmp_path, "drawings/c.svg").problems == ()


def test_a_link_to_itself_is_not_there(tmp_path: Path) -> None:
    _, assets = written(tmp_path)
    (assets / "drawings" / "c.svg").symlink_to("c.svg")
    assert refused(picture(tmp_path, "drawings/c.svg"), "E302")


def test_a_picture_that_would_block_is_refused(tmp_path: Path) -> None:
    _, assets = written(tmp_path)
    os.mkfifo(assets / "drawings" / "c.svg")
    assert refused(picture(tmp_path, "drawings/c.svg"), "E303")


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    _, assets = written(tmp_path)
    (assets / "drawings" / "c.svg").mkdir()
    assert refused(picture(tmp_path, "drawings/c.svg"), "E303")


CHARTS = {
    "different units": ("figures.yaml", "unit: 米\n    label: {zh: 塔高", "unit: 亿元\n    label: {zh: 塔高", "E305"),
    "one bar": ("eras/past.yaml", "figures: [depth, height]", "figures: [depth]", "E306"),
    "one rank": ("eras/past.yaml", "kind: bars\n    title: {zh: 长短, en: Lengths}\n    figures: [depth, height]",
                 "kind: rank\n    title: {zh: 长短, en: Lengths}\n    figures: [depth]", "E306"),
    "no share": ("eras/past.yaml", "kind: bars\n    title: {zh: 长短, en: Lengths}\n    figures: [depth, height]",
                 "kind: share\n    title: {zh: 长短, en: Lengths}\n    figures: []", "E306"),
    "no length": ("figures.yaml", "value: 596", "value: 0", "E308"),
    "share of nothing": ("eras/past.yaml", "kind: bars", "kind: share", "E307"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "code"), CHARTS.values(), ids=CHARTS.keys())
def test_a_chart_that_cannot_be_drawn_is_told_and_left_out(
    tmp_path: Path, name: str, old: str, new: str, code: str
) -> None:
    found = loaded(tmp_path, changed(name, old, new))
    assert ("eras/past.yaml", 36) in [(path, line) for told_, path, line in told(found.problems) if told_ == code]
    assert found.exhibit.eras[0].charts == ()


def test_a_share_of_a_whole_can_be_drawn(tmp_path: Path) -> None:
    found = loaded(tmp_path, changed("eras/past.yaml", "kind: bars", "kind: share\n    whole: depth"))
    assert found.problems == ()
    assert [chart.kind for chart in found.exhibit.eras[0].charts] == ["share"]


def test_a_unit_that_is_not_listed_is_a_warning(tmp_path: Path) -> None:
    found = loaded(tmp_path, {"units.yaml": "units:\n  - {zh: 尺, en: feet}\n"})
    assert told(found.problems) == [("W404", "figures.yaml", 4), ("W404", "figures.yaml", 9)]
    assert found.exhibit.figure_by_key["depth"].unit == "米"


def test_an_event_outside_the_periods_of_its_era_is_a_warning(tmp_path: Path) -> None:
    found = loaded(tmp_path, changed("eras/past.yaml", "date: 1896年", "date: 1796年"))
    assert told(found.problems) == [("W407", "eras/past.yaml", 15)]
    assert "opened" in found.exhibit.event_by_key


def test_what_nothing_names_is_a_warning(tmp_path: Path) -> None:
    more = FILES["sources.yaml"] + "  - {key: weekly, title: 周报, publisher: 报社}\n"
    assert told(loaded(tmp_path, {"sources.yaml": more}).problems) == [("W409", "sources.yaml", 6)]
    more = FILES["figures.yaml"] + "  - {key: width, value: 3, label: 宽, source: daily}\n"
    assert told(loaded(tmp_path, {"figures.yaml": more, "sources.yaml": FILES["sources.yaml"]}).problems) == [
        ("W410", "figures.yaml", 12)
    ]


def test_a_figure_that_only_a_text_names_is_used(tmp_path: Path) -> None:
    changes = {
        **changed("figures.yaml", "key: height", "key: width"),
        **changed("eras/past.yaml", "{zh: 关了, en: It closed}", '{zh: "{width}", en: Wide}'),
    }
    assert not [p for p in loaded(tmp_path, changes).problems if p.code == "W410"]


def test_problems_stand_in_the_order_of_the_files_and_none_is_told_twice(tmp_path: Path) -> None:
    changes = {
        **changed("eras/past.yaml", "date: 1896年", "date: 去年"),
        **changed("figures.yaml", "unit: 米", "unit: 里"),
        **changed("exhibit.yaml", "line: oneline", "line: nowhere"),
    }
    found = loaded(tmp_path, changes).problems
    paths = [p.place.path for p in found]
    names = ["exhibit", "figures", "eras/past"]
    assert [names.index(name) for name in (p[8:-5] for p in paths) if name in names] == sorted(
        names.index(name) for name in (p[8:-5] for p in paths) if name in names
    )
    assert {p.code for p in found} >= {"E206", "W404", "E301"}
    assert len(found) == len(set(found))
