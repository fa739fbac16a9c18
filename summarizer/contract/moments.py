"""Dates, weekdays, quarters and relative words of a line are those of its evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from ..canon.dating import MONTHS
from ..canon.values import Quantity
from ..facts import plain
from .readings import as_written, quantities_of
from .source import Evidence

__all__ = ["ahead", "day_of", "quantities_of", "same_time"]

_QUARTERS = re.compile(r"(?i)quarter|季|四半期|분기")
_HALVES = (
    re.compile(r"(?i)first[- ]half|first six months|上半|上期|前半|\bH1\b|中間(?:連結)?決算|中間期"),
    re.compile(r"(?i)(?:second|latter|back)[- ]half|下半|下期|後半|后半|\bH2\b"),
)
_AHEAD = re.compile(r"향후|앞으로|내년|내달|다음\s?(?:달|주|분기|해)|연내|이르면|(?<![가-힣])오는 ")


@lru_cache(maxsize=512)
def _as_written(evidence: Evidence) -> tuple[Quantity, ...]:
    """Days and months without the year that the date of publication gives them ('last June' may be of the year before)."""
    return tuple(
        _with_said_year(raw, quantity, evidence.published)
        for raw in evidence.sentences
        for quantity in as_written(raw, evidence.language)
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


def names_same_time(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """Do both name one day, month, quarter, half or year, as far as they tell it?"""
    if mine.kind in ("quarter", "half"):
        months = _quarter_of_months(other) if mine.kind == "quarter" else _half_of_months(other)
        return _same_period(mine, other, published) or (months == mine.value and _same_year(mine, other, published))
    told = (mine.year is None) == (other.year is None) if mine.month is mine.day is None else mine.day == other.day
    return (
        mine.kind == other.kind == "date" and told and mine.month == other.month and _same_day(mine, other, published)
    )


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
    if mine.month is not None and mine.day is None and re.search(rf"(?i)\b{MONTHS[mine.month - 1][:3]}", evidence.text):
        return True  # 'the year ended March'
    if _day_of_weekday(mine, evidence):
        return True
    return any(_same_day(mine, other, evidence.published) for days in (held, _as_written(evidence)) for other in days)


_WEEKDAY = re.compile(r"([월화수목금토일])요일")


def _day_of_weekday(mine: Quantity, evidence: Evidence) -> bool:
    """'22일' for 'on Thursday': the day of that name in the week before or after the paper's date."""
    if mine.day is None or evidence.published is None:
        return False
    sure = _days_of_weeks(evidence.published, evidence)
    if mine.day in {day.day for day in sure}:
        return True
    told = {"월화수목금토일".index(match[1]) for match in _WEEKDAY.finditer(evidence.canonical_text)}
    told -= {day.weekday() for day in sure}
    days = (evidence.published + timedelta(offset) for offset in range(-8, 9))
    return any(day.weekday() in told and day.day == mine.day and mine.month in (None, day.month) for day in days)


#: '下周二', '先週金曜日', '다음 주 화요일': the week is said ('next Tuesday' leaves it open)
_DAY_OF_WEEK = re.compile(
    r"(?P<week>[上下本这這来先今]|지난 ?|다음 ?|이번 ?)[个個]?(?:周|週|星期|礼拜|禮拜|주 ?)の?(?P<day>[一二三四五六日天月火水木金土월화수목금토](?!期))"
)
_WEEK_OFFSETS = {"上": -7, "先": -7, "지난": -7, "下": 7, "来": 7, "다음": 7}


def _days_of_weeks(published: date, evidence: Evidence) -> set[date]:
    monday = published - timedelta(published.weekday())
    return {
        monday + timedelta(_WEEK_OFFSETS.get(match["week"].strip(), 0) + _WEEKDAY_SIGNS[match["day"]])
        for raw in evidence.sentences
        for match in _DAY_OF_WEEK.finditer(raw)
    }


