"""Texts in sentences, in both languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("竹简重。绢帛贵！蔡伦呢？", ("竹简重。", "绢帛贵！", "蔡伦呢？")),
        ("It fell 4.2 points. Then it rose.", ("It fell 4.2 points.", "Then it rose.")),
        ("一行\n两行", ("一行", "两行")),
        ("  ", ()),
        ("没有句号", ("没有句号",)),
    ],
)
def test_sentences_end_where_they_should(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet="衡阳 a1.,。！\n", max_size=60))
def test_nothing_is_lost(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
