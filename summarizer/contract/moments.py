"""Dates, weekdays, quarters and relative words of a line are those of its evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from ..canon import quantities
from ..canon.values import Quantity
from ..facts import plain
from .source import Evidence

_YEARS = {"재작년": -2, "지난해": -1, "작년": -1, "전년": -1, "올해": 0, "금년": 0, "내년": 1, "내후년": 2}
_MONTHS = {"지난달": -1, "전월": -1, "이달": 0, "이번달": 0, "내달": 1, "다음달": 1}
_DAYS = {"그저께": -2, "어제": -1, "전날": -1, "오늘": 0, "이날": 0, "당일": 0, "내일": 1, "모레": 2}
_WEEKS = {"지난주": -7, "이번주": 0, "금주": 0, "다음주": 7, "내주": 7}
_MONTH_NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
#: words that add nothing where the evidence names no other day or year
_HARMLESS = frozenset({"올해", "이날", "당일", "오늘", "이달", "이번달", "이번주", "금주"})
#: a comparison with the year before
_YEAR_BEFORE = re.compile(
    r"(?i)last (?:spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|昨[春夏秋冬]|year[- ](?:earlier|ago|on[- ]year|over[- ]year)|(?:previous|prior|last|same quarter of the previous) year|\byoy\b|annual|from a year|前年|昨年|去年|前の?期|同比|年增|年減|年减|上年|一年前|전년|지난해|작년"
)
_YEAR_AFTER = re.compile(
    r"(?i)next (?:year|spring|summer|fall|autumn|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|year ahead|来[年春夏秋冬]|明年|翌年|次年|내년"
)
_DAY_BEFORE = re.compile(r"(?i)previous day|day (?:earlier|before)|prior session|前日|前一[天日]|昨|전날|전일")
_RELATIVE = re.compile(
    rf"(?<![가-힣])({'|'.join(sorted((*_YEARS, *_MONTHS, *_WEEKS, *_DAYS), key=len, reverse=True))}|이번 달|다음 달|이번 주|다음 주|지난 주)(?!말|러)"
)
_QUARTERS = re.compile(r"(?i)quarter|季|四半期|분기")
_HALVES = (
    re.compile(r"(?i)first[- ]half|first six months|上半|上期|前半|\bH1\b"),
    re.compile(r"(?i)(?:second|latter|back)[- ]half|下半|下期|後半|后半|\bH2\b"),
)
_AHEAD = re.compile(r"향후|앞으로|내년|내달|다음\s?(?:달|주|분기|해)|연내|이르면|(?<![가-힣])오는 ")


@lru_cache(maxsize=1024)
def quantities_of(text: str, published: date | None) -> tuple[Quantity, ...]:
    return quantities(text, "ko", published=published)


@lru_cache(maxsize=512)
def _as_written(evidence: Evidence) -> tuple[Quantity, ...]:
    """Days and months without the year that the date of publication gives them ('last June' may be of the year before)."""
    return tuple(
        _with_said_year(raw, quantity, evidence.published)
        for raw in evidence.sentences
        for quantity in quantities(raw, evidence.language)
    )


_SAID_YEARS = {
    "내후년": 2,
    "내년": 1,
    "明年": 1,
    "来年": 1,
    "翌年": 1,
    "next": 1,
    "지난해": -1,
    "작년": -1,
    "去年": -1,
    "昨年": -1,
    "last": -1,
    "올해": 0,
    "今年": 0,
    "this": 0,
}
_YEAR_AT = re.compile(r"(?P<word>내후년|내년|지난해|작년|올해|明年|来年|翌年|去年|昨年|今年)(?:의|的|の)?\s?$")
_YEAR_BEHIND = re.compile(r"(?i)\s(?:of )?(?P<word>next|last|this) year")


def _with_said_year(raw: str, quantity: Quantity, published: date | None) -> Quantity:
    """'내년 11월': the year is said, so that no other may be meant."""
    if quantity.month is None or quantity.year is not None or published is None:
        return quantity
    said = _YEAR_AT.search(raw[: quantity.start]) or _YEAR_BEHIND.match(raw, quantity.end)
    return quantity if said is None else replace(quantity, year=published.year + _SAID_YEARS[said["word"].lower()])


def same_time(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name this date, weekday, quarter, half, fiscal year or clock time?"""
    if mine.kind == "weekday":
        return any(_same_weekday(mine, other) for other in held)
    if mine.kind in ("date", "fiscal"):
        return _same_date(mine, held, evidence)
    if mine.kind in ("quarter", "half"):
        return _same_part_of_year(mine, held, evidence)
    # a relative word is judged by unknown_time
    return mine.kind == "relative" or any(other.kind == mine.kind and other.value == mine.value for other in held)


