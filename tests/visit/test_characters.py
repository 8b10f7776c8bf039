"""Characters by pinyin: only such as the exhibit's own names have, the likeliest first."""

from __future__ import annotations

import pytest

from kiosk.visit.characters import Characters, with_choice

NAMES = ("衡阳变压器", "衡阳运机", "无缝钢管", "湖南机油泵", "重庆", "5G产业园", "Seamless pipe")


@pytest.fixture(scope="module")
def characters() -> Characters:
    return Characters(NAMES)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("heng", "衡"),
        ("hengyang", "衡阳"),
        ("hengy", "衡阳"),
        ("hybyq", "衡阳变压器"),
        ("byq", "变压器"),
        ("GANG", "钢"),
        ("衡阳bian", "变"),
        ("chongq", "重庆"),
        ("yejiyou", None),
        ("9026", None),
        ("", None),
    ],
)
def test_letters_mean_the_characters_of_a_name(characters: Characters, typed: str, meant: str | None) -> None:
    offered = characters.choices(typed, 8)
    assert offered[:1] == ((meant,) if meant else ())


def test_few_characters_come_before_many_and_frequent_ones_before_rare_ones(characters: Characters) -> None:
    assert characters.choices("h", 3)[:2] == ("衡", "湖")
    assert [len(choice) for choice in characters.choices("h", 20)] == sorted(
        len(choice) for choice in characters.choices("h", 20)
    )


def test_a_choice_takes_the_place_of_its_letters() -> None:
    assert with_choice("heng", "衡") == "衡"
    assert with_choice("衡阳bian", "变") == "衡阳变"
    assert with_choice("5 gang", "钢") == "5 钢"
