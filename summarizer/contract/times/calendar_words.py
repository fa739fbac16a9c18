"""Words for a year, month, week or day ('지난해', '내달', '전날'): said by the evidence, or true of its dates.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from ...canon.values import Quantity
from ..numbers.derived import MONTH_BEFORE
from ..numbers.readings import NO_DAY
from ..source import Evidence
from .dates import day_of
from .early_or_late import wrong_half, wrong_half_day, wrong_season, wrong_side, wrong_third, wrong_year_end
from .said_years import dates_as_said

_YEARS = {"재작년": -2, "지난해": -1, "작년": -1, "전년": -1, "올해": 0, "금년": 0, "내년": 1, "내후년": 2}
_MONTHS = {"지난달": -1, "전월": -1, "이달": 0, "이번달": 0, "내달": 1, "다음달": 1}
_DAYS = {"그저께": -2, "어제": -1, "전날": -1, "오늘": 0, "이날": 0, "당일": 0, "내일": 1, "모레": 2}
_WEEKS = {"지난주": -7, "이번주": 0, "금주": 0, "다음주": 7, "내주": 7}
#: words that add nothing where the evidence names no other day or year
_HARMLESS = frozenset({"올해", "이날", "당일", "오늘", "이달", "이번달", "이번주", "금주"})
#: a comparison with the year before
_YEAR_BEFORE = re.compile(
    r"(?i)last (?:spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|昨[春夏秋冬]|year[- ](?:earlier|ago|before|on[- ]year|over[- ]year)|(?:previous|prior|last|same quarter of the previous) year|\byoy\b|annual|from a year|前年|昨年|去年|前の?期|同比|年比|年升|年跌|年漲|年涨|按年|較上年|较上年|比上年|年增|年減|年减|上年|一年前|전년|지난해|작년|1년 전|일 년 전|1년 새"
)
_YEAR_AFTER = re.compile(
    r"(?i)next (?:year|spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|year ahead|来[年春夏秋冬]|明年|翌年|次年|내년"
)
_DAY_BEFORE = re.compile(
    r"(?i)previous day|day (?:earlier|before)|prior session|(?:previous|last) (?:session|close|trading)|거래일|前営業日|交易日|前日|前一[天日]|昨|전날|전일"
)
_RELATIVE = re.compile(
    rf"(?<![가-힣])(?!{NO_DAY})({'|'.join(sorted((*_YEARS, *_MONTHS, *_WEEKS, *_DAYS), key=len, reverse=True))}|이번 달|다음 달|이번 주|다음 주|지난 주)(?!말|러)"
)


#: the quarters around the paper's own: (word, in a line, in the evidence)
_QUARTER_WORDS = (
    ("다음 회계연도", re.compile(r"(?:다음|내년) ?회계연도"), re.compile(r"(?i)(?:next|following|coming) (?:fiscal|financial) year|来年度|翌年度|次年度|下一?财年|下一?財年|来期|翌期|다음 ?회계연도")),
    ("이번 회계연도", re.compile(r"(?:이번|올해?) ?회계연도"), re.compile(r"(?i)(?:this|the|our|current|present) (?:current )?(?:fiscal|financial) year|今年度|本年度|本财年|本財年|今期|当期(?!純)|이번 ?회계연도")),
    ("다음 분기", re.compile(r"다음 ?분기"), re.compile(r"(?i)(?:next|following|coming)[ -](?:fiscal )?quarter|来四半期|[来次]期|翌四半期|下一?个?季|下一季|다음 ?분기")),
    ("지난 분기", re.compile(r"(?:지난|직전) ?분기(?! ?(?:보다|대비|에 비|[과와] ))"), re.compile(r"(?i)(?:last|prior|previous|preceding|latest|past|third|first|second|fourth) (?:fiscal )?quarter|quarter(?:ly)?(?: \w+)? (?:end|result|earning|profit|revenue)|\bquarter(?! of)(?<!this quarter)(?<!current quarter)(?<!next quarter)(?<!coming quarter)(?<!following quarter)|前四半期|直前|上一?[个個]?季|上季|第.{1,2}(?:季|四半期)|[1-4]분기|(?:지난|직전|전) ?분기")),
    ("이번 분기", re.compile(r"이번 ?분기"), re.compile(r"(?i)(?:this|current|present|ongoing)[ -](?:fiscal )?quarter|今四半期|当四半期|本季|当季|當季|이번 ?분기")),
)  # fmt: skip


def unknown_time(text: str, mine: Iterable[Quantity], held: Iterable[Quantity], evidence: Evidence) -> str | None:
    """Name the first word for time that *evidence* bears out neither by a word nor by its dates (*held*)."""
    spans = [(quantity.start, quantity.end) for quantity in mine if quantity.kind != "relative"]
    for match in _RELATIVE.finditer(text):
        if match[0] == "내주" and is_giving(text[match.end() :]):
            continue
        inside = any(start <= match.start() < end for start, end in spans)
        if not inside and not time_known(match[0], held, evidence):
            return f"근거에 없는 때 '{match[0]}'입니다: 원문에 난 날짜로 쓰세요"
    for name, said, told in _QUARTER_WORDS:
        if said.search(text) is None or told.search(evidence.text):
            continue
        if any(other.search(evidence.text) for word, _, other in _QUARTER_WORDS if word != name):
            return f"근거에 없는 때 '{name}'입니다: 원문에 난 분기로 쓰세요"
    return (
        wrong_season(text, evidence)
        or wrong_third(text, evidence)
        or wrong_side(text, evidence)
        or wrong_half(text, evidence)
        or wrong_half_day(text, evidence)
        or wrong_year_end(text, evidence)
    )


def time_known(words: str, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Is '지난해' ('내달', '전날' ...) said by the evidence, in the same word or by its date?"""
    word = words.replace(" ", "")
    if word in evidence.text.replace(" ", "") or _compared(word, evidence):
        return True
    if word in _THIS_WEEK:
        return not _of_another_week(held, evidence)
    if word in _HARMLESS:
        return _of_the_paper(word, held, evidence)
    week = _WEEK_OF_DAY.get({"내주": "다음주"}.get(word, word))
    if week is not None and week.search(evidence.text):
        return True
    offsets = next((table for table in (_YEARS, _MONTHS, _DAYS, _WEEKS) if word in table), None)
    if evidence.published is None or offsets is None:
        return offsets is not None and any(quantity.kind == "relative" for quantity in held)
    return _same_word(word, offsets, evidence) or any(_falls(word, quantity, evidence.published) for quantity in held)


