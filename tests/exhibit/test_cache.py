"""A reading that is kept is the reading itself; one that is damaged or out of date is read again."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.exhibit.cache import DIGEST_BYTES, load_cached
from kiosk.exhibit.load import load
from kiosk.exhibit.loaded import Loaded
from tests.exhibit.small_content import ASSETS, CONTENT, ROOT, changed, written


def kept_in(folder: Path) -> Path:
    return folder / "kept" / "content.pickle"


@pytest.fixture
def small(tmp_path: Path) -> tuple[Path, Path]:
    """A content with a problem in it, so that problems are kept as well."""
    return written(tmp_path, changed("figures.yaml", "unit: 米", "unit: 里"))


def cached(small: tuple[Path, Path]) -> Loaded:
    return load_cached(*small, small[0].parent / "kept")


def test_a_hit_equals_a_miss(tmp_path: Path) -> None:
    miss = load_cached(CONTENT, ASSETS, tmp_path)
    before = (tmp_path / "content.pickle").read_bytes()
    hit = load_cached(CONTENT, ASSETS, tmp_path)
    assert miss == hit == load(CONTENT, ASSETS)
    assert hit is not miss
    assert (tmp_path / "content.pickle").read_bytes() == before


def test_a_hit_keeps_the_problems(small: tuple[Path, Path]) -> None:
    cached(small)
    found = cached(small).problems
    assert found == load(*small).problems
    assert [p.line_in("zh") for p in found] == [p.line_in("zh") for p in load(*small).problems]
    assert found


def test_what_is_kept_is_what_is_shown(small: tuple[Path, Path]) -> None:
    """Without this the tests of damage below would pass if nothing were ever read from the cache."""
    cached(small)
    path = kept_in(small[0].parent)
    other = pickle.dumps(Loaded(load(*small).exhibit, ()))
    path.write_bytes(path.read_bytes()[:DIGEST_BYTES] + sha256(other).digest() + other)
    assert cached(small).problems == ()


@pytest.mark.parametrize("length", [0, 1, DIGEST_BYTES, 2 * DIGEST_BYTES, 2 * DIGEST_BYTES + 100, -1])
def test_a_cache_that_was_cut_is_read_again(small: tuple[Path, Path], length: int) -> None:
    cached(small)
    path = kept_in(small[0].parent)
    good = path.read_bytes()
    path.write_bytes(good[:length])
    assert cached(small) == load(*small)
    assert path.read_bytes() == good


def test_a_cache_with_a_flipped_bit_anywhere_is_read_again(small: tuple[Path, Path]) -> None:
    cached(small)
    path = kept_in(small[0].parent)
    good = path.read_bytes()
    for at in range(0, len(good), len(good) // 40):
        path.write_bytes(good[:at] + bytes([good[at] ^ 16]) + good[at + 1 :])
        assert cached(small) == load(*small)
        assert path.read_bytes() == good


class Evil:
    """Writes a file when it is unpickled by a reader that lets everything through."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __reduce__(self) -> tuple[object, tuple[str, str]]:
        return os.rename, (str(self.path), str(self.path) + ".taken")


def test_a_cache_that_holds_code_runs_none(small: tuple[Path, Path], tmp_path: Path) -> None:
    cached(small)
    path = kept_in(small[0].parent)
    bait = tmp_path / "bait"
    bait.touch()
    payload = pickle.dumps(Evil(bait))
    path.write_bytes(path.read_bytes()[:DIGEST_BYTES] + sha256(payload).digest() + payload)
    assert cached(small) == load(*small)
    assert bait.exists()


@pytest.mark.parametrize(
    "payload", [b"", b"\x80\x05.", b"cos\nsystem\n(S'true'\ntR.", b"not a pickle", b"ckiosk.exhibit.no\nX\n."]
)
def test_a_payload_that_is_no_reading_is_read_again(small: tuple[Path, Path], payload: bytes) -> None:
    cached(small)
    path = kept_in(small[0].parent)
    path.write_bytes(path.read_bytes()[:DIGEST_BYTES] + sha256(payload).digest() + payload)
    assert cached(small) == load(*small)


def test_a_changed_content_is_read_again(small: tuple[Path, Path]) -> None:
    cached(small)
    content, _ = small
    path = content / "exhibit.yaml"
    path.write_text(path.read_text("utf-8").replace("小展", "大展"), "utf-8")
    assert cached(small).exhibit.about.title.zh == "大展"


def test_a_change_of_the_same_size_and_time_is_seen(small: tuple[Path, Path]) -> None:
    cached(small)
    path = small[0] / "figures.yaml"
    before = path.stat()
    path.write_text(path.read_text("utf-8").replace("9026", "9027"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert cached(small).exhibit.figure_by_key["depth"].value == 9027


def test_a_picture_that_is_gone_is_seen(small: tuple[Path, Path]) -> None:
    cached(small)
    (small[1] / "drawings" / "b.svg").unlink()
    assert "E302" in {p.code for p in cached(small).problems}


def test_a_file_that_is_new_or_gone_is_seen(small: tuple[Path, Path]) -> None:
    cached(small)
    (small[0] / "units.yaml").unlink()
    assert "E106" in {p.code for p in cached(small).problems}
    (small[0] / "eras" / "later.yaml").touch()
    assert "E105" in {p.code for p in cached(small).problems}


def test_another_folder_has_its_own_reading(small: tuple[Path, Path], tmp_path: Path) -> None:
    cached(small)
    other = written(tmp_path / "other")
    assert load_cached(*other, tmp_path / "kept").problems == ()
    assert cached(small).problems


def test_a_name_in_another_encoding_does_no_harm(small: tuple[Path, Path]) -> None:
    odd = os.fsencode(small[1]) + b"/" + "旧".encode("gbk") + b".png"
    try:
        Path(os.fsdecode(odd)).touch()
    except OSError:
        assert os.name != "posix" or os.uname().sysname == "Darwin"  # only these refuse such a name
    assert cached(small) == cached(small) == load(*small)


def test_where_nothing_can_be_kept_the_content_is_read_all_the_same(small: tuple[Path, Path], tmp_path: Path) -> None:
    (tmp_path / "full").write_text("a file where a folder should be", "utf-8")
    assert load_cached(*small, tmp_path / "full") == load(*small)


def test_keeping_leaves_nothing_else_behind(small: tuple[Path, Path]) -> None:
    cached(small)
    (small[0] / "eras" / "later.yaml").touch()
    cached(small)
    assert [path.name for path in kept_in(small[0].parent).parent.iterdir()] == ["content.pickle"]


LOADS = """
import json, sys
from pathlib import Path
from kiosk.exhibit.cache import load_cached
loaded = load_cached(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
tops = {name.partition(".")[0] for name in sys.modules}
print(json.dumps([len(loaded.exhibit.figures), sorted(tops & {"yaml", "pydantic", "pydantic_core", "rapidfuzz"})]))
"""


def imported(folder: Path) -> tuple[int, list[str]]:
    command = [sys.executable, "-c", LOADS, str(CONTENT), str(ASSETS), str(folder)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    figures, modules = json.loads(done.stdout)
    return figures, modules


def test_a_hit_imports_neither_yaml_nor_validation(tmp_path: Path) -> None:
    figures, for_a_miss = imported(tmp_path)
    assert for_a_miss == ["pydantic", "pydantic_core", "rapidfuzz", "yaml"]
    assert imported(tmp_path) == (figures, [])
    assert figures > 0
