"""The words of what only `kiosk check` looks for: what still shows, and will not for long, or should be looked at."""

from __future__ import annotations

from kiosk.exhibit.message import Message

DOCTOR_MESSAGES: dict[str, Message] = {
    "W501": Message(
        "“{field}”里的“{characters}”在展项的字体里没有，会显示成方框。",
        "请换一个字；非用不可的，把有这个字的字体放进 assets/fonts/。",
        "The exhibit's typefaces have no “{characters}” of “{field}”: a box is shown.",
        "Use another character, or put a typeface that has it into assets/fonts/.",
    ),
    "W502": Message(
        "{language}最大字号时，“{field}”在画面 {page} 上放不下（{how}）：“{text}”。",
        "请把这段文字写短。",
        "In {language_en} at the largest text, “{field}” does not fit on the screen {page} ({how_en}): “{text}”.",
        "Make this text shorter.",
    ),
    "W503": Message(
        "图片 {file} 只有 {width}×{height} 像素，放大看会糊。",
        "请换长边至少 {least} 像素的原图。",
        "The picture {file} has only {width}×{height} pixels and will be blurred.",
        "Use the original, with a longer side of at least {least} pixels.",
    ),
    "W504": Message(
        "“{field}”的{source}改过了，{language}还是从前的。",
        "请核对译文；改好了，或不用改，就运行 kiosk check --translated。",
        "The {source_en} of “{field}” has changed, its {language_en} has not.",
        "Look at the translation; once it is right, run kiosk check --translated.",
    ),
    "W505": Message(
        "计划“{key}”的目标日期 {target} 已经过了，进展还是 {status}。",
        "建成了就把 status 改成 done（它会移到“未来”的前一个时代）；没有建成就改 target。",
        "The plan “{key}” was due {target_en}, and its status is still {status}.",
        "Make it done (it then moves to the era before), or write the new target.",
    ),
    "W506": Message(
        "“{key}”的授权到 {until} 为止，不到 {days} 天了。",
        "请续办授权，改 rights_until；办不下来就准备换掉。",
        "The rights to “{key}” end {until_en}, in less than {days} days.",
        "Have them prolonged and change rights_until, or find another.",
    ),
    "W507": Message(
        "“{key}”的授权 {until} 已经到期，不该再展出。",
        "请换掉它；已续办的，改 rights_until。",
        "The rights to “{key}” ended {until_en}: it should not be shown.",
        "Use another, or change rights_until where they were prolonged.",
    ),
    "W508": Message(
        "图“{key}”没有被用到。", "请引用它，或删掉。", "Nothing uses the picture “{key}”.", "Use it, or remove it."
    ),
    "W509": Message(
        "文件 {file} 没有被用到。",
        "请在内容里写上它，或删掉这个文件。",
        "Nothing uses the file {file}.",
        "Name it in the content, or remove the file.",
    ),
    "W510": Message(
        "“{key}”是 {value}，而 sum_of 里的数字加起来是 {total}。",
        "请核对这几个数；来源就是这样写的，写 accept: [W510]，理由写在 staff_note。",
        "“{key}” is {value}; the figures of sum_of add up to {total}.",
        "Check them; where the source says so, write accept: [W510] and why in staff_note.",
    ),
    "W511": Message(
        "“{key}”是 {value}%，而按 growth_of 的两个数算，{count} 年一共增长 {whole}%，年均 {yearly}%。",
        "请核对这三个数；来源就是这样写的，写 accept: [W511]，理由写在 staff_note。",
        "“{key}” is {value}%; the two figures of growth_of give {whole}% in {count} years, {yearly}% a year.",
        "Check all three; where the source says so, write accept: [W511] and why in staff_note.",
    ),
    "W512": Message(
        "“{key}”的 {field} 没法核对：{why}。",
        "sum_of 里写同一单位的数字；growth_of 里写两个同单位、有 as_of、先早后晚的数字，自己的单位是 %。",
        "{field} of “{key}” cannot be checked: {why_en}.",
        "sum_of takes figures of one unit; growth_of, itself in %, two of one unit with as_of, the earlier first.",
    ),
    "W513": Message(
        "写了 accept，却没有在 staff_note 里写理由。",
        "请在同一条里写 staff_note：谁核实的，为什么就该这样。",
        "accept stands here without a reason.",
        "Say in staff_note of the same entry who checked it, and why it is right.",
    ),
    "W514": Message(
        "accept 里的“{accepted}”在这一条里没有对应的提醒。",
        "提醒已经没有了，就删掉它；写错了，就改正（只能写 W 开头的代号）。",
        "There is no “{accepted}” here for accept to accept.",
        "Remove it, or correct it (only codes that begin with W).",
    ),
    "W515": Message(
        "图片 {file} 打不开，屏幕上会是空的。",
        "请用看图软件打开它，另存为 JPEG 再换上。",
        "The picture {file} cannot be opened: its place stays empty.",
        "Open it in a picture program and save it as JPEG.",
    ),
    "W517": Message(
        "“{field}”里直接打了“{number}”：它没有来源，也不会跟着改。",
        "请写成 {{{key}}}；figures.yaml 里还没有这个数的，先加上。",
        "“{number}” is typed into “{field}”: it has no source and does not follow when the figure changes.",
        "Write {{{key}}}; add it to figures.yaml first where it is not there.",
    ),
    "W516": Message(
        "图表“{key}”的各部分加起来是 {total}，离整体 {whole} 只差一点。",
        "请核对有没有打错或漏掉的；确实有零头，写 accept: [W516]，理由写在 staff_note。",
        "The parts of the chart “{key}” add up to {total}, just short of the whole of {whole}.",
        "Look for a slip; where there is a remainder, write accept: [W516] and why in staff_note.",
    ),
}
