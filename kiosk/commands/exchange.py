"""`kiosk export` and `kiosk import`: texts as a spreadsheet and back, other programs' timelines as an exhibit."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.options import RunOptions

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language

KINDS = ("timelinejs", "exhibitera", "xlsx", "csv")


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The two commands and their options."""
    out = commands.add_parser("export", help="文字导出为表格 the texts as a spreadsheet")
    into = commands.add_parser("import", help="导入表格或时间线 texts or another program's timeline, from a file")
    defaults = RunOptions()
    for command in (out, into):
        command.add_argument("--content", type=Path, default=defaults.content)
        command.add_argument("--assets", type=Path, default=defaults.assets)
        command.add_argument("--lang", choices=("zh", "en"))
    out.add_argument("--xlsx", type=Path, metavar="FILE")
    out.add_argument("--csv", type=Path, metavar="FILE")
    into.add_argument("source", type=Path, metavar="SOURCE")
    into.add_argument(
        "--to", type=Path, metavar="DIR", help="新展项的文件夹，或已有的内容 a new exhibit's folder, or content"
    )
    into.add_argument("--from", dest="kind", choices=KINDS, help="哪一种；不写则自动识别 recognised when not said")
    into.add_argument("--dry-run", action="store_true", help="只看，不写 show, and write nothing")


def run(asked: argparse.Namespace, language: Language) -> int:
    """Do what is asked. Returns 1 where something was left behind, with the reasons."""
    if asked.command == "export":
        from kiosk.staff.exchange.export_command import run_export

        return run_export(asked.content, asked.xlsx, asked.csv, language)
    from kiosk.staff.exchange.import_command import run_import

    return run_import(asked.source, asked.to, asked.content, asked.kind or "", language, dry_run=asked.dry_run)
