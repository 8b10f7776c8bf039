"""A character that neither typeface has is told with the text that holds it; the rest of Chinese is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.staff.doctor.glyphs import drawable
from tests.exhibit.small_content import ASSETS
from tests.staff.doctor.small import edited, found, said


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        (edited("eras/past.yaml", ("zh: 开了", "zh: 开了\U0001f600")), ("eras/past.yaml", 16)),
        (edited("eras/past.yaml", ("character: 古", "character: \U0002a6d6")), ("eras/past.yaml", 4)),
        (edited("figures.yaml", ("en: depth", "en: depth \ue000")), ("figures.yaml", 5)),
    ],
    ids=["picture sign", "rare character", "private use"],
)
def test_a_box_is_told_before_a_visitor_sees_it(
    tmp_path: Path, changes: dict[str, str], where: tuple[str, int]
) -> None:
    assert said(tmp_path, changes) == [("W501", *where)]


def test_a_text_in_every_language_is_told_once_with_each_character_once(tmp_path: Path) -> None:
    [problem] = found(tmp_path, edited("sources.yaml", ("publisher: 报社", "publisher: 报\U0001f600社\U0001f600")))
    assert problem.message("en") == "The exhibit's typefaces have no “\U0001f600” of “publisher”: a box is shown."


def test_what_visitors_do_not_see_may_hold_anything(tmp_path: Path) -> None:
    assert said(tmp_path, edited("figures.yaml", ("source: daily", "source: daily\n    staff_note: \U0001f600"))) == []


def test_the_typefaces_have_chinese_latin_and_the_signs_of_units() -> None:
    assert {ord(c) for c in "衡阳造䶮Zz9，。“”—…·℃×±²³亿é"} <= drawable(ASSETS)
