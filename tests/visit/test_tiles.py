"""Tiles: those in view cover it, every pixel of a level is in exactly one tile, and the level is fine enough."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.tiles import Pyramid, Tile

WHOLE = (0.0, 0.0, 1.0, 1.0)
PYRAMIDS = st.builds(Pyramid, st.integers(1, 20_000), st.integers(1, 20_000), st.sampled_from([512, 1024]))


@given(PYRAMIDS, st.integers(3, 6))
def test_the_tiles_of_a_level_lie_side_by_side(pyramid: Pyramid, level: int) -> None:
    width, height = pyramid.size(level)
    boxes = [pyramid.box(tile) for tile in pyramid.tiles(level, WHOLE)]
    assert sum(box.width * box.height for box in boxes) == width * height
    assert all(0 < box.width <= pyramid.side and 0 < box.height <= pyramid.side for box in boxes)
    assert len({(box.left, box.top) for box in boxes}) == len(boxes)


@given(PYRAMIDS, st.integers(0, 4), st.tuples(*(st.floats(0, 1) for _ in range(4))))
def test_what_is_in_view_is_covered_and_hardly_more(
    pyramid: Pyramid, level: int, view: tuple[float, float, float, float]
) -> None:
    left, right = sorted(view[:2])
    top, bottom = sorted(view[2:])
    width, height = pyramid.size(level)
    found = [pyramid.box(tile) for tile in pyramid.tiles(level, (left, top, right, bottom))]
    assert found
    side = pyramid.side
    for box in found:
        assert box.left + side > left * width - 1
        assert box.left < right * width + 1 or box.left <= left * width
        assert box.top + side > top * height - 1
        assert box.top < bottom * height + 1 or box.top <= top * height
    assert min(box.left for box in found) <= left * width
    assert max(box.left + box.width for box in found) >= min(width, right * width) - 1


def test_the_level_is_as_fine_as_the_screen_and_no_finer() -> None:
    pyramid = Pyramid(8000, 4000, 512)
    assert [pyramid.level_for(wide) for wide in (1000, 2000, 4000, 8000, 16000)] == [3, 2, 1, 0, 0]
    assert pyramid.size(pyramid.level_for(1100))[0] * 1.2 > 1100
    assert pyramid.level_for(1300) == 2


def test_the_middle_comes_first() -> None:
    first = Pyramid(5120, 5120, 512).tiles(0, WHOLE)[0]
    assert first in {Tile(0, column, row) for column in (4, 5) for row in (4, 5)}
