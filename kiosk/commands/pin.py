"""`kiosk pin`: sets the PIN that opens the staff console on this machine's glass."""

from __future__ import annotations

import getpass
import sys
from argparse import Namespace, _SubParsersAction
from typing import Any

from kiosk.exhibit.localised import Language
from kiosk.folders import APP

WORDS: dict[str, tuple[str, str]] = {
    "ask": ("新密码（6 到 12 位数字，输入时不显示）：", "New PIN (6 to 12 figures, not shown while typed): "),
    "again": ("再输一遍：", "The same again: "),
    "wrong": (
        "密码要 6 到 12 位数字，只用 0 到 9。没有改动。",
        "A PIN has 6 to 12 figures, 0 to 9 only. Nothing was changed.",
    ),
    "simple": (
        "这个密码谁都会先试（全是一个数字，或者顺着数）。请换一个。没有改动。",
        "Anybody would try this PIN first (one figure only, or a run). Choose another. Nothing was changed.",
    ),
    "differ": ("两次输入不一样。没有改动。", "The two are not the same. Nothing was changed."),
    "disk": ("密码存不下来：{why}", "The PIN cannot be kept: {why}"),
    "done": (
        "密码已设好。在展项上按住左上角五秒，输入密码。",
        "The PIN is set. On the exhibit, hold the top left corner for five seconds and enter it.",
    ),
}


def add(commands: _SubParsersAction[Any]) -> None:
    """`kiosk pin` takes the PIN from the terminal, or the first line of stdin where that is none."""
    pin = commands.add_parser("pin", help="设员工密码 the PIN of the staff console on the glass")
    pin.add_argument("--lang", choices=("zh", "en"))


def run(asked: Namespace, language: Language) -> int:
    """Ask, twice where somebody types, and keep the PIN. Returns 1 where nothing was changed."""
    from platformdirs import user_data_path

    from kiosk.screen.console.pin_door import PinDoor, boot_id, is_pin, too_simple

    def say(word: str, **details: object) -> int:
        sys.stderr.write(WORDS[word][language == "en"].format(**details) + "\n")
        return 0 if word == "done" else 1

    typed, again = _typed(language)
    if not is_pin(typed):
        return say("wrong")
    if too_simple(typed):
        return say("simple")
    if typed != again:
        return say("differ")
    try:
        PinDoor(user_data_path(APP), boot_id()).set_pin(typed)
    except OSError as error:
        return say("disk", why=error)
    return say("done")


def _typed(language: Language) -> tuple[str, str]:
    if not sys.stdin.isatty():
        line = sys.stdin.readline().rstrip("\r\n")
        return line, line
    english = language == "en"
    try:
        return getpass.getpass(WORDS["ask"][english]), getpass.getpass(WORDS["again"][english])
    except EOFError:
        return "", ""
