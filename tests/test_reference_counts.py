"""The canary for PySide6: crossing between Python and C++ must not use up references to None, True and False.

PySide6 6.12.0 on Python 3.11 loses one at each crossing and the process dies after some 600 of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication

CALLS = 100
SINGLETONS = (None, True, False)

pytestmark = [
    pytest.mark.usefixtures("qapp"),
    pytest.mark.skipif(sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on"),
]


class Sender(QObject):
    told = Signal(bool)


class Empty(QAbstractListModel):
    """A model whose data() gives None to C++."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 1

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> None:
        return None


def emit_signals() -> None:
    sender = Sender()
    sender.told.connect(lambda _: None)
    for number in range(CALLS):
        sender.told.emit(number % 2 == 0)


def process_events() -> None:
    for _ in range(CALLS):
        QCoreApplication.processEvents()


def fire_timers() -> None:
    for _ in range(CALLS):
        QTimer.singleShot(0, lambda: None)
    QCoreApplication.processEvents()


def read_nothing_through_qt() -> None:
    model = Empty()
    for _ in range(CALLS):
        model.index(0, 0).data()  # C++ asks data()


@pytest.mark.parametrize("cross", [emit_signals, process_events, fire_timers, read_nothing_through_qt])
def test_crossing_into_qt_costs_no_references(cross: Callable[[], None], qapp: QGuiApplication) -> None:
    cross()  # once for what is made only the first time
    before = [sys.getrefcount(singleton) for singleton in SINGLETONS]
    cross()
    after = [sys.getrefcount(singleton) for singleton in SINGLETONS]
    lost = [was - now for was, now in zip(before, after, strict=True)]
    assert all(few < CALLS // 10 for few in lost), f"references lost to None, True, False: {lost}"
