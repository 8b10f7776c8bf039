"""Pictures of every page that changes, before and after side by side, for a curator to sign."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

from kiosk.exhibit.durable import make_folder, write_durably
from kiosk.exhibit.localised import Language
from kiosk.staff.history.folders import Folders
from kiosk.staff.history.words import HistoryError
from kiosk.visit.place import Place

SIZE = (1920, 1080)
MOST_SECONDS = 1800
BEFORE, AFTER = "before", "after"
PAGE = """<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ margin: 32px; background: #12161a; color: #f3ede0; font: 16px/1.4 "Noto Sans SC", sans-serif; }}
table {{ border-collapse: collapse; width: 100%; }} th {{ text-align: left; font-weight: normal; color: #b4bcc2; }}
td {{ width: 50%; padding: 0 12px 24px 0; vertical-align: top; }} img {{ width: 100%; display: block; }}
td[colspan] {{ padding: 16px 0 4px; }} footer {{ margin-top: 48px; border-top: 1px solid #f3ede0; padding-top: 16px; }}
</style></head><body><h1>{title}</h1><p>{summary}</p>
<table><tr><th>改前 Before</th><th>改后 After</th></tr>
{rows}
</table>{same}<footer>审核 Signed: ______________________ 日期 Date: ______________</footer></body></html>
"""


@dataclass(frozen=True, slots=True)
class Pair:
    """One state of a page, by its picture's name; `before` and `after` say in which of the two it is there."""

    place: Place
    name: str
    before: bool
    after: bool


def before_and_after(old: Folders, new: Folders, places: tuple[Place, ...], out: Path, language: Language) -> Path:
    """Draw the pages of both exhibits into `out` and lay them side by side in index.html, whose path is returned.

    Raises HistoryError where the screen cannot be drawn, and OSError.
    """
    children = []
    for part, folders in ((BEFORE, old), (AFTER, new)):
        make_folder(out / part)
        for picture in (out / part).glob("*.png"):
            picture.unlink()
        children.append(_started(folders, places, out / part, language))
    try:
        told = [_answer(child, asked) for child, asked in children]
    finally:
        for child, _ in children:
            child.kill()
            with child:  # close what was opened to it
                pass
    found = pairs(*told)
    same = [pair for pair in found if pair.before and pair.after and _alike(out, pair.name)]
    path = out / "index.html"
    write_durably(path, page([pair for pair in found if pair not in same], same).encode("utf-8"))
    return path


def _started(
    folders: Folders, places: tuple[Place, ...], out: Path, language: Language
) -> tuple[subprocess.Popen[str], str]:
    asked = {
        "content": str(folders.content.resolve()),
        "assets": str(folders.assets.resolve()),
        "out": str(out.resolve()),
        "size": SIZE,
        "language": language,
        "places": [[str(place.kind), place.key] for place in places],
    }
    command = [sys.executable, "-m", "kiosk.staff.history.picture_child"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True), json.dumps(asked)


def _answer(child: subprocess.Popen[str], asked: str) -> list[tuple[Place, str]]:
    from kiosk.visit.place import PlaceKind

    try:
        out, err = child.communicate(asked, MOST_SECONDS)
        return [(Place(PlaceKind(kind), key), name) for kind, key, name in json.loads(out)]
    except (subprocess.TimeoutExpired, ValueError) as error:
        why = "timeout" if isinstance(error, subprocess.TimeoutExpired) else (err.strip().splitlines() or ["?"])[-1]
        raise HistoryError("no-pictures", why=why) from error


def pairs(before: list[tuple[Place, str]], after: list[tuple[Place, str]]) -> list[Pair]:
    """The pictures of both by name, in the order of the new exhibit; what only the old one has comes last."""
    names, old_names = {name for _, name in after}, {name for _, name in before}
    found = [Pair(place, name, name in old_names, after=True) for place, name in after]
    return found + [Pair(place, name, before=True, after=False) for place, name in before if name not in names]


def _alike(out: Path, name: str) -> bool:
    return (out / BEFORE / name).read_bytes() == (out / AFTER / name).read_bytes()


def page(different: list[Pair], same: list[Pair]) -> str:
    """The sheet: a row for each state that looks different, and the names of those that do not."""
    rows = "\n".join(
        f'<tr><td colspan="2">{escape(pair.name.removesuffix(".png"))}</td></tr>'
        f"<tr><td>{_picture(BEFORE, pair.name, pair.before)}</td><td>{_picture(AFTER, pair.name, pair.after)}</td></tr>"
        for pair in different
    )
    told = ", ".join(escape(pair.name.removesuffix(".png")) for pair in same)
    return PAGE.format(
        title="改前改后 Before and after",
        summary=f"{len(different)} 张有变化 pictures differ",
        rows=rows,
        same=f"<p>看不出变化 No visible change: {told}</p>" if same else "",
    )


def _picture(part: str, name: str, there: bool) -> str:
    source = escape(f"{part}/{name}")
    return f'<a href="{source}"><img loading="lazy" src="{source}" alt="{source}"></a>' if there else "—"
