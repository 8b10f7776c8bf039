"""Work that would make the picture stand still (hashing, waiting for the disk), done beside it one piece after another.

Nothing of Qt happens on the other thread: the result lies in a future, which is looked at from here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

T = TypeVar("T")
LOOK_MS = 20


class Aside(QObject):
    """One piece of work at a time, in order. What a piece raises is raised here, in the event loop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="console")
        self._waiting: deque[tuple[Future[Any], Callable[[Any], None]]] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    def do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do `work` on the other thread, then hand what it returns to `then` on this one."""
        self._waiting.append((self._threads.submit(work), then))
        self._timer.start()

    def keep(self, write: Callable[[], None]) -> None:
        """Write something; a disk that takes nothing is told by the page, not by whoever touched the glass."""

        def attempt() -> None:
            try:
                write()
            except OSError:
                return

        self.do(attempt, lambda _: None)

    def end(self) -> None:
        """Finish what was begun; hand on nothing more."""
        self._timer.stop()
        self._waiting.clear()
        self._threads.shutdown(wait=True)

    def finish(self) -> None:
        """Wait for everything, and for what follows from it; for tests and the tour, where no visitor waits."""
        while self._waiting:
            wait([self._waiting[0][0]])
            self._look()

    @Slot()
    def _look(self) -> None:
        while self._waiting and self._waiting[0][0].done():
            future, then = self._waiting.popleft()
            if not self._waiting:
                self._timer.stop()
            then(future.result())
