"""How even the frames are during a fling through the timeline: intervals between frames, off-screen and, where there is
one, in a real window. Prints the median, the 95th percentile and the longest; judges nothing, for machines differ.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

TOP = Path(__file__).parents[2]
FLINGS = 6


def measure() -> None:
    """Fling through the timeline in this process, and print the intervals."""
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    sys.path.insert(0, str(TOP))
    from kiosk.exhibit.load import load
    from kiosk.screen.app import application, close, comfort_for, show
    from kiosk.screen.tour import pause, settle

    application()
    exhibit = load(TOP / "content", TOP / "assets").exhibit
    shown = show(exhibit, TOP / "assets", comfort_for(exhibit, "zh", 1.0), (1920, 1080), kiosk=False)
    finger = QTest.createTouchDevice()
    settle(shown.window)
    shown.visit.wake()
    shown.visit.open("timeline", "past")
    settle(shown.window)
    swaps: list[float] = []
    shown.window.frameSwapped.connect(lambda: swaps.append(time.perf_counter()))
    intervals: list[float] = []
    for _ in range(FLINGS):
        swaps.clear()
        QTest.touchEvent(shown.window, finger).press(0, QPoint(1700, 500), shown.window).commit()
        for x in range(1700, 500, -120):
            pause(8)
            QTest.touchEvent(shown.window, finger).move(0, QPoint(x, 500), shown.window).commit()
        QTest.touchEvent(shown.window, finger).release(0, QPoint(500, 500), shown.window).commit()
        pause(1200)
        intervals += [(b - a) * 1000 for a, b in pairwise(swaps)]
    where = os.environ.get("QT_QPA_PLATFORM", "a real window")
    ninety_five = quantiles(intervals, n=20)[-1]
    print(
        f"{where}: {len(intervals)} frames, interval median {median(intervals):.1f} ms, "
        f"95th percentile {ninety_five:.1f} ms, longest {max(intervals):.1f} ms"
    )
    close(shown)


def main() -> int:
    """Measure off-screen, then under Xvfb where it is installed. Returns 0 unless a measurement failed."""
    if "--here" in sys.argv:
        measure()
        return 0
    command = [sys.executable, __file__, "--here"]
    environment = {**os.environ, "QML_DISABLE_DISK_CACHE": "1", "QT_QUICK_BACKEND": "software"}
    codes = [subprocess.run(command, env={**environment, "QT_QPA_PLATFORM": "offscreen"}, check=False).returncode]
    xvfb = shutil.which("xvfb-run")
    if xvfb:
        window = {name: value for name, value in environment.items() if name != "QT_QPA_PLATFORM"}
        screen = [xvfb, "-a", "-s", "-screen 0 1920x1080x24"]
        codes.append(subprocess.run([*screen, *command], env=window, check=False).returncode)
    else:
        print("xvfb-run is not installed: off-screen only")
    return max(codes)


if __name__ == "__main__":
    sys.exit(main())
