"""The words of every problem, by code, in Chinese and English: what is wrong, and how to mend it."""

from __future__ import annotations

from kiosk.exhibit.activity_messages import ACTIVITY_MESSAGES
from kiosk.exhibit.message import Message
from kiosk.exhibit.messages_doctor import DOCTOR_MESSAGES

MESSAGES: dict[str, Message] = {
    **ACTIVITY_MESSAGES,
    **DOCTOR_MESSAGES,
    # files
    "E101": Message(
        "读不了这个文件（{why}）。",
        "请确认它是普通文件、有读取权限。",
        "This file cannot be read ({why}).",
        "Make sure that it is a regular file that may be read.",
    ),
    "E102": Message(
        "文件有 {size} 字节，超过上限 {most}。",
        "请把内容分到几个文件，图片不要放进 YAML。",
        "The file has {size} bytes; the limit is {most}.",
        "Split it, and keep pictures out of YAML.",
    ),
    "E103": Message(
        "文件不是 UTF-8 编码，看起来是 {encoding}。",
        "请用编辑器“另存为”，编码选 UTF-8。",
        "The file is not UTF-8; it looks like {encoding}.",
        "Save it again with the encoding UTF-8.",
    ),
    "E104": Message(
        "文件里有看不见的控制字符（{what}）。",
        "请删掉这一行重新输入。",
        "There is an invisible control character ({what}).",
        "Delete this line and type it again.",
    ),
    "E105": Message(
        "文件是空的。",
        "请恢复原来的内容，或者删掉这个文件。",
        "The file is empty.",
        "Restore what it held, or remove the file.",
    ),
    "E106": Message(
        "缺少文件 {name}。",
        "请从备份恢复它；少了它展项仍会显示其余内容。",
        "The file {name} is missing.",
        "Restore it; the rest of the exhibit is shown without it.",
    ),
    # YAML
    "E111": Message(
        "用了 Tab 键缩进。",
        "请改用空格，每级两个。",
        "A tab is used for indentation.",
        "Use spaces, two for each level.",
    ),
    "E112": Message(
        "用了全角冒号“：”，YAML 只认半角冒号加空格。",
        "请改成“{key}: ”（英文输入法的冒号，后面空一格）。",
        "A full-width colon “：” is used; YAML needs a plain one and a space.",
        "Write “{key}: ”.",
    ),
    "E113": Message(
        "引号没有成对，或用了中文引号来包文字。",
        '请用半角引号 " " 包住整段文字，文字里面可以有“”。',
        "A quotation mark is not closed.",
        'Put plain quotes " " around the whole text.',
    ),
    "E114": Message(
        "这里的 YAML 写法不对：{why}。",
        "请对照上下几行的缩进和冒号。",
        "The YAML is not well formed here: {why}.",
        "Compare indentation and colons with the lines around it.",
    ),
    "E115": Message(
        "嵌套太深（超过 {most} 层）。",
        "请检查缩进和括号。",
        "Nested too deeply (more than {most} levels).",
        "Check indentation and brackets.",
    ),
    "E116": Message(
        "内容太多（{what} 超过 {most}）。",
        "请分成几个文件。",
        "There is too much here ({what} over {most}).",
        "Split the file.",
    ),
    "E117": Message(
        "不能用 {what}（以 & * ! 开头的写法）。",
        "如果这是文字，请用半角引号包起来。",
        "{what} cannot be used here (what begins with & * !).",
        "If this is text, put quotes around it.",
    ),
    "E118": Message(
        "“{key}”写了两次，第一次在第 {first} 行。",
        "请删掉其中一个。",
        "“{key}” stands here twice; first in line {first}.",
        "Remove one of them.",
    ),
    "E119": Message(
        "文件里有不止一份文档（---）。",
        "请删掉多余的“---”。",
        "There is more than one document (---) in the file.",
        "Remove the extra “---”.",
    ),
    # entries
    "E201": Message("缺少必填项“{field}”（{label}）。", "请补上。", "“{field}” ({label}) is missing.", "Add it."),
    "E202": Message("不认识“{field}”。", "{hint}", "“{field}” is not known here.", "{hint_en}"),
    "E203": Message(
        "“{field}”（{label}）写的是“{value}”。",
        "只能写：{choices}。",
        "“{field}” ({label}) is “{value}”.",
        "It may be: {choices}.",
    ),
    "E204": Message(
        "“{field}”（{label}）应当是数，现在是“{value}”。",
        "请只写数字（可带小数点），单位写在 unit 里。",
        "“{field}” ({label}) should be a number; it is “{value}”.",
        "Write digits only; the unit goes into unit.",
    ),
    "E205": Message(
        "“{field}”（{label}）应当是{wanted}。",
        "请参照别的条目的写法。",
        "“{field}” ({label}) should be {wanted_en}.",
        "See how the other entries do it.",
    ),
    "E206": Message(
        "看不懂的日期：“{value}”。",
        "可以写：{forms}。",
        "Not a date that is understood: “{value}”.",
        "Write one of: {forms_en}.",
    ),
    "E207": Message(
        "日期倒过来了：“{value}”的结束早于开始。",
        "请交换前后两个日期。",
        "The date “{value}” ends before it starts.",
        "Swap its two ends.",
    ),
    "E208": Message(
        "key “{value}”不合规则。",
        "只用小写英文字母、数字和连字符，例如 cai-lun-paper。",
        "The key “{value}” is not well formed.",
        "Use small letters, digits and hyphens, as in cai-lun-paper.",
    ),
    "E209": Message(
        "key “{key}”重复，另一处在 {other}。",
        "请给其中一个换一个 key；这里的条目先不显示。",
        "The key “{key}” is also used in {other}.",
        "Give one of them another key; this entry is left out.",
    ),
    "E210": Message(
        "“{field}”（{label}）超出范围：{value}。",
        "允许 {range}。",
        "“{field}” ({label}) is out of range: {value}.",
        "{range} is allowed.",
    ),
    "E211": Message(
        "文件应当是“项: 值”的写法（或 {name}: 下面一列条目）。",
        "请对照手册里的样子。",
        "The file should be made of “field: value” (or a list under {name}:).",
        "See the staff guide.",
    ),
    "E212": Message(
        "“{field}”有 {size} 个字，超过上限 {most}。",
        "请缩短，或分成两条。",
        "“{field}” has {size} characters; the limit is {most}.",
        "Shorten it, or make two of it.",
    ),
    "E213": Message(
        "“{field}”里有一段 {size} 个字没有空格也没有标点。",
        "请检查是不是粘贴错了。",
        "“{field}” holds a run of {size} characters without a break.",
        "Check what was pasted.",
    ),
    "E299": Message(
        "“{field}”不对：{why}。",
        "请参照别的条目的写法。",
        "“{field}” is not right: {why}.",
        "See how the other entries do it.",
    ),
    # across the exhibit
    "E301": Message(
        "“{field}”指向的 {what}“{key}”不存在。",
        "{hint}",
        "“{field}” names the {what_en} “{key}”, which does not exist.",
        "{hint_en}",
    ),
    "E302": Message(
        "图片文件 {file} 找不到。",
        "请把它放进 assets/，或改正文件名（注意大小写）。",
        "The picture file {file} is not there.",
        "Put it into assets/, or correct its name (capitals count).",
    ),
    "E303": Message(
        "图片路径 {file} 不允许。",
        "只能写 assets/ 里面的相对路径，文件类型为 {kinds}。",
        "The picture path {file} is not allowed.",
        "Use a path inside assets/; the kinds are {kinds}.",
    ),
    "E304": Message(
        "文字里的 {{{key}}} 没有对应的数字。", "{hint}", "There is no figure for {{{key}}} in the text.", "{hint_en}"
    ),
    "E305": Message(
        "图表里的数字单位不同：{units}。",
        "一张图只能放同一单位的数字。",
        "The chart's figures have different units: {units}.",
        "Put only figures of one unit into a chart.",
    ),
    "E306": Message(
        "图表至少要 {least} 个数字。",
        "请补上，或改用别的图表。",
        "The chart needs at least {least} figures.",
        "Add some, or use another kind.",
    ),
    "E307": Message(
        "share 图表要么用分数（of），要么写 whole。",
        "请补上 whole: 总数的 key。",
        "A share chart needs a fraction (of) or a whole.",
        "Add whole: with the key of the total.",
    ),
    "E308": Message(
        "图表里的数字要大于 0。",
        "0 或负数画不成长度，请换一个数字，或写进文字里。",
        "A chart's figures must be above 0.",
        "Nothing and less than nothing have no length: use another figure, or say it in the text.",
    ),
    # warnings
    "W401": Message(
        "“{field}”缺{language}，暂用另一种语言顶替。",
        "请补上翻译。",
        "“{field}” has no {language_en}; the other language stands in.",
        "Add the translation.",
    ),
    "W411": Message(
        "“{field}”有一段 {language}，而 exhibit.yaml 的 languages 里没有这种语言，不会显示。",
        "{hint}",
        "“{field}” has a text in {language}, a language that exhibit.yaml does not list under languages: nobody sees it.",
        "{hint_en}",
    ),
    "E310": Message(
        "“{language}”不能当观众语言。",
        "请写语言代码，每种一次，至少一种，如 languages: [zh, en, fr]。",
        "“{language}” cannot be a visitors' language.",
        "Write language codes, each once, at least one: languages: [zh, en, fr].",
    ),
    "W402": Message(
        "“ #”后面的字被当作注释，不会显示。",
        "如果要显示，请把整段文字用半角引号包起来。",
        "What follows “ #” is taken for a comment and not shown.",
        "Put quotes around the whole text to show it.",
    ),
    "W403": Message(
        "“{field}”有 {size} 个字，建议不超过 {most}。",
        "太长会变小或要滚动，请缩短。",
        "“{field}” has {size} characters; {most} fit well.",
        "Shorten it.",
    ),
    "W404": Message(
        "单位“{unit}”不在 units.yaml 里，英文会原样显示。",
        "请在 units.yaml 里加上它的英文。",
        "The unit “{unit}” is not in units.yaml; English shows it as it is.",
        "Add it to units.yaml.",
    ),
    "W405": Message(
        "英文里有全角符号“{mark}”。",
        "英文请用半角符号，如 '。",
        "There is a full-width mark “{mark}” in the English.",
        "Use ' and plain punctuation.",
    ),
    "W407": Message(
        "事件日期 {date} 在本时代各时期之外。",
        "请核对日期，或改时期的起止。",
        "The event's date {date} is outside the era's periods.",
        "Check the date, or the periods.",
    ),
    "W408": Message(
        "文件开头有 BOM 标记，已忽略。",
        "保存时请选“UTF-8（无 BOM）”。",
        "The file begins with a byte order mark; it is ignored.",
        "Save it as UTF-8 without BOM.",
    ),
    "W409": Message(
        "来源“{key}”没有被用到。", "请引用它，或删掉。", "Nothing names the source “{key}”.", "Name it, or remove it."
    ),
    "W410": Message(
        "数字“{key}”没有被用到。",
        "请在条目里引用它，或删掉。",
        "Nothing uses the figure “{key}”.",
        "Use it, or remove it.",
    ),
}
