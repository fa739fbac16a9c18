"""Words for days, weeks, months and years against today, in four languages: a table, and their values; pure.

``unit`` is what moves ('day', 'month', 'year'; 'week' and 'quarter' stay words), ``offset`` by how much.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from .values import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    unit: str
    offset: int
    korean: str


# korean word | unit offset | surfaces (ko; en; ja; zh), '_' is a space
_TABLE = """
어제 | day -1 | 어제; yesterday; 昨日; 昨天 昨日
오늘 | day 0 | 오늘; today; 本日 今日 きょう; 今天 今日
내일 | day 1 | 내일; tomorrow; 明日; 明天 明日
그제 | day -2 | 그제 그저께; day_before_yesterday; 一昨日 おととい; 前天
모레 | day 2 | 모레; day_after_tomorrow; 明後日 あさって; 后天 後天
지난주 | week -1 | 지난주; last_week; 先週; 上周 上週 上星期
이번 주 | week 0 | 이번_주 이번주 금주; this_week; 今週; 本周 本週 这周 這週
다음 주 | week 1 | 다음_주 다음주 내주; next_week; 来週 翌週; 下周 下週 下星期
지난달 | month -1 | 지난달 전달; last_month; 先月 前月; 上个月 上個月 上月
이달 | month 0 | 이달 이번_달; this_month; 今月; 本月 这个月 這個月
다음 달 | month 1 | 다음_달 다음달 내달; next_month; 来月; 下个月 下個月 下月
지난해 | year -1 | 지난해 작년; last_year; 昨年 去年; 去年
올해 | year 0 | 올해 금년; this_year; 今年 本年; 今年
내년 | year 1 | 내년; next_year; 来年; 明年
재작년 | year -2 | 재작년; year_before_last; 一昨年; 前年
내후년 | year 2 | 내후년; year_after_next year_after_that; 再来年; 后年 後年
지난 분기 | quarter -1 | 지난_분기 전분기; last_quarter previous_quarter; 前四半期; 上季度 上一季度 前一季度 上个季度 上個季度 上一季 前一季 上季
이번 분기 | quarter 0 | 이번_분기; this_quarter current_quarter; 今四半期; 本季度 本季
다음 분기 | quarter 1 | 다음_분기; next_quarter; 来四半期; 下季度 下一季度 下季
지난 회계연도 | none 0 | 지난_회계연도; ; 昨年度 前年度; 上财年 上財年
이번 회계연도 | none 0 | 이번_회계연도; ; 今年度 本年度; 本财年 本財年
다음 회계연도 | none 0 | 다음_회계연도; ; 来年度 翌年度; 下财年 下財年
전날 | none 0 | 전날; ; 前日; 前一天
이날 | none 0 | 이날; ; 同日; 当天 當天 当日 當日 同日
다음 날 | none 0 | 다음_날 이튿날; ; 翌日; 次日 翌日
지난 주말 | none 0 | 지난_주말; last_weekend; 先週末; 上周末 上週末
이번 주말 | none 0 | 이번_주말; this_weekend; 今週末; 本周末 本週末
다음 주말 | none 0 | 다음_주말; next_weekend; 来週末; 下周末 下週末
"""
LANGUAGES = ("ko", "en", "ja", "zh")


def _tables() -> dict[str, dict[str, Word]]:
    tables: dict[str, dict[str, Word]] = {language: {} for language in LANGUAGES}
    for row in _TABLE.strip().splitlines():
        word, moves, surfaces = (part.strip() for part in row.split("|"))
        unit, offset = moves.split()
        for language, names in zip(LANGUAGES, surfaces.split(";"), strict=True):
            for name in names.split():
                tables[language][name.replace("_", " ")] = Word(unit=unit, offset=int(offset), korean=word)
    return tables


WORDS = _tables()
_NOT_AFTER = {
    "今日": "(?!头条|頭條|俄)",
    "明日": "(?!之星|方舟)",
    "昨日": "(?!之)",
    "前年": "(?!度|同期|比)",
    "前日": "(?!比)",
    "前月": "(?!比)",
    "today": r"(?!['’]s|[\"”]?\s(?:programme|program|show)\b)",
}


#: '提前一季' is a quarter early
_NOT_BEHIND = {
    "前一季": "(?<!提)",
    "前一季度": "(?<!提)",
    "today": r"(?<!USA\s)(?<!India\s)(?<!Business\s)(?<!Psychology\s)(?<!Russia\s)",
}


def _english(name: str) -> str:
    return _NOT_BEHIND.get(name, "") + name.replace(" ", r"[\s-]") + _NOT_AFTER.get(name, "")


def _alternatives(language: str) -> str:
    """'the' belongs to 'the day before yesterday'; a Korean word ends where a particle may begin."""
    names = sorted(WORDS[language], key=len, reverse=True)
    if language == "en":
        return r"\b(?:the\s)?(?i:" + "|".join(map(_english, names)) + r")\b"
    if language == "ko":
        return (
            r"(?<![가-힣])(?:"
            + "|".join(n.replace(" ", r"\s") for n in names)
            + r")(?![가-힣]*식|말|러)(?=$|[^가-힣]|[은는이가을를의에도로와과만까부보였인])"
        )
    return "|".join(_NOT_BEHIND.get(n, "") + re.escape(n) + _NOT_AFTER.get(n, "") for n in names)


PATTERNS = {language: re.compile(_alternatives(language)) for language in LANGUAGES}


def word_of(surface: str, language: str) -> Word:
    """Return the table row of what `PATTERNS` matched."""
    plain = re.sub(r"[\s-]", " ", surface.lower()).removeprefix("the ")
    return WORDS[language][plain]


def moved(published: date, unit: str, offset: int) -> date:
    """Return the day *offset* days, or the first of the month or year *offset* months or years, from *published*."""
    if unit == "day":
        return published + timedelta(offset)
    months = published.year * 12 + published.month - 1 + offset * (12 if unit == "year" else 1)
    return date(months // 12, months % 12 + 1, 1)


def value_of(word: Word, published: date | None, start: int, end: int) -> Quantity:
    """Return the date that *word* means where *published* tells it, else the word itself."""
    if published is None or word.unit not in ("day", "month", "year"):
        return Quantity(kind="relative", unit=word.korean, start=start, end=end)
    when = moved(published, word.unit, word.offset)
    return Quantity(
        kind="date",
        year=when.year,
        month=when.month if word.unit != "year" else None,
        day=when.day if word.unit == "day" else None,
        start=start,
        end=end,
    )


def day_text(when: date, published: date) -> str:
    """'22일' in the paper's own month (as Korean papers write it), else '6월 22일', with the year where it is another."""
    if (when.year, when.month) == (published.year, published.month):
        return f"{when.day}일"
    return f"{_year(when, published)}{when.month}월 {when.day}일"


def word_text(word: Word, published: date | None) -> str:
    """Return what the digest prints for *word*: days and months written out, weeks and years as Korean words."""
    if published is None or word.unit not in ("day", "month"):
        return word.korean
    when = moved(published, word.unit, word.offset)
    return day_text(when, published) if word.unit == "day" else f"{_year(when, published)}{when.month}월"


def _year(when: date, published: date) -> str:
    return "" if when.year == published.year else f"{when.year}년 "
