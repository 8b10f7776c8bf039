"""`kiosk check`: the content's problems, one a line, and what there is in all."""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.exhibit.localised import Language
from kiosk.folders import APP
from kiosk.options import RunOptions

if TYPE_CHECKING:
    from kiosk.exhibit.problems import Problem
    from kiosk.staff.doctor.examined import Examined

WORDS: dict[str, tuple[str, str]] = {
    "no-content": ("找不到内容文件夹 {path}。", "There is no content folder {path}."),
    "remembered": (
        "记下了 {count} 段译文，以后原文改了会提醒。",
        "{count} translations are remembered as they are now.",
    ),
    "unremembered": (
        "有 {count} 段译文改过还没有记下；核对以后运行 kiosk check --translated。",
        "{count} translations have changed since; look at them, then run kiosk check --translated.",
    ),
    "mended": (
        "改了 {count} 个文件；改之前的样子留在 {place}。",
        "{count} files were mended; as they were they are kept in {place}.",
    ),
    "measuring": (
        "正在按最大字号把页面排出来量一遍，整个展要几分钟……",
        "Laying out the pages at the largest text; the whole exhibit takes minutes …",
    ),
    "long": (
        "偏长的文字放不放得下，量一量就知道：kiosk check --fit {keys}",
        "Whether the long texts fit can be measured: kiosk check --fit {keys}",
    ),
    "nothing-to-mend": ("没有能自动改的。", "There is nothing that can be mended by itself."),
    "unwritten": ("写不了 {path}（{why}）。", "{path} cannot be written ({why})."),
}


def _day(text: str) -> date:
    """A day as 2026-01-31. Raises ArgumentTypeError."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text}: 2026-01-31?") from None


def add(commands: Any) -> None:
    """`check` and its options."""
    check = commands.add_parser("check", help="检查内容 the content's problems")
    defaults = RunOptions()
    check.add_argument("--content", type=Path, default=defaults.content)
    check.add_argument("--assets", type=Path, default=defaults.assets)
    check.add_argument("--lang", choices=("zh", "en"))
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--on", type=_day, metavar="DAY", help="当作是这一天来检查 as of this day, as in 2026-01-31")
    check.add_argument(
        "--translated", action="store_true", help="译文都核对过了，记下来 the translations have been looked at"
    )
    check.add_argument(
        "--fit",
        nargs="*",
        metavar="KEY",
        help="真的排一遍量放不放得下，可只写几条的代号 lay out the pages and measure, all or those of some keys",
    )
    check.add_argument(
        "--fix",
        action="store_true",
        help="改好只有一种改法的，逐行说明 mend what has one right answer, told line by line",
    )
    check.add_argument(
        "--kept", type=Path, metavar="DIR", help="--fix 之前的文件留在哪里 where files are kept as they were"
    )


def run(asked: argparse.Namespace, language: Language) -> int:
    """Print every problem to stdout (text or json) and a summary to stderr. Returns 1 if there is any error."""
    if not asked.content.is_dir():
        _say(language, "no-content", path=asked.content)
        return 2
    if asked.fix and not _fix(asked, language):
        return 1
    from kiosk.staff.doctor.doctor import findings
    from kiosk.staff.doctor.examined import examine
    from kiosk.staff.doctor.told import as_json, as_text, summary

    examined = examine(asked.content, asked.assets, asked.on or date.today())
    if asked.translated and not _remember(examined, language):
        return 1
    measured = None if asked.fit is None else _measured(examined, tuple(asked.fit), language)
    found = findings(examined, measured)
    sys.stdout.write(as_json(found) if asked.format == "json" else as_text(found, language))
    sys.stderr.write(summary(examined.exhibit, found, language) + "\n")
    _say_unremembered(examined, language)
    if measured is None:
        _say_long(found, examined, language)
    return 1 if any(p.severity == "error" for p in found) else 0


def _measured(examined: Examined, keys: tuple[str, ...], language: Language) -> list[Problem]:
    """What does not fit on the pages of these entries, or on any page."""
    from kiosk.staff.doctor.fit import texts_that_do_not_fit

    _say(language, "measuring")
    return list(texts_that_do_not_fit(examined, keys))


def _fix(asked: argparse.Namespace, language: Language) -> bool:
    """Mend the files and tell each change, to stdout unless that is to be JSON."""
    from kiosk.staff.mending.mending import keeping_place, mend, write

    place = keeping_place(asked.kept or _kept(), datetime.now())
    mended = mend(asked.content)
    out = sys.stderr if asked.format == "json" else sys.stdout
    for file in mended:
        try:
            write(asked.content, file, place)
        except OSError as error:
            _say(language, "unwritten", path=asked.content / file.name, why=error.strerror or error)
            return False
        out.writelines(change.told() + "\n" for change in file.changes)
    _say(language, "mended" if mended else "nothing-to-mend", count=len(mended), place=place)
    return True


def _kept() -> Path:
    from platformdirs import user_data_path

    return user_data_path(APP) / "before-fix"


def _remember(examined: Examined, language: Language) -> bool:
    from kiosk.staff.doctor.translations import NAME, remember

    try:
        count = remember(examined)
    except OSError as error:
        _say(language, "unwritten", path=examined.content / NAME, why=error.strerror or error)
        return False
    _say(language, "remembered", count=count)
    return True


def _say_long(found: list[Problem], examined: Examined, language: Language) -> None:
    """Long texts may still fit: say how only their pages are measured."""
    from kiosk.staff.doctor.fit import worth_measuring

    if keys := worth_measuring(found, examined):
        _say(language, "long", keys=" ".join(keys))


def _say_unremembered(examined: Examined, language: Language) -> None:
    from kiosk.staff.doctor.translations import unremembered

    if count := unremembered(examined):
        _say(language, "unremembered", count=count)


def _say(language: Language, word: str, **details: object) -> None:
    """One line to stderr."""
    sys.stderr.write(WORDS[word][0 if language == "zh" else 1].format(**details) + "\n")