def _same_date(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    if mine.month is None and mine.year is not None and _short_year(mine.year, evidence):
        return True
    if mine.month is not None and mine.day is None and re.search(rf"\b{_MONTH_NAMES[mine.month - 1]}", evidence.text):
        return True  # 'the year ended March'
    if _day_of_weekday(mine, evidence):
        return True
    return any(_same_day(mine, other, evidence.published) for days in (held, _as_written(evidence)) for other in days)


_WEEKDAY = re.compile(r"([월화수목금토일])요일")


def _day_of_weekday(mine: Quantity, evidence: Evidence) -> bool:
    """'22일' for 'on Thursday': the day of that name in the week before or after the paper's date."""
    if mine.day is None or evidence.published is None:
        return False
    told = {"월화수목금토일".index(match[1]) for match in _WEEKDAY.finditer(evidence.canonical_text)}
    days = (evidence.published + timedelta(offset) for offset in range(-8, 9))
    return any(day.weekday() in told and day.day == mine.day and mine.month in (None, day.month) for day in days)


def _same_part_of_year(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    if mine.kind == "half" and _HALVES[int(mine.value or 1) - 1].search(evidence.text):
        own = {evidence.published.year} if evidence.published is not None else set()
        told = {other.year for other in held if other.kind == "half" and other.value == mine.value} - {None}
        years = told or {other.year for other in held} | own
        return mine.year is None or mine.year in years
    return any(
        _same_period(mine, other, evidence.published)
        or (
            mine.kind == "quarter"
            and _quarter_of_months(other) == mine.value
            and _same_year(mine, other, evidence.published)
        )
        for other in held
    ) or (mine.kind == "quarter" and mine.last is None and _ordinal_quarter(mine, held, evidence))


#: 'rose in the third quarter and will in the fourth': the number of a quarter apart from its noun
_ORDINALS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?i)\bfirst\b(?![ -](?:half|quarter|six|nine))|第一(?!季)",
        r"(?i)\bsecond\b(?![ -](?:half|quarter))|第二(?!季)",
        r"(?i)\bthird\b(?![ -]quarter)|第三(?!季)",
        r"(?i)\b(?:fourth|final)\b(?![ -]quarter)|第四(?!季)",
    )
)


