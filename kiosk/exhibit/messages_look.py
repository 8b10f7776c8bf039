"""The words of problems with recordings and comparisons: what is wrong and how to mend it, in Chinese, then English."""

from __future__ import annotations

LOOK: dict[str, tuple[str, str, str, str]] = {
    "E380": (
        "影音文件路径 {file} 不允许。",
        "只能写 assets/ 里面的相对路径，文件类型为 {kinds}。",
        "The recording's path {file} is not allowed.",
        "Use a path inside assets/; the kinds are {kinds}.",
    ),
    "E381": (
        "影音文件 {file} 找不到。",
        "请把它放进 assets/，或改正文件名（注意大小写）。",
        "The recording {file} is not there.",
        "Put it into assets/, or correct its name (capitals count).",
    ),
    "E382": (
        "这条字幕在第 {end} 秒结束，却在第 {start} 秒开始。",
        "end 要大于 start；这条字幕先不显示。",
        "This caption ends at {end} s and starts at {start} s.",
        "Let end be after start; this caption is left out.",
    ),
    "E383": (
        "这条字幕从第 {start} 秒开始，前一条到第 {before} 秒才结束。",
        "请按时间先后排列，前后不要重叠；这条字幕先不显示。",
        "This caption starts at {start} s, before the one above it ends at {before} s.",
        "Put captions in order and let none overlap; this one is left out.",
    ),
    "E384": (
        "对比需要 {least} 到 {most} 幅图，这里有 {size} 幅。",
        "请在 views 里补上或删去。",
        "A comparison needs {least} to {most} pictures; here are {size}.",
        "Add to views, or take from it.",
    ),
    "E385": (
        "同一幅图“{picture}”在这个对比里用了两次。",
        "请换成另一幅图。",
        "The picture “{picture}” is compared with itself.",
        "Use another picture.",
    ),
    "W480": (
        "这段影音没有字幕，也没有文字稿。",
        "请补上 captions 或 transcript，听不见的观众也能看。",
        "This recording has neither captions nor a transcript.",
        "Add captions or a transcript, for those who cannot hear it.",
    ),
    "W481": (
        "没有一个页面通向这段影音。",
        "请写上 events、industries 或 projects。",
        "No page leads to this recording.",
        "Name events, industries or projects.",
    ),
    "W482": (
        "“{picture}”与“{first}”的画幅不同（{own} 与 {other}）。",
        "同样的画幅、同样的地平线，滑动时才对得上。",
        "“{picture}” has another frame than “{first}” ({own} and {other}).",
        "Give both the same frame and horizon, so that they meet at the divider.",
    ),
}
"""By code: what is wrong and how to mend it in Chinese, then in English (the fields of Message)."""