def _same_part_of_year(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    if mine.unit == "FY" and mine.year is not None and (fiscal := _fiscal_years(held)):
        return mine.year in fiscal and same_time(replace(mine, year=None, unit=""), held, evidence)
    if mine.kind == "half" and mine.year is None and any(_half_of_months(other) == mine.value for other in held):
        return True
    if mine.kind == "half" and (said := _years_of_half(int(mine.value or 1), evidence)):
        return mine.year is None or mine.year in said
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


_FOUR_DIGITS_AT = re.compile(r"(?<!\d)(?P<year>20\d\d(?: ?[年년](?:の|度)?)?|\d\d年(?:の|度)?)\s?$")
_FOUR_DIGITS_BEHIND = re.compile(r"(?i)\s(?:of )?(?P<year>20\d\d)\b")


def _years_of_half(half: int, evidence: Evidence) -> set[int]:
    """The years that are said right beside this half ('来年後半', 'the second half of 2027')."""
    own = evidence.published.year if evidence.published is not None else None
    found: set[int] = set()
    for raw in evidence.sentences:
        for match in _HALVES[half - 1].finditer(raw):
            before = raw[: match.start()]
            word = _YEAR_AT.search(before) or _YEAR_BEHIND.match(raw, match.end())
            year = _FOUR_DIGITS_AT.search(before) or _FOUR_DIGITS_BEHIND.match(raw, match.end())
            if year is not None:
                found.add(2000 + int(re.sub(r"\D", "", year["year"])) % 100)
            elif word is not None and own is not None:
                found.add(own + _SAID_YEARS[word["word"].lower()])
    return found


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


def _fiscal_years(held: Iterable[Quantity]) -> set[int]:
    """The fiscal years that are named: a quarter of one is of no other."""
    return {other.year for other in held if other.year is not None and (other.kind == "fiscal" or other.unit == "FY")}


#: months of a half, of the calendar or of a fiscal year from April
_HALVES_OF = {(1, 6): 1, (7, 12): 2, (4, 9): 1, (10, 3): 2}


def _half_of_months(quantity: Quantity) -> int | None:
    if quantity.kind != "date" or quantity.month is None or quantity.last is None or quantity.day is not None:
        return None
    return _HALVES_OF.get((quantity.month, int(quantity.last)))


def _quarter_of_months(quantity: Quantity) -> int | None:
    """7~9월 is the third quarter."""
    month, last = quantity.month, quantity.last
    whole = quantity.kind == "date" and month is not None and last is not None and quantity.day is None
    return (month + 2) // 3 if whole and month is not None and month % 3 == 1 and last == month + 2 else None


def _same_weekday(mine: Quantity, other: Quantity) -> bool:
    if other.kind == "weekday":
        return mine.value == other.value
    day = day_of(other)
    return day is not None and day.weekday() == mine.value


#: '20일(월)', '지난달 30일(금)'
DAY_WITH_WEEKDAY = re.compile(
    r"[^\d(]{0,8}(?:(?P<month>\d{1,2})월 ?)?(?P<day>\d{1,2})일\s?\((?P<weekday>[월화수목금토일])(?:요일)?\)"
)
_SAID_WITH_DAY = re.compile(
    r"(?<!\d)(?P<day>\d{1,2})\s?[日号號일]?\s?\(\s?(?:周|週|星期|礼拜)?(?P<weekday>[月火水木金土日一二三四五六월화수목금토일])"
)
_WEEKDAY_SIGNS = {
    sign: at
    for signs in ("月火水木金土日", "一二三四五六日", "一二三四五六天", "월화수목금토일")
    for at, sign in enumerate(signs)
}


def is_weekday_of(said_day: re.Match[str], held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Has a match of :data:`DAY_WITH_WEEKDAY` the weekday that the evidence says, or else the calendar around its date?"""
    day, weekday = int(said_day["day"]), _WEEKDAY_SIGNS[said_day["weekday"]]
    text = evidence.text.replace("\uff08", "(").translate(_WIDE)
    said = {_WEEKDAY_SIGNS[match["weekday"]] for match in _SAID_WITH_DAY.finditer(text) if int(match["day"]) == day}
    if said:
        return weekday in said
    told = {found.weekday() for other in held if (found := day_of(other)) is not None and found.day == day}
    whole = any(other.day == day and other.month is not None for other in _as_written(evidence))
    if told and (whole or said_day["month"]):
        return weekday in told  # the month is said: no other may be meant
    return weekday in told | _weekdays_around(day, evidence.published) or not (told or evidence.published)


def wrong_weekday(text: str, held: Iterable[Quantity], evidence: Evidence) -> str | None:
    """'30일(목)' of what was a Friday."""
    for match in DAY_WITH_WEEKDAY.finditer(text):
        if not is_weekday_of(match, held, evidence):
            return f"{match['day']}일은 '{match['weekday']}요일'이 아닙니다: 원문에 난 요일을 쓰세요"
    return None


def _weekdays_around(day: int, published: date | None) -> set[int]:
    """Weekdays of the last such day of a month before the paper's date, and of the next."""
    if published is None:
        return set()
    near = (published + timedelta(offset) for offset in range(-31, 32))
    return {other.weekday() for other in near if other.day == day}


#: full-width digits
_WIDE = {0xFF10 + digit: str(digit) for digit in range(10)}


def day_of(quantity: Quantity) -> date | None:
    """Return the one day that *quantity* names; None: it is none, or not wholly told."""
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
    whole = mine.month is not None and mine.day is other.day is None
    if whole and mine.last is not None and other.month is not None and other.last is not None:
        return (mine.month, mine.last) == (other.month, other.last)
    if mine.day is not None and mine.last is not None and other.day is not None and other.last is not None:
        return (mine.day, mine.last) == (other.day, other.last)
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


def ahead(text: str, evidence: Evidence) -> bool:
    """Does the line name a time to come?"""
    published = evidence.published
    if _AHEAD.search(text):
        return True
    if published is not None and any(
        (quantity.year or 0) > published.year or ((day := day_of(quantity)) is not None and day > published)
        for quantity in quantities_of(plain(text), published)
    ):
        return True
    return any(int(day[1]) in _days_ahead(evidence) for day in _BARE_DAY.finditer(text))


#: '20일 퇴사': of the month that the evidence says
_BARE_DAY = re.compile(r"(?<!월)(?<!월 )(?<![\d.,~∼-])(\d{1,2})일(?=[\s,…]|에|부터|까지|부로|자로)")


@lru_cache(maxsize=512)
def _days_ahead(evidence: Evidence) -> frozenset[int]:
    """Days of the month that the evidence names after its date of publication, and none before it."""
    days = [day for quantity in quantities_of(evidence.canonical_text, evidence.published) if (day := day_of(quantity))]
    published = evidence.published
    ahead_of_it = frozenset(day.day for day in days if published is not None and day > published)
    return ahead_of_it - {day.day for day in days if published is not None and day <= published}
