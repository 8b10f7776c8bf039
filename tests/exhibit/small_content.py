"""A small content folder without a single problem, for tests that break one thing in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.exhibit.exhibit import About
from kiosk.exhibit.load import FOLDERS, LISTS, assemble, load, read_bytes
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.problems import Problem
from kiosk.exhibit.wording import Wording

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
ASSETS = ROOT / "assets"

FILES: dict[str, str] = {
    "exhibit.yaml": """\
title: {zh: 小展, en: Small}
museum: {zh: 小馆, en: Museum}
invitation: {zh: 轻触, en: Touch}
eras: [past]
industries: [lead]
timeline:
  title: {zh: 时间线, en: Timeline}
projects:
  title: {zh: 项目, en: Projects}
sources:
  title: {zh: 来源, en: Sources}
line: oneline
projects_emblem: rocket
attract:
  figures: [depth]
""",
    "sources.yaml": """\
sources:
  - key: daily
    title: {zh: 日报, en: Daily}
    publisher: 报社
    date: 2023年5月10日
""",
    "units.yaml": """\
units:
  - {zh: 米, en: m}
  - {zh: 亿元, en: billion yuan, en_factor: 0.1}
""",
    "figures.yaml": """\
figures:
  - key: depth
    value: 9026
    unit: 米
    label: {zh: 井深, en: depth}
    source: daily
  - key: height
    value: 596
    unit: 米
    label: {zh: 塔高, en: height}
    source: daily
""",
    "pictures.yaml": """\
pictures:
  - key: oneline
    file: drawings/a.svg
    alt: {zh: 线, en: line}
    credit: {zh: 画, en: drawn}
    rights: {zh: 公有, en: free}
  - key: rocket
    file: drawings/b.svg
    alt: {zh: 箭, en: rocket}
    credit: {zh: 画, en: drawn}
    rights: {zh: 公有, en: free}
    spots:
      - {x: 0.5, y: 0.25, label: {zh: 头, en: nose}}
""",
    "enterprises.yaml": """\
enterprises:
  - key: works
    name: {zh: 工厂, en: Works}
    short: {zh: 厂, en: Works}
    makes: {zh: 造管, en: pipes}
    industries: [lead]
    sources: [daily]
""",
    "projects.yaml": """\
projects:
  - key: moon
    title: {zh: 探月, en: Moon}
    short: {zh: 月, en: Moon}
    made: {zh: 缆, en: cables}
    text: {zh: 正文, en: Text}
    picture: rocket
    sources: [daily]
    enterprises: [works]
    events: [opened]
""",
    "eras/past.yaml": """\
key: past
title: {zh: 过去, en: Past}
name: {zh: 过去, en: Past}
character: 古
plate: bronze
summary: {zh: 一句, en: A line}
span: {zh: 从前, en: once}
picture: rocket
picture_tall: rocket
periods:
  - {key: modern, title: {zh: 近代, en: Modern}, date: 1840—1949年}
events:
  - key: opened
    title: {zh: 开矿, en: Opened}
    date: 1896年
    summary: {zh: 开了, en: It opened}
    text: {zh: "深 {depth}", en: "{depth} deep"}
    sources: [daily]
    picture: rocket
    figures: [depth]
    industries: [lead]
    records:
      - title: {zh: 最早, en: earliest}
        claim: {zh: 全国首个, en: first}
        level: china
        source: daily
        by: works
        event: opened
  - key: closed
    title: {zh: 关矿, en: Closed}
    date: 约1910年
    summary: {zh: 关了, en: It closed}
    text: {zh: 正文, en: Text}
    sources: [daily]
charts:
  - key: lengths
    kind: bars
    title: {zh: 长短, en: Lengths}
    figures: [depth, height]
    summary: {zh: 比, en: Compared}
""",
    "industries/lead.yaml": """\
key: lead
title: {zh: 铅锌, en: Lead}
short: {zh: 铅, en: Lead}
eyebrow: {zh: 地下, en: below}
text: {zh: 正文, en: Text}
picture: rocket
emblem: rocket
headlines: [depth]
sources: [daily]
""",
}


def kind_of(name: str) -> type:
    """What a content file of this name holds."""
    if name == "exhibit.yaml":
        return About
    return LISTS[name][1] if name in LISTS else {**FOLDERS, "words": Wording}[name.split("/")[0]]


def changed(name: str, old: str, new: str) -> dict[str, str]:
    """The small content with one piece of text in one file replaced."""
    assert FILES[name].count(old) >= 1, f"{old!r} is not in {name}"
    return {name: FILES[name].replace(old, new, 1)}


def written(folder: Path, changes: Mapping[str, str] | None = None) -> tuple[Path, Path]:
    """The small content as files below `folder`: its content and its assets."""
    content, assets = folder / "content", folder / "assets"
    for name, text in {**FILES, **(changes or {})}.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (assets / "drawings").mkdir(parents=True, exist_ok=True)
    for name in ("a.svg", "b.svg"):
        (assets / "drawings" / name).write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", "utf-8")
    return content, assets


def loaded(folder: Path, changes: Mapping[str, str] | None = None) -> Loaded:
    """The small content, with changes, as it is loaded from disk."""
    return load(*written(folder, changes))


def problems_of(folder: Path, name: str, old: str, new: str) -> list[Problem]:
    """The problems that come of one replacement."""
    return list(loaded(folder, changed(name, old, new)).problems)


def told(problems: list[Problem] | tuple[Problem, ...]) -> list[tuple[str, str, int]]:
    """Code, path and line of each problem."""
    return [(p.code, p.place.path.removeprefix("content/"), p.place.line) for p in problems]


def assembled(texts: Mapping[str, str | bytes], assets: Path) -> Loaded:
    """The content of these texts, without a disk."""
    raw = {name: text.encode() if isinstance(text, str) else text for name, text in texts.items()}
    return assemble([read_bytes(data, f"content/{name}", kind_of(name)) for name, data in raw.items()], assets)
