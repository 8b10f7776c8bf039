"""What the history says to staff, in both languages, and the fault that carries one of these sentences."""

from __future__ import annotations

from kiosk.exhibit.localised import Language

WORDS: dict[str, tuple[str, str]] = {
    "no-content": ("找不到内容文件夹 {path}。", "There is no content folder {path}."),
    "errors": (
        "内容还有 {count} 处错误，没有发布。改好上面这些，再发布一次。",
        "The content has {count} errors, so nothing was published. Mend the lines above, then publish again.",
    ),
    "no-why": (
        "没写为什么发布。加上 -m，例如：-m 改了三个数字。",
        "Nothing says why. Add -m, such as: -m Three figures corrected.",
    ),
    "nothing-new": ("和上次发布的一样，没有新的可发布。", "Nothing has changed since the last publish."),
    "published": ("已发布：{id} {why}", "Published: {id} {why}"),
    "no-history": (
        "还没有发布过。先用 kiosk publish 发布一次。",
        "Nothing was published yet: start with kiosk publish.",
    ),
    "no-revision": (
        "历史里没有“{asked}”。用 kiosk history 看编号，写编号的前几位，或者 -1 退一步。",
        "The history has no “{asked}”. kiosk history lists the ids: write how one begins, or -1 for one step.",
    ),
    "unclear-revision": (
        "“{asked}”不止一个版本以它开头：{ids}。多写几位。",
        "“{asked}” is the beginning of several: {ids}. Write more of it.",
    ),
    "kept": (
        "还没发布的改动先存成了 {id}，随时可以用 kiosk restore {id} 拿回来。",
        "What was not published yet is kept as {id}: kiosk restore {id} brings it back.",
    ),
    "restored": (
        "已退回到 {of}（记为 {id}），换了 {count} 个文件。",
        "Restored {of} (as {id}): {count} files changed.",
    ),
    "same": ("现在的内容就是 {of}，没有要换的。", "The content is {of} already: nothing to change."),
    "busy": (
        "另一个发布或退回正在进行。等它结束再试。",
        "Another publish or restore is under way. Try again when it has ended.",
    ),
    "edited": (
        "{name} 正在被别人改。等保存完再试一次，什么都没有动。",
        "{name} is being edited. Try again when it is saved; nothing was changed.",
    ),
    "in-the-way": (
        "{name} 的位置上有别的东西（文件夹或链接）。把它移走再试，什么都没有动。",
        "Something else (a folder or a link) stands where {name} belongs. Move it away; nothing was changed.",
    ),
    "odd-name": (
        "文件名 {name} 无法存进历史。请改名。",
        "The file name {name} cannot be kept in the history. Rename the file.",
    ),
    "damaged": (
        "历史里的 {id} 坏了（磁盘出错）。退回别的版本；现在的内容没有动。",
        "{id} in the history is damaged (a disk fault). Choose another revision; the content was not changed.",
    ),
    "unfinished": (
        "换内容时中断了：{why}。什么都没丢，下次启动或下一个命令会把它做完。",
        "The change was interrupted: {why}. Nothing is lost; the next start or the next command completes it.",
    ),
    "cannot-finish": (
        "上次没换完的内容接不下去：{why}。要放弃，删掉 {path}。",
        "The change that was interrupted cannot be completed: {why}. To give it up, delete {path}.",
    ),
    "finished": ("上次中断的更换已经做完。", "The change that was interrupted is now complete."),
    "disk": (
        "写不了盘：{why}。展出的内容没有变，什么都没丢。",
        "The disk refused: {why}. The exhibit is as it was; nothing is lost.",
    ),
    "unpublished": ("有还没发布的改动。", "There are changes that are not published."),
    "no-changes": ("没有不同。", "No differences."),
    "pictures": ("对照图在 {path}：{count} 页有变化。", "Before and after are in {path}: {count} pages changed."),
    "no-pictures": ("画不出对照图：{why}", "The pictures cannot be drawn: {why}"),
}


class HistoryError(Exception):
    """Why something was refused; `said` is the sentence for staff."""

    def __init__(self, word: str, **details: object) -> None:
        super().__init__(WORDS[word][1].format(**details))
        self.word, self.details = word, details

    def said(self, language: Language) -> str:
        """The sentence."""
        return said(language, self.word, **self.details)


def said(language: Language, word: str, **details: object) -> str:
    """A sentence of the table."""
    return WORDS[word][0 if language == "zh" else 1].format(**details)


def why(error: OSError) -> str:
    """What the system said, in one piece."""
    return f"{error.strerror or error}" + (f" ({error.filename})" if error.filename else "")
