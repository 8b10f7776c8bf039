"""How long the whole exhibit takes from process start to its first frame, against a bare QML window with one Text.

Both are started in turn, so that a busy machine is busy for both; each ends right after its first frame and the
whole life of the process is measured. Where there is no display, off-screen with the software renderer.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

SIZE = "1920x1080"
LIMIT = 1.5
TOP = Path(__file__).parents[2]
EXHIBIT = [sys.executable, "-m", "kiosk", "run", "--windowed", "--size", SIZE, "--until-first-frame"]
BARE = [sys.executable, str(Path(__file__).with_name("bare_window.py")), SIZE]


def environment() -> dict[str, str]:
    """This process's environment, the same for both: no QML cache, and a screen or the lack of it."""
    env = {**os.environ, "QML_DISABLE_DISK_CACHE": "1"}
    if not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY")):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
        env.setdefault("QT_QUICK_BACKEND", "software")
    return env


def seconds(command: list[str], env: dict[str, str]) -> float:
    """How long `command` lived. Raises CalledProcessError, with what it said on stderr, if it failed."""
    start = time.perf_counter()
    # no timeout here: with one, Python looks for the end only every 50 ms
    code = subprocess.Popen(command, cwd=TOP, env=env, stderr=sys.stderr, stdout=subprocess.DEVNULL).wait()
    if code:
        raise subprocess.CalledProcessError(code, command)
    return time.perf_counter() - start


def main() -> int:
    """Measure, print, and with --assert return 1 where the exhibit takes too long."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=11, help="starts of each (default 11)")
    parser.add_argument("--assert", action="store_true", dest="judge", help=f"exit 1 above {LIMIT} times")
    options = parser.parse_args()
    env = environment()
    for command in (EXHIBIT, BARE):  # files into the page cache, bytecode onto disk
        seconds(command, env)
    exhibit, bare = [], []
    for _ in range(options.runs):
        exhibit.append(seconds(EXHIBIT, env))
        bare.append(seconds(BARE, env))
    ratio = median(exhibit) / median(bare)
    for what, times in (("exhibit", exhibit), ("bare window", bare)):
        print(
            f"{what:12} median {median(times) * 1000:6.0f} ms   {min(times) * 1000:.0f} to {max(times) * 1000:.0f} ms"
        )
    print(
        f"ratio        {ratio:.2f} (limit {LIMIT})   {options.runs} runs each, {env.get('QT_QPA_PLATFORM', 'display')}"
    )
    return 1 if options.judge and ratio > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
