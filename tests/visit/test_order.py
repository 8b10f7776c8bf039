"""Events follow one another era by era, then in time, then by importance."""

from __future__ import annotations

from kiosk.visit.order import order_of_era, timeline_order
from tests.visit.small_exhibit import era, event, three_eras


def test_equal_dates_are_ordered_by_importance_and_then_as_written() -> None:
    mixed = era("mixed", [event("b", 1950, importance=2), event("c", 1950, importance=2), event("a", 1950)])
    assert [e.key for e in order_of_era(mixed)] == ["a", "b", "c"]


def test_a_range_is_ordered_by_its_middle() -> None:
    mixed = era("mixed", [event("late", 1900, 1990), event("early", 1930, 1940)])
    assert [e.key for e in order_of_era(mixed)] == ["early", "late"]


def test_events_stay_in_their_era_even_where_eras_overlap() -> None:
    assert [(e.key, event.key) for e, event in timeline_order(three_eras())] == [
        ("past", "bronze"),
        ("past", "paper"),
        ("past", "little-shanghai"),
        ("past", "tractor"),
        ("past", "pipe-works"),
        ("past", "lock"),
        ("past", "atomic-bomb"),
        ("present", "pipe-1542"),
        ("present", "visit"),
        ("future", "cavern"),
        ("future", "soda"),
    ]
