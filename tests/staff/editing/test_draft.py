"""The draft of a content folder: undo without limit, problems before saving, and nothing lost between two people."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.exhibit.load import load
from kiosk.staff.editing.draft import Draft
from kiosk.staff.editing.tree import Path as Way
from tests.exhibit.small_content import FILES, written

NOW = datetime(2026, 3, 1, 9, 30, 15)
PAST = "eras/past.yaml"
TITLE: Way = ("events", 0, "title", "zh")


def opened(folder: Path) -> Draft:
    return Draft(*written(folder))


def say(draft: Draft, path: Way, text: str, step: object = None, name: str = PAST) -> None:
    draft.edit(name, lambda document: document.set_value(path, text), (name, path) if step else None)


def on_disk(draft: Draft, name: str = PAST) -> str:
    return (draft.content / name).read_text("utf-8")


def test_nothing_reaches_the_disk_before_it_is_saved_and_then_only_what_was_typed(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    say(draft, TITLE, "开煤矿")
    assert draft.changed == (PAST,)
    assert on_disk(draft) == FILES[PAST]
    assert draft.save(NOW).written == (PAST,)
    assert on_disk(draft) == FILES[PAST].replace("{zh: 开矿, en: Opened}", "{zh: 开煤矿, en: Opened}")
    assert not draft.changed


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(st.text("矿a\n :#\"'", min_size=1, max_size=8), min_size=1, max_size=8))
def test_undoing_everything_gives_the_first_bytes_and_redoing_the_last(tmp_path: Path, texts: list[str]) -> None:
    draft = opened(tmp_path)
    for number, text in enumerate(texts):
        say(draft, ("events", number % 2, "title", "zh"), text)
    last = dict(draft.documents)
    while draft.can_undo:
        draft.undo()
    assert draft.documents[PAST].raw == FILES[PAST].encode()
    while draft.can_redo:
        draft.redo()
    assert draft.documents == last


def test_letters_typed_one_after_another_are_undone_together_until_one_pauses(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    for text in ("开", "开煤", "开煤矿"):
        say(draft, TITLE, text, step=True)
    draft.pause()
    say(draft, TITLE, "开煤矿了", step=True)
    draft.undo()
    assert draft.documents[PAST].plain(TITLE) == "开煤矿"
    assert draft.undo() == PAST
    assert draft.documents[PAST].plain(TITLE) == "开矿"


def test_problems_are_those_that_saving_would_bring(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    assert draft.loaded().problems == ()
    say(draft, ("events", 1, "date"), "很久以前")
    told = draft.loaded().problems
    assert "E206" in {p.code for p in told}
    draft.save(NOW)
    assert load(draft.content, draft.assets).problems == told


def test_what_another_changed_elsewhere_in_the_file_is_taken_in(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    say(draft, TITLE, "开煤矿")
    theirs = FILES[PAST].replace("关了", "关门了").replace("key: past", "# 他们的注\nkey: past")
    (draft.content / PAST).write_text(theirs, "utf-8")
    saved = draft.save(NOW)
    assert (saved.merged, saved.conflicts) == ((PAST,), ())
    assert on_disk(draft) == theirs.replace("开矿", "开煤矿")
    draft.undo()
    draft.save(NOW)
    assert on_disk(draft) == theirs  # going back does not take back what others did


def test_a_new_entry_of_theirs_and_a_new_order_of_ours_both_stay(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    draft.edit(PAST, lambda document: document.move_item(("events",), 1, 0))
    other = opened_again(draft)
    other.edit(PAST, lambda document: document.set_value(("events", 1, "summary", "en"), "It shut"))
    other.save(NOW)
    assert draft.save(NOW).merged == (PAST,)
    assert [event["key"] for event in draft.documents[PAST].plain(("events",))] == ["closed", "opened"]
    assert "It shut" in on_disk(draft)


def opened_again(draft: Draft) -> Draft:
    """Somebody else at the same folder."""
    return Draft(draft.content, draft.assets)


def test_where_both_changed_the_same_both_versions_are_kept(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    other = opened_again(draft)
    say(draft, TITLE, "我的")
    say(other, TITLE, "他们的")
    other.save(NOW)
    saved = draft.save(NOW)
    assert saved.written == ()
    (conflict,) = saved.conflicts
    assert conflict.mine.name == "past.mine-20260301-093015.yaml"
    assert not conflict.mine.is_relative_to(draft.content)
    assert "我的" in conflict.mine.read_text("utf-8")
    assert "他们的" in on_disk(draft)
    assert conflict.theirs is not None
    assert conflict.theirs.read_bytes() == other.documents[PAST].raw
    assert draft.changed == (PAST,)  # nothing of ours is gone from the window
    draft.keep_mine(conflict)
    assert "我的" in on_disk(draft)
    assert not draft.changed


def test_taking_theirs_can_be_undone(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    other = opened_again(draft)
    say(draft, TITLE, "我的")
    say(other, TITLE, "他们的")
    other.save(NOW)
    (conflict,) = draft.save(NOW).conflicts
    draft.take_theirs(conflict)
    assert draft.documents[PAST].plain(TITLE) == "他们的"
    assert draft.changed == ()
    draft.undo()
    assert draft.documents[PAST].plain(TITLE) == "我的"


@pytest.mark.parametrize("damage", [b"title: [1", b"", "标题".encode("gbk")])
def test_a_file_that_another_left_damaged_is_a_conflict_and_ours_is_kept(tmp_path: Path, damage: bytes) -> None:
    draft = opened(tmp_path)
    say(draft, TITLE, "我的")
    (draft.content / PAST).write_bytes(damage)
    (conflict,) = draft.save(NOW).conflicts
    assert conflict.mine.read_bytes() == draft.documents[PAST].raw
    assert (draft.content / PAST).read_bytes() == damage


def test_a_file_that_another_took_away_is_a_conflict(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    say(draft, TITLE, "我的")
    (draft.content / PAST).unlink()
    (conflict,) = draft.save(NOW).conflicts
    assert conflict.theirs is None
    assert "我的" in conflict.mine.read_text("utf-8")


def test_what_others_saved_is_taken_in_while_nothing_is_edited_there(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    say(draft, ("title", "zh"), "大展", name="exhibit.yaml")
    (draft.content / PAST).write_text(FILES[PAST].replace("关了", "关门了"), "utf-8")
    assert draft.look() == (PAST,)
    assert draft.documents[PAST].plain(("events", 1, "summary", "zh")) == "关门了"
    draft.undo()
    assert draft.documents[PAST].plain(("events", 1, "summary", "zh")) == "关门了"
    assert draft.changed == ()


def test_a_file_that_cannot_be_written_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    say(draft, TITLE, "我的")
    (draft.content / PAST).unlink()
    (draft.content / PAST).mkdir()
    assert [name for name, _ in draft.save(NOW).failed] == [PAST]
    assert draft.changed == (PAST,)


def test_a_file_that_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    content, assets = written(tmp_path, {"units.yaml": "units: ["})
    draft = Draft(content, assets)
    assert set(draft.unreadable) == {"units.yaml"}
    assert "E114" in {p.code for p in draft.loaded().problems}
    say(draft, TITLE, "我的")
    assert draft.save(NOW).written == (PAST,)
    assert (content / "units.yaml").read_text("utf-8") == "units: ["


def test_a_file_that_is_mended_meanwhile_is_taken_in(tmp_path: Path) -> None:
    content, assets = written(tmp_path, {"units.yaml": "units: ["})
    draft = Draft(content, assets)
    say(draft, TITLE, "我的")
    (content / "units.yaml").write_text(FILES["units.yaml"], "utf-8")
    assert draft.look() == ("units.yaml",)
    assert draft.loaded().problems == ()
    draft.undo()
    assert draft.documents["units.yaml"].text == FILES["units.yaml"]


def test_what_they_save_while_one_decides_is_kept_too_and_no_kept_version_is_written_over(tmp_path: Path) -> None:
    draft = opened(tmp_path)
    say(draft, TITLE, "我的")
    for number in ("一", "二", "三"):
        (draft.content / PAST).write_text(FILES[PAST].replace("开矿", f"他们的{number}"), "utf-8")
        if number != "三":
            (conflict,) = draft.save(NOW).conflicts
    draft.keep_mine(conflict)
    kept = [path.read_text("utf-8") for path in conflict.mine.parent.iterdir()]
    for text in ("他们的一", "他们的二", "他们的三", "我的"):
        assert any(text in version for version in kept)
    assert "我的" in on_disk(draft)
