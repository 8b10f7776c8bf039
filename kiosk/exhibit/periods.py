"""Dynasties and periods that staff may write as a date, with the years that place them on the axis.

Years are the customary ones of Chinese chronology tables: 夏商周断代工程 (2000) for Xia, Shang and Zhou,
《中国历史纪年表》 for the dynasties after them; the modern periods are those of school histories. BCE years are
negative. They decide only where a mark is drawn: what is shown is the period's name.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NamedPeriod:
    """A period: how it may be written, how English calls it, its first and last year (inclusive)."""

    names: tuple[str, ...]
    en: str
    first: int
    last: int
    fuzzy: bool = True


NAMED_PERIODS: tuple[NamedPeriod, ...] = (
    NamedPeriod(("商周时期", "商周"), "Shang-Zhou period", -1600, -256),
    NamedPeriod(("夏代", "夏朝"), "Xia dynasty", -2070, -1600),
    NamedPeriod(("商代", "商朝"), "Shang dynasty", -1600, -1046),
    NamedPeriod(("西周",), "Western Zhou", -1046, -771),
    NamedPeriod(("东周",), "Eastern Zhou", -770, -256),
    NamedPeriod(("周代", "周朝"), "Zhou dynasty", -1046, -256),
    NamedPeriod(("春秋时期", "春秋"), "Spring and Autumn period", -770, -476),
    NamedPeriod(("战国时期", "战国"), "Warring States period", -475, -221),
    NamedPeriod(("秦代", "秦朝"), "Qin dynasty", -221, -207),
    NamedPeriod(("西汉",), "Western Han", -202, 8),
    NamedPeriod(("东汉",), "Eastern Han", 25, 220),
    NamedPeriod(("汉代", "汉朝"), "Han dynasty", -202, 220),
    NamedPeriod(("三国时期", "三国"), "Three Kingdoms", 220, 280),
    NamedPeriod(("晋代", "晋朝"), "Jin dynasty", 265, 420),
    NamedPeriod(("南北朝",), "Northern and Southern dynasties", 420, 589),
    NamedPeriod(("隋代", "隋朝"), "Sui dynasty", 581, 618),
    NamedPeriod(("唐代", "唐朝"), "Tang dynasty", 618, 907),
    NamedPeriod(("五代十国", "五代"), "Five Dynasties", 907, 960),
    NamedPeriod(("北宋",), "Northern Song", 960, 1127),
    NamedPeriod(("南宋",), "Southern Song", 1127, 1279),
    NamedPeriod(("宋代", "宋朝"), "Song dynasty", 960, 1279),
    NamedPeriod(("元代", "元朝"), "Yuan dynasty", 1271, 1368),
    NamedPeriod(("明代", "明朝"), "Ming dynasty", 1368, 1644),
    NamedPeriod(("清代", "清朝"), "Qing dynasty", 1636, 1912),
    NamedPeriod(("清末", "晚清"), "late Qing", 1840, 1912),
    NamedPeriod(("民国时期", "民国"), "Republic of China era", 1912, 1949),
    NamedPeriod(("第一次世界大战时期", "第一次世界大战期间", "一战时期", "一战"), "First World War", 1914, 1918, False),
    NamedPeriod(("新民主主义革命时期",), "New Democratic Revolution, 1919-1949", 1919, 1949),
    NamedPeriod(("抗日战争时期", "抗战时期", "抗战"), "War of Resistance, 1937-1945", 1937, 1945, False),
    NamedPeriod(("第二次世界大战时期", "二战时期", "二战"), "Second World War", 1939, 1945, False),
    NamedPeriod(("新中国成立初期", "新中国初期"), "early People's Republic", 1949, 1957),
    NamedPeriod(("改革开放初期",), "early reform years", 1978, 1992),
)

PERIOD_BY_NAME: dict[str, NamedPeriod] = {name: period for period in NAMED_PERIODS for name in period.names}
