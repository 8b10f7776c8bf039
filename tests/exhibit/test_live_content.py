"""What is edited is taken when it does no harm; else the last good version stays, today and after a restart."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.exhibit.cache import load_cached
from kiosk.exhibit.last_good import LastGood
from kiosk.exhibit.live_content import DOUBT_SECONDS, LiveContent, Taken
from kiosk.exhibit.load import load
from tests.exhibit.small_content import FILES, changed, written

RESTED = 10.0
PAST = "eras/past.yaml"


class Desk:
    """Staff at their desk: a content folder, and the exhibit that follows it."""

    def __init__(self, folder: Path, changes: dict[str, str] | None = None) -> None:
        self.content, self.assets = written(folder, changes)
        self.cache = folder / "cache"
        self.taken: Taken
        self.restart()

    def restart(self) -> None:
        """The exhibit is started (again)."""
        self.live = LiveContent(self.content, self.assets, LastGood(self.cache, self.content))
        self.taken = self.live.start()
        self.live.keep()

    def look(self, *names: str, rested: float = RESTED) -> None:
        """The exhibit looks at these files."""
        self.taken = self.live.look(dict.fromkeys(names, rested))
        self.live.keep()

    def save(self, name: str, old: str, new: str) -> None:
        """One replacement in one file, and the exhibit looks at it."""
        self.write(name, changed(name, old, new)[name])

    def write(self, name: str, text: str | bytes) -> None:
        """The whole of a file anew, and the exhibit looks at it."""
        raw = text.encode() if isinstance(text, str) else text
        (self.content / name).write_bytes(raw)
        self.look(name)

    @property
    def title(self) -> str:
        """What the screen says of the one era."""
        return self.taken.loaded.exhibit.era_by_key["past"].title.zh

    @property
    def codes(self) -> set[str]:
        """The codes of all problems that are told."""
        return {problem.code for problem in self.taken.loaded.problems}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A desk at which nothing is wrong yet."""
    return Desk(tmp_path)


def test_what_is_followed_is_what_would_be_loaded(desk: Desk) -> None:
    assert desk.taken.loaded == load(desk.content, desk.assets)
    desk.save(PAST, "过去", "往昔")
    assert desk.title == "往昔"
    assert desk.taken.loaded == load(desk.content, desk.assets)
    assert desk.taken.held == ()


