"""How long the exhibit takes from process start to its first frame, against a bare QML window with one Text.

All are started in turn, so that a busy machine is busy for all; each prints the monotonic time of its frame and ends.
The exhibit is timed twice: to its first frame, which is the cover, and to the first frame of the whole exhibit, from
which on a touch is answered. Where there is no display, off-screen with the software renderer.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

SIZE = "1920x1080"
LIMIT = 1.5
TOP = Path(__file__).parents[2]
RUN = [sys.executable, "-m", "kiosk", "run", "--windowed", "--size", SIZE, "--until"]
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py")), SIZE]


def environment() -> dict[str, str]:
    """This process's environment, the same for both: no QML cache, and a screen or the lack of it."""
    env = {**os.environ, "QML_DISABLE_DISK_CACHE": "1"}
    env.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed exhibit has its bytecode
    if not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        env.setdefault("QT_QUICK_BACKEND", "software")
    return env


def seconds(command: list[str], env: dict[str, str]) -> float:
    """From the start of `command` to the monotonic time that it printed. Raises CalledProcessError if it failed."""
    start = time.monotonic()
    done = subprocess.run(command, cwd=TOP, env=env, stdout=subprocess.PIPE, check=True)
    return float(done.stdout) - start


def main() -> int:
    """Measure, print, and with --assert return 1 where the exhibit takes too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11, help="starts of each (default 11)")
    parser.add_argument("--assert", action="store_true", dest="judge", help=f"exit 1 above {LIMIT} times")
    options = parser.parse_args()
    commands = {"bare window": BARE, "first frame": [*RUN, "frame"], "whole exhibit": [*RUN, "ready"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    env = environment()
    with TemporaryDirectory() as cache:
        env["XDG_CACHE_HOME"] = cache
        seconds([*RUN, "ready"], env)  # files into the page cache, bytecode onto disk, the cover and the reading kept
        seconds(BARE, env)
        for _ in range(options.runs):
            for name, command in commands.items():
                times[name].append(seconds(command, env))
    bare = median(times["bare window"])
    for name, taken in times.items():
        print(
            f"{name:14} median {median(taken) * 1000:6.0f} ms   {min(taken) * 1000:.0f} to {max(taken) * 1000:.0f} ms"
            f"   {median(taken) / bare:.2f} times the bare window"
        )
    ratio = median(times["first frame"]) / bare
    print(f"limit          {LIMIT}   {options.runs} runs each, {env.get('QT_QPA_PLATFORM', 'display')}")
    return 1 if options.judge and ratio > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
