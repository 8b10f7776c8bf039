"""What staff type is text: only true, false, null and plain decimal numbers are anything else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.guard import guard
from kiosk.exhibit.nodes import Node, tree

NAME = "content/a.yaml"


def root_of(text: str) -> Node:
    gate = guard(text.encode(), NAME)
    root = tree(gate)
    assert root is not None, gate.problems
    return root


def value_of(typed: str) -> Any:
    node = root_of(f"a: {typed}\n").get("a")
    assert node is not None
    return node.plain()


STAYS_TEXT = [
    "NO", "No", "no", "yes", "YES", "y", "n", "on", "off", "True", "TRUE", "False", "Null", "NULL", "None", "nil",
    "9:30", "17:00", "1:30:00", "0012", "010", "0o10", "0x1F", "0b101", "1_000", "1,000", "+3", "1e3", "1E400", ".5",
    "5.", "-", "--", ".inf", "-.inf", ".nan", "nan", "Infinity", "2024-02-30", "2001-12-14t21:59:43.10-05:00",
    "0000-00-00", "=", "<<", "１２", "九", "3 米", "18.2%", "第 3", "0.1234567890123456789", "9" * 19, "1" * 4301,
    "x" * 4301, "约1910年", "…", "“引号”", "C:\\media", "It's", "a#b", "a:b", "http://a/b", "{{ x",
]  # fmt: skip


@pytest.mark.parametrize("typed", [t for t in STAYS_TEXT if t not in ("-", "{{ x")], ids=lambda text: str(text)[:24])
def test_it_stays_the_text_that_was_typed(typed: str) -> None:
    assert value_of(typed) == typed
    assert type(value_of(typed)) is str


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("true", True),
        ("false", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("0", 0),
        ("-0", 0),
        ("7", 7),
        ("-7", -7),
        ("9026", 9026),
        ("9" * 18, int("9" * 18)),
        ("0.1", Decimal("0.1")),
        ("1638.5", Decimal("1638.5")),
        ("-2.50", Decimal("-2.50")),
        ("0.123456789012345678", Decimal("0.123456789012345678")),
    ],
)
def test_plain_numbers_truth_and_nothing_are_values(typed: str, value: object) -> None:
    assert value_of(typed) == value
    assert type(value_of(typed)) is type(value)


@pytest.mark.parametrize("typed", ["true", "null", "~", "12", "0.5", "", "no"])
@pytest.mark.parametrize("quote", ["'", '"'])
def test_what_is_quoted_is_text(typed: str, quote: str) -> None:
    assert value_of(f"{quote}{typed}{quote}") == typed


def test_block_texts_keep_what_they_hold() -> None:
    assert root_of("a: |\n  12\n").plain() == {"a": "12\n"}
    assert root_of("a: >-\n  one\n  two #3\n").plain() == {"a": "one two #3"}


@pytest.mark.parametrize("key", ["true", "null", "12", "0.5", "~", "no", "[a, b]", "{a: b}"])
def test_every_key_is_text(key: str) -> None:
    assert all(isinstance(name, str) for name in root_of(f"? {key}\n: x\n").plain())


def test_a_decimal_is_exact() -> None:
    assert value_of("0.1") + value_of("0.2") == Decimal("0.3")


def test_every_node_knows_its_place() -> None:
    root = root_of("# said first\na: b\nlist:\n  - x\n  - key: y\n    other: z\n")
    items = root.get("list")
    assert items is not None
    item = items.get(1)
    assert item is not None
    key, value = item.key("other"), item.get("other")
    assert key is not None
    assert value is not None
    assert [(n.line, n.column) for n in (root, items, item, key, value)] == [(2, 1), (4, 3), (5, 5), (6, 5), (6, 12)]


def test_columns_count_characters_and_not_bytes() -> None:
    node = root_of("{衡阳: 造, b: c}\n").get("b")
    assert node is not None
    assert (node.line, node.column) == (1, 12)


def test_what_is_not_there_is_none() -> None:
    root = root_of("a: [x]\n")
    items = root.get("a")
    assert items is not None
    assert (root.get("b"), root.key("b"), items.get(1), items.get(-1), items.get("x"), items.key("x")) == (None,) * 6


def test_a_duplicate_key_is_told_with_both_places_and_the_first_one_stays() -> None:
    gate = guard(b"a: 1\nb: 2\n\na: 3\nb: 4\n", NAME)
    root = tree(gate)
    assert root is not None
    assert root.plain() == {"a": 1, "b": 2}
    assert [(p.code, p.place.line, dict(p.details)) for p in gate.problems] == [
        ("E118", 4, {"key": "a", "first": "1"}),
        ("E118", 5, {"key": "b", "first": "2"}),
    ]


def test_a_duplicate_key_is_found_at_every_depth() -> None:
    gate = guard(b"a:\n  - {b: 1, c: 2, b: 3}\n", NAME)
    tree(gate)
    assert [(p.code, p.place.line, p.place.column) for p in gate.problems] == [("E118", 2, 18)]


def test_keys_that_differ_only_in_kind_are_the_same_key() -> None:
    gate = guard(b"'1': a\n1: b\n", NAME)
    tree(gate)
    assert [p.code for p in gate.problems] == ["E118"]


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_every_integer_of_eighteen_digits_is_itself(number: int) -> None:
    assert value_of(str(number)) == number


@given(st.decimals(-(10**12), 10**12, places=6))
def test_every_plain_decimal_is_itself(number: Decimal) -> None:
    assert value_of(f"{number:f}") == number
