"""The words of the problems of a descent: marks without a depth, that lead nowhere, or that lie upon each other."""

from __future__ import annotations

from kiosk.exhibit.message import Message

DESCENT_MESSAGES: dict[str, Message] = {
    "E320": Message(
        "标记“{key}”的深度要么写 figure，要么写 depth，只写一个。",
        "有数字条目的写 figure: 代号；没有的写 depth: 米数。",
        "The mark “{key}” takes its depth from figure or from depth: one of them, not both.",
        "Write figure: with a key of figures.yaml, or depth: in metres.",
    ),
    "E321": Message(
        "标记“{key}”的深度不对：{value}。",
        "深度是 1 到 {most} 米之间的数；用 figure 时，它的单位要是“{unit}”。",
        "The depth of the mark “{key}” is not right: {value}.",
        "A depth is between 1 and {most} metres; a figure that gives one has the unit “{unit}”.",
    ),
    "E322": Message(
        "“{field}”指向的标记“{key}”不在这一次下潜里，或不在它上方。",
        "请写本文件里另一个标记的 key。",
        "“{field}” names the mark “{key}”, which is not in this descent, or not above this one.",
        "Write the key of another mark of this file.",
    ),
    "E323": Message(
        "标记“{key}”写了两次。",
        "请给其中一个换一个 key；后一个先不显示。",
        "The mark “{key}” stands here twice.",
        "Give one of them another key; the second is left out.",
    ),
    "E324": Message(
        "这一次下潜没有一个可用的标记。",
        "请至少写一个有深度、有来源的标记。",
        "This descent has not one mark that can be shown.",
        "Write at least one mark with a depth and a source.",
    ),
    "W420": Message(
        "标记“{key}”离上面的“{other}”只有 {gap} 米，名字会叠在一起。",
        "两个标记请至少相隔 {least} 米，或合成一个。",
        "The mark “{key}” is only {gap} m below “{other}”: their names will lie upon each other.",
        "Keep {least} m between two marks, or make one of them.",
    ),
    "W421": Message(
        "标记“{key}”写了 drawn: {drawn}，却没有图。",
        "请加 picture，或删掉 drawn。",
        "The mark “{key}” says drawn: {drawn} and has no picture.",
        "Add a picture, or leave drawn out.",
    ),
    "W422": Message(
        "标记“{key}”的光比它上面的还亮。",
        "越深越暗：sunlit、twilight、dark。",
        "At the mark “{key}” there is more light than above it.",
        "It only gets darker: sunlit, twilight, dark.",
    ),
}
