"""Every field of the content described once: label and help in Chinese and English, and how long its text may be.

Messages, the JSON Schema and the staff guide's reference are all made from this table; kinds come from the dataclasses.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.exhibit.described_activities import ACTIVITY_FIELDS


@dataclass(frozen=True, slots=True)
class Described:
    """A field's label and help. `fits` is how many characters (zh, en) fit well; more is a warning."""

    zh: str
    en: str
    help_zh: str = ""
    help_en: str = ""
    fits: tuple[int, int] | None = None


FIELDS: dict[str, Described] = {
    **{name: Described(*said) for name, said in ACTIVITY_FIELDS.items()},
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
    "diagonal": Described("屏幕对角线（英寸）", "the screen's diagonal in inches"),
    "text_scale": Described("字的大小（倍数）", "size of type, a factor"),
    "language": Described("语言", "language", "zh 或 en", "zh or en"),
    "sources": Described("来源", "sources", "sources.yaml 里的代号", "keys of sources.yaml"),
    "source": Described("来源", "source", "sources.yaml 里的代号", "a key of sources.yaml"),
    "staff_note": Described("馆内备注", "staff note", "观众看不到", "never shown to visitors"),
    "accept": Described(
        "已确认的提醒",
        "accepted warnings",
        "核实过、故意这样写的提醒代号，如 [W511]；理由写在 staff_note",
        "codes of warnings that are meant, as in [W511]; staff_note says why",
    ),
    "rights_until": Described(
        "授权到期日", "rights until", "最后可以展出的日期；没有期限就不写", "the last day on which it may be shown"
    ),
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
    "languages": Described(
        "观众语言", "visitors' languages", "语言代码，如 [zh, en, fr]；第一种开场", "language codes; the first begins"
    ),
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
    "Enterprise.also": Described("别名", "also", "搜索时也认的名字，如 [老名字]", "other names that a search knows"),
    "Project.made": Described("本地造了什么", "what was made here", "", "", (26, 72)),
    "Figure.value": Described("数值", "value", "只写数字", "digits only"),
    "Figure.of": Described("分母", "of", "几分之一时写：value: 1 加 of: 3", "value 1, of 3 is a third"),
    "Figure.ordinal": Described("是名次", "is a rank", "true 表示第几", "true for a place in a ranking"),
    "Figure.approximation": Described(
        "约数", "approximation", "exact 确切、about 约、nearly 近、over 多、at-least 以上", "how exact"
    ),
    "Figure.as_of": Described("时点", "as of", "这个数是什么时候的", "the time that the figure holds for"),
    "Figure.sum_of": Described(
        "各部分", "sum of", "它应当等于哪几个数字之和（数字代号），用来核对", "the figures that it should be the sum of"
    ),
    "Figure.growth_of": Described(
        "增长自",
        "growth of",
        "从哪个数字增长到哪个数字（两个数字代号），用来核对增长率",
        "the two figures between which it is the growth in %",
    ),
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
    "Source.title": Described("题名", "title", "", "", (30, 70)),
    "Heading.title": Described("标题", "title", "", "", (16, 40)),
    "Chart.title": Described("标题", "title", "", "", (24, 56)),
    "Heading.subtitle": Described("副标题", "subtitle"),
}


def described(kind: str, name: str) -> Described:
    """The description of field `name` of the dataclass `kind`; a field without one is described by its name."""
    return FIELDS.get(f"{kind}.{name}") or FIELDS.get(name) or Described(name, name)
