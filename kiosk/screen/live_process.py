"""The process beside the exhibit that watches its content: it reads and judges, and sends what is to be shown instead.

A process and not a thread: reading takes Python's lock from the screen, its rubbish could be collected on the wrong
thread (RELIABILITY, 1.5), and a file that kills the reader kills only this. It ends when its input does, so it never
outlives the exhibit. `python -m kiosk.screen.live_process CONTENT ASSETS CACHE`
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import BinaryIO

from watchfiles import watch

from kiosk.exhibit.cache import cache_for_next_start, is_cached
from kiosk.exhibit.last_good import LastGood
from kiosk.exhibit.live_content import LiveContent, Taken
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.stamps import Stamps
from kiosk.exhibit.unfinished import is_unfinished
from kiosk.screen.delivery import Delivery, sent

POLL_MS = 500
"""How often the folders are looked through where no event comes: a network share tells of none."""
STEP_MS = 50
NICE = 5


class Watcher:
    """Looks at the folders again and again, and writes a delivery to `out` whenever something else is to be shown."""

    def __init__(self, content: Path, assets: Path, cache: Path, out: BinaryIO) -> None:
        self._content, self._assets, self._cache, self._out = content, assets, cache, out
        self._stamps, self._pictures = Stamps(content, ".yaml"), Stamps(assets)
        self._live = LiveContent(content, assets, LastGood(cache, content))
        self._sent: Taken | None = None

    def run(self) -> None:
        """Watch until the process ends."""
        first = self._live.start()
        if not first.held and is_cached(self._content, self._assets, self._cache, first.loaded):
            self._sent = first  # the exhibit has begun with the same
        self._deliver(first, ())
        gc.freeze()
        for _ in self._ticks():
            if self.look(time.monotonic()):
                gc.collect()

    def look(self, now: float) -> bool:
        """Take what has changed and come to rest; whether there was anything."""
        if is_unfinished(self._content):
            return False  # half of it is old and half is new: it is looked at when it is whole
        changed, pictures = self._stamps.look(now), tuple(self._pictures.look(now))
        if not changed and not pictures:
            return False
        taken = self._live.look(changed, assets_changed=bool(pictures))
        for name in changed.keys() - taken.waiting:
            self._stamps.done(name)
        for name in pictures:
            self._pictures.done(name)
        self._deliver(taken, pictures)
        return True

    def _deliver(self, taken: Taken, pictures: tuple[str, ...]) -> None:
        before = self._sent
        self._sent = taken
        if pictures or before is None or (taken.loaded, taken.held) != (before.loaded, before.held):
            self._out.write(sent(Delivery(taken.loaded, taken.held, pictures)))
            self._out.flush()
        self._keep(taken.loaded)

    def _keep(self, loaded: Loaded) -> None:
        try:
            self._live.keep()
        except OSError as error:  # a full disk: the exhibit goes on, and it is tried again with the next change
            sys.stderr.write(f"last-good: {error}\n")
            return
        cache_for_next_start(self._content, self._assets, self._cache, loaded)

    def _ticks(self) -> Iterator[None]:
        """Comes back at every event, and every half second where there is none; soon while something is not at rest."""
        while True:
            folders = [path for path in (self._content, self._assets) if path.is_dir()]
            try:
                for _ in watch(
                    *folders,
                    watch_filter=None,
                    debounce=2 * STEP_MS,
                    step=STEP_MS,
                    rust_timeout=POLL_MS,
                    yield_on_timeout=True,
                    ignore_permission_denied=True,
                ):
                    yield
                    while self._stamps.is_moving or self._pictures.is_moving:
                        time.sleep(STEP_MS / 1000)
                        yield
            except OSError:
                pass  # the system watches no more folders for us, or the folder went away: then by looking alone
            time.sleep(POLL_MS / 1000)
            yield


def end_with_input() -> None:
    """The exhibit holds the other end of our input: when that is gone, so are we."""
    while os.read(0, 1):
        pass
    os._exit(0)


def main(arguments: list[str]) -> None:
    """Watch for the exhibit that has started this."""
    content, assets, cache = map(Path, arguments)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal's Ctrl+C is for the exhibit, which ends this
    gc.disable()  # a reading makes a million small things that stay: looking for rubbish among them takes half its time
    if hasattr(os, "nice"):
        os.nice(NICE)
    Thread(target=end_with_input, daemon=True).start()
    with os.fdopen(os.dup(1), "wb") as out:
        os.dup2(2, 1)  # nothing else may come between the deliveries
        Watcher(content, assets, cache, out).run()


if __name__ == "__main__":
    main(sys.argv[1:])
