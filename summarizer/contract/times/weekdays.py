"""Weekdays: of a date, in the week that is said, and written beside a day ('20일(월)').  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta

from ...canon.values import Quantity
from ..source import Evidence
from .dates import day_of
from .foreseen import FORESEEN
from .said_years import dates_as_said

_WEEKDAY = re.compile(r"([월화수목금토일])요일")
#: a weekday whose day is known: '24일(화요일)'
_RESOLVED = re.compile(r"\d일\([월화수목금토일]요일\)")


def is_day_of_weekday(mine: Quantity, evidence: Evidence) -> bool:
    """'22일' for 'on Thursday': the day of that name in the week before or after the paper's date."""
    if mine.day is None or evidence.published is None:
        return False
    sure = _days_of_weeks(evidence.published, evidence)
    if mine.day in {day.day for day in sure}:
        return True
    told = {"월화수목금토일".index(match[1]) for match in _WEEKDAY.finditer(_unresolved(evidence))}
    told -= {day.weekday() for day in sure}
    days = (evidence.published + timedelta(offset) for offset in range(-8, 9))
    return any(day.weekday() in told and day.day == mine.day and mine.month in (None, day.month) for day in days)


def _unresolved(evidence: Evidence) -> str:
    """The evidence without the weekdays of its past, whose days are known; which one is to come may be misread."""
    return " ".join(line if FORESEEN.search(line) else _RESOLVED.sub(" ", line) for line in evidence.canonical)


#: '下周二', '先週金曜日', '다음 주 화요일': the week is said ('next Tuesday' leaves it open)
_DAY_OF_WEEK = re.compile(
    r"(?P<week>[上下本这這来先今]|지난 ?|다음 ?|이번 ?)[个個]?(?:周|週|星期|礼拜|禮拜|주 ?)の?(?P<day>[一二三四五六日天月火水木金土월화수목금토](?!期))"
)
_WEEK_OFFSETS = {"上": -7, "先": -7, "지난": -7, "下": 7, "来": 7, "다음": 7}


def _days_of_weeks(published: date, evidence: Evidence) -> set[date]:
    return {_day_in_week(match, published) for raw in evidence.sentences for match in _DAY_OF_WEEK.finditer(raw)}


def _day_in_week(match: re.Match[str], published: date) -> date:
    days = _WEEK_OFFSETS.get(match["week"].strip(), 0) + _WEEKDAY_SIGNS[match["day"]]
    return published - timedelta(published.weekday()) + timedelta(days)


#: '8月20日电', 'SEOUL, July 24 -': the day that a report was sent on
DATELINE = re.compile(
    r"^[^，。]{0,16}?\d{1,2}[日일]\s?(?:消息|[电電讯訊]|综合|報導|报道)|^【[^】]{0,24}】|^[A-Z][A-Za-z .]{2,24},? [A-Z][a-z]+\.? \d{1,2} (?:\([A-Z][A-Za-z]+\) )?[-–—]"
)


