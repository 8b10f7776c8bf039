"""`kiosk keys`, `pack`, `take`: content that travels on a stick."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.history import shared_options, tell
from kiosk.staff.history.words import HistoryError
from kiosk.staff.history.words import said as said_of_history
from kiosk.staff.history.words import why as what_failed
from kiosk.staff.packs.words import PackError, Refused, said

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands and their options."""
    keys = commands.add_parser("keys", help="签名钥匙 the keys that sign packs")
    pack = commands.add_parser("pack", help="打内容包 the published content as one signed file")
    take = commands.add_parser("take", help="取用内容包 take the content of a pack")
    keys.add_argument("--trust", type=Path, metavar="FILE", help="信任一把公钥 trust a public key")
    pack.add_argument("--out", type=Path, required=True, metavar="FILE.kioskpack")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--older", action="store_true", help="比本机旧也取用 also where it is older")
    take.add_argument("--who", default="", metavar="NAME", help="谁 who takes it")
    for command in (keys, pack, take):
        shared_options(command)
        command.add_argument("--keys", type=Path, metavar="DIR", help="钥匙存放处 where keys are kept")


def run(asked: argparse.Namespace, language: Language) -> int:
    """Do what is asked. Exits 1 where it was refused, with the reason on stderr."""
    try:
        return {"keys": _keys, "pack": _pack, "take": _take}[asked.command](asked, language)
    except PackError as error:
        tell(error.refused.said(language))
    except HistoryError as error:
        tell(error.said(language))
    except OSError as error:
        tell(said_of_history(language, "disk", why=what_failed(error)))
    return 1


def _place_of_keys(asked: argparse.Namespace) -> Path:
    from kiosk.staff.packs.keys import keys_folder

    return asked.keys or keys_folder()


def _history(asked: argparse.Namespace) -> Path:
    from kiosk.staff.history.publish import history_folder

    return asked.history or history_folder(asked.content)


def _keys(asked: argparse.Namespace, language: Language) -> int:
    from kiosk.staff.packs.keys import own_keys, trust

    if asked.trust is not None:
        tell(said(language, "trusted", fingerprint=trust(_place_of_keys(asked), asked.trust)))
        return 0
    keys = own_keys(_place_of_keys(asked))
    for line in (
        said(language, "private", path=keys.private),
        said(language, "public", path=keys.public),
        said(language, "fingerprint", fingerprint=keys.fingerprint),
    ):
        sys.stdout.write(line + "\n")
    return 0


def _pack(asked: argparse.Namespace, language: Language) -> int:
    from kiosk.staff.history.folders import Folders
    from kiosk.staff.packs.make import make_pack

    made = make_pack(Folders(asked.content, asked.assets), _history(asked), _place_of_keys(asked), asked.out)
    for name in made.left_out:
        tell(said(language, "left-out", name=name))
    size = f"{made.path.stat().st_size / 1e6:.1f}"
    count = len(made.manifest.files)
    tell(said(language, "packed", path=made.path, count=count, size=size, fingerprint=made.fingerprint))
    return 0


def _take(asked: argparse.Namespace, language: Language) -> int:
    from kiosk.staff.history.folders import Folders
    from kiosk.staff.packs.take import take

    folders = Folders(asked.content, asked.assets)
    done = take(folders, _history(asked), _place_of_keys(asked), asked.file, older=asked.older, who=asked.who)
    if isinstance(done, Refused):
        tell(done.said(language))
        return 1
    if done.kept is not None:
        tell(said_of_history(language, "kept", id=done.kept.short))
    if done.now is None:
        tell(said(language, "same"))
        return 0
    when = f"{done.pack.when:%Y-%m-%d %H:%M}"
    tell(said(language, "taken", when=when, who=done.pack.who, why=done.pack.why, id=done.now.short))
    tell(said(language, "go-back"))
    return 0
