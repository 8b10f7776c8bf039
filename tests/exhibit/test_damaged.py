"""However the content is damaged, there is an exhibit, and every problem has its place and words that staff can use."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from kiosk.exhibit.load import FileRead, assemble, content_files, read_bytes, read_file
from tests.exhibit.small_content import ASSETS, CONTENT, FILES, assembled, kind_of, told, written
from tests.exhibit.whole import assert_whole, is_well_told

VARIANTS = 600
EVERY = 5  # each so many is put together with the other files as well
PARTS = 10
KINDS = dict(content_files(CONTENT))
TOKEN = re.compile(r"[\w-]+|[^\w\s]")
NASTY = [
    "\t",
    "：",
    "&a ",
    "*a",
    "!!x ",
    "{",
    "}",
    "[",
    "]",
    '"',
    "'",
    "#",
    " #",
    "---\n",
    "\0",
    "\x85",
    "\ufeff",
    "null",
]
ENCODINGS = ["gbk", "gb18030", "big5", "utf-16", "utf-16-le", "utf-8-sig", "latin-1"]


def flip(raw: bytes, dice: random.Random) -> bytes:
    damaged = bytearray(raw)
    for _ in range(dice.randint(1, 8)):
        damaged[dice.randrange(len(damaged))] ^= 1 << dice.randrange(8)
    return bytes(damaged)


def truncate(raw: bytes, dice: random.Random) -> bytes:
    return raw[: dice.randrange(len(raw))]


def lines(raw: bytes, dice: random.Random) -> bytes:
    """Some lines deleted, doubled, moved to the left or right, or swapped."""
    kept = raw.decode().splitlines(keepends=True)
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(kept))
        deed = dice.choice(["delete", "double", "indent", "unindent", "tab", "swap"])
        if deed == "delete" and len(kept) > 1:
            del kept[at]
        elif deed == "double":
            kept.insert(at, kept[at])
        elif deed == "indent":
            kept[at] = " " * dice.randint(1, 5) + kept[at]
        elif deed == "unindent":
            kept[at] = kept[at][dice.randint(1, 3) :]
        elif deed == "tab":
            kept[at] = "\t" + kept[at].lstrip()
        else:
            other = dice.randrange(len(kept))
            kept[at], kept[other] = kept[other], kept[at]
    return "".join(kept).encode()


def tokens(raw: bytes, dice: random.Random) -> bytes:
    """Some words exchanged for other words of the file, for nothing, or for signs that YAML knows."""
    text = raw.decode()
    found = list(TOKEN.finditer(text))
    for token in sorted(dice.sample(found, min(3, len(found))), key=lambda t: -t.start()):
        new = dice.choice([dice.choice(found)[0], dice.choice(NASTY), ""])
        text = text[: token.start()] + new + text[token.end() :]
    return text.encode()


def encode(raw: bytes, dice: random.Random) -> bytes:
    """The whole file, or what comes after a place in it, in another encoding."""
    text, encoding = raw.decode(), dice.choice(ENCODINGS)
    at = dice.choice([0, dice.randrange(len(text))])
    return text[:at].encode() + text[at:].encode(encoding, "replace")


def numbers(raw: bytes, dice: random.Random) -> bytes:
    """One value exchanged for a number, a truth, a list or a mapping that nobody expects there."""
    odd = ["-1", "0", "1e9999", "nan", "true", "null", "[]", "{}", "[a, [b]]", "{zh: {zh: a}}", "9" * 5000, "0.0000001"]
    found = list(re.finditer(rb"(?<=: )[^\n{\[]+$", raw, re.MULTILINE))
    value = dice.choice(found) if found else re.match(b"", raw)
    assert value is not None
    return raw[: value.start()] + dice.choice(odd).encode() + raw[value.end() :]


DAMAGES = [flip, truncate, lines, tokens, encode, numbers]


@pytest.fixture(scope="module")
def whole() -> dict[str, FileRead]:
    return {name: read_file(CONTENT, name, kind) for name, kind in KINDS.items()}


@pytest.mark.parametrize("part", range(PARTS))
def test_a_damaged_file_is_told_and_the_rest_is_shown(whole: dict[str, FileRead], part: int) -> None:
    for seed in range(part, VARIANTS, PARTS):
        dice = random.Random(seed)
        name = dice.choice(list(KINDS))
        damage = DAMAGES[seed // PARTS % len(DAMAGES)]
        raw = damage((CONTENT / name).read_bytes(), dice)
        read = read_bytes(raw, f"content/{name}", KINDS[name])
        assert [p for p in read.problems if not is_well_told(p)] == [], (seed, damage.__name__, name)
        last = len(raw.decode("utf-8", "replace").splitlines()) + 1
        assert all(p.place.line <= last for p in read.problems), (seed, damage.__name__, name)
        if seed // PARTS % EVERY == 0:
            assert_whole(assemble([*({**whole, name: read}.values())], ASSETS))


def test_every_kind_of_damage_is_dealt_with() -> None:
    dealt = {DAMAGES[seed // PARTS % len(DAMAGES)] for seed in range(VARIANTS)}
    together = {DAMAGES[seed // PARTS % len(DAMAGES)] for seed in range(VARIANTS) if seed // PARTS % EVERY == 0}
    assert dealt == together == set(DAMAGES)


def test_the_damages_do_damage(whole: dict[str, FileRead]) -> None:
    raw = (CONTENT / "figures.yaml").read_bytes()
    for damage in DAMAGES:
        variants = [damage(raw, random.Random(seed)) for seed in range(20)]
        told_of = [v for v in variants if read_bytes(v, "content/figures.yaml", kind_of("figures.yaml")).problems]
        assert len(told_of) >= 5, damage.__name__


@pytest.mark.wide
def test_several_damaged_files_at_once_still_make_an_exhibit() -> None:
    for seed in range(12):
        dice = random.Random(seed)
        texts = {
            name: dice.choice(DAMAGES)((CONTENT / name).read_bytes(), dice)
            if dice.random() < 0.5
            else (CONTENT / name).read_bytes()
            for name in KINDS
        }
        assert_whole(assembled(texts, ASSETS))


CORPUS = sorted((Path(__file__).parent / "damaged").glob("*.yaml"))
EXPECT = re.compile(r"\ufeff?# expect: ((?:[EW]\d{3} line \d+(?:, )?)+) in ([\w/-]+\.yaml)\n")


def test_the_corpus_is_there() -> None:
    assert len(CORPUS) >= 25


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_a_slip_from_the_corpus_is_told_as_its_first_line_says(tmp_path: Path, path: Path) -> None:
    raw = path.read_bytes()
    head = EXPECT.match(raw.decode())
    assert head, f"{path.name} does not begin with '# expect: E111 line 4 in figures.yaml'"
    _, assets = written(tmp_path)
    found = assembled({**FILES, head[2]: raw}, assets)
    here = sorted({(code, line) for code, name, line in told(found.problems) if name == head[2]})
    assert here == sorted((code, int(line)) for code, line in re.findall(r"(\w\d+) line (\d+)", head[1]))
    assert_whole(found)
