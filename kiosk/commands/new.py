"""`kiosk new`: begin an exhibit for another museum."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The command and its options."""
    new = commands.add_parser("new", help="开一个新展项 a small exhibit to begin with, in a folder of its own")
    new.add_argument("folder", type=Path, metavar="DIR")
    new.add_argument("--lang", choices=("zh", "en"))


def run(asked: argparse.Namespace, language: Language) -> int:
    """Write it."""
    from kiosk.staff.new_exhibit import run as run_new

    return run_new(asked.folder, language)
