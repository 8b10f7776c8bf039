"""Publishing, reading the history and going back, as staff type it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.history.restore import restore
from kiosk.staff.history.revisions import resolve
from kiosk.staff.history.store import Store
from kiosk.staff.history.words import WORDS, HistoryError
from tests.staff.history.small_history import Desk, desk, worked_over

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def at(memory: Path) -> Desk:
    return desk(memory / "kiosk")


def do(at: Desk, *asked: str) -> int:
    folders = ["--content", str(at.folders.content), "--assets", str(at.folders.assets)]
    return main([asked[0], *folders, "--history", str(at.history), "--lang", "en", *asked[1:]])


def test_publish_edit_and_go_back(at: Desk, capsys: Printed) -> None:
    first = at.shown()
    assert do(at, "publish", "-m", "初次", "--who", "小王") == 0
    worked_over(at)
    draft = at.shown()
    assert do(at, "restore") == 0
    assert at.shown() == first
    err = capsys.readouterr().err
    kept = re.search(r"kiosk restore (\w{8}) brings it back", err)
    assert kept
    assert do(at, "restore", kept[1]) == 0
    assert at.shown() == draft
    assert [kind for kind, _ in at.told()] == ["restored", "restored", "kept", "published"]
    assert sorted(p.name for p in at.folders.content.iterdir() if p.name.startswith(".")) == []


def test_folders_that_came_with_a_draft_go_with_it(at: Desk) -> None:
    at.publish()
    worked_over(at)
    restore(at.folders, at.history, "-1")
    assert not at.folders.path("assets/photos").exists()


def test_nothing_is_published_while_there_are_errors(at: Desk, capsys: Printed) -> None:
    at.edit("content/eras/past.yaml", "plate: bronze", "plate: gold")
    assert do(at, "publish", "-m", "x") == 1
    err = capsys.readouterr().err
    assert "content/eras/past.yaml:5:8: error E203" in err
    assert "nothing was published" in err
    assert at.told() == []


def test_a_publish_says_why_and_brings_something_new(at: Desk, capsys: Printed) -> None:
    assert do(at, "publish") == 1
    assert "Nothing says why" in capsys.readouterr().err
    assert do(at, "publish", "-m", "a <b>\n\nKiosk-Kind: kept", "--who", "<x>\n小王") == 0
    assert do(at, "publish", "-m", "again") == 1
    assert "Nothing has changed" in capsys.readouterr().err
    assert at.told() == [("published", "a <b> Kiosk-Kind: kept")]


def test_the_history_in_lines_and_as_json(at: Desk, capsys: Printed) -> None:
    assert do(at, "history") == 1
    assert "Nothing was published yet" in capsys.readouterr().err
    at.publish("初次")
    worked_over(at)
    assert do(at, "history") == 0
    out, err = capsys.readouterr()
    assert re.fullmatch(r"\w{8}  \d{4}-\d\d-\d\d \d\d:\d\d  小王  published  初次\n", out)
    assert err == "There are changes that are not published.\n"
    assert do(at, "history", "--format", "json") == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert (told["who"], told["why"], told["kind"]) == ("小王", "初次", "published")


def test_what_differs_is_told_by_entry_and_by_file(at: Desk, capsys: Printed) -> None:
    at.publish()
    worked_over(at)
    assert do(at, "diff") == 0
    assert capsys.readouterr().out.splitlines() == [
        "changed figure height height value",
        "added assets/notes.txt",
        "added assets/photos/new.jpg",
        "changed content/figures.yaml",
    ]
    restore(at.folders, at.history, "-1")
    assert do(at, "diff", "-1") == 0
    assert "changed figure height height value" in capsys.readouterr().out


def test_a_revision_is_meant_by_how_its_id_begins_or_by_steps(at: Desk) -> None:
    first = at.publish("一")
    at.edit("content/figures.yaml", "value: 596", "value: 597")
    second = at.publish("二")
    store = Store(at.history)
    assert resolve(store, first.id[:4], drafted=False).id == first.id
    assert resolve(store, first.short.upper(), drafted=False).id == first.id
    assert resolve(store, "-1", drafted=False).id == first.id
    assert resolve(store, "-1", drafted=True).id == second.id
    for odd in ("-9", "zzzz", "", "-", first.id[:3], "../../x", "-99999999999"):
        with pytest.raises(HistoryError, match="no “"):
            resolve(store, odd, drafted=False)


def test_a_damaged_history_is_told_and_the_content_stays(at: Desk, capsys: Printed) -> None:
    at.publish()
    worked_over(at)
    at.publish()
    shown = at.shown()
    for path in (at.history / "objects").glob("??/*"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert do(at, "restore", "-1") == 1
    err = capsys.readouterr().err
    assert "damaged" in err
    assert "Traceback" not in err
    assert at.shown() == shown


def test_a_folder_or_link_in_the_way_is_told_before_anything_changes(at: Desk) -> None:
    at.publish()
    at.folders.path("assets/drawings/b.svg").unlink()
    at.folders.path("assets/drawings/b.svg").mkdir()
    shown = at.shown()
    with pytest.raises(HistoryError, match="stands where"):
        restore(at.folders, at.history, "-1")
    assert at.shown() == shown
    assert not (at.folders.assets / ".incoming").exists()


def test_hidden_files_and_other_repositories_are_left_alone(at: Desk) -> None:
    (at.folders.content / ".git").mkdir()
    (at.folders.content / ".git" / "HEAD").write_bytes(b"another's")
    at.publish()
    assert all(".git" not in name for name in at.every_state()[0])
    worked_over(at)
    restore(at.folders, at.history, "-1")
    assert (at.folders.content / ".git" / "HEAD").read_bytes() == b"another's"


def test_what_is_edited_between_the_cut_and_the_start_is_kept_as_well(at: Desk) -> None:
    from kiosk.staff.history.unfinished import finish_interrupted
    from tests.disk_model import cuts
    from tests.power_cut import Recorder

    at.publish()
    published = at.shown()
    worked_over(at)
    with Recorder(at.top) as recorder:
        restore(at.folders, at.history, "-1")
    halfway = next(c for c in cuts(recorder) if c.model == "all" and "content/.unfinished" in c.tree)
    halfway.build(at.top)
    at.edit("content/sources.yaml", "日报", "晚报")
    edited = at.folders.path("content/sources.yaml").read_bytes()
    finish_interrupted(at.folders.content, at.folders.assets)
    assert at.shown() == published
    assert any(state.get("content/sources.yaml") == edited for state in at.every_state())


def test_an_intent_that_cannot_be_read_is_told(at: Desk, capsys: Printed) -> None:
    at.publish()
    (at.folders.content / ".unfinished").write_bytes(b'{"to": 5}')
    assert do(at, "history") == 1
    assert ".unfinished" in capsys.readouterr().err


def test_assets_may_lie_inside_the_content(memory: Path) -> None:
    from kiosk.staff.history.folders import Folders, state

    (memory / "all" / "pictures").mkdir(parents=True)
    (memory / "all" / "a.yaml").write_bytes(b"")
    (memory / "all" / "pictures" / "a.svg").write_bytes(b"")
    assert list(state(Folders(memory / "all", memory / "all" / "pictures"))) == ["content/a.yaml", "assets/a.svg"]


def test_each_sentence_is_in_both_languages() -> None:
    gaps = re.compile(r"\{(\w+)\}")
    for chinese, english in WORDS.values():
        assert set(gaps.findall(chinese)) == set(gaps.findall(english))
        assert re.search(r"[\u4e00-\u9fff]", chinese)
        assert not re.search(r"[\u4e00-\u9fff]", english)


def test_whatever_reads_the_content_first_completes_what_was_interrupted(at: Desk, capsys: Printed) -> None:
    from tests.disk_model import cuts
    from tests.power_cut import Recorder

    at.publish()
    published = at.shown()
    worked_over(at)
    with Recorder(at.top) as recorder:
        restore(at.folders, at.history, "-1")
    halfway = [c for c in cuts(recorder) if c.model == "all" and "content/.unfinished" in c.tree]
    halfway[len(halfway) // 2].build(at.top)
    folders = ["--content", str(at.folders.content), "--assets", str(at.folders.assets)]
    assert main(["check", *folders, "--lang", "en"]) == 0
    assert "now complete" in capsys.readouterr().err
    assert at.shown() == published
