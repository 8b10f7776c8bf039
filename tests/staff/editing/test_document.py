"""Editing a file in place: what is typed comes back, what was not touched stays byte for byte, undo is the old text."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.guard import CONTROL
from kiosk.staff.editing.document import Document
from kiosk.staff.editing.tree import Path
from kiosk.staff.editing.written import EditRefused
from tests.exhibit.small_content import CONTENT

SAMPLE = """\
# 忆往昔。改文字直接改 zh、en。
key: past
title: {zh: 忆往昔, en: Past}   # 标题
summary: {zh: 一句, en: "A line, and more."}
staff_note: '馆内 ''备注'''
sources: [daily, weekly]  # 两个
events:
  # 最早的
  - key: bronze
    title: {zh: 青铜, en: Bronze}
    date: 商周时期
    importance: 5
    text:
      zh: |-   # 正文
        第一段。

        第二段。
      en: |-
        First.

        Second.

  # 然后
  - key: paper
    title: 造纸
    date: 东汉   # 据《后汉书》
    importance: 4
    # 还要查
  - {key: lamp, title: {zh: 灯, en: Lamp}, date: 1917年}
# 结束
plain:
  zh: 过去
  en: Past
"""

PLACES: list[Path] = [
    ("title", "zh"),
    ("summary", "en"),
    ("staff_note",),
    ("sources", 1),
    ("events", 0, "text", "zh"),
    ("events", 0, "date"),
    ("events", 1, "title"),
    ("events", 1, "date"),
    ("events", 2, "title", "en"),
    ("plain", "en"),
]
TYPED = st.text(st.characters(codec="utf-8"), max_size=60).filter(lambda text: not CONTROL.search(text))
LIKE_YAML = st.text("ab 衡:#-,[]{}'\"|>&*!%@`?\\~0123.9\n\t", max_size=24)


def document() -> Document:
    return Document.read(SAMPLE.encode())


def touched(old: str, new: str) -> tuple[str, str]:
    """What stands between the common beginning and the common end of two texts."""
    head = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    most = min(len(old), len(new)) - head
    tail = next((i for i in range(most) if old[-1 - i] != new[-1 - i]), most)
    return old[head : len(old) - tail], new[head : len(new) - tail]


@settings(max_examples=120, deadline=None)
@given(place=st.sampled_from(PLACES), text=TYPED | LIKE_YAML)
def test_whatever_is_typed_comes_back_the_same_and_undoing_it_gives_the_old_bytes(place: Path, text: str) -> None:
    before = document()
    after = before.set_value(place, text)
    assert after.plain(place) == text
    assert isinstance(after.plain(place), str)
    old = before.plain(place)
    assert after.set_value(place, old).plain() == before.plain()


@settings(max_examples=60, deadline=None)
@given(place=st.sampled_from([p for p in PLACES if p != ("events", 0, "text", "zh")]), text=TYPED | LIKE_YAML)
def test_nothing_but_the_lines_of_what_was_typed_changes(place: Path, text: str) -> None:
    before = document()
    after = before.set_value(place, text)
    node = before.root
    for name in place:
        inner = node.get(name)
        assert inner is not None
        node = inner
    gone, _ = touched(before.text, after.text)
    line = before.text[: node.start].rfind("\n") + 1
    end = before.text.find("\n", node.end)
    assert gone in before.text[line:end]
    assert after.text.startswith(before.text[:line])
    assert after.text.endswith(before.text[end:])


def test_a_comment_behind_a_value_stays_there() -> None:
    after = document().set_value(("events", 1, "date"), "唐代")
    assert "    date: 唐代   # 据《后汉书》\n" in after.text
    after = document().set_value(("events", 1, "date"), "a\n\nb")
    assert "    date: |-   # 据《后汉书》\n      a\n\n      b\n    importance: 4\n" in after.text


def test_a_block_text_stays_one_and_keeps_its_comment() -> None:
    after = document().set_value(("events", 0, "text", "zh"), "只有一段。")
    assert "      zh: |-   # 正文\n        只有一段。\n      en: |-\n" in after.text


def test_quotes_stay_and_come_only_where_they_are_needed() -> None:
    assert "staff_note: 'it''s'\n" in document().set_value(("staff_note",), "it's").text
    assert '{zh: 忆往昔, en: "Past, and more"}   # 标题' in document().set_value(("title", "en"), "Past, and more").text
    assert "{zh: 昨天, en: Past}   # 标题" in document().set_value(("title", "zh"), "昨天").text


def test_a_second_paragraph_unfolds_a_text_that_stood_on_one_line() -> None:
    after = document().set_value(("summary", "zh"), "一。\n\n二。")
    assert "summary:\n  zh: |-\n    一。\n\n    二。\n  en: A line, and more.\nstaff_note" in after.text


def test_one_text_for_both_languages_becomes_two() -> None:
    after = document().set_value(("events", 1, "title", "en"), "Paper")
    assert "    title: {zh: 造纸, en: Paper}\n" in after.text


def test_numbers_stay_numbers_and_typed_digits_stay_text() -> None:
    assert "    importance: 3\n" in document().set_value(("events", 0, "importance"), 3).text
    assert "foot: 0.25" in document().set_value(("foot",), Decimal("0.25")).text
    assert document().set_value(("title", "en"), "272").plain(("title", "en")) == "272"


def test_a_new_field_comes_where_the_others_say() -> None:
    order = ("key", "title", "short", "date")
    after = document().set_value(("events", 0, "short"), {"zh": "青", "en": "Br"}, order)
    assert "    title: {zh: 青铜, en: Bronze}\n    short: {zh: 青, en: Br}\n    date: 商周时期\n" in after.text
    after = document().set_value(("events", 2, "short", "zh"), "灯", order)
    assert "title: {zh: 灯, en: Lamp}, short: {zh: 灯}, date: 1917年}" in after.text


def test_an_item_moves_with_its_comments() -> None:
    after = document().move_item(("events",), 1, 0)
    bronze, paper = after.text.index("  # 最早的\n  - key: bronze"), after.text.index("  # 然后\n  - key: paper")
    assert paper < bronze
    assert "    importance: 4\n    # 还要查\n\n  # 最早的\n" in after.text  # the empty line belongs to its place
    assert after.move_item(("events",), 0, 1).text == SAMPLE


@settings(max_examples=12, deadline=None)
@given(old=st.integers(0, 2), new=st.integers(0, 2))
def test_moving_there_and_back_is_no_change(old: int, new: int) -> None:
    assert document().move_item(("events",), old, new).move_item(("events",), new, old).text == SAMPLE


def test_items_come_and_go() -> None:
    new = {"key": "pen", "title": {"zh": "笔", "en": "Pen"}, "date": "1950年", "sources": ["daily"]}
    after = document().insert_item(("events",), 1, new)
    assert [event["key"] for event in after.plain(("events",))] == ["bronze", "pen", "paper", "lamp"]
    assert "  - key: pen\n    title: {zh: 笔, en: Pen}\n    date: 1950年\n    sources: [daily]\n" in after.text
    assert after.remove_item(("events",), 1).plain() == document().plain()
    assert "sources: [daily, monthly, weekly]  # 两个" in document().insert_item(("sources",), 1, "monthly").text
    gone = document().remove_item(("sources",), 0).remove_item(("sources",), 0)
    assert "sources: []  # 两个" in gone.text
    assert "sources: [a]  # 两个" in gone.insert_item(("sources",), 0, "a").text
    assert (
        document()
        .insert_item(("records",), 0, {"title": {"zh": "一"}, "level": "china"})
        .text.endswith("records:\n  - title: {zh: 一}\n    level: china\n")
    )


def test_fields_can_be_taken_away() -> None:
    assert "importance: 5" not in document().remove_key(("events", 0, "importance")).text
    assert "- {key: lamp, title: {zh: 灯, en: Lamp}}\n" in document().remove_key(("events", 2, "date")).text
    assert "- title: 造纸\n" in document().remove_key(("events", 1, "key")).text
    assert document().remove_key(("nothing",)) == document()


@pytest.mark.parametrize("file", sorted(CONTENT.rglob("*.yaml")), ids=lambda path: path.stem)
def test_every_text_of_the_real_content_can_be_changed_and_back(file: Any) -> None:
    raw = file.read_bytes()
    before = Document.read(raw)
    assert before.raw == raw
    for path in list(_texts(before.plain()))[::17][:5]:
        after = before.set_value(path, "新的：一句, “话” #1")
        assert after.set_value(path, before.plain(path)).plain() == before.plain()
    for path in list(_lists(before.plain()))[::5][:4]:
        last = len(before.plain(path)) - 1
        assert before.move_item(path, 0, last).move_item(path, last, 0).text == before.text


def _texts(value: Any, path: Path = ()) -> Any:
    if isinstance(value, str):
        yield path
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in items:
        yield from _texts(inner, (*path, name))


def _lists(value: Any, path: Path = ()) -> Any:
    if isinstance(value, list) and value:
        yield path
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for name, inner in items:
        yield from _lists(inner, (*path, name))


def test_line_ends_of_windows_and_a_byte_order_mark_are_kept() -> None:
    raw = b"\xef\xbb\xbf" + SAMPLE.replace("\n", "\r\n").encode()
    after = Document.read(raw).set_value(("events", 0, "text", "en"), "One.\n\nTwo.").move_item(("events",), 0, 2)
    assert after.raw.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in after.raw.replace(b"\r\n", b"")
    assert after.plain(("events", 2, "text", "en")) == "One.\n\nTwo."


def test_what_cannot_be_written_is_refused_and_what_cannot_be_read_too() -> None:
    with pytest.raises(EditRefused):
        document().set_value(("title", "zh"), "\x00")
    with pytest.raises(EditRefused):
        document().move_item(("events",), 0, 9)
    with pytest.raises(EditRefused):
        Document.read(b"a: [1")
    with pytest.raises(EditRefused):
        Document.read("标题: 一".encode("gbk"))
