"""What shows at a zoom: apart, important first, and never taken away again by zooming in."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.crowding import ZoomLevel, stairs, visible, zoom_level
from kiosk.visit.timescale import TimeScale
from tests.visit.small_exhibit import three_eras

Crowd = list[tuple[float, int, bool]]
crowds = st.lists(
    st.tuples(
        st.one_of(st.integers(0, 40).map(lambda quarters: quarters / 4), st.floats(0, 10, allow_subnormal=False)),
        st.integers(1, 5),
        st.sampled_from([True, True, True, False]),
    ),
    max_size=16,
)
zooms = st.one_of(st.sampled_from([20.0, 30.0, 45.0, 60.0, 80.0, 110.0, 170.0, 300.0]), st.floats(1, 500))
needs = st.one_of(st.just(100.0), st.floats(1, 400))


def shown(crowd: Crowd, zoom: float, needed: float) -> tuple[bool, ...]:
    slots, importances, allowed = ([member[i] for member in crowd] for i in range(3))
    return visible([float(s) for s in slots], [int(i) for i in importances], zoom, needed, [bool(a) for a in allowed])


def test_the_important_show_first() -> None:
    slots, importances = [0.0, 1.0, 2.0, 3.0], [2, 5, 3, 4]
    assert visible(slots, importances, 10, 100) == (False, True, False, False)
    assert visible(slots, importances, 50, 100) == (False, True, False, True)
    assert visible(slots, importances, 100, 100) == (True, True, True, True)


def test_of_equals_every_second_shows_and_not_only_the_first() -> None:
    row = [float(n) for n in range(8)]
    assert visible(row, [3] * 8, 60, 100) == (True, False) * 4
    assert visible(row, [3] * 8, 30, 100) == (True, False, False, False) * 2


def test_what_the_filter_leaves_out_neither_shows_nor_takes_room() -> None:
    assert visible([0.0, 1.0], [5, 1], 10, 100, [False, True]) == (False, True)


def test_what_must_show_shows_side_by_side_and_pushes_others_away() -> None:
    slots, importances = [0.0, 1.0, 2.0, 30.0], [1, 5, 1, 1]
    assert visible(slots, importances, 10, 100, always={0, 2}) == (True, False, True, True)
    assert visible(slots, importances, 10, 100, [True, True, False, True], always={2})[2]


def test_two_events_at_one_place_never_both_show() -> None:
    assert visible([4.0, 4.0], [3, 3], 1e9, 1) == (True, False)


def test_nothing_to_show() -> None:
    assert visible([], [], 10, 100) == ()


def test_the_events_of_the_axis_all_show_when_it_is_close_enough() -> None:
    exhibit = three_eras()
    scale = TimeScale.of(exhibit)
    slots = [scale.slot(key) for key in scale.order]
    importances = [exhibit.event_by_key[key].importance for key in scale.order]
    assert all(visible(slots, importances, 100, 100))
    assert sum(visible(slots, importances, 100 / scale.length, 100)) == 1


@settings(deadline=None)
@given(crowds, zooms, needs)
def test_neighbours_have_the_room_they_need(crowd: Crowd, zoom: float, needed: float) -> None:
    at = [slot for (slot, _, _), show in zip(crowd, shown(crowd, zoom, needed), strict=True) if show]
    assert all(abs(a - b) * zoom >= needed for a, b in combinations(at, 2))


def test_an_event_that_comes_back_by_zooming_in_pushes_nobody_out() -> None:
    # taking the most important anew at each zoom would show 0 and 1.6 from afar, and 0 and 1 closer by
    slots, importances = [0.0, 1.0, 1.6], [5, 4, 3]
    assert visible(slots, importances, 80, 100) == (True, False, False)
    assert visible(slots, importances, 110, 100) == (True, True, False)
    assert visible(slots, importances, 170, 100) == (True, True, True)


@settings(max_examples=400, deadline=None)
@given(crowds, zooms, zooms, needs)
def test_what_shows_stays_when_zooming_in(crowd: Crowd, one: float, other: float, needed: float) -> None:
    far, close = sorted((one, other))
    stays = zip(shown(crowd, far, needed), shown(crowd, close, needed), strict=True)
    assert all(after for before, after in stays if before)


@settings(deadline=None)
@given(crowds, zooms, needs)
def test_only_something_as_important_hides_an_event(crowd: Crowd, zoom: float, needed: float) -> None:
    shows = shown(crowd, zoom, needed)
    for (slot, rank, allowed), show in zip(crowd, shows, strict=True):
        if allowed and not show:
            near = [r for s, r, a in crowd if a and abs(s - slot) * zoom < needed and (s, r) != (slot, rank)]
            same = sum(1 for s, r, a in crowd if a and (s, r) == (slot, rank))
            assert same > 1 or max(near) >= rank
    best = max((rank for _, rank, allowed in crowd if allowed), default=0)
    assert not best or any(show and rank == best for (_, rank, _), show in zip(crowd, shows, strict=True))


@settings(deadline=None)
@given(crowds, zooms, needs)
def test_the_less_important_change_nothing_for_the_more_important(crowd: Crowd, zoom: float, needed: float) -> None:
    with_all = [show for (_, rank, _), show in zip(crowd, shown(crowd, zoom, needed), strict=True) if rank >= 3]
    assert with_all == list(shown([member for member in crowd if member[1] >= 3], zoom, needed))


@settings(deadline=None)
@given(crowds, zooms, needs, st.randoms(use_true_random=False))
def test_the_order_in_which_events_are_given_does_not_matter(
    crowd: Crowd, zoom: float, needed: float, chance: Random
) -> None:
    apart = list({member[0]: member for member in crowd}.values())
    mixed = apart.copy()
    chance.shuffle(mixed)
    first = dict(zip((m[0] for m in apart), shown(apart, zoom, needed), strict=True))
    assert first == dict(zip((m[0] for m in mixed), shown(mixed, zoom, needed), strict=True))


def test_from_afar_eras_are_told_then_periods_then_events() -> None:
    told = [zoom_level(zoom, 100) for zoom in (1, 34, 35, 79, 80, 500)]
    assert told == ["eras", "eras", "periods", "periods", "events", "events"]
    assert zoom_level(50, 100, periods_from=0.6, events_from=0.9) is ZoomLevel.ERAS
    assert zoom_level(50, 100, periods_from=0.1, events_from=0.5) is ZoomLevel.EVENTS


def test_the_stairs_flatten_between_their_bounds() -> None:
    assert [stairs(zoom, 40, 80) for zoom in (0, 40, 60, 80, 900)] == [0, 0, 0.5, 1, 1]
    with pytest.raises(ValueError, match="stairs"):
        stairs(50, 80, 80)


@settings(deadline=None)
@given(zooms, zooms)
def test_the_stairs_never_rise_when_zooming_in(one: float, other: float) -> None:
    far, close = sorted((one, other))
    assert 0 <= stairs(far, 40, 80) <= stairs(close, 40, 80) <= 1
