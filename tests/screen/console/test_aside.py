"""Work done aside comes back in order, on the thread that asked; a disk that takes nothing stops nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from kiosk.screen.console.aside import Aside


@pytest.fixture
def aside(qapp: object) -> Iterator[Aside]:
    parent = QObject()
    made = Aside(parent)
    yield made
    made.end()


def test_results_come_in_order_on_this_thread(aside: Aside) -> None:
    heard: list[tuple[int, bool, bool]] = []
    here = threading.get_ident()

    def piece(number: int) -> None:
        def work() -> tuple[int, bool]:
            return number, threading.get_ident() == here

        aside.do(work, lambda done: heard.append((*done, threading.get_ident() == here)))

    for number in range(5):
        piece(number)
    assert heard == []
    aside.finish()
    assert heard == [(number, False, True) for number in range(5)]


def test_what_follows_from_an_answer_is_waited_for_as_well(aside: Aside) -> None:
    heard: list[str] = []

    def go_on(first: str) -> None:
        heard.append(first)
        aside.do(lambda: "second", heard.append)

    aside.do(lambda: "first", go_on)
    aside.finish()
    assert heard == ["first", "second"]


def test_a_disk_that_takes_nothing_stops_nothing(aside: Aside) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    heard: list[str] = []
    aside.keep(full)
    aside.do(lambda: "after", heard.append)
    aside.finish()
    assert heard == ["after"]


def test_a_fault_is_not_swallowed(aside: Aside) -> None:
    def wrong() -> None:
        raise ValueError("ours")

    aside.do(wrong, lambda _: None)
    with pytest.raises(ValueError, match="ours"):
        aside.finish()
