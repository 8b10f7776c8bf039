"""What a visitor can wish for, and that the next one starts afresh."""

from __future__ import annotations

import pytest

from kiosk.visit.comfort import Comfort


def test_type_grows_in_four_steps_and_starts_again() -> None:
    comfort, scales = Comfort("zh"), []
    for _ in range(5):
        scales.append(comfort.text_scale)
        comfort = comfort.larger()
    assert scales == [1.0, 1.2, 1.4, 1.6, 1.0]


def test_each_wish_leaves_the_others_alone() -> None:
    comfort = Comfort("zh").larger().toggle_reach().toggle_still().in_language("en")
    assert comfort == Comfort("en", 1, True, True)
    assert comfort.toggle_reach().toggle_still() == Comfort("en", 1)


def test_the_next_visitor_starts_afresh() -> None:
    assert Comfort("en", 3, True, True).reset("zh") == Comfort("zh")


@pytest.mark.parametrize("step", [-1, 4])
def test_other_steps_do_not_exist(step: int) -> None:
    with pytest.raises(ValueError, match="text_step"):
        Comfort("zh", step)
