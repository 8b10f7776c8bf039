"""Nothing harmful passes the gate: each nasty file is one plain problem at its line, and never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.guard import MOST_BYTES, MOST_DEPTH, MOST_EVENTS, MOST_SCALAR, guard
from kiosk.exhibit.nodes import tree

NAME = "content/a.yaml"


def problems(raw: bytes | str) -> list[tuple[str, int, int]]:
    gate = guard(raw.encode() if isinstance(raw, str) else raw, NAME)
    tree(gate)
    assert all(p.place.path == NAME and p.message("zh") and p.message("en") for p in gate.problems)
    return [(p.code, p.place.line, p.place.column) for p in gate.problems]


def detail(raw: bytes | str, name: str) -> str:
    gate = guard(raw.encode() if isinstance(raw, str) else raw, NAME)
    return dict(gate.problems[0].details)[name]


BOMB = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))

REFUSED: dict[str, tuple[bytes | str, str, int]] = {
    # what could run, grow or loop
    "python tag": ("a: !!python/object/apply:os.system [ls]\n", "E117", 1),
    "own tag": ("a: !important x\n", "E117", 1),
    "standard tag": ("a: !!str 3\n", "E117", 1),
    "tagged list": ("a: !!set [x]\n", "E117", 1),
    "binary": ("a: x\nb: !!binary aGk=\n", "E117", 2),
    "anchor": ("a: &more stuff\n", "E117", 1),
    "anchored map": ("a: &x\n  b: c\n", "E117", 1),
    "alias": ("a: &x 1\nb: *x\n", "E117", 1),
    "bold": ("a: *bold*\n", "E117", 1),
    "strong": ("a: b\nc: **强调**一下\n", "E117", 2),
    "bare tag": ("a: !<x\n", "E117", 1),
    "bare anchor": ("a: & b\n", "E117", 1),
    "loop": ("a: &a [*a]\n", "E117", 1),
    "billion laughs": (BOMB, "E117", 1),
    "merge": ("a: &b {c: d}\ne:\n  <<: *b\n", "E117", 1),
    "deep lists": ("[" * 24_000 + "]" * 24_000, "E115", 1),
    "deep maps": ("{a: " * 12_000 + "}" * 12_000, "E115", 1),
    "deep indentation": ("".join(" " * n + "a:\n" for n in range(300)), "E115", MOST_DEPTH + 1),
    "deep dashes": ("- " * 24_000, "E115", 1),
    "open brackets": ("[" * 50_000, "E115", 1),
    "many nodes": ("- a\n" * (MOST_EVENTS + 1), "E116", MOST_EVENTS - 2),
    "long scalar": ("a: '" + "x" * (MOST_SCALAR + 1) + "'\n", "E116", 1),
    "large file": (b"#" * (MOST_BYTES + 1), "E102", 1),
    # encodings
    "utf-16 with mark": ("a: 衡\n".encode("utf-16"), "E103", 1),
    "utf-16 big end": (b"\xfe\xff" + "a: b\n".encode("utf-16-be"), "E103", 1),
    "utf-16 without mark": ("a: b\nc: d\n".encode("utf-16-le"), "E103", 1),
    "utf-32": ("a: b\n".encode("utf-32"), "E103", 1),
    "gbk": ("a: b\nc: 衡阳\n".encode("gbk"), "E103", 2),
    "gb18030": ("a: 𠮷\n".encode("gb18030"), "E103", 1),
    "big5": ("a: 衡陽\n".encode("big5"), "E103", 1),
    "latin-1": ("a: caf\xe9\n".encode("latin-1"), "E103", 1),
    "cut character": ("a: 衡".encode()[:-1], "E103", 1),
    "overlong": (b"a: \xc0\xaf\n", "E103", 1),
    "surrogate": (b"a: \xed\xa0\x80\n", "E103", 1),
    # control characters
    "nul": (b"a: b\nc: \x00\n", "E104", 2),
    "bell": (b"a: \x07\n", "E104", 1),
    "escape": (b"a: \x1b[31m\n", "E104", 1),
    "delete": (b"a: b\n\x7f: c\n", "E104", 2),
    "next line": ("a: b\x85c: d\n", "E104", 1),
    "upper control": ("a: b\nc: \x9b\n", "E104", 2),
    "form feed": (b"a: b\n\x0cc: d\n", "E104", 2),
    "mark inside": ("a: b\n\ufeffc: d\n", "E104", 2),
    "no character": ("a: \uffff\n", "E104", 1),
    # nothing
    "no bytes": (b"", "E105", 1),
    "white space": (b" \n\n  \n", "E105", 1),
    "only comments": (b"# nothing\n# here\n", "E105", 1),
    "only a mark": (b"\xef\xbb\xbf", "E105", 1),
    # slips of the pen
    "tab": ("a:\n\tb: c\n", "E111", 2),
    "tab after spaces": ("a:\n  b: c\n  \td: e\n", "E111", 3),
    "full-width colon": ("a: b\n标题：甲\nc: d\n", "E112", 2),
    "full-width colon in a list": ("a:\n  - key：x\n    b: c\n", "E112", 2),
    "double quote": ('a: "b\nc: d\n', "E113", 1),
    "single quote": ("a: b\nc: 'd\n", "E113", 2),
    "apostrophe in quotes": ("a: 'It's'\n", "E114", 1),
    "backslash in quotes": ('a: "C:\\media"\n', "E114", 1),
    "at sign": ("a: @x\n", "E114", 1),
    "back quote": ("a: `x`\n", "E114", 1),
    "per cent": ("a: %x\n", "E114", 1),
    "second colon": ("a: b\nc: Rembrandt: The Night Watch\n", "E114", 2),
    "bad indentation": ("a:\n    b: c\n  d: e\n", "E114", 3),
    "open list": ("a: [b, c\n", "E114", 2),
    "open map": ("a: {b: c\n", "E114", 2),
    "wrong bracket": ("a: [b}\n", "E114", 1),
    "list and map": ("- a\nb: c\n", "E114", 2),
    "no colon": ("a: b\nc\nd: e\n", "E114", 3),
    "two documents": ("a: b\n---\nc: d\n", "E119", 2),
    "three documents": ("---\na: b\n---\n---\n", "E119", 3),
    "unknown directive of yaml": ("%YAML 3.0\n---\na: b\n", "E114", 1),
}


@pytest.mark.parametrize(("raw", "code", "line"), REFUSED.values(), ids=REFUSED.keys())
def test_what_is_nasty_is_refused_with_one_problem_at_its_line(raw: bytes | str, code: str, line: int) -> None:
    found = problems(raw)
    assert [(told, at) for told, at, _ in found if told != "W408"] == [(code, line)]


@pytest.mark.parametrize("raw", [case[0] for case in REFUSED.values()], ids=REFUSED.keys())
def test_what_is_refused_is_not_composed(raw: bytes | str) -> None:
    gate = guard(raw.encode() if isinstance(raw, str) else raw, NAME)
    assert tree(gate) is None
    assert not gate.passed


def test_the_limits_themselves_are_allowed() -> None:
    assert problems("[" * MOST_DEPTH + "]" * MOST_DEPTH) == []
    assert problems("a: '" + "x" * MOST_SCALAR + "'\n") == []
    assert problems("a: b\n" + "#" * (MOST_BYTES - 5)) == []


def test_a_byte_order_mark_is_a_warning_and_ignored() -> None:
    gate = guard("\ufefftitle: 甲\n".encode(), NAME)
    root = tree(gate)
    assert [p.code for p in gate.problems] == ["W408"]
    assert root is not None
    assert root.plain() == {"title": "甲"}


def test_the_encoding_is_named() -> None:
    assert detail("a: 衡阳\n".encode("gbk"), "encoding") == "GBK"
    assert detail("a: 衡阳\n".encode("utf-16"), "encoding") == "UTF-16"


def test_the_control_character_is_named_at_its_column() -> None:
    assert problems(b"a: b\nkey: x\x00\n") == [("E104", 2, 7)]
    assert detail(b"key: x\x00\n", "what") == "U+0000"


def test_the_full_width_colon_is_shown_as_it_should_be() -> None:
    assert detail("标题：甲\nb: c\n", "key") == "标题"


@pytest.mark.parametrize(
    "text",
    [
        "a: Room #4",
        "- a: Room #4",
        "- Room #4",
        "a: It's Room #4",
        'a: say "yes" #4',
        "a: 房间 #4",
        "a: 3 #4",
        "a: {b: c} \nd: e   # f",
        "a: [b #c\n]",
    ],
)
def test_a_text_cut_by_a_number_sign_is_a_warning(text: str) -> None:
    assert [code for code, *_ in problems(text + "\n")] == ["W402"]


def test_the_warning_stands_at_the_sign() -> None:
    assert problems("a: b\nroom: Room #4\n") == [("W402", 2, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "a: 'Room #4'",
        'a: "Room #4"',
        "a: Room#4",
        "# a: b #c\na: b",
        "a: |\n  b: Room #4",
        "a: >-\n  Room #4\n  Room #5",
        "a: # the list below\n  - b",
        "a: 'b' # said on purpose",
        "a: [b] # said on purpose",
    ],
)
def test_a_number_sign_that_cuts_no_text_is_none(text: str) -> None:
    assert problems(text + "\n") == []


@given(st.binary(max_size=300))
def test_no_bytes_make_the_gate_fall(raw: bytes) -> None:
    gate = guard(raw, NAME)
    root = tree(gate)
    assert (root is None) <= bool(gate.problems)


@given(st.text(st.sampled_from(list("ab衡:：-[]{}'\"#&*!|>%@`,?=~ \n\t\r\\0９…\u2028")), max_size=60))
def test_no_signs_of_yaml_make_the_gate_fall(text: str) -> None:
    gate = guard(text.encode(), NAME)
    root = tree(gate)
    assert (root is None) <= bool(gate.problems)
    assert all(p.place.line >= 1 and p.place.column >= 1 for p in gate.problems)
