"""The words of the problems of the birth decades: what is wrong and how to mend it, in Chinese, then in English."""

from __future__ import annotations

GENERATIONS: dict[str, tuple[str, str, str, str]] = {
    "E350": (
        "born 写的是 {born}，不是一个年代的头一年。",
        "请写年代的头一年，例如 {decade}。",
        "born is {born}, which is not the first year of a decade.",
        "Write the first year of the decade, as in {decade}.",
    ),
    "E351": (
        "{born} 年代写了两次。",
        "请删掉其中一个。",
        "The decade of {born} stands here twice.",
        "Remove one of them.",
    ),
    "E352": (
        "一个年代也没有，这一项先不展出。",
        "请在 decades 里至少写一个，例如 - {{key: born-1950, born: 1950}}。",
        "There is no decade to choose, so this is left out.",
        "Write at least one under decades, as in - {{key: born-1950, born: 1950}}.",
    ),
    "W450": (
        "{born} 年代出生的人 {twenty} 年以后才二十岁，展里还没有那时的事。",
        "请删掉这个年代，或等有了新事件再加。",
        "Those born in the decade of {born} are not twenty before {twenty}; nothing is told of that time yet.",
        "Remove this decade until there are events for it.",
    ),
}
