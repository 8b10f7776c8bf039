"""`kiosk edit`: the window in which staff edit the exhibit."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from kiosk.exhibit.localised import Language
from kiosk.options import RunOptions

WORDS: dict[str, tuple[str, str]] = {
    "no-display": (
        "没有显示器，编辑窗口打不开；请在有屏幕的电脑上运行 kiosk edit。",
        "There is no display for the editor's window: run kiosk edit on a computer with a screen.",
    ),
    "no-content": ("找不到内容文件夹 {path}。", "There is no content folder {path}."),
    "no-window": ("编辑窗口打不开：{why}", "The editor's window cannot be opened: {why}"),
}
SCALES = (1.0, 1.3, 1.6)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    sides = [int(side) if side.isdecimal() else 0 for side in (width, height)]
    if not all(320 <= side <= 8192 for side in sides):
        raise argparse.ArgumentTypeError(f"{text}: 1920x1080?")
    return sides[0], sides[1]


def add(commands: Any) -> None:
    """The command and its options."""
    edit = commands.add_parser("edit", help="编辑内容 the window in which the content is edited")
    defaults = RunOptions()
    edit.add_argument("--content", type=Path, default=defaults.content)
    edit.add_argument("--assets", type=Path, default=defaults.assets)
    edit.add_argument("--lang", choices=("zh", "en"))
    edit.add_argument("--size", type=_size, default=(1920, 1080), help="WxH，展机的屏幕 the kiosk's screen")
    edit.add_argument("--text-scale", type=float, default=1.0, choices=SCALES)


def run(asked: argparse.Namespace, language: Language) -> int:
    """Open the window and wait until it is closed."""
    if not asked.content.is_dir():
        return _say(language, "no-content", 2, path=asked.content)
    if not has_display():
        return _say(language, "no-display", 1)
    from kiosk.screen.window import NoWindowError
    from kiosk.staff.editor.window import EditOptions, run_editor

    try:
        return run_editor(EditOptions(asked.content, asked.assets, asked.size, asked.text_scale), language)
    except NoWindowError as error:
        return _say(language, "no-window", 1, why=error)


def has_display() -> bool:
    """Whether a window can be shown: Linux says so in the environment, others always have a screen."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say(language: Language, word: str, code: int, **details: object) -> int:
    sys.stderr.write(WORDS[word][0 if language == "zh" else 1].format(**details) + "\n")
    return code