def is_weekday_of_a_report(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does nothing but the day that a report was sent on fall on this weekday, where the evidence names another?"""
    found = [other for other in held if other.kind == "weekday"]
    sent = any(DATELINE.match(raw) for raw in evidence.sentences)
    return bool(found) and sent and all(other.value != mine.value for other in found)


def same_weekday(mine: Quantity, other: Quantity) -> bool:
    """Is *other* this weekday, or a whole date that falls on it?"""
    if other.kind == "weekday":
        return mine.value == other.value
    day = day_of(other)
    return day is not None and day.weekday() == mine.value


#: '20일(월)', '지난달 30일(금)', '24일 월요일'
DAY_WITH_WEEKDAY = re.compile(
    r"[^\d(]{0,8}(?:(?P<month>\d{1,2})월 ?)?(?P<day>\d{1,2})일\s?\(?(?P<weekday>[월화수목금토일])(?:요일\)?|\))"
)
#: '목요일인 20일', '목요일(20일)'
WEEKDAY_OF_DAY = re.compile(
    r"(?P<weekday>[월화수목금토일])요일(?:인|이던|이었던|,)? ?\(?(?:(?P<month>\d{1,2})월 ?)?(?P<day>\d{1,2})일(?![가-힣]*(?:부터|까지))"
)
_SAID_WITH_DAY = re.compile(
    r"(?<!\d)(?P<day2>\d{1,2})\s?[일日号號](?:の|[ ,，、]\s?)?(?:(?:周|週|星期)(?P<zh>[一二三四五六日天])|(?P<ko>[月火水木金土日월화수목금토일])(?:曜|요일))|"
    r"(?<!\d)(?P<day>\d{1,2})\s?[日号號일]?\s?\(\s?(?:周|週|星期|礼拜)?(?P<weekday>[月火水木金土日一二三四五六월화수목금토일])"
)
_WEEKDAY_SIGNS = {
    sign: at
    for signs in ("月火水木金土日", "一二三四五六日", "一二三四五六天", "월화수목금토일")
    for at, sign in enumerate(signs)
}


def days_with_weekdays(text: str) -> tuple[re.Match[str], ...]:
    """Each day of a Korean line that stands with its weekday, in either order."""
    return (*DAY_WITH_WEEKDAY.finditer(text), *WEEKDAY_OF_DAY.finditer(text))


def is_weekday_of(said_day: re.Match[str], held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Has a match of :data:`DAY_WITH_WEEKDAY` or :data:`WEEKDAY_OF_DAY` the weekday that the evidence says, or else the calendar around its date?"""
    day, weekday = int(said_day["day"]), _WEEKDAY_SIGNS[said_day["weekday"]]
    text = evidence.text.replace("\uff08", "(").translate(_WIDE)
    said = {
        _WEEKDAY_SIGNS[match["weekday"] or match["zh"] or match["ko"]]
        for match in _SAID_WITH_DAY.finditer(text)
        if int(match["day"] or match["day2"]) == day
    }
    if said:
        return weekday in said
    told = {found.weekday() for other in held if (found := day_of(other)) is not None and found.day == day}
    named = {other.value for other in held if other.kind == "weekday"}
    if told and named and weekday not in told and weekday not in named:
        return False  # the evidence names the weekday that gives the day
    whole = any(other.day == day and other.month is not None for other in dates_as_said(evidence))
    if told and whole:
        return weekday in told  # the month is said: no other may be meant
    if told and said_day["month"]:
        near = {found.month for other in held if (found := day_of(other)) is not None and found.day == day}
        return weekday in told or (int(said_day["month"]) not in near and weekday in _weekdays_around(day, evidence))
    return weekday in told | _weekdays_around(day, evidence) or not (told or evidence.published)


def wrong_weekday(text: str, held: Iterable[Quantity], evidence: Evidence) -> str | None:
    """'30일(목)' of what was a Friday."""
    for match in days_with_weekdays(text):
        if not is_weekday_of(match, held, evidence):
            return f"{match['day']}일은 '{match['weekday']}요일'이 아닙니다: 원문에 난 요일을 쓰세요"
    return None


def other_day_of_week(text: str, held: Iterable[Quantity], evidence: Evidence) -> str | None:
    """'다음 주 목요일' of what is on Tuesday of that week."""
    published = evidence.published
    if published is None or "주" not in text or not (told := _days_of_weeks(published, evidence)):
        return None
    days = told | {day for other in held if (day := day_of(other)) is not None}
    for match in _DAY_OF_WEEK.finditer(text):
        day = _day_in_week(match, published)
        monday = day - timedelta(day.weekday())
        if day not in days and any(monday <= other < monday + timedelta(7) for other in told):
            return f"'{match[0]}요일'이 아닙니다: 원문에 난 요일을 쓰세요"
    return None


def _weekdays_around(day: int, evidence: Evidence) -> set[int]:
    """Weekdays of the last such day of a month before the paper's date, and of the next; of the one at hand alone."""
    if evidence.published is None:
        return set()
    near = [timedelta(offset) for offset in range(-31, 32) if (evidence.published + timedelta(offset)).day == day]
    at_hand = [offset for offset in near if abs(offset.days) <= _AT_HAND]
    days = at_hand if at_hand and _OTHER_MONTH.search(evidence.text) is None else near
    return {(evidence.published + offset).weekday() for offset in days}


#: '20일' in a paper of the 25th is five days ago, unless another month is spoken of
_AT_HAND = 10
_OTHER_MONTH = re.compile(
    r"(?i)(?:지난|전|다음|내|이듬)\s?달|(?:先|来|前|翌|上|下)(?:个|個)?月|\b(?:last|next|previous|following) month"
)
#: full-width digits
_WIDE = {0xFF10 + digit: str(digit) for digit in range(10)}
