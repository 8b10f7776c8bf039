"""Reading takes as long as the issue says: 300 Chinese characters or 200 English words a minute."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.exhibit.exhibit import Idle
from kiosk.exhibit.localised import LANGUAGES, Language
from kiosk.visit.reading import reading_seconds

IDLE = Idle()


@pytest.mark.parametrize(
    ("text", "language", "seconds"),
    [
        ("", "zh", 0),
        ("衡" * 300, "zh", 60),
        ("衡阳，造。" * 100, "zh", 60),
        ("made " * 200, "en", 60),
        ("state-of-the-art Hengyang's “pipe”, 1,542.5 m!", "en", 5 * 0.3),
        ("衡阳造 made here", "zh", 3 * 0.2 + 2 * 0.3),
        ("衡阳造 made here", "en", 3 * 0.2 + 2 * 0.3),
        ("1638.5亿元", "zh", 7 * 0.2),
        ("1638.5 yuan", "en", 2 * 0.3),
        ("5G", "zh", 0.3),
        ("— … · 、 **", "en", 0),
        ("𬭊〇", "zh", 0.4),
    ],
)
def test_characters_and_words_are_counted(text: str, language: Language, seconds: float) -> None:
    assert reading_seconds(text, language, IDLE) == pytest.approx(seconds)


def test_speeds_come_from_the_exhibit() -> None:
    slow = Idle(zh_characters_a_minute=60, en_words_a_minute=30)
    assert reading_seconds("衡阳造", "zh", slow) == pytest.approx(3)
    assert reading_seconds("made here", "en", slow) == pytest.approx(4)


@settings(deadline=None)
@given(st.text(), st.text(), st.sampled_from(LANGUAGES))
def test_more_text_never_takes_less_time(text: str, more: str, language: Language) -> None:
    alone = reading_seconds(text, language, IDLE)
    assert reading_seconds(f"{text} {more}", language, IDLE) >= alone - 1e-9
    assert alone >= 0
