"""The museum's own content is whole; and whatever happens to a file of it, there is still an exhibit and a problem."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from kiosk.exhibit.activity import ACTIVITY_FOLDERS
from kiosk.exhibit.check_numbers import RESULT
from kiosk.exhibit.exhibit import Exhibit
from kiosk.exhibit.load import FOLDERS, LISTS, content_files, load
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.rich_text import figure_keys
from kiosk.exhibit.stand_in import bare_about
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, changed, loaded, told, written
from tests.exhibit.whole import assert_whole, dangling, localised_in

NAMES = [name for name, _ in content_files(CONTENT)]


@pytest.fixture(scope="module")
def real() -> Loaded:
    return load(CONTENT, ASSETS)


@pytest.fixture(scope="module")
def exhibit(real: Loaded) -> Exhibit:
    return real.exhibit


def test_the_real_content_has_no_problem_at_all(real: Loaded) -> None:
    assert [p.line_in("en") for p in real.problems] == []


def test_the_real_content_is_as_large_as_the_museum_asked(exhibit: Exhibit) -> None:
    assert [era.key for era in exhibit.eras] == ["past", "present", "future"]
    assert len(list(exhibit.events())) >= 35
    assert len(exhibit.industries) >= 5
    assert len(exhibit.projects) >= 12
    assert len(exhibit.enterprises) >= 16


def test_the_home_screen_names_every_era_and_every_industry(exhibit: Exhibit) -> None:
    assert set(exhibit.about.eras) == set(exhibit.era_by_key)
    assert set(exhibit.about.industries) == set(exhibit.industry_by_key)


def test_every_text_is_there_in_both_languages(exhibit: Exhibit) -> None:
    texts = [(way, text) for way, text in localised_in(exhibit) if text]
    assert len(texts) > 500
    assert [way for way, text in texts if not text.zh.strip() or not text.en.strip()] == []


def test_every_figure_has_a_source_and_so_has_every_page(exhibit: Exhibit) -> None:
    known = set(exhibit.source_by_key)
    assert [figure.key for figure in exhibit.figures if figure.source not in known] == []
    events = [event for _, event in exhibit.events()]
    sources = {event.key: event.sources for event in events}
    sources |= {enterprise.key: enterprise.sources for enterprise in exhibit.enterprises}
    sources |= {industry.key: industry.sources for industry in exhibit.industries}
    sources |= {project.key: project.sources for project in exhibit.projects}
    assert [key for key, named in sources.items() if not set(named) & known] == []
    records = [record for event in events for record in event.records]
    records += [record for industry in exhibit.industries for record in industry.records]
    assert records
    assert [record.title.zh for record in records if record.source not in known] == []


def test_every_key_that_is_named_exists(exhibit: Exhibit) -> None:
    assert dangling(exhibit) == []
    in_texts = {key for _, text in localised_in(exhibit) for key in figure_keys(text)} - {RESULT}
    assert in_texts <= set(exhibit.figure_by_key)


def test_every_file_of_the_content_folder_is_read() -> None:
    on_disk = {path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*") if path.is_file()}
    # what translations were made from is remembered there by the check, and is nothing that is shown
    assert on_disk - {"translations.json"} == set(NAMES)
    assert {"exhibit.yaml", *LISTS} <= set(NAMES)
    # a museum without films and sounds needs no folder for them
    assert set(FOLDERS) - {name.split("/")[0] for name in NAMES if "/" in name} <= {"recordings"}


def with_file(folder: Path, name: str, state: str) -> Loaded:
    """The real content with one file of it in another state."""
    content = folder / "content"
    shutil.copytree(CONTENT, content)
    path = content / name
    path.unlink()
    if state == "emptied":
        path.touch()
    elif state == "a folder":
        path.mkdir()
    elif state == "a link to nothing":
        path.symlink_to("nowhere.yaml")
    elif state == "a link to itself":
        path.symlink_to(path.name)
    elif state == "a link that leaves":
        path.symlink_to(CONTENT / name)
    elif state == "one that blocks":
        os.mkfifo(path)
    else:
        assert state == "missing"
    return load(content, ASSETS)


STATES = ["missing", "emptied", "a folder", "a link to nothing", "a link to itself", "a link that leaves"]


ALL_STATES = [*STATES, *(["one that blocks"] if hasattr(os, "mkfifo") else [])]
RESTED_ON = [name for name in NAMES if name.split("/")[0] not in {*ACTIVITY_FOLDERS, "recordings", "words"}]
STATES_OF = [(name, state) for name in RESTED_ON for state in ALL_STATES]
STATES_OF += [(name, state) for name in NAMES if name not in RESTED_ON for state in ("missing", "emptied")]


@pytest.mark.parametrize(("name", "state"), STATES_OF)
def test_without_one_file_there_is_still_an_exhibit_and_a_problem(tmp_path: Path, name: str, state: str) -> None:
    found = with_file(tmp_path, name, state)
    assert_whole(found)
    may_go = name not in RESTED_ON
    assert [p for p in found.problems if p.severity == "error"] or (may_go and state == "missing")
    if state != "missing":
        assert f"content/{name}" in {p.place.path for p in found.problems}


@pytest.mark.parametrize("name", [name for name in NAMES if not name.startswith("sources")])
def test_one_missing_file_leaves_something_of_every_other_kind(tmp_path: Path, name: str) -> None:
    exhibit = with_file(tmp_path, name, "missing").exhibit
    lists = ("eras", "industries", "enterprises", "projects", "figures", "units", "sources", "pictures")
    shown = [kept for kept in lists if getattr(exhibit, kept)]
    assert len(shown) >= len(lists) - 1


def test_no_content_at_all_is_still_an_exhibit(tmp_path: Path) -> None:
    found = load(tmp_path / "nowhere", tmp_path / "nowhere")
    assert_whole(found)
    assert [code for code, *_ in told(found.problems)] == ["E106"] * 7
    assert found.exhibit.about == bare_about()


def test_without_exhibit_yaml_the_home_screen_names_all_that_there_is(tmp_path: Path) -> None:
    found = loaded(tmp_path, {"exhibit.yaml": "title: ["})
    assert found.exhibit.about.eras == ("past",)
    assert found.exhibit.about.industries == ("lead",)
    assert found.exhibit.about.title.en


def test_a_file_in_its_place_that_is_not_yaml_is_passed_over(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    for name in ("past.yaml~", "past.yaml.bak", "._past.txt", "Thumbs.db"):
        (content / "eras" / name).write_bytes(b"\0\1\2")
    assert load(content, assets).problems == ()


def test_a_file_whose_name_is_not_utf_8_can_be_told(tmp_path: Path) -> None:
    content, assets = written(tmp_path)
    odd = os.fsencode(content / "eras") + b"/" + "旧".encode("gbk") + b".yaml"
    try:
        Path(os.fsdecode(odd)).write_bytes(b"key: [")
    except OSError:
        assert os.name != "posix" or os.uname().sysname == "Darwin"  # only these refuse such a name
        return
    found = load(content, assets)
    assert [p.code for p in found.problems] == ["E114"]
    assert found.problems[0].line_in("zh").encode("utf-8")


def test_eras_stand_in_the_order_of_exhibit_yaml(tmp_path: Path) -> None:
    before = (
        FILES["eras/past.yaml"].replace("key: past", "key: zero").replace("opened", "born").replace("closed", "dead")
    )
    found = loaded(tmp_path, {"eras/zero.yaml": before, **changed("exhibit.yaml", "[past]", "[zero, past]")})
    assert [era.key for era in found.exhibit.eras] == ["zero", "past"]
    assert [event.key for _, event in found.exhibit.events()] == ["born", "dead", "opened", "closed"]


def test_loading_twice_gives_the_same(tmp_path: Path) -> None:
    content, assets = written(tmp_path, changed("figures.yaml", "unit: 米", "unit: 里"))
    assert load(content, assets) == load(content, assets)
