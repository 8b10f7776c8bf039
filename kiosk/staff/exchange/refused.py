"""Why nothing can be taken out of a file, or put where it was asked for: one clear message in two languages."""

from __future__ import annotations

from kiosk.exhibit.localised import Language

WORDS: dict[str, tuple[str, str]] = {
    "missing": ("找不到文件 {path}。", "There is no file {path}."),
    "unreadable": ("{path} 读不出来：{why}。", "{path} cannot be read: {why}."),
    "too-big": (
        "{path} 太大：{what}超过 {most}。请拆成几份。",
        "{path} is too big: {what} above {most}. Split it into several.",
    ),
    "empty": ("{path} 是空的，没有可以导入的内容。", "{path} is empty: there is nothing to import."),
    "encoding": (
        "{path} 的编码认不出来。请在 Excel 里另存为“CSV UTF-8”或 .xlsx。",
        "The encoding of {path} is not known. In Excel, save it as “CSV UTF-8” or as .xlsx.",
    ),
    "old-excel": (
        "{path} 是旧的 Excel 格式（.xls）。请在 Excel 里另存为 .xlsx。",
        "{path} is in the old Excel format (.xls). In Excel, save it as .xlsx.",
    ),
    "broken-xlsx": (
        "{path} 不是完整的 .xlsx 表格：{why}。请在 Excel 里重新另存一次。",
        "{path} is not a whole .xlsx workbook: {why}. Save it again in Excel.",
    ),
    "broken-json": (
        "{path} 不是正确的 JSON（第 {line} 行）：{why}。",
        "{path} is not valid JSON (line {line}): {why}.",
    ),
    "unknown": (
        "{path} 认不出是哪一种：不是文字表格，也不是 TimelineJS 或 Exhibitera。表头或字段：{seen}。",
        "{path} is of no known kind: no sheet of texts, no TimelineJS, no Exhibitera. Headers or fields: {seen}.",
    ),
    "not-that-kind": (
        "{path} 不是 {kind}。不写 --from 时会自动识别。",
        "{path} is not {kind}. Without --from the kind is recognised.",
    ),
    "nothing-in-it": (
        "{path} 里没有一个能放到时间线上的事件。{why}",
        "{path} holds no event that can stand on a timeline. {why}",
    ),
    "no-sheet-file": (
        "{path} 要用的表格 {sheet} 找不到。请把它放在同一个文件夹里。",
        "{path} needs the spreadsheet {sheet}, which is not there. Put it into the same folder.",
    ),
    "to-needed": (
        "请用 --to 写明新展项放在哪个文件夹。",
        "Say with --to into which folder the new exhibit goes.",
    ),
    "to-full": (
        "{path} 里已经有东西。导入不会覆盖已有的展项，请用 --to 写一个新文件夹。",
        "{path} is not empty. An import never writes over an exhibit: name a new folder with --to.",
    ),
    "to-no-content": (
        "{path} 里没有 exhibit.yaml，不是内容文件夹。文字表格只能导回已有的内容。",
        "There is no exhibit.yaml in {path}: it is no content folder. Texts go back into content that exists.",
    ),
    "cannot-write": ("写不进 {path}：{why}。", "{path} cannot be written: {why}."),
    "meanwhile": (
        "{path} 刚刚被别人改过，什么都没有写。请再导入一次。",
        "{path} was changed just now by somebody else: nothing was written. Import once more.",
    ),
    "no-content": ("找不到内容文件夹 {path}。", "There is no content folder {path}."),
    "which-form": (
        "请写明导出到哪里：--xlsx 文件名.xlsx 或 --csv 文件名.csv。",
        "Say where to: --xlsx FILE.xlsx or --csv FILE.csv.",
    ),
}


class Refused(Exception):
    """Nothing was read, or nothing was written. `said` tells why and how to mend it."""

    def __init__(self, word: str, **details: object) -> None:
        super().__init__(word)
        self.word = word
        self.details = {name: " ".join(str(value).split())[:300] for name, value in details.items()}

    def said(self, language: Language) -> str:
        """The message on one line."""
        return WORDS[self.word][0 if language == "zh" else 1].format_map(self.details)
