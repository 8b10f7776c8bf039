"""The words of the problems that a hunt can have, by code. When they are said is in check_hunt.py."""

from __future__ import annotations

from kiosk.exhibit.message import Message

HUNT_MESSAGES: dict[str, Message] = {
    "E340": Message(
        "“{key}”的范围不在图里（x {x}，y {y}，宽 {width}，高 {height}）。",
        "四个数都是图宽、图高的几分之几：x、y 从 0 到 1，宽、高大于 0，x 加宽、y 加高不超过 1。",
        "The area of “{key}” is not inside the picture (x {x}, y {y}, width {width}, height {height}).",
        "All four are fractions of the picture: x + width and y + height at most 1, width and height above 0.",
    ),
    "E341": Message(
        "“{key}”的种类“{kind}”不存在。{hint}",
        "种类要先写在同一个文件的 kinds 里。",
        "The kind “{kind}” of “{key}” does not exist. {hint_en}",
        "List it first under kinds in the same file.",
    ),
    "E342": Message(
        "代号“{key}”在同一个寻找项目里用了两次（另一处在第 {line} 行）。",
        "请改其中一个。",
        "The key “{key}” is used twice in one hunt (also on line {line}).",
        "Change one of them.",
    ),
    "E343": Message(
        "画面“{key}”里没有可找的部件，这一幅不展出。",
        "请在 parts 里至少写一处。",
        "The scene “{key}” has no part to find and is left out.",
        "List at least one under parts.",
    ),
    "E344": Message(
        "寻找项目“{key}”没有可用的画面，不展出。",
        "请在 scenes 里至少写一幅。",
        "The hunt “{key}” has no scene that can be shown and is left out.",
        "List at least one under scenes.",
    ),
    "W440": Message(
        "“{key}”和“{other}”的范围大半重叠，手指分不开。",
        "请改小其中一个，或把两处合成一处。",
        "The areas of “{key}” and “{other}” lie mostly on each other; a finger cannot tell them apart.",
        "Make one smaller, or make them one part.",
    ),
    "W441": Message(
        "种类“{key}”没有一个部件用到。",
        "请在部件里用它，或删掉。",
        "No part is of the kind “{key}”.",
        "Use it, or remove it.",
    ),
    "W442": Message(
        "“{key}”找到以后没有可去的页面。",
        "请在 projects 或 industries 里写一个代号。",
        "“{key}” leads to no page when it is found.",
        "Name a national project or an industry.",
    ),
}
