"""The words of the problems of a quiz: what is wrong and how to mend it, in Chinese, then in English."""

from __future__ import annotations

QUIZ: dict[str, tuple[str, str, str, str]] = {
    "E360": (
        "这道题有 {count} 个答案。",
        "请写一个 right，再在 others 里写一到三个别的答案。",
        "This question has {count} answers.",
        "Write one right answer and one to three others.",
    ),
    "E361": (
        "答案“{answer}”和前面的一个答案读起来一样，观众分不出对错。",
        "请换一个答案；中文和英文都要不同。",
        "The answer “{answer}” reads like one before it, so nobody could tell which is right.",
        "Write another one; both the Chinese and the English must differ.",
    ),
    "E362": (
        "这道题没有写答案在哪一页，或写了不止一页。",
        "请在 event、industry、project 里只写一个。",
        "This question names no page for its answer, or more than one.",
        "Write exactly one of event, industry and project.",
    ),
    "E363": (
        "没有一道题可以问，这一项先不展出。",
        "请在 questions 里写题，或在 figures 里写数字的代号。",
        "There is nothing to ask, so this is left out.",
        "Write questions, or keys of figures under figures.",
    ),
    "W460": (
        "只有 {count} 道题，一轮要 {wanted} 道，会提前结束。",
        "请再写几道，或改小 a_round。",
        "There are {count} questions and a round asks {wanted}: it will be shorter.",
        "Write more, or make a_round smaller.",
    ),
    "W461": (
        "题里直接打了数字“{number}”，和数字“{key}”一样。",
        "请改写成 {{{key}}}，数字变了题也跟着变。",
        "The number “{number}” is typed here; it is the figure “{key}”.",
        "Write {{{key}}}, so that it follows when the figure changes.",
    ),
    "W462": (
        "数字“{key}”不能出成题：它是分数，或者展里没有可以混在一起的别的数。",
        "请从 figures 里删掉它，或为它写一道题。",
        "No question can be made of the figure “{key}”: it is a fraction, or no other number could be taken for it.",
        "Take it out of figures, or write a question for it.",
    ),
}
