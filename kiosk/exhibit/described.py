"""Every field of the content described once: label and help in Chinese and English, and how long its text may be.

Messages, the JSON Schema and the staff guide's reference are all made from this table; kinds come from the dataclasses.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Described:
    """A field's label and help. `fits` is how many characters (zh, en) fit well; more is a warning."""

    zh: str
    en: str
    help_zh: str = ""
    help_en: str = ""
    fits: tuple[int, int] | None = None


FIELDS: dict[str, Described] = {
    # fields that mean the same everywhere
    "key": Described(
        "代号", "key", "小写英文、数字、连字符；全展唯一，不要改", "small letters, digits, hyphens; unique and stable"
    ),
    "title": Described("标题", "title", "", "", (14, 34)),
    "short": Described("短名", "short name", "时间线和按钮上用", "for the timeline and buttons", (7, 20)),
    "text": Described(
        "正文",
        "text",
        "可以分段（空一行）；**强调**；{数字代号} 会换成数字",
        "paragraphs, **strong**, {figure-key}",
        (190, 720),
    ),
    "summary": Described("一句话", "summary", "卡片上的一两行", "one or two lines on the card", (44, 125)),
    "sources": Described("来源", "sources", "sources.yaml 里的代号", "keys of sources.yaml"),
    "source": Described("来源", "source", "sources.yaml 里的代号", "a key of sources.yaml"),
    "staff_note": Described("馆内备注", "staff note", "观众看不到", "never shown to visitors"),
    "picture": Described("图", "picture", "pictures.yaml 里的代号", "a key of pictures.yaml"),
    "plate": Described("底色", "plate", "bronze 青铜、arc 电弧、lume 夜光", "bronze, arc or lume"),
    "figures": Described("数字", "figures", "figures.yaml 里的代号，按显示顺序", "keys of figures.yaml, in order"),
    "headline": Described("大数字", "headline figure", "figures.yaml 里的代号", "a key of figures.yaml"),
    "headlines": Described(
        "大数字", "headline figures", "一两个，figures.yaml 里的代号", "one or two keys of figures.yaml"
    ),
    "glyph": Described("大字", "glyph", "没有大数字时，底板上的一个字", "one character for the plate"),
    "records": Described("纪录", "records", "第一、最大、最深……", "firsts and records"),
    "charts": Described("图表", "charts"),
    "industries": Described("产业", "industries", "产业的代号", "keys of industries"),
    "enterprises": Described("企业", "enterprises", "企业的代号", "keys of enterprises"),
    "projects": Described("大国重器", "national projects", "大国重器的代号", "keys of national projects"),
    "events": Described("事件", "events"),
    "date": Described("日期", "date", "2020年9月、约1910年、抗战时期……", "2020年9月, 约1910年, 抗战时期 …"),
    "label": Described("说明", "label", "", "", (20, 60)),
    "unit": Described("单位", "unit", "中文单位，须在 units.yaml 里", "the Chinese unit, listed in units.yaml"),
    "zh": Described("中文", "Chinese"),
    "en": Described("英文", "English"),
    # fields of one kind of entry
    "Event.importance": Described("重要程度", "importance", "5 最先显示，1 最后", "5 shows first, 1 last"),
    "Event.plan": Described("计划", "plan", "“未来”的事件写进展和目标日期", "status and target of a plan"),
    "Plan.status": Described("进展", "status", "plan 计划、under-way 推进中、done 建成", "plan, under-way or done"),
    "Plan.target": Described("目标日期", "target"),
    "Record.claim": Described("称号", "claim", "如：全国首个", "as in: first in China", (20, 56)),
    "Record.title": Described("什么", "what", "", "", (20, 48)),
    "Record.level": Described(
        "级别", "level", "world 世界、asia 亚洲、china 全国、province 全省、city 全市", "world to city"
    ),
    "Record.by": Described("谁的", "by", "企业代号", "key of an enterprise"),
    "Record.event": Described("对应事件", "event", "事件代号", "key of an event"),
    "Era.name": Described("平实的名字", "plain name", "", "", (6, 12)),
    "Era.character": Described("大字", "character", "首页上的一个字", "the one character of the home page"),
    "Era.span": Described("从何时到何时", "span", "", "", (14, 40)),
    "Era.picture_tall": Described("竖屏图", "picture for upright screens"),
    "Era.periods": Described("时期", "periods"),
    "Industry.eyebrow": Described("标题上方小字", "line above the title", "", "", (18, 48)),
    "Industry.emblem": Described("小图", "emblem", "首页用的小图代号", "the small picture of the home page"),
    "Enterprise.name": Described("全称", "name", "", "", (20, 56)),
    "Enterprise.makes": Described("造什么", "makes", "", "", (24, 64)),
    "Enterprise.also": Described(
        "别名", "also", "搜索时也认的名字，如 [衡阳变压器]", "other names that a search knows"
    ),
    "Project.made": Described("衡阳造了什么", "what Hengyang made", "", "", (26, 72)),
    "Figure.value": Described("数值", "value", "只写数字", "digits only"),
    "Figure.of": Described("分母", "of", "几分之一时写：value: 1 加 of: 3", "value 1, of 3 is a third"),
    "Figure.ordinal": Described("是名次", "is a rank", "true 表示第几", "true for a place in a ranking"),
    "Figure.approximation": Described(
        "约数", "approximation", "exact 确切、about 约、nearly 近、over 多、at-least 以上", "how exact"
    ),
    "Figure.as_of": Described("时点", "as of", "这个数是什么时候的", "the time that the figure holds for"),
    "Unit.en_one": Described("英文单数", "English singular"),
    "Unit.en_factor": Described(
        "换算", "factor", "中文数值乘它得英文数值，亿元是 0.1", "turns the Chinese number into the English one"
    ),
    "Chart.kind": Described(
        "种类",
        "kind",
        "bars 长短、lines 随时间、rank 名次、share 部分与整体、parts 几部分与整体",
        "bars, lines (over time), rank, share or parts",
    ),
    "Chart.whole": Described(
        "整体", "whole", "share、parts 图的总数（数字代号）", "the total of a share or parts, a key of figures.yaml"
    ),
    "Chart.note": Described("附注", "note"),
    "Picture.file": Described("文件", "file", "assets/ 里的路径", "a path inside assets/"),
    "Picture.alt": Described("画面说明", "description", "给看不见图的人听", "for those who cannot see it"),
    "Picture.credit": Described("作者", "credit"),
    "Picture.rights": Described("版权", "rights"),
    "Picture.foot": Described(
        "脚在哪里", "foot", "图高的几分之几处落地", "where the drawing stands, as a fraction of its height"
    ),
    "Picture.spots": Described("触点", "spots"),
    "Spot.x": Described("横向位置", "x", "0 到 1", "0 to 1"),
    "Spot.y": Described("纵向位置", "y", "0 到 1", "0 to 1"),
    "Source.publisher": Described("出版者", "publisher"),
    "Source.author": Described("作者", "author"),
    "Source.note": Described("附注", "note"),
    "About.museum": Described("馆名", "museum"),
    "About.invitation": Described("邀请语", "invitation", "", "", (12, 28)),
    "About.eras": Described("时代顺序", "order of eras"),
    "About.industries": Described("产业顺序", "order of industries"),
    "About.timeline": Described("时间线标题", "timeline heading"),
    "About.projects": Described("大国重器标题", "heading of the national projects"),
    "About.sources": Described("来源页标题", "heading of the sources"),
    "About.line": Described("待机画线", "attract drawing"),
    "About.projects_emblem": Described("大国重器小图", "emblem of the national projects"),
    "About.default_language": Described("默认语言", "default language"),
    "About.idle": Described("无人等候", "idle times"),
    "About.attract": Described("待机数字", "attract plates"),
    "About.readings": Described(
        "读音", "readings", "名字和生字怎么读，显示拼音时用", "how names and rare words are read"
    ),
    "Reading.pinyin": Described(
        "拼音", "pinyin", "每个字一个音，空格隔开，如 cài lún", "one syllable a character, parted by spaces"
    ),
    "plain": Described(
        "浅白说法",
        "plain words",
        "给孩子和学中文的人看的正文，可以不写",
        "the text for children and learners, may be left out",
        (150, 560),
    ),
    "Era.plain": Described(
        "浅白说法",
        "plain words",
        "开了“浅白说法”时，时间线标题下面的一句话",
        "below the heading of the timeline",
        (36, 96),
    ),
    "voice": Described(
        "录音", "recording", "朗读用的录音，assets/ 里的路径", "a recording of the text, a path inside assets/"
    ),
    "About.activities": Described("动手项目顺序", "order of the things to do"),
    "About.try_it": Described("动手页标题", "heading of the things to do"),
    "About.activities_emblem": Described("动手小图", "emblem of the things to do"),
    # things to do
    # Descent
    "Descent.surface": Described("地面标题", "surface title", "还没有往下时的标题", "said at the surface", (14, 34)),
    "Descent.surface_text": Described("地面文字", "surface text", "", "", (90, 260)),
    "Descent.marks": Described("标记", "marks", "从浅到深，写在哪一行都行", "in any order: depth decides"),
    "Descent.floor": Described(
        "海底", "sea floor", "海底那个标记的 key；没有海就不写", "the mark at the bottom of the sea"
    ),
    "Descent.water": Described(
        "海的图", "picture of the sea", "从海面到海底，图的代号", "from the surface to the floor"
    ),
    "Descent.stands": Described("井口的图", "picture at the mouth", "立在井口的图的代号", "stands on the ground"),
    "Descent.floats": Described("海面的图", "picture on the sea", "浮在海面的图的代号", "floats on the sea"),
    "Descent.sky": Described("天空的图", "picture of the sky", "地面以上，图的代号", "above the surface"),
    "Descent.rock": Described(
        "岩层的图", "pictures of rock", "一张接一张，轮流铺到底", "laid below each other in turn"
    ),
    "Mark.short": Described("短名", "short name", "写在井道里", "for the shaft", (9, 30)),
    "Mark.text": Described("一两句话", "one or two sentences", "{数字代号} 会换成数字", "{figure-key}", (80, 230)),
    "Mark.figure": Described("深度（数字代号）", "depth as a figure", "单位是米的数字", "a figure in metres"),
    "Mark.depth": Described("深度（米）", "depth in metres", "没有数字条目时写", "where there is no figure"),
    "Mark.side": Described("在哪边", "side", "well 井里、left 偏左、right 偏右", "well, left or right"),
    "Mark.drawn": Described(
        "怎么画",
        "how it is drawn",
        "framed 画框、standing 立着、hung 倒挂到底、tip 只露倒挂的尖、lowered 从水面放下",
        "framed, standing, hung (whole, upside down), tip (its end alone), lowered (from the surface)",
    ),
    "Mark.tall": Described("图高", "height", "设计像素，120 到 900", "design pixels, 120 to 900"),
    "Mark.light": Described(
        "海里的光",
        "light in the sea",
        "从这里起：sunlit、twilight 微光、dark 黑暗",
        "from here on: sunlit, twilight, dark",
    ),
    "Mark.over": Described(
        "量到谁", "measured from", "上方另一个标记的 key，画出相差几米", "a mark above: the gap is drawn"
    ),
    "Mark.event": Described("对应事件", "event", "事件代号", "key of an event"),
    # Process
    "Process.steps": Described("步骤", "steps", "按先后写，四到八步", "in their order, four to eight"),
    "Step.title": Described("步骤名", "name of the step", "", "", (10, 26)),
    "Step.text": Described("一句话", "one sentence", "", "", (64, 190)),
    "Step.parts": Described("部件", "parts", "从后往前画", "painted back to front"),
    "Step.figure": Described("数字", "figure", "figures.yaml 里的代号", "a key of figures.yaml"),
    "Part.start": Described("开始的位置", "start", "这一步开始时", "where it is when the step begins"),
    "Part.end": Described("结束的位置", "end", "不写就不动", "left out, it does not move"),
    "Part.label": Described("部件名", "name of the part", "写了就能点", "makes it touchable", (12, 30)),
    "Part.text": Described("部件的一句话", "sentence of the part", "", "", (50, 150)),
    "Pose.x": Described("横向位置", "x", "图的中心，画面宽的几分之几", "the centre, in widths of the stage"),
    "Pose.y": Described(
        "纵向位置", "y", "图的中心，画面高的几分之几，向下", "the centre, in heights of the stage, down"
    ),
    "Pose.size": Described("大小", "size", "图高是画面高的几分之几", "height in heights of the stage"),
    "Pose.turn": Described("转角", "turn", "顺时针的度数", "degrees clockwise"),
    "Pose.seen": Described("可见", "opacity", "0 看不见，1 看得见", "0 invisible, 1 visible"),
    "Pose.reveal": Described(
        "露出", "reveal", "从左起露出宽度的几分之几", "the part of its width shown, from its left"
    ),
    # Hunt
    "Hunt.kinds": Described("种类", "kinds", "电缆、钢管……，部件用代号指出", "cable, pipe, …; parts name them by key"),
    "Hunt.scenes": Described("画面", "scenes", "一幅幅大图，按显示顺序", "the pictures, in order"),
    "Hunt.found": Described("全部找到时说", "said when all is found", "", "", (60, 170)),
    "HuntKind.name": Described("名字", "name", "", "", (8, 22)),
    "HuntKind.found": Described("这一种找全时说", "said when all of a kind are found", "", "", (50, 150)),
    "HuntScene.title": Described("画面标题", "title of the picture", "", "", (12, 30)),
    "HuntScene.short": Described(
        "短名", "short name", "画面下方的按钮上用", "for the button below the picture", (5, 14)
    ),
    "HuntScene.text": Described("引子", "invitation", "一两句，引人去找", "a line or two that invites", (60, 170)),
    "HuntScene.parts": Described("部件", "parts", "画里能找到的衡阳造", "what can be found"),
    "HuntScene.found": Described("这幅找全时说", "said when the picture is complete", "", "", (50, 150)),
    "HuntScene.note": Described("附注", "note", "画里哪些只是示意", "what is only an example", (60, 170)),
    "HuntPart.kind": Described("种类", "kind", "kinds 里的代号", "a key of kinds"),
    "HuntPart.name": Described("名字", "name", "", "", (14, 36)),
    "HuntPart.text": Described("衡阳造了什么", "what Hengyang made", "一句话，照报道写", "one sentence", (80, 240)),
    "HuntPart.width": Described("宽", "width", "图宽的几分之几", "a fraction of the picture's width"),
    "HuntPart.height": Described("高", "height", "图高的几分之几", "a fraction of the picture's height"),
    "HuntPart.mark_x": Described("标记横向位置", "x of the mark", "不写就在正中", "the middle if left out"),
    "HuntPart.mark_y": Described("标记纵向位置", "y of the mark", "不写就在正中", "the middle if left out"),
    # Generations
    "Generations.decades": Described("出生年代", "birth decades", "观众可以选的年代", "what can be chosen"),
    "Generations.invitation": Described("邀请语", "invitation", "选年代时问的一句", "asked above the choice", (24, 60)),
    "Decade.born": Described("年代的头一年", "first year", "如 1950", "as in 1950"),
    "Decade.text": Described("一句话", "a sentence", "可以不写；只写展里有的事", "optional", (34, 96)),
    # FeltNumbers
    "FeltNumbers.numbers": Described("数字们", "numbers", "一屏一个，按显示顺序", "one a screenful, in order"),
    "FeltNumber.title": Described("标题", "title", "", "", (12, 26)),
    "FeltNumber.figure": Described("数字", "figure", "figures.yaml 里的代号", "a key of figures.yaml"),
    "FeltNumber.likenesses": Described("比方", "likenesses", "拿什么来比", "what it is compared with"),
    "Likeness.short": Described("按钮上的字", "name on the key", "", "", (8, 20)),
    "Likeness.form": Described(
        "怎么比",
        "form",
        "cube 堆成方块、how-many 抵多少个、how-long 要多久、rate 每秒每天多少、stack 首尾相接多长",
        "cube, how-many, how-long, rate or stack",
    ),
    "Likeness.text": Described(
        "句子", "sentence", "{result} 处放算出的结果", "{result} is where the result goes", (60, 150)
    ),
    "Likeness.measures": Described("用来算的量", "measures", "按计算的顺序", "in the order of reckoning"),
    "Likeness.beside": Described("画在旁边的长度", "lengths drawn beside", "", "on the same scale"),
    "Measure.value": Described("数值", "value", "只写数字", "digits only"),
    "Measure.label": Described("是什么", "what it is", "", "", (24, 56)),
    # Quiz
    "Quiz.questions": Described("题目", "questions"),
    "Quiz.a_round": Described("一轮几题", "questions a round"),
    "Quiz.from_figures": Described(
        "一轮里最多几道数字题", "made from figures", "其余用写好的题", "at most, of a round"
    ),
    "Quiz.figures": Described(
        "可以问的数字", "figures to ask for", "问题就用数字的 label，要能单独看懂", "asked by their labels"
    ),
    "QuizQuestion.question": Described("问题", "question", "", "", (30, 84)),
    "QuizQuestion.right": Described("对的答案", "right answer", "", "", (11, 30)),
    "QuizQuestion.others": Described("别的答案", "other answers", "一到三个，都不能对", "one to three, all wrong"),
    "QuizQuestion.because": Described("为什么", "why", "一两句", "a sentence or two", (56, 160)),
    "QuizQuestion.event": Described("答案在哪个事件", "event with the answer"),
    "QuizQuestion.industry": Described("答案在哪个产业", "industry with the answer"),
    "QuizQuestion.project": Described("答案在哪项大国重器", "national project with the answer"),
    # Comparison
    "Idle.zh_characters_a_minute": Described("每分钟读多少字", "characters a minute"),
    "Idle.en_words_a_minute": Described("每分钟读多少英文词", "words a minute"),
    "Idle.least_seconds": Described("至少等几秒", "least seconds"),
    "Idle.countdown_seconds": Described("倒数几秒", "countdown"),
    "Source.title": Described("题名", "title", "", "", (30, 70)),
    "Heading.title": Described("标题", "title", "", "", (16, 40)),
    "Chart.title": Described("标题", "title", "", "", (24, 56)),
    "Heading.subtitle": Described("副标题", "subtitle"),
}


def described(kind: str, name: str) -> Described:
    """The description of field `name` of the dataclass `kind`; a field without one is described by its name."""
    return FIELDS.get(f"{kind}.{name}") or FIELDS.get(name) or Described(name, name)
