"""The command line: reads what is asked and hands it to the room that does it, which is imported only then."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.folders import APP
from kiosk.options import RunOptions, Size, TourOptions

if TYPE_CHECKING:
    from kiosk.exhibit.localised import Language

WISHES = ("contrast", "reach", "plain", "pinyin")
GROUPS: dict[str, str] = {
    **dict.fromkeys(("publish", "history", "diff", "restore"), "history"),
    **dict.fromkeys(("pack", "take", "keys"), "packs"),
    "check": "check",
    "edit": "edit",
    **dict.fromkeys(("export", "import"), "exchange"),
    "new": "new",
    "pin": "pin",
}
"""Staff's later commands, and which module of kiosk.commands knows each: it is imported only when one is asked for."""
FAULT = 70  # EX_SOFTWARE of sysexits.h
WORDS: dict[str, tuple[str, str]] = {
    "no-display": (
        "没有显示器，改为离屏巡展，图片存到 {out}。",
        "There is no display: taking the tour off-screen into {out} instead.",
    ),
    "fault": ("程序出了意外错误，详情在 {log}。", "The program met an unexpected fault; the details are in {log}."),
    "no-content": ("找不到内容文件夹 {path}。", "There is no content folder {path}."),
    "no-window": ("画面打不开：{why}", "The screen cannot be opened: {why}"),
}


