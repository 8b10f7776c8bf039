"""The words of the problems of charts over time, parts of a whole, and likenesses of figures, by code."""

from __future__ import annotations

from kiosk.exhibit.message import Message

NUMBERS_MESSAGES: dict[str, Message] = {
    "E370": Message(
        "折线图里的数字“{key}”没有写时点。",
        "请在 figures.yaml 里给它写 as_of；不知道是什么时候的数，不能画在时间上。",
        "The figure “{key}” of a line chart has no time.",
        "Give it as_of in figures.yaml; what has no time cannot stand on a time line.",
    ),
    "E371": Message(
        "折线图里“{key}”和“{other}”是同一时点。",
        "请核对 as_of，或留一个。",
        "“{key}” and “{other}” of a line chart hold for the same time.",
        "Check as_of, or keep one of them.",
    ),
    "E372": Message(
        "各部分加起来是 {total}，比整体 {whole} {unit}还大。",
        "请核对 figures 和 whole；相互重叠的数字不能放在一起。",
        "The parts add up to {total}, more than the whole of {whole} {unit}.",
        "Check figures and whole; figures that overlap do not go together.",
    ),
    "E386": Message(
        "图表里有 {count} 个数字，最多 {most} 个。",
        "请分成几张图，或留下最要紧的。",
        "The chart has {count} figures; {most} are the most.",
        "Make several charts of it, or keep what matters most.",
    ),
    "E373": Message(
        "这个比方的单位配不上。",
        "应当：{wanted}。",
        "The units of this likeness do not fit.",
        "It should be so that {wanted_en}.",
    ),
    "E374": Message(
        "比方的句子（{language}）里没有 {{result}}。",
        "请在要放结果的地方写 {{result}}，结果由程序算出。",
        "The sentence ({language}) has no {{result}}.",
        "Write {{result}} where the result belongs; it is worked out.",
    ),
    "E375": Message("用来比的量是 {value}。", "它要大于 0。", "The measure is {value}.", "It must be above 0."),
    "E376": Message(
        "“每秒、每天多少”要知道是哪段时间的数，而“{key}”没有写时点。",
        "请在 figures.yaml 里给它写 as_of，或改用别的比方。",
        "A rate needs the time that the figure holds for, and “{key}” has none.",
        "Give it as_of in figures.yaml, or use another form.",
    ),
    "E377": Message(
        "“{key}”没有一张能显示的图表，也没有一个能显示的比方，先不显示。",
        "请写 charts 或 likenesses。",
        "“{key}” has neither a chart nor a likeness that can be shown; it is left out.",
        "Write charts or likenesses.",
    ),
    "E378": Message(
        "单位“{unit}”不能参加计算。",
        "可以用：{known}，前面可以加万、亿，两个之间可以用 / 相除。",
        "The unit “{unit}” cannot be reckoned with.",
        "Known are: {known}, with 万 or 亿 before them, or one / another.",
    ),
    "E379": Message(
        "“{key}”是名次、几分之几，或不大于 0，不能打比方。",
        "请换一个数字，或改用图表。",
        "“{key}” is a place, a fraction, or not above 0: it has no body.",
        "Use another figure, or a chart.",
    ),
    "W470": Message(
        "这段时间和数字的时点（{as_of}）长短不同。",
        "请核对 measures 里的时间。",
        "This period is not as long as the time of the figure ({as_of_en}).",
        "Check the time in measures.",
    ),
}