def _ordinal_quarter(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    if not 1 <= int(mine.value or 0) <= 4 or _QUARTERS.search(evidence.text) is None:
        return False
    years = {other.year for other in held if other.year is not None}
    if mine.year is not None and years and mine.year not in years:
        return False
    return _ORDINALS[int(mine.value or 1) - 1].search(evidence.text) is not None


def _quarter_of_months(quantity: Quantity) -> int | None:
    """7~9월 is the third quarter."""
    month, last = quantity.month, quantity.last
    whole = quantity.kind == "date" and month is not None and last is not None and quantity.day is None
    return (month + 2) // 3 if whole and month is not None and month % 3 == 1 and last == month + 2 else None


def _same_weekday(mine: Quantity, other: Quantity) -> bool:
    if other.kind == "weekday":
        return mine.value == other.value
    day = _day_of(other)
    return day is not None and day.weekday() == mine.value


def _day_of(quantity: Quantity) -> date | None:
    if quantity.kind != "date" or None in (quantity.year, quantity.month, quantity.day):
        return None
    try:
        return date(quantity.year or 1, quantity.month or 1, quantity.day or 1)
    except ValueError:
        return None


def _same_day(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """What both say agrees, and the line says nothing that the evidence leaves open (but the paper's own year)."""
    if other.kind not in ("date", "fiscal", "quarter", "half") or not _same_year(mine, other, published):
        return False
    if mine.month is None and mine.day is None:
        return other.year is not None or mine.year is None
    if mine.month is not None and mine.month not in _span(other.month, other.last if other.day is None else None):
        return False
    return mine.day is None or mine.day in _span(other.day, other.last)


def _span(first: int | None, last: Decimal | None) -> tuple[int | None, ...]:
    return (first,) if last is None else (first, int(last))


def _short_year(year: int, evidence: Evidence) -> bool:
    """'27年度', 'FY26', "'26": the last two digits of a year."""
    return (
        re.search(rf"(?<!\d){year % 100:02d}(?:年度|年|财年|財年)|(?:FY|'|’){year % 100:02d}(?!\d)", evidence.text)
        is not None
    )


def _same_year(mine: Quantity, other: Quantity, published: date | None) -> bool:
    if mine.year is None:
        return True
    if other.year is not None:
        last = other.last if other.month is None and other.kind == "date" else None
        return mine.year in _span(other.year, last)
    return (
        published is not None
        and (other.month is not None or other.value is not None)
        and _implied(mine.year, other, published)
    )


def _implied(year: int, other: Quantity, published: date) -> bool:
    if other.month is None:
        return year == published.year
    return year == published.year or (year == published.year + (1 if other.month < published.month else -1))


def _same_period(mine: Quantity, other: Quantity, published: date | None) -> bool:
    return (
        other.kind == mine.kind
        and mine.value == other.value
        and mine.last == other.last
        and _same_year(mine, other, published)
    )


def unknown_time(text: str, mine: Iterable[Quantity], held: Iterable[Quantity], evidence: Evidence) -> str | None:
    spans = [(quantity.start, quantity.end) for quantity in mine if quantity.kind != "relative"]
    for match in _RELATIVE.finditer(text):
        inside = any(start <= match.start() < end for start, end in spans)
        if not inside and not time_known(match[0], held, evidence):
            return f"근거에 없는 때 '{match[0]}'입니다: 원문에 난 날짜로 쓰세요"
    return wrong_season(text, evidence)


def time_known(words: str, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Is '지난해' ('내달', '전날' ...) said by the evidence, in the same word or by its date?"""
    word = words.replace(" ", "")
    if word in evidence.text.replace(" ", "") or _compared(word, evidence):
        return True
    if word in _HARMLESS:
        return _YEARS.get(word) != 0 or not (_of_another_year(held, evidence) or _only_another_year(evidence))
    offsets = next((table for table in (_YEARS, _MONTHS, _DAYS, _WEEKS) if word in table), None)
    if evidence.published is None or offsets is None:
        return offsets is not None and any(quantity.kind == "relative" for quantity in held)
    return _same_word(word, offsets, evidence) or any(_falls(word, quantity, evidence.published) for quantity in held)


def _of_another_year(held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name years, and only others than the paper's own?"""
    told = re.sub(r"\s", "", evidence.text)
    named = (
        any(word in told for word, offset in _YEARS.items() if offset) or _YEAR_AFTER.search(evidence.text) is not None
    )
    years = {quantity.year for quantity in held if quantity.year is not None}
    own = evidence.published.year if evidence.published is not None else None
    return own not in years and (named or any(year != own for year in years))


def ago_known(mine: Quantity, after: str, evidence: Evidence) -> bool:
    """'1년 전 45억 달러' for 前年同期: what the evidence compares with the year before."""
    a_year = mine.unit in ("년", "") and mine.value == 1 and re.match(r"\s?(?:년 )?전(?![가-힣])", after) is not None
    return a_year and _YEAR_BEFORE.search(evidence.text) is not None


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


#: seasons and the ends of a year, in four languages: one is not the other
_SEASONS = tuple(
    (word, re.compile(pattern))
    for word, pattern in (
        ("봄", r"(?i)\bspring|春|봄"),
        ("여름", r"(?i)\bsummer|夏|여름"),
        ("가을", r"(?i)\bautumn|\bfall\b|秋|가을"),
        ("겨울", r"(?i)\bwinter|冬|겨울"),
    )
)
_YEAR_ENDS = (
    ("연초", re.compile(r"(?i)\bearly|\bstart|\bbeginn|\bopen|年初|年始|初め|初頭|初|초")),
    ("연말", re.compile(r"(?i)\bend|\blate\b|\brest\b|\blater\b|\bclose\b|\bwithin\b|年末|年底|末|底|末|年内|말")),
)


def wrong_season(text: str, evidence: Evidence) -> str | None:
    told = {word for word, pattern in _SEASONS if pattern.search(evidence.text)}
    for word, _ in _SEASONS:
        if told and word not in told and re.search(rf"(?<![가-힣]){word}(?![가-힣]{{2}})", text):
            return f"근거에 없는 때 '{word}'입니다: 원문에 난 때로 쓰세요"
    for word, pattern in _YEAR_ENDS:
        if re.search(rf"(?<![가-힣]){word}", text) and pattern.search(evidence.text) is None:
            return f"근거에 없는 때 '{word}'입니다: 원문에 난 때로 쓰세요"
    return None


def _compared(word: str, evidence: Evidence) -> bool:
    """'전년보다', '전날보다': what newspapers write for 'a year earlier' and '前日比'."""
    told = {1: _YEAR_AFTER, -1: _YEAR_BEFORE}.get(_YEARS.get(word, 0)) or (_DAY_BEFORE if word == "전날" else None)
    return told is not None and told.search(evidence.text) is not None


def _falls(word: str, quantity: Quantity, published: date) -> bool:
    """Does a date of the evidence fall into the year, month, week or day that the word means?"""
    if word in _YEARS:
        return quantity.year == published.year + _YEARS[word]
    if word in _MONTHS:
        return quantity.month == (published.month - 1 + _MONTHS[word]) % 12 + 1
    day = _day_of(quantity)
    if day is None:
        return False
    if word in _DAYS:
        return day == published + timedelta(_DAYS[word])
    monday = published - timedelta(published.weekday()) + timedelta(_WEEKS[word])
    return monday <= day < monday + timedelta(7)


def _same_word(word: str, offsets: Mapping[str, int], evidence: Evidence) -> bool:
    text = evidence.text.replace(" ", "")
    return any(other in text for other, offset in offsets.items() if offset == offsets[word])


def ahead(text: str, evidence: Evidence) -> bool:
    """Does the line name a time to come?"""
    published = evidence.published
    if _AHEAD.search(text):
        return True
    return published is not None and any(
        (quantity.year or 0) > published.year or ((day := _day_of(quantity)) is not None and day > published)
        for quantity in quantities_of(plain(text), published)
    )
