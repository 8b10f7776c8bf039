"""What has one right answer is mended byte by byte, is shown, and can be had back; nothing else is touched."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.exhibit.load import load
from kiosk.staff.mending.mending import changes, mend, mended_file, write
from kiosk.staff.mending.text import BOM, FileText
from tests.exhibit.small_content import CONTENT, FILES, kind_of, written
from tests.exhibit.test_damaged import DAMAGES

CORPUS = Path(__file__).parents[2] / "exhibit/damaged"
Printed = pytest.CaptureFixture[str]


def file(name: str, *replacements: tuple[str, str]) -> FileText:
    text = FILES[name]
    for old, new in replacements:
        assert old in text, f"{old!r} is not in {name}"
        text = text.replace(old, new, 1)
    return FileText(text.encode(), f"content/{name}", kind_of(name))


def told(before: FileText, after: FileText) -> list[str]:
    return [change.told() for change in changes(before.raw, after.raw, before.path)]


SLIPS = {
    "tab": ("figures.yaml", "    value: 9026", "\tvalue: 9026", ["3: ⇥value: 9026 → value: 9026"], None),
    "tabs of eight": (
        "eras/past.yaml",
        "      - title: {zh: 最早, en: earliest}\n        claim",
        "      - title: {zh: 最早, en: earliest}\n\tclaim",
        ["24: ⇥claim: {zh: 全国首个, en: first} → claim: {zh: 全国首个, en: first}"],
        None,
    ),
    "colon": ("figures.yaml", "value: 596", "value：596", ["8: value：596 → value: 596"], None),
    "colon of a list": ("figures.yaml", "figures:", "figures：", ["1: figures： → figures:"], None),
    "comma in a form": (
        "industries/lead.yaml",
        "{zh: 铅, en: Lead}",
        "{zh：铅，en：Lead}",
        ["3: short: {zh：铅，en：Lead} → short: {zh: 铅, en: Lead}"],
        None,
    ),
    "date": (
        "eras/past.yaml",
        "date: 1896年",
        "date: 1896.3",
        ["15: date: 1896.3 → date: 1896年3月"],
        "date: 1896年3月",
    ),
    "quoted date": (
        "eras/past.yaml",
        "date: 1896年",
        'date: "March 1896"  # as it is told',
        ['15: date: "March 1896"  # as it is told → date: "1896年3月"  # as it is told'],
        'date: "1896年3月"  # as it is told',
    ),
    "number": ("figures.yaml", "value: 9026", "value: 9,026", ["3: value: 9,026 → value: 9026"], None),
    "key": (
        "figures.yaml",
        "  - key: height\n    value: 596",
        "  - value: 596",
        ["7: - value: 596 → - key: height-2 ⏎ value: 596"],
        "  - key: height-2\n    value: 596",
    ),
    "key of a file": ("industries/lead.yaml", "key: lead\n", "", ["1: + key: lead"], None),
    "key in a form": (
        "eras/past.yaml",
        "{key: modern, title",
        "{title",
        [
            "11: - {title: {zh: 近代, en: Modern}, date: 1840—1949年} → "
            "- {key: modern, title: {zh: 近代, en: Modern}, date: 1840—1949年}"
        ],
        None,
    ),
    "marks in the English": (
        "industries/lead.yaml",
        "en: below}",
        "en: below，deep}",
        ['4: eyebrow: {zh: 地下, en: below，deep} → eyebrow: {zh: 地下, en: "below, deep"}'],
        'en: "below, deep"}',
    ),
}  # fmt: skip


@pytest.mark.parametrize(("name", "good", "slip", "lines", "mended"), SLIPS.values(), ids=SLIPS.keys())
def test_a_slip_is_mended_and_every_other_byte_stays(
    name: str, good: str, slip: str, lines: list[str], mended: str | None
) -> None:
    if name == "figures.yaml" and "height-2" in str(lines):
        slipped, taken = file(name, (good, slip), ("en: height", "en: Height!")), frozenset({"height"})
        wanted = file(name, (good, str(mended)), ("en: height", "en: Height!"))
    else:
        slipped, taken = file(name, (good, slip)), frozenset[str]()
        wanted = file(name, (good, mended or good))
    made = mended_file(slipped, taken)
    assert made.raw.decode() == wanted.raw.decode()
    assert told(slipped, made) == [f"content/{name}:{line}" for line in lines]


def test_a_file_of_windows_keeps_its_line_ends_and_loses_its_mark() -> None:
    slipped = file("figures.yaml", ("  - key: height\n    value: 596", "  - value: 9,026"))
    slipped = FileText(BOM + slipped.raw.replace(b"\n", b"\r\n"), slipped.path, slipped.kind)
    made = mended_file(slipped)
    wanted = file("figures.yaml", ("  - key: height\n    value: 596", "  - key: height\n    value: 9026"))
    assert made.raw == wanted.raw.replace(b"\n", b"\r\n")
    assert told(slipped, made)[0] == "content/figures.yaml:1: BOM figures: → figures:"


def test_several_slips_of_one_file_are_mended_together() -> None:
    slipped = file("eras/past.yaml", ("character: 古", "character：古"), ("    title: {zh: 开矿", "\ttitle: {zh: 开矿"))
    slipped = FileText(slipped.raw.replace("date: 1896年".encode(), b"date: 1896/3"), slipped.path, slipped.kind)
    made = mended_file(slipped)
    assert made.raw.decode() == FILES["eras/past.yaml"].replace("1896年", "1896年3月")
    assert len(told(slipped, made)) == 3


LEFT = {
    "a date of two readings": ("eras/past.yaml", "date: 1896年", "date: 1/3/1896"),
    "a colon in a text": ("eras/past.yaml", "zh: 开了", "zh: 注意：开了"),
    "a name that is misspelt": ("eras/past.yaml", "summary: {zh: 开了", "sumary: {zh: 开了"),
    "a quotation mark": ("eras/past.yaml", "character: 古", 'character: "古'),
    "a number in words": ("figures.yaml", "value: 9026", "value: 九千"),
}


@pytest.mark.parametrize(("name", "good", "other"), LEFT.values(), ids=LEFT.keys())
def test_what_has_no_one_right_answer_is_left(name: str, good: str, other: str) -> None:
    left = file(name, (good, other))
    assert mended_file(left).raw == left.raw


def test_a_key_is_not_made_without_an_english_title() -> None:
    left = file(
        "figures.yaml", ("  - key: depth\n    value", "  - value"), ("label: {zh: 井深, en: depth}", "label: 井深")
    )
    assert mended_file(left).raw == left.raw


@pytest.mark.parametrize("raw", ["title: 衡阳".encode("gbk"), "a: b".encode("utf-16"), b"\0", b"", b"[" * 40_000])
def test_what_is_no_text_or_no_content_is_left(raw: bytes) -> None:
    left = FileText(raw, "content/figures.yaml", kind_of("figures.yaml"))
    assert mended_file(left).raw == raw


def test_good_content_is_left_as_it_is() -> None:
    assert mend(CONTENT) == []


def test_damaged_files_are_never_made_worse() -> None:
    for seed in range(40):
        dice = random.Random(seed)
        name = dice.choice(list(FILES))
        raw = DAMAGES[seed % len(DAMAGES)](FILES[name].encode(), dice)
        damaged = FileText(raw, f"content/{name}", kind_of(name))
        made = mended_file(damaged)
        if made.raw != raw:
            before, after = damaged.read(), made.read()
            assert len(after.problems) < len(before.problems) or len(after.reads) >= len(before.reads), (seed, name)
            assert mended_file(made).raw == made.raw, (seed, name)


def test_the_command_shows_what_it_does_and_keeps_what_was(tmp_path: Path, capsys: Printed) -> None:
    content, assets = written(tmp_path, {"figures.yaml": FILES["figures.yaml"].replace("value: 596", "value：596")})
    before = (content / "figures.yaml").read_bytes()
    kept = tmp_path / "kept"
    command = ["check", "--content", str(content), "--assets", str(assets), "--lang", "en"]
    assert main([*command, "--fix", "--kept", str(kept)]) == 0
    out, err = capsys.readouterr()
    assert out == "content/figures.yaml:8: value：596 → value: 596\n"
    assert "1 files were mended" in err
    assert (content / "figures.yaml").read_text("utf-8") == FILES["figures.yaml"]
    assert [path.read_bytes() for path in kept.rglob("*.yaml")] == [before]
    assert main([*command, "--fix", "--kept", str(kept)]) == 0
    assert "nothing that can be mended" in capsys.readouterr().err
    assert load(content, assets).problems == ()


def test_a_file_that_changes_meanwhile_is_not_written(tmp_path: Path) -> None:
    content, _ = written(tmp_path, {"figures.yaml": FILES["figures.yaml"].replace("value: 596", "value：596")})
    [found] = mend(content)
    (content / "figures.yaml").write_text("figures: []\n", "utf-8")
    with pytest.raises(OSError, match="changed"):
        write(content, found, tmp_path / "kept")
    assert (content / "figures.yaml").read_text("utf-8") == "figures: []\n"
