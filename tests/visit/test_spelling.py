"""How names may be typed: characters, pinyin, initials, full-width letters, figures with commas."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.spelling import folded, is_chinese, spellings


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ｈｅｎｇｙａｎｇ", "hengyang"),
        ("Café", "cafe"),
        ("9,026 m", "9026 m"),
        ("1638.5 亿元", "1638.5 亿元"),
        ("“嫦娥”探月。", "嫦娥 探月"),
        ("  ", ""),
        ("Chang'e", "chang e"),
    ],
)
def test_what_is_typed_is_made_plain(text: str, plain: str) -> None:
    assert folded(text) == plain


def test_chinese_is_spelt_in_full_and_by_its_initials() -> None:
    name = spellings("衡阳变压器")
    assert (name.written, name.pinyin, name.initials) == ("衡阳变压器", "hengyangbianyaqi", "hybyq")
    assert "bianyaqi" in name.tails
    assert "ianyaqi" not in name.tails


def test_a_character_is_read_as_its_phrase_has_it() -> None:
    assert spellings("重庆").pinyin == "chongqing"
    assert spellings("重器").pinyin == "zhongqi"


def test_letters_and_figures_among_characters_stay() -> None:
    assert spellings("5G输变电产业园").pinyin == "5gshubiandianchanyeyuan"
    assert spellings("5G输变电产业园").initials.endswith("sbdcyy")


def test_a_latin_name_has_words_and_no_pinyin() -> None:
    name = spellings("Cai Lun's paper")
    assert (name.written, name.pinyin, name.initials) == ("cailunspaper", "", "")
    assert name.words == ("cai", "lun", "s", "paper")


@given(st.text(max_size=30))
def test_any_text_at_all_can_be_spelt_and_folding_twice_changes_nothing(text: str) -> None:
    name = spellings(text)
    assert folded(folded(text)) == folded(text)
    assert is_chinese(folded(text)) or not name.pinyin