def messages_language(asked: str | None, environment: dict[str, str] | None = None) -> Language:
    """The language of messages: as asked, else English where the locale is English, else Chinese."""
    if asked in ("zh", "en"):
        return "en" if asked == "en" else "zh"
    known = os.environ if environment is None else environment
    locale = next((known[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if known.get(name)), "")
    return "en" if locale.lower().startswith("en") else "zh"


def say(language: Language, word: str, **details: object) -> None:
    """One line to stderr."""
    sys.stderr.write(WORDS[word][0 if language == "zh" else 1].format(**details) + "\n")


def size(text: str) -> Size:
    """WxH in pixels. Raises ArgumentTypeError."""
    width, _, height = text.lower().partition("x")
    if (
        not (width.isdecimal() and height.isdecimal())
        or not 320 <= int(width) <= 8192
        or not 320 <= int(height) <= 8192
    ):
        raise argparse.ArgumentTypeError(f"{text}: 1920x1080?")
    return int(width), int(height)


def parser(groups: Iterable[str]) -> argparse.ArgumentParser:
    """The commands and their options: the exhibit's own, and those of `groups` (modules of kiosk.commands)."""
    top = argparse.ArgumentParser(prog="kiosk", description="展项 an exhibit on a touchscreen")
    commands = top.add_subparsers(dest="command")
    run = commands.add_parser("run", help="全屏展出 the exhibit, full screen")
    tour = commands.add_parser("tour", help="逐页截图检查 every page, pictured and audited")
    schema = commands.add_parser("schema", help="内容格式 the JSON Schema of the content files")
    booklet = commands.add_parser("booklet", help="打印大字本 the whole exhibit as a large-print PDF")
    defaults = RunOptions()
    for command in (run, tour, booklet):
        command.add_argument("--content", type=Path, default=defaults.content)
        command.add_argument("--assets", type=Path, default=defaults.assets)
    for command in (run, tour):
        command.add_argument("--size", type=size, help="WxH")
        command.add_argument("--text-scale", type=float)
    schema.add_argument("--lang", choices=("zh", "en"))
    for command in (run, tour):
        command.add_argument("--lang", metavar="CODE", help="语言代码 one of the exhibit's languages: zh, en …")
    for command in (run, tour):
        command.add_argument("--diagonal", type=float, metavar="INCHES", help="屏幕对角线，英寸 the screen's diagonal")
    tour.add_argument("--wish", action="append", default=[], choices=WISHES, help="全程打开的舒适设置 comfort settings")
    run.add_argument("--settings", type=Path, metavar="FILE", help="本机设置 what belongs to this machine")
    run.add_argument("--windowed", action="store_true")
    run.add_argument("--software", action="store_true")
    run.add_argument(
        "--no-watch", action="store_false", dest="watch", help="不理会内容的改动 ignore changes of the content"
    )
    run.add_argument("--until", choices=("frame", "ready"), default="", help=argparse.SUPPRESS)
    tour.add_argument("--out", type=Path, default=Path("tour"))
    schema.add_argument("--file", default="")
    schema.add_argument("--format", choices=("json", "markdown"), default="json")
    booklet.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    booklet.add_argument("--lang", metavar="CODE", help="zh、en…… both: 全部 all languages (the default: Chinese)")
    booklet.add_argument("--paper", choices=("a4", "a5"), default="a4")
    for group in groups:
        import_module(f"kiosk.commands.{group}").add(commands)
    return top


def has_display() -> bool:
    """Whether a window can be shown: Linux says so in the environment, others always have a screen."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. No traceback reaches the user."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in ("-h", "--help")):
        given.insert(0, "run")
    named = GROUPS.get(given[0])
    groups = dict.fromkeys(GROUPS.values()) if given[0] in ("-h", "--help") else filter(None, [named])
    asked = parser(groups).parse_args(given)
    language = messages_language(getattr(asked, "lang", None))
    try:
        return _do(asked, language)
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001  the last place where a fault can be told in one line instead of a traceback
        say(language, "fault", log=_log())
        return FAULT


def _log() -> Path:
    """Write the current fault's traceback to the log folder and return where."""
    import traceback

    from platformdirs import user_log_path

    try:
        folder = user_log_path(APP, ensure_exists=True)
        path = folder / "fault.log"
        path.write_text(traceback.format_exc(), "utf-8")
    except OSError:
        sys.stderr.write(traceback.format_exc(limit=-1).splitlines()[-1] + "\n")
        return Path("-")
    return path


def _do(asked: argparse.Namespace, language: Language) -> int:
    if asked.command == "check" and asked.content.is_dir():
        _finish_interrupted(asked.content, asked.assets, language)
    if asked.command in GROUPS:
        done: int = import_module(f"kiosk.commands.{GROUPS[asked.command]}").run(asked, language)
        return done
    if asked.command == "schema":
        from kiosk.exhibit.schema_command import run as run_schema

        return run_schema(asked.file, asked.format)
    if not asked.content.is_dir():
        say(language, "no-content", path=asked.content)
        return 2
    _finish_interrupted(asked.content, asked.assets, language)
    if asked.command == "booklet":
        from kiosk.staff.booklet import run as run_booklet

        return run_booklet(asked.content, asked.assets, asked.out, asked.lang or "zh", asked.paper, language)
    if asked.command == "run" and has_display():
        return _run(asked, language)
    out = asked.out if asked.command == "tour" else Path("tour")
    if asked.command == "run":
        say(language, "no-display", out=out)
    from kiosk.screen.tour import run_tour

    size_ = asked.size or TourOptions().size
    wishes = tuple(asked.wish) if asked.command == "tour" else ()
    told = (asked.content, asked.assets, out, size_, asked.lang, asked.text_scale or 1.0, wishes, asked.diagonal)
    return run_tour(TourOptions(*told))


def _finish_interrupted(content: Path, assets: Path, language: Language) -> None:
    """Complete a restore that a power cut interrupted; where that fails, what is there is shown all the same."""
    from kiosk.exhibit.unfinished import is_unfinished
    from kiosk.staff.history.unfinished import finish_interrupted

    if not is_unfinished(content):
        return
    from kiosk.staff.history.words import HistoryError, said

    try:
        if finish_interrupted(content, assets):
            sys.stderr.write(said(language, "finished") + "\n")
    except HistoryError as error:
        sys.stderr.write(error.said(language) + "\n")


def _restore(asked: argparse.Namespace) -> Callable[[], None]:
    """What the staff's console calls to bring back what was published before: `kiosk restore` in its own process."""

    def restore() -> None:
        import subprocess

        folders = ("--content", str(asked.content), "--assets", str(asked.assets))
        subprocess.Popen([sys.executable, "-m", "kiosk", "restore", *folders], stdout=subprocess.DEVNULL)

    return restore


def _run(asked: argparse.Namespace, language: Language) -> int:
    gc.disable()  # a start leaves no rubbish behind worth looking for; app.py turns it on again
    from kiosk.screen.app import NoWindowError, run_exhibit
    from kiosk.settings import read_settings, settings_file

    settings, problems = read_settings(asked.settings or settings_file())
    for problem in problems:
        sys.stderr.write(problem.line_in(language) + "\n")
    options = RunOptions(
        asked.content,
        asked.assets,
        asked.size,
        asked.lang,
        asked.text_scale or settings.text_scale or 1.0,
        asked.windowed,
        asked.software,
        asked.until,
        asked.diagonal or settings.diagonal,
        settings.language,
        asked.watch,
        _restore(asked) if asked.watch else None,
    )
    try:
        return run_exhibit(options)
    except NoWindowError as error:
        say(language, "no-window", why=error)
        return 1
