"""A pack takes the place of what a kiosk shows, as a whole, with one step back; also when the power goes meanwhile."""

from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exhibit.unfinished import is_unfinished
from kiosk.staff.history.restore import restore
from kiosk.staff.history.unfinished import finish_interrupted
from kiosk.staff.history.words import HistoryError
from kiosk.staff.packs.keys import own_keys, trust
from kiosk.staff.packs.take import Taken, find_packs, take
from kiosk.staff.packs.words import Refused
from tests.disk_model import cuts
from tests.power_cut import Recorder
from tests.staff.history.small_history import Desk, desk, worked_over
from tests.staff.packs.small_pack import WHEN, honest_pack, key_of, packed, signed_pack

Printed = pytest.CaptureFixture[str]


@pytest.fixture
def at(memory: Path) -> Desk:
    """A kiosk that trusts the museum's desk, with work of its own that was never published."""
    made = desk(memory / "kiosk")
    made.edit("content/figures.yaml", "value: 9026", "value: 9000")
    made.folders.path("assets/readme.txt").write_bytes(b"of the kiosk")
    return made


@pytest.fixture
def pack(memory: Path, at: Desk) -> Path:
    museum = desk(memory / "museum")
    worked_over(museum)
    museum.folders.path("assets/notes.txt").unlink()
    museum.publish("更正")
    path = honest_pack(museum)
    trust(at.top / "keys", own_keys(museum.top / "keys").public)
    return path


def taken(at: Desk, pack: Path) -> Taken:
    done = take(at.folders, at.history, at.top / "keys", pack)
    assert isinstance(done, Taken)
    return done


def test_a_pack_is_taken_and_given_back_in_one_step(at: Desk, pack: Path) -> None:
    before = at.shown()
    done = taken(at, pack)
    assert done.kept is not None
    museum = Desk(pack.parent).shown()
    assert at.shown() == museum | {"assets/readme.txt": b"of the kiosk"}
    assert taken(at, pack).now is None
    restore(at.folders, at.history, "-1")
    assert at.shown() == before


def test_an_older_pack_is_told_and_taken_when_that_is_meant(at: Desk, pack: Path) -> None:
    files = [packed(name, data) for name, data in desk(at.top.parent / "once").shown().items()]
    old = signed_pack(at.top / "old.kioskpack", key_of(at), files, when=WHEN)
    taken(at, pack)
    newer = at.shown()
    done = take(at.folders, at.history, at.top / "keys", old)
    assert isinstance(done, Refused)
    assert done.word == "older"
    assert at.shown() == newer
    assert isinstance(take(at.folders, at.history, at.top / "keys", old, older=True), Taken)
    assert at.shown() != newer


def test_packs_are_found_on_sticks(memory: Path) -> None:
    for name in ("a.kioskpack", "museum/b.KIOSKPACK", "1/2/3/4/too-deep.kioskpack", ".trash/c.kioskpack", "d.zip"):
        (memory / "stick" / name).parent.mkdir(parents=True, exist_ok=True)
        (memory / "stick" / name).write_bytes(b"")
    (memory / "stick" / "link.kioskpack").symlink_to(memory / "stick" / "a.kioskpack")
    found = find_packs([memory / "stick", memory / "pulled"])
    assert [path.name for path in found] == ["a.kioskpack", "b.KIOSKPACK"]


def test_a_cut_while_a_pack_is_taken_leaves_the_old_exhibit_or_the_new_one(at: Desk, pack: Path) -> None:
    before = at.shown()
    with Recorder(at.top) as recorder:
        taken(at, pack)
    after = at.shown()
    met = set()
    for cut in cuts(recorder):
        cut.build(at.top)
        finish_interrupted(at.folders.content, at.folders.assets)
        shown = at.shown()
        assert shown in (before, after), f"after call {cut.after}, {cut.model}"
        assert shown == before or before in at.every_state()
        met.add(shown == before)
    assert met == {True, False}


@pytest.mark.wide
@pytest.mark.parametrize("error", [errno.EIO, errno.ENOSPC], ids=["input or output", "disk full"])
def test_a_call_that_fails_loses_nothing_and_says_so(at: Desk, pack: Path, error: int) -> None:
    before = at.shown()
    with Recorder(at.top) as recorder:
        taken(at, pack)
    after = at.shown()
    start = next(iter(cuts(recorder)))
    first = 1 if error == errno.EIO else 2  # between them they fail every call
    for number in range(first, len(recorder.calls) + 1, 2):
        start.build(at.top)
        word = ""
        with Recorder(at.top, number, error, for_good=error == errno.ENOSPC):
            try:
                taken(at, pack)
            except HistoryError as refused:
                word = refused.word
            except OSError as refused:
                word = str(refused)
        assert is_unfinished(at.folders.content) == (word == "unfinished"), f"call {number}"
        assert at.shown() in (before, after) or word == "unfinished", f"call {number}"
        finish_interrupted(at.folders.content, at.folders.assets)
        assert at.shown() in (before, after), f"call {number}"
        assert at.shown() == before or before in at.every_state()


def test_the_commands_from_the_desk_to_the_kiosk(memory: Path, capsys: Printed) -> None:
    museum, at = desk(memory / "museum"), desk(memory / "kiosk")
    museum.edit("content/figures.yaml", "value: 596", "value: 600")

    def do(place: Desk, *asked: str) -> int:
        folders = ["--content", str(place.folders.content), "--assets", str(place.folders.assets)]
        keys = ["--keys", str(place.top / "keys")] if asked[0] in ("keys", "pack", "take") else []
        return main([*asked, *folders, "--history", str(place.history), *keys, "--lang", "en"])

    assert do(museum, "pack", "--out", str(memory / "a.kioskpack")) == 1
    assert capsys.readouterr().err == "There is no key yet: run kiosk keys first.\n"
    assert do(museum, "keys") == 0
    assert "Fingerprint: " in capsys.readouterr().out
    assert stat.S_IMODE((museum.top / "keys" / "private.key").stat().st_mode) == 0o600
    assert do(museum, "publish", "-m", "Corrected") == 0
    assert do(museum, "pack", "--out", str(memory / "a.kioskpack")) == 0
    assert do(at, "take", str(memory / "a.kioskpack")) == 1
    assert "does not trust" in capsys.readouterr().err
    assert do(at, "keys", "--trust", str(museum.top / "keys" / "public.key")) == 0
    before = at.shown()
    assert do(at, "take", str(memory / "a.kioskpack")) == 0
    assert at.shown() == museum.shown()
    assert do(at, "restore") == 0
    assert at.shown() == before
    assert "Traceback" not in capsys.readouterr().err
    assert do(at, "keys", "--trust", str(memory / "a.kioskpack")) == 1