HALF = FILES[PAST][: len(FILES[PAST]) // 2]
BROKEN = {
    "half written": HALF,
    "emptied": "",
    "not even text": b"\xff\xfe\x00\x01" * 40,
    "in GBK": FILES[PAST].replace("过去", "往昔").encode("gbk"),
    "an entry without its name": FILES[PAST].replace("title: {zh: 开矿, en: Opened}", "summary: {zh: 旧, en: Old}", 1),
    "a figure that nobody knows": FILES[PAST].replace("figures: [depth]", "figures: [width]").replace("过去", "往昔"),
    "a slip in a field's name": FILES[PAST].replace("plate:", "palte:").replace("过去", "往昔"),
}


@pytest.mark.parametrize("broken", BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_file_changes_nothing_and_is_told(desk: Desk, broken: str | bytes) -> None:
    before = desk.taken.loaded.exhibit
    desk.write(PAST, broken)
    assert desk.taken.loaded.exhibit == before
    assert desk.taken.held == (PAST,)
    assert any(code.startswith("E") for code in desk.codes)
    desk.restart()
    assert desk.taken.loaded.exhibit == before
    assert desk.taken.held == (PAST,)
    assert load_cached(desk.content, desk.assets, desk.cache).exhibit == before
    desk.write(PAST, FILES[PAST].replace("过去", "往昔"))
    assert desk.title == "往昔"
    assert not desk.taken.held
    assert desk.codes == set()


def test_a_folder_or_a_link_to_nowhere_in_a_files_place_changes_nothing(desk: Desk) -> None:
    before = desk.taken.loaded.exhibit
    path = desk.content / PAST
    path.unlink()
    path.mkdir()
    desk.look(PAST)
    assert desk.taken.loaded.exhibit == before
    assert desk.taken.waiting == {PAST}
    path.rmdir()
    try:
        path.symlink_to(desk.content / "nowhere.yaml")
    except OSError:
        pytest.skip("no links here")
    desk.look(PAST)
    assert desk.taken.loaded.exhibit == before
    desk.restart()
    assert desk.taken.loaded.exhibit == before


def test_one_broken_file_does_not_hold_the_others_up(desk: Desk) -> None:
    (desk.content / "figures.yaml").write_text("figures: [", "utf-8")
    (desk.content / PAST).write_text(FILES[PAST].replace("过去", "往昔"), "utf-8")
    desk.look("figures.yaml", PAST)
    assert desk.title == "往昔"
    assert desk.taken.held == ("figures.yaml",)


def test_two_files_that_belong_together_wait_for_each_other(desk: Desk) -> None:
    """A key is renamed in one file and then in the other: between the two saves visitors see what they saw before."""
    before = desk.taken.loaded.exhibit
    desk.save("figures.yaml", "key: height", "key: tallness")
    assert desk.taken.loaded.exhibit == before
    assert desk.taken.held == ("figures.yaml",)
    assert "E301" in desk.codes
    desk.save(PAST, "[depth, height]", "[depth, tallness]")
    assert not desk.taken.held
    assert "tallness" in desk.taken.loaded.exhibit.figure_by_key


def test_an_error_that_was_there_before_holds_nothing_up(tmp_path: Path) -> None:
    desk = Desk(tmp_path, changed(PAST, "key: closed", "key: CLOSED !"))
    assert desk.codes == {"E208"}
    moved = (desk.content / PAST).read_text("utf-8").replace("title: {zh: 过去", "# 新的一行\ntitle: {zh: 往昔")
    desk.write(PAST, moved)
    assert desk.title == "往昔"
    assert desk.codes == {"E208"}


def test_what_says_less_than_before_waits_until_it_has_rested(desk: Desk) -> None:
    """Half a file can read like a whole one."""
    fewer = FILES["units.yaml"].rpartition("  - ")[0]
    shorter = FILES["enterprises.yaml"].rstrip("\n")
    (desk.content / "units.yaml").write_text(fewer, "utf-8")
    (desk.content / "enterprises.yaml").write_text(shorter.replace("工厂", "老厂"), "utf-8")
    desk.look("units.yaml", "enterprises.yaml", rested=DOUBT_SECONDS / 2)
    assert "enterprises.yaml" in desk.taken.waiting
    assert desk.taken.loaded.exhibit.enterprises[0].name.zh == "工厂"
    desk.look("enterprises.yaml", rested=DOUBT_SECONDS)
    assert desk.taken.loaded.exhibit.enterprises[0].name.zh == "老厂"


LEAD_ELSEWHERE = FILES["industries/lead.yaml"].replace("key: lead", "key: zinc")


def test_a_file_that_is_gone_is_gone_when_nothing_needs_it(desk: Desk) -> None:
    desk.write("industries/zinc.yaml", LEAD_ELSEWHERE)
    assert "zinc" in desk.taken.loaded.exhibit.industry_by_key
    (desk.content / "industries" / "zinc.yaml").unlink()
    desk.look("industries/zinc.yaml")
    assert "zinc" not in desk.taken.loaded.exhibit.industry_by_key
    assert not (LastGood(desk.cache, desk.content).folder / "industries" / "zinc.yaml").exists()
    desk.restart()
    assert "zinc" not in desk.taken.loaded.exhibit.industry_by_key


def test_a_file_that_is_gone_and_still_needed_stays(desk: Desk) -> None:
    before = desk.taken.loaded.exhibit
    for name in ("sources.yaml", "exhibit.yaml", PAST):
        (desk.content / name).unlink()
        desk.look(name)
        assert desk.taken.loaded.exhibit == before
    desk.restart()
    assert desk.taken.loaded.exhibit == before


def test_a_folder_that_goes_away_takes_nothing_with_it(desk: Desk) -> None:
    """A network share is gone for an hour; and the exhibit is even restarted meanwhile."""
    before = desk.taken.loaded.exhibit
    desk.content.rename(desk.content.with_name("away"))
    desk.look(*FILES)
    assert desk.taken.loaded.exhibit == before
    desk.restart()
    assert desk.taken.loaded.exhibit == before
    desk.content.with_name("away").rename(desk.content)
    desk.look(*FILES)
    assert desk.taken.held == ()


def test_a_new_file_shows_what_of_it_can_be_shown(desk: Desk) -> None:
    desk.write("industries/zinc.yaml", LEAD_ELSEWHERE.replace("[daily]", "[daily, weekly]"))
    assert "zinc" in desk.taken.loaded.exhibit.industry_by_key
    assert "E301" in desk.codes


def test_without_the_kept_files_the_disk_is_shown_as_it_is(desk: Desk) -> None:
    desk.write(PAST, HALF)
    for path in sorted(desk.cache.glob("**/*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    desk.restart()
    assert desk.taken.loaded == load(desk.content, desk.assets)


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("nth", range(1, 8))
def test_when_keeping_fails_at_any_point_every_kept_file_is_whole(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, call: str, nth: int
) -> None:
    """The N-th write fails: kept is the version before or the new one, and the next change keeps what was not."""
    whole = {name: {text, text + "# 新\n"} for name, text in FILES.items()}
    for name, text in FILES.items():
        (desk.content / name).write_text(text + "# 新\n", "utf-8")
    real, count = getattr(os, call), 0

    def fails(*given: object) -> object:
        nonlocal count
        count += 1
        if count == nth:
            raise OSError(28, "No space left on device")
        return real(*given)

    with monkeypatch.context() as patched:
        patched.setattr(os, call, fails)
        with pytest.raises(OSError, match="No space"):
            desk.look(*FILES)
    kept = LastGood(desk.cache, desk.content)
    assert kept.read().keys() == FILES.keys()
    assert all(raw.decode() in whole[name] for name, raw in kept.read().items())
    desk.look(PAST)
    assert all("# 新" in raw.decode() for raw in kept.read().values())


def test_the_kept_files_of_two_contents_do_not_mix(tmp_path: Path) -> None:
    one, other = Desk(tmp_path / "one"), Desk(tmp_path / "other")
    other.cache = one.cache
    other.restart()
    other.save(PAST, "过去", "往昔")
    one.write(PAST, "")
    one.restart()
    assert one.title == "过去"
