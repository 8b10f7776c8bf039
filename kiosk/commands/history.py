"""`kiosk publish`, `history`, `diff`, `restore`: what staff say to the history of the content."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.options import RunOptions
from kiosk.staff.history.words import HistoryError, said, why

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language
    from kiosk.staff.history.folders import Folders
    from kiosk.staff.history.revisions import Revision

KINDS: dict[str, tuple[str, str]] = {
    "published": ("发布", "published"),
    "kept": ("未发布时存下", "kept unpublished"),
    "restored": ("退回到 {of}", "restored {of}"),
    "taken": ("从内容包取用", "taken from a pack"),
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The commands and their options."""
    publish = commands.add_parser("publish", help="发布内容 keep the content as a revision")
    history = commands.add_parser("history", help="发布历史 who published what, when and why")
    diff = commands.add_parser("diff", help="改了什么 what differs from a revision")
    restore = commands.add_parser("restore", help="退回 go back to a revision")
    publish.add_argument("-m", dest="why", default="", metavar="WHY", help="为什么 why")
    history.add_argument("--format", choices=("text", "json"), default="text")
    diff.add_argument("revision", nargs="?", default="", metavar="REV")
    diff.add_argument(
        "--pictures", type=Path, metavar="DIR", help="前后对照图 before and after of every page that changes"
    )
    restore.add_argument("revision", nargs="?", default="-1", metavar="REV", help="编号，或 -1 退一步 an id, or -1")
    for command in (publish, restore):
        command.add_argument("--who", default="", metavar="NAME", help="谁 whose work it is")
    for command in (publish, history, diff, restore):
        shared_options(command)


def shared_options(command: argparse.ArgumentParser) -> None:
    """Where the content and its history are, and the language of messages."""
    command.add_argument("--content", type=Path, default=RunOptions().content)
    command.add_argument("--assets", type=Path, default=RunOptions().assets)
    command.add_argument("--history", type=Path, metavar="DIR", help="历史存放处 where the history is kept")
    command.add_argument("--lang", choices=("zh", "en"))


def run(asked: argparse.Namespace, language: Language) -> int:
    """Do what is asked. Exits 1 where it was refused, with the reason on stderr."""
    from kiosk.staff.history.folders import Folders
    from kiosk.staff.history.publish import history_folder

    folders = Folders(asked.content, asked.assets)
    try:
        place = asked.history or history_folder(asked.content)
        return COMMANDS[asked.command](asked, folders, place, language)
    except HistoryError as error:
        tell(error.said(language))
    except OSError as error:
        tell(said(language, "disk", why=why(error)))
    return 1


def tell(line: str) -> None:
    """One message."""
    sys.stderr.write(line.encode("utf-8", "replace").decode() + "\n")


def _publish(asked: argparse.Namespace, folders: Folders, place: Path, language: Language) -> int:
    from kiosk.staff.history.publish import Refusal, publish

    done = publish(folders, place, asked.why, asked.who)
    if isinstance(done, Refusal):
        for problem in done.problems:
            tell(problem.line_in(language))
        tell(said(language, "errors", count=len(done.problems)))
        return 1
    tell(said(language, "published", id=done.short, why=done.why))
    return 0


def _history(asked: argparse.Namespace, folders: Folders, place: Path, language: Language) -> int:
    from kiosk.staff.history.folders import state
    from kiosk.staff.history.restore import drafted
    from kiosk.staff.history.revisions import revisions
    from kiosk.staff.history.store import Store
    from kiosk.staff.history.unfinished import finish_interrupted

    finish_interrupted(folders.content, folders.assets)
    store = Store(place)
    found = list(revisions(store))
    if asked.format == "json":
        told = [
            {"id": r.id, "when": r.when.isoformat(), "who": r.who, "why": r.why, "kind": r.kind, "of": r.of}
            for r in found
        ]
        sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
        return 0
    if not found:
        raise HistoryError("no-history")
    for revision in found:
        sys.stdout.write(line_of(revision, language) + "\n")
    if drafted(store, state(folders)):
        tell(said(language, "unpublished"))
    return 0


def line_of(revision: Revision, language: Language) -> str:
    """A revision on one line."""
    kind = KINDS[revision.kind][0 if language == "zh" else 1].format(of=revision.of)
    parts = [revision.short, f"{revision.when:%Y-%m-%d %H:%M}", revision.who, kind, revision.why]
    return "  ".join(part for part in parts if part)


def _restore(asked: argparse.Namespace, folders: Folders, place: Path, language: Language) -> int:
    from kiosk.staff.history.restore import restore

    done = restore(folders, place, asked.revision, asked.who)
    if done.kept is not None:
        tell(said(language, "kept", id=done.kept.short))
    if done.now is None:
        tell(said(language, "same", of=done.of.short))
    else:
        tell(said(language, "restored", of=done.of.short, id=done.now.short, count=done.count))
    return 0


def _diff(asked: argparse.Namespace, folders: Folders, place: Path, language: Language) -> int:
    from kiosk.staff.history.diff import diff_command

    return diff_command(folders, place, asked.revision, asked.pictures, language)


COMMANDS = {"publish": _publish, "history": _history, "diff": _diff, "restore": _restore}
