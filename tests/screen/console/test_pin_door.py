"""PIN and misses on the real disk: hashed, written before the answer, and nothing gained by damage or a full disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.screen.console import pin_door
from kiosk.screen.console.pin_door import GUARD_FILE, PIN_FILE, PinDoor, boot_id, is_pin, too_simple
from kiosk.visit.pin_guard import FIRST_WAIT, FREE_TRIES, LONGEST_WAIT

PIN, WRONG = "271828", "314159"


def door(folder: Path, boot: str = "one") -> PinDoor:
    made = PinDoor(folder, boot)
    made.set_pin(PIN)
    return made


def test_the_right_pin_opens_and_only_its_hash_is_kept(tmp_path: Path) -> None:
    one = door(tmp_path)
    assert one.standing(0.0) == pin_door.Standing(is_set=True, wait=0.0, tries_left=FREE_TRIES)
    assert one.open(PIN, 0.0)
    kept = (tmp_path / PIN_FILE).read_text("utf-8")
    assert PIN not in kept
    assert "$argon2id$" in kept


def test_misses_are_counted_across_restarts_and_the_right_pin_forgets_them(tmp_path: Path) -> None:
    door(tmp_path)
    for _ in range(FREE_TRIES):
        assert not PinDoor(tmp_path, "one").open(WRONG, 0.0)  # each time the exhibit was started again
    late = PinDoor(tmp_path, "one")
    assert late.standing(1.0).wait == FIRST_WAIT - 1
    assert not late.open(PIN, 1.0)  # not even the right one, and it is not counted
    assert late.standing(1.0).wait == FIRST_WAIT - 1
    assert late.open(PIN, FIRST_WAIT)
    assert late.standing(FIRST_WAIT).tries_left == FREE_TRIES


def test_a_power_cut_begins_the_wait_anew(tmp_path: Path) -> None:
    one = door(tmp_path)
    for _ in range(FREE_TRIES):
        one.open(WRONG, 1000.0)
    after = PinDoor(tmp_path, "two")
    after.resume(3.0)
    assert after.standing(3.0).wait == FIRST_WAIT
    assert PinDoor(tmp_path, "two").standing(13.0).wait == FIRST_WAIT - 10


def test_the_miss_is_on_the_disk_before_the_pin_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = door(tmp_path)

    def plug_is_pulled(kept: str, pin: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(pin_door, "_matches", plug_is_pulled)
    with pytest.raises(KeyboardInterrupt):
        one.open(WRONG, 0.0)
    assert PinDoor(tmp_path, "two").standing(0.0).tries_left == FREE_TRIES - 1


@settings(max_examples=6, deadline=None)
@given(
    st.one_of(
        st.none(),
        st.binary(max_size=40),
        st.sampled_from([b"{}", b"[]", b"null", b'{"misses": -1, "wait": 0, "since": 0, "boot": ""}']),
        st.sampled_from([b'{"misses": 1e999, "wait": 0, "since": 0, "boot": ""}', b"[" * 100_000]),
        st.sampled_from([b'{"misses": 0, "wait": NaN, "since": NaN, "boot": "one"}']),
    )
)
def test_damage_gives_no_try_away_and_locks_nobody_out(damage: bytes | None) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        one = door(folder)
        (folder / GUARD_FILE).unlink() if damage is None else (folder / GUARD_FILE).write_bytes(damage)
        assert one.standing(50.0).wait == LONGEST_WAIT
        assert not one.open(PIN, 50.0)
        assert PinDoor(folder, "one").standing(60.0).wait == LONGEST_WAIT - 10
        assert one.open(PIN, 50.0 + LONGEST_WAIT)


@pytest.mark.parametrize("kept", ["", "{}", "[]", '{"hash": 5}'])
def test_a_damaged_pin_is_no_pin(tmp_path: Path, kept: str) -> None:
    one = door(tmp_path)
    (tmp_path / PIN_FILE).write_text(kept, "utf-8")
    assert not one.standing(0.0).is_set
    assert not one.open(PIN, 0.0)
    assert not one.open("", 0.0)


def test_a_hash_that_is_none_opens_for_nobody(tmp_path: Path) -> None:
    one = door(tmp_path)
    (tmp_path / PIN_FILE).write_text(json.dumps({"hash": PIN}), "utf-8")
    assert not one.open(PIN, 0.0)


def test_a_disk_that_takes_nothing_leaves_no_free_try(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = door(tmp_path)

    def full(path: Path, data: bytes, *, private: bool = False) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pin_door, "write_durably", full)
    assert not one.open(WRONG, 0.0)
    assert one.standing(0.0).wait == FIRST_WAIT
    assert not one.open(WRONG, FIRST_WAIT)
    assert one.standing(FIRST_WAIT).wait == FIRST_WAIT * 2
    assert one.open(PIN, FIRST_WAIT * 3)


@pytest.mark.parametrize("text", ["", "12345", "1234567890123", "12345a", "１２３４５６", "12 345", "-12345"])
def test_what_the_pad_cannot_type_is_no_pin(tmp_path: Path, text: str) -> None:
    assert not is_pin(text)
    with pytest.raises(ValueError, match="6 to 12"):
        PinDoor(tmp_path, "one").set_pin(text)


@pytest.mark.parametrize(
    ("pin", "simple"), [("000000", True), ("123456", True), ("987654", True), ("890123", True), ("271828", False)]
)
def test_the_pins_that_everybody_tries_first_are_too_simple(pin: str, simple: bool) -> None:
    assert too_simple(pin) == simple


def test_a_boot_has_one_name() -> None:
    assert boot_id() == boot_id() != ""


def test_where_no_pin_is_set_nothing_is_written(tmp_path: Path) -> None:
    one = PinDoor(tmp_path, "one")
    one.resume(0.0)
    assert not one.standing(0.0).is_set
    assert not one.open(PIN, 0.0)
    assert list(tmp_path.iterdir()) == []
