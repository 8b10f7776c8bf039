"""The power may go at any call that writes: then the old exhibit is there or the new one, and all that was kept."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.exhibit.unfinished import is_unfinished
from kiosk.staff.history.restore import restore
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.history.words import HistoryError
from tests.disk_model import Cut, cuts
from tests.power_cut import Recorder
from tests.staff.history.small_history import Desk, desk, worked_over

Shown = dict[str, bytes]


def restored_over_a_draft(at: Desk) -> None:
    restore(at.folders, at.history, "-1", "小王")


def ready_to_restore(top: Path) -> Desk:
    """A published exhibit, and a draft on top of it that a restore has to keep."""
    at = desk(top)
    at.publish("初次")
    worked_over(at)
    at.folders.path("assets/drawings/b.svg").unlink()
    return at


def ready_to_publish(top: Path) -> Desk:
    at = desk(top)
    at.publish("初次")
    worked_over(at)
    return at


def recovered(at: Desk, cut: Cut) -> Shown:
    """What the kiosk shows at the start after a cut."""
    cut.build(at.top)
    finish_interrupted(at.folders.content, at.folders.assets)
    assert not is_unfinished(at.folders.content)
    return at.shown()


def test_a_cut_during_a_restore_leaves_the_old_exhibit_or_the_new_one(memory: Path) -> None:
    at = ready_to_restore(memory / "kiosk")
    draft, published = at.shown(), at.every_state()[0]
    with Recorder(at.top) as recorder:
        restored_over_a_draft(at)
    assert at.shown() == published
    met = set()
    for cut in cuts(recorder):
        shown = recovered(at, cut)
        place = f"after call {cut.after}, {cut.model}: {recorder.calls[cut.after - 1]}"
        assert shown in (draft, published), place
        states = at.every_state()
        assert states[-1] == published, place
        assert shown == draft or draft in states, place  # what was not published is kept before it goes
        met.add(shown == draft)
    assert met == {True, False}


def test_a_second_cut_while_the_first_is_mended_changes_nothing(memory: Path) -> None:
    at = ready_to_restore(memory / "kiosk")
    draft, published = at.shown(), at.every_state()[0]
    with Recorder(at.top) as recorder:
        restored_over_a_draft(at)
    halfway = [cut for cut in cuts(recorder) if cut.model == "all" and "content/.unfinished" in cut.tree]
    for first in (halfway[0], halfway[len(halfway) // 2], halfway[-1]):
        first.build(at.top)
        with Recorder(at.top) as mending:
            finish_interrupted(at.folders.content, at.folders.assets)
        for cut in cuts(mending):
            assert recovered(at, cut) == published, f"{first.after}, then {cut.after}, {cut.model}"
            assert draft in at.every_state()


def test_a_cut_during_a_publish_leaves_the_history_whole_with_it_or_without(memory: Path) -> None:
    at = ready_to_publish(memory / "kiosk")
    draft, published = at.shown(), at.every_state()[0]
    with Recorder(at.top) as recorder:
        at.publish("更正")
    met = set()
    for cut in cuts(recorder):
        assert recovered(at, cut) == draft
        states = at.every_state()
        assert states in ([published], [draft, published]), f"after call {cut.after}, {cut.model}"
        met.add(len(states))
    assert met == {1, 2}
    assert len(states) == 2  # once it is acknowledged it stays


def test_a_cut_during_the_very_first_publish_leaves_a_history_that_can_be_written(memory: Path) -> None:
    at = desk(memory / "kiosk")
    with Recorder(at.top) as recorder:
        at.publish("初次")
    for cut in list(cuts(recorder))[::3]:
        cut.build(at.top)
        if not at.told():
            at.publish("再来")
        assert at.every_state() == [at.shown()]


def what_it_said(act: Callable[[Desk], object], at: Desk) -> str | None:
    """The message's name, or what the system said; None where it was done."""
    try:
        act(at)
    except HistoryError as error:
        return error.word
    except OSError as error:
        return str(error)
    return None


@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC], ids=["input or output", "disk full"])
@pytest.mark.parametrize(
    ("ready", "act"),
    [(ready_to_publish, lambda at: at.publish("更正")), (ready_to_restore, restored_over_a_draft)],
    ids=["publish", "restore"],
)
def test_a_call_that_fails_loses_nothing_and_says_so(
    memory: Path, ready: Callable[[Path], Desk], act: Callable[[Desk], object], error: int
) -> None:
    at = ready(memory / "kiosk")
    draft, published = at.shown(), at.every_state()[0]
    with Recorder(at.top) as recorder:
        act(at)
    changed = at.shown()
    start = next(iter(cuts(recorder)))
    first = 1 if error == errno.EIO else 2  # between them they fail every call
    for number in range(first, len(recorder.calls) + 1, 2):
        start.build(at.top)
        with Recorder(at.top, number, error, for_good=error == errno.ENOSPC):
            told = what_it_said(act, at)
        assert told != ""
        assert is_unfinished(at.folders.content) == (told == "unfinished")
        if not is_unfinished(at.folders.content):
            assert at.shown() in (draft, changed), f"call {number} failed: {told}"
        finish_interrupted(at.folders.content, at.folders.assets)
        assert at.shown() in (draft, changed), f"call {number} failed"
        states = at.every_state()
        assert states[-1] == published
        assert at.shown() == draft or draft in states
