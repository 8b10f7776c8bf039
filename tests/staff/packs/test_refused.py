"""A pack that is damaged, forged or holds what it may not is refused for one clear reason, and nothing is written."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey

from kiosk.staff.packs.keys import TRUSTED, own_keys, trust
from kiosk.staff.packs.pack_file import MARK, VERSION
from kiosk.staff.packs.take import Examined, examine, take
from kiosk.staff.packs.words import WORDS, Refused
from tests.power_cut import tree_of
from tests.staff.history.small_history import Desk, desk
from tests.staff.packs.small_pack import honest_pack, key_of, packed, signed_pack

YAML, SVG = "content/figures.yaml", "assets/drawings/a.svg"


@pytest.fixture
def at(memory: Path) -> Desk:
    made = desk(memory / "kiosk")
    made.publish("初次")
    return made


def reason(at: Desk, path: Path) -> str:
    """Why the pack is refused; it is refused alike when it is looked at and when it is taken, and nothing changes."""
    seen = examine(path, at.top / "keys")
    before = tree_of(at.top)
    done = take(at.folders, at.history, at.top / "keys", path)
    assert tree_of(at.top) | {"history/lock": b""} == before | {"history/lock": b""}
    assert isinstance(seen, Refused)
    assert seen == done
    for language in ("zh", "en"):
        assert re.fullmatch(r"[^\n{}]+[.。）)]", seen.said("en" if language == "en" else "zh"))
    return seen.word


def test_every_byte_of_a_pack_is_vouched_for(at: Desk) -> None:
    whole = honest_pack(at).read_bytes()
    path = at.top / "damaged.kioskpack"
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert isinstance(examine(path, at.top / "keys"), Refused), place


def test_a_pack_that_is_cut_short_anywhere_is_refused(at: Desk) -> None:
    whole = honest_pack(at).read_bytes()
    path = at.top / "short.kioskpack"
    for length in range(0, len(whole), 11):
        path.write_bytes(whole[:length])
        seen = examine(path, at.top / "keys")
        assert isinstance(seen, Refused)
        assert seen.word in ("truncated", "not-a-pack", "other-version"), length


def test_an_honest_pack_is_told_without_being_unpacked(at: Desk) -> None:
    path = honest_pack(at)
    before = tree_of(at.top)
    seen = examine(path, at.top / "keys")
    assert isinstance(seen, Examined)
    assert (seen.who, seen.why, seen.files) == ("小王", "初次", len(at.shown()))
    assert tree_of(at.top) == before


def test_something_behind_the_end_is_refused(at: Desk) -> None:
    path = honest_pack(at)
    path.write_bytes(path.read_bytes() + b"\0")
    assert reason(at, path) == "trailing"


def test_another_version_is_refused(at: Desk) -> None:
    path = honest_pack(at)
    path.write_bytes(path.read_bytes().replace(MARK + VERSION, MARK + b"2\n"))
    assert reason(at, path) == "other-version"


def test_a_key_that_is_not_trusted_is_refused_until_it_is(at: Desk) -> None:
    stranger = desk(at.top.parent / "stranger")
    stranger.publish("初次")
    path = honest_pack(stranger)
    assert reason(at, path) == "untrusted"
    trust(at.top / "keys", own_keys(stranger.top / "keys").public)
    assert isinstance(examine(path, at.top / "keys"), Examined)


def test_a_signature_by_another_key_than_the_pack_names_is_refused(at: Desk) -> None:
    honest = honest_pack(at).read_bytes()
    forged = signed_pack(at.top / "forged.kioskpack", SigningKey.generate(), [packed(YAML, b"figures: []\n")])
    start = len(MARK + VERSION)
    own_key = honest[start + 64 : start + 96]
    forged.write_bytes(forged.read_bytes()[: start + 64] + own_key + forged.read_bytes()[start + 96 :])
    assert reason(at, forged) == "tampered"


NAMES = {
    "content/../../evil.yaml": "bad-name",
    "../evil.yaml": "bad-name",
    "/etc/evil.yaml": "bad-name",
    "content//evil.yaml": "bad-name",
    "content/./evil.yaml": "bad-name",
    "C:/evil.yaml": "bad-name",
    "content/C:evil.yaml": "bad-name",
    "content\\evil.yaml": "bad-name",
    "content/a\\..\\evil.yaml": "bad-name",
    "content/evil.yaml\0.svg": "bad-name",
    "content/evil\n.yaml": "bad-name",
    "content/.unfinished": "bad-name",
    "content/.git/config.yaml": "bad-name",
    "content/con.yaml": "bad-name",
    "content/evil.yaml.": "bad-name",
    "content": "bad-name",
    "": "bad-name",
    "kiosk/evil.yaml": "bad-name",
    "content/" + "a" * 300 + ".yaml": "bad-name",
    "content/evil.py": "bad-suffix",
    "assets/evil.exe": "bad-suffix",
    "assets/evil.yaml": "bad-suffix",
    "content/evil": "bad-suffix",
}


@pytest.mark.parametrize(("name", "word"), NAMES.items(), ids=map(ascii, NAMES))
def test_a_name_that_leads_out_or_is_not_known_is_refused(at: Desk, name: str, word: str) -> None:
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), [packed(name, b"x")])) == word


@pytest.mark.parametrize(
    ("first", "second"),
    [(SVG, SVG), (SVG, SVG.upper().replace("ASSETS", "assets")), ("assets/é.svg", "assets/e\u0301.svg")],
    ids=["twice", "case", "accent"],
)
def test_two_files_of_one_name_are_refused(at: Desk, first: str, second: str) -> None:
    files = [packed(first, b"x"), packed(second, b"y")]
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), files)) == "same-name"


def test_a_file_that_is_also_a_folder_is_refused(at: Desk) -> None:
    files = [packed("assets/a.svg", b"x"), packed("assets/a.svg/b.svg", b"y")]
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), files)) == "same-name"


ODD: dict[str, dict[str, Any]] = {
    "a link": {"link": "/etc/passwd"},
    "a device": {"mode": 0o20666},
    "a negative length": {"size": -1},
    "a length that is text": {"size": "1"},
    "a length that is true": {"size": True},
}


@pytest.mark.parametrize("changed", ODD.values(), ids=ODD.keys())
def test_links_devices_and_odd_values_are_refused(at: Desk, changed: dict[str, Any]) -> None:
    path = signed_pack(at.top / "a.kioskpack", key_of(at), [packed(SVG, b"x", **changed)])
    assert reason(at, path) == "odd-manifest"


@pytest.mark.parametrize("files", [None, {}, "x", [1], [[]]], ids=json.dumps)
def test_a_list_of_files_that_is_none_is_refused(at: Desk, files: object) -> None:
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), [], listed=files)) == "odd-manifest"


def test_too_many_files_are_refused(at: Desk) -> None:
    files = [packed(f"assets/{number}.svg", b"x") for number in range(5_001)]
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), files)) == "too-many"


def test_more_than_four_gigabytes_are_refused(at: Desk) -> None:
    files = [packed(f"assets/{n}.mp4", b"x", size=1 << 31, stored=1 << 30) for n in range(3)]
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), files)) == "too-large"


def test_a_long_yaml_file_is_refused(at: Desk) -> None:
    files = [packed(YAML, b"#" * ((2 << 20) + 1))]
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), files)) == "too-long"


def test_a_file_that_grows_more_than_a_hundredfold_is_refused(at: Desk) -> None:
    files = [packed(SVG, bytes(1 << 20), squeezed=True)]
    assert reason(at, signed_pack(at.top / "a.kioskpack", key_of(at), files)) == "too-dense"


@pytest.mark.parametrize("size", [10, 1 << 19])
def test_a_bomb_that_lies_about_its_length_is_stopped_while_it_is_read(at: Desk, size: int) -> None:
    line, stored = packed(SVG, bytes(1 << 20), squeezed=True)
    path = signed_pack(at.top / "a.kioskpack", key_of(at), [({**line, "size": min(size, 90 * len(stored))}, stored)])
    assert reason(at, path) == "tampered"


def test_a_pack_whose_content_has_errors_is_refused(at: Desk) -> None:
    path = signed_pack(at.top / "a.kioskpack", key_of(at), [packed(YAML, b"figures: [")])
    shown = at.shown()
    done = take(at.folders, at.history, at.top / "keys", path, older=True)
    assert isinstance(done, Refused)
    assert done.word == "errors"
    assert at.shown() == shown
    assert not (at.history / "taking").exists()


def test_a_file_that_is_no_pack_or_is_not_there_is_told(at: Desk) -> None:
    (at.top / "a.kioskpack").write_bytes(b"PK\3\4 a zip")
    assert reason(at, at.top / "a.kioskpack") == "not-a-pack"
    seen = examine(at.top / "nowhere.kioskpack", at.top / "keys")
    assert isinstance(seen, Refused)
    assert seen.word == "no-file"


def test_damaged_keys_are_passed_over(at: Desk) -> None:
    path = honest_pack(at)
    (at.top / "keys" / TRUSTED).mkdir()
    (at.top / "keys" / TRUSTED / "x.key").write_bytes(b"\xff" * 5000)
    assert isinstance(examine(path, at.top / "keys"), Examined)


def test_each_sentence_is_in_both_languages() -> None:
    for chinese, english in WORDS.values():
        gaps = re.compile(r"\{(\w+)\}")
        assert set(gaps.findall(chinese)) >= set(gaps.findall(english)) - {"who"}
        assert re.search(r"[\u4e00-\u9fff]", chinese)
        assert not re.search(r"[\u4e00-\u9fff]", english)