def _of_the_paper(word: str, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """'올해', '이달': does the evidence tell of no other year or month alone?"""
    if word in _MONTHS:
        return not _of_another_month(held, evidence)
    if _YEARS.get(word) != 0 or _OWN_YEAR.search(" ".join(evidence.sentences)) is not None:
        return True
    return not (_of_another_year(held, evidence) or _only_another_year(evidence))


_GIVING = re.compile(r"지 (?:않|못|말)|고|었|[는며면려]|기로")


def is_giving(behind: str) -> bool:
    """Is '내주' before these words what is done ('내주지 않았다'), not the week to come?"""
    return _GIVING.match(behind) is not None


_THIS_WEEK = frozenset({"이번주", "금주"})
_OTHER_WEEK = re.compile(
    r"(?i)\b(?:last|next|previous|following) (?:week|mon|tue|wed|thu|fri|sat|sun)|先週|来週|翌週|[上下][周週]|[上下]星期|지난 ?주|다음 ?주|(?<![가-힣])내주"
)


def _of_another_week(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name a week, or days, and none of them in the paper's own week?"""
    if _OTHER_WEEK.search(" ".join(evidence.sentences)):
        return True
    if evidence.published is None:
        return False
    monday = evidence.published - timedelta(evidence.published.weekday())
    days = {day for quantity in held if (day := day_of(quantity)) is not None}
    return bool(days) and not any(monday <= day < monday + timedelta(7) for day in days)


_OTHER_MONTH = re.compile(
    r"(?i)\b(?:last|next) month\b(?!')|先月|来月|翌月|[上下]个?月(?![旬份])|[上下]個月|지난달|다음 ?달|(?<![가-힣])내달"
)
_OWN_MONTH = re.compile(
    r"(?i)this month|the month|month-end|month's end|今月|本月|当月|這個月|这个月|月内|月末|月底|이달|이번 ?달"
)


def _of_another_month(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence tell of the month before or the next, and nowhere of the paper's own?"""
    raw = " ".join(evidence.sentences)
    own = evidence.published.month if evidence.published is not None else None
    told = any(quantity.month == own and quantity.day is not None for quantity in held)
    return not told and _OTHER_MONTH.search(raw) is not None and _OWN_MONTH.search(raw) is None


#: 'next Tuesday' may be of the next week or of this one
_WEEK_OF_DAY = {
    "다음주": re.compile(r"(?i)\bnext (?:mon|tue|wed|thu|fri|sat|sun)|\bnext week|the week (?:of|after|ahead)|coming week|来週|翌週|週明け|下[周週]|下星期"),
    "지난주": re.compile(r"(?i)\blast (?:mon|tue|wed|thu|fri|sat|sun)|\b(?:last|past|previous) week|先週|前週|上[周週]|上星期"),
}  # fmt: skip


def _of_another_year(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name years, and only others than the paper's own?"""
    told = re.sub(r"\s", "", evidence.text)
    named = (
        any(word in told for word, offset in _YEARS.items() if offset) or _YEAR_AFTER.search(evidence.text) is not None
    )
    years = {quantity.year for quantity in held if quantity.year is not None}
    own = evidence.published.year if evidence.published is not None else None
    return own not in years and (named or any(year != own for year in years))


_AGO = re.compile(r"\s?(?:년 )?(?:전(?=$|[^가-힣]|보다|에|엔|은|과|의|대비|수준|같은|동기)|새(?![가-힣])|만에|사이)")


def ago_known(mine: Quantity, after: str, evidence: Evidence) -> bool:
    """'1년 전 45억 달러' for 前年同期: what the evidence compares with the year before; or names by its number."""
    if mine.unit not in ("년", "") or mine.value is None or _AGO.match(after) is None:
        return False
    if mine.value == 1 and _YEAR_BEFORE.search(evidence.text) is not None:
        return True
    own = evidence.published
    return own is not None and any(told.year == own.year - mine.value for told in dates_as_said(evidence))


_OTHER_YEAR = re.compile(
    r"(?i)(?<!than )(?<!from )(?<!with )(?<!versus )(?<!as )\b(?:next|last) year\b|(?<![比较較])(?:明年|去年(?!同|前))|来年|翌年|昨年(?!同|比|の|実績|より)|내년|(?<![가-힣])(?:지난해|작년)(?!\s?(?:보다|대비|같은|동기|의|에 비|수준|\d))"
)
_OWN_YEAR = re.compile(
    r"(?i)올해|연내|연말|금년|this year|year-end|full[- ]year|(?:end|rest|half) of the year|今年|本年|年内|年末|今期|本[财財]年|通期|同年"
)


def _only_another_year(evidence: Evidence) -> bool:
    """Does the evidence tell of next year or the last, and nowhere of the paper's own?"""
    text = " ".join(evidence.sentences)
    own = evidence.published is not None and str(evidence.published.year) in text
    return not own and _OTHER_YEAR.search(text) is not None and _OWN_YEAR.search(text) is None


_BEFORE = {"전날": _DAY_BEFORE, "전월": MONTH_BEFORE, "지난달": MONTH_BEFORE}


def _compared(word: str, evidence: Evidence) -> bool:
    """'전년보다', '전날보다': what newspapers write for 'a year earlier' and '前日比'."""
    told = {1: _YEAR_AFTER, -1: _YEAR_BEFORE}.get(_YEARS.get(word, 0)) or _BEFORE.get(word)
    return told is not None and told.search(evidence.text) is not None


def _falls(word: str, quantity: Quantity, published: date) -> bool:
    """Does a date of the evidence fall into the year, month, week or day that the word means?"""
    if word in _YEARS:
        return quantity.year == published.year + _YEARS[word]
    if word in _MONTHS:
        return quantity.month == (published.month - 1 + _MONTHS[word]) % 12 + 1
    day = day_of(quantity)
    if day is None:
        return False
    if word in _DAYS:
        return day == published + timedelta(_DAYS[word])
    monday = published - timedelta(published.weekday()) + timedelta(_WEEKS[word])
    return monday <= day < monday + timedelta(7)


def _same_word(word: str, offsets: Mapping[str, int], evidence: Evidence) -> bool:
    text = evidence.text.replace(" ", "")
    return any(other in text for other, offset in offsets.items() if offset == offsets[word])
