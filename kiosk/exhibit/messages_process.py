"""The words of the problems of processes (how something is made), by code."""

from __future__ import annotations

from kiosk.exhibit.message import Message

PROCESS_MESSAGES: dict[str, Message] = {
    "E330": Message(
        "“{key}”没有一个能显示的步骤，整个过程先不显示。",
        "请在 steps 下面写出步骤，每步都有 key、title、text 和 parts。",
        "“{key}” has no step that can be shown; the whole process is left out.",
        "Write its steps below steps:, each with key, title, text and parts.",
    ),
    "E331": Message(
        "步骤的 key “{key}”和第 {line} 行的重复，后一步先不显示。",
        "请给其中一步换一个 key。",
        "The step “{key}” has the same key as the one in line {line}; the later one is left out.",
        "Give one of them another key.",
    ),
    "E332": Message(
        "步骤“{key}”没有一个能显示的部件，先不显示。",
        "请在 parts 下面写至少一个：picture 和 start。",
        "The step “{key}” has no part that can be shown; it is left out.",
        "Write at least one below parts:, with picture and start.",
    ),
    "W430": Message(
        "这个部件写了 text，却没有 label：观众点不到它，也就看不到这句话。",
        "请补上 label（部件的名字），或删掉 text。",
        "This part has a text and no label: it cannot be touched, so nobody sees the text.",
        "Add a label (the part's name), or remove the text.",
    ),
    "W431": Message(
        "部件“{picture}”从头到尾都在画面之外，或完全透明。",
        "请检查 x、y（0 到 1 在画面里）和 seen（0 看不见，1 看得见）。",
        "The part “{picture}” is outside the picture or transparent all the time.",
        "Check x and y (0 to 1 is inside) and seen (0 is invisible, 1 visible).",
    ),
    "W432": Message(
        "有 {count} 个步骤，建议不超过 {most} 个。",
        "太多了，手指分不清，请合并几步。",
        "There are {count} steps; {most} can be told apart by a finger.",
        "Join some of them.",
    ),
}
