"""What a visitor can wish for, and that one wish leaves the others alone."""

from __future__ import annotations

import pytest

from kiosk.visit.comfort import Comfort, Wish


def test_type_has_four_steps_and_stops_at_either_end() -> None:
    scales = [Comfort("zh").with_text_step(step).text_scale for step in (-1, 0, 1, 2, 3, 4)]
    assert scales == [1.0, 1.0, 1.2, 1.4, 1.6, 1.6]


@pytest.mark.parametrize("wish", list(Wish))
def test_each_wish_leaves_the_others_alone(wish: Wish) -> None:
    wished = Comfort("en", 2).toggle(wish)
    assert [other for other in Wish if wished.has(other)] == [wish]
    assert (wished.language, wished.text_step) == ("en", 2)
    assert wished.toggle(wish) == Comfort("en", 2)


@pytest.mark.parametrize("step", [-1, 4])
def test_other_steps_do_not_exist(step: int) -> None:
    with pytest.raises(ValueError, match="text_step"):
        Comfort("zh", step)
