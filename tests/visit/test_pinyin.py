"""Pinyin above rare characters and given names, and the text unharmed by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Reading
from kiosk.visit.pinyin import ANCHOR, Pinyin, common_characters, readings_in, without_pinyin

NAMES = [Reading("衡", "héng"), Reading("蔡伦", "cài lún"), Reading("长", "cháng"), Reading("炼钢", "liàngāng")]


def shown(annotated: str) -> str:
    """The marks as one can read them."""
    return annotated.replace("\ufff9", "[").replace("\ufffa", "|").replace("\ufffb", "]")


def test_the_list_of_common_characters_is_whole() -> None:
    assert len(common_characters()) == 3500
    assert {"一", "衡", "罐"} <= common_characters()
    assert "锑" not in common_characters()


def test_common_characters_stand_alone() -> None:
    assert Pinyin([]).annotate("中国的工业，9026 米 steel") == "中国的工业，9026 米 steel"


def test_rare_characters_carry_their_pinyin() -> None:
    assert shown(Pinyin([]).annotate("金属锑。")) == "金属[锑|tī]。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("衡阳", "[衡|héng]阳"),
        ("蔡伦造纸", "[蔡|cài][伦|lún]造纸"),
        ("炼钢", "[炼钢|liàngāng]"),
        ("长长", "[长|cháng][长|cháng]"),
    ],
)
def test_names_are_read_as_staff_say(text: str, expected: str) -> None:
    assert shown(Pinyin(NAMES).annotate(text)) == expected


@given(st.text(alphabet="衡阳蔡伦锑钨A1，。长 ", max_size=40))
def test_the_text_below_is_the_same(text: str) -> None:
    annotated = Pinyin(NAMES).annotate(text)
    assert without_pinyin(annotated) == text
    assert (ANCHOR in annotated) == any(char in "衡锑钨长" or "蔡伦" in text for char in text)


def test_a_title_tells_what_stands_before_each_reading() -> None:
    pinyin = Pinyin([Reading("蔡伦", "cài lún")])
    assert readings_in(pinyin.annotate("看蔡伦造纸")) == (("看", "蔡", "cài"), ("看蔡", "伦", "lún"))
    assert readings_in(pinyin.annotate("造纸")) == ()
