"""What an import could not carry over, row by row, said so that somebody can put it right by hand."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.localised import Language

SHOWN = 120
WORDS: dict[str, tuple[str, str]] = {
    "row": ("第 {number} 行", "row {number}"),
    "slide": ("第 {number} 张", "slide {number}"),
    "era": ("第 {number} 个时期", "era {number}"),
    "file": ("整个文件", "the whole file"),
    "no-date": ("日期读不懂“{what}”，没有放上时间线", "the date “{what}” is not understood: not on the timeline"),
    "no-start": ("没有日期，没有放上时间线", "no date: not on the timeline"),
    "nothing-said": ("没有标题也没有文字，没有放上", "neither headline nor text: left out"),
    "no-headline": ("没有标题，用了“{what}”", "no headline: “{what}” stands in"),
    "to-year": ("公元前只记到年，月日没有放上（{what}）", "before the common era only the year is kept ({what})"),
    "year-zero": ("公元0年不存在，记为前1年", "there is no year 0: taken as 1 BCE"),
    "bad-day": ("{what} 没有这一天，只记到 {kept}", "{what} is no day: kept as {kept}"),
    "time": ("几点几分没有放上（{what}）", "the time of day is left out ({what})"),
    "bad-end": ("结束日期没有放上（{what}）", "the end date is left out ({what})"),
    "display": ("日期原来写作“{what}”，记在馆内备注里", "the date was shown as “{what}”: kept in the staff note"),
    "us-order": ("“{what}”按月/日/年读", "“{what}” was read as month/day/year"),
    "shortened": (
        "{field}太长（{size} 字），只放了前 {most} 字；全文在馆内备注里",
        "{field} is too long ({size}): cut at {most}; all of it is in the staff note",
    ),
    "link": ("链接没有放上：{what}", "a link is left out: {what}"),
    "embedded": ("嵌入的 {what} 没有放上", "an embedded {what} is left out"),
    "media-far": (
        "图片在网上，没有取：{what}。请存到 assets/ 后写进 pictures.yaml",
        "the picture is on the web and was not fetched: {what}. Save it to assets/ and add it to pictures.yaml",
    ),
    "media-missing": ("图片文件找不到：{what}", "there is no picture file {what}"),
    "media-kind": ("不是 PNG、JPEG 或 WebP 图片，没有放上：{what}", "no PNG, JPEG or WebP picture, left out: {what}"),
    "media-words": (
        "图片的说明和作者记在馆内备注里：{what}",
        "the picture's caption and credit are in the staff note: {what}",
    ),
    "thumbnail": ("缩略图没有放上：{what}", "the thumbnail is left out: {what}"),
    "background": ("背景没有放上：{what}", "the background is left out: {what}"),
    "group-one-too-many": (
        "分组“{what}”没有单独的页面（最多 {most} 组），记在馆内备注里",
        "the group “{what}” has no page of its own (at most {most}): kept in the staff note",
    ),
    "era-words": ("时期的文字没有放上：{what}", "the era's text is left out: {what}"),
    "era-no-headline": ("时期没有标题，没有放上", "an era without headline is left out"),
    "second-title": ("第二张标题页没有放上：{what}", "a second title slide is left out: {what}"),
    "unknown-column": ("列“{what}”不认识，没有放上", "the column “{what}” is not known: left out"),
    "unknown-field": ("字段 {what} 不认识，没有放上", "the field {what} is not known: left out"),
    "unknown-type": ("类型“{what}”不认识，按事件放上", "the type “{what}” is not known: taken as an event"),
    "no-columns": ("格里有字，但上面没有表头：{what}", "there are words in a column without a header: {what}"),
    "not-an-item": ("不是一项内容，没有放上", "is no item: left out"),
    "language": ("语言“{what}”没有放上，本程序只有 {known}", "the language “{what}” is left out: there are {known}"),
    "option": ("设置 {what} 没有放上", "the setting {what} is left out"),
    "formula": ("“{what}”列里是公式，没有采用", "a formula in the column “{what}” is not taken"),
}
"""Chinese and English by word; the first four say where."""


@dataclass(frozen=True, slots=True)
class Lost:
    """One thing that was not carried over. `where` is row, slide, era or file; `number` counts from 1."""

    where: str
    number: int
    word: str
    details: tuple[tuple[str, str], ...] = ()

    def line_in(self, language: Language) -> str:
        """Where and what, on one line."""
        index = 0 if language == "zh" else 1
        said = WORDS[self.word][index].format_map(dict(self.details))
        return f"{WORDS[self.where][index].format(number=self.number)}{'：' if index == 0 else ': '}{said}"


def lost(where: str, number: int, word: str, **details: object) -> Lost:
    """One thing that was not carried over; what it says is cut to one line."""
    return Lost(where, number, word, tuple((name, _short(str(value))) for name, value in details.items()))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
