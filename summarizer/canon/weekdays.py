"""Weekdays in four languages: the day they mean where that is certain, and the weekday kept; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from .relative import day_text
from .scan import matches
from .values import WEEKDAYS, Edit, Quantity, korean

NAMES_EN = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ENGLISH = re.compile(
    r"\b(?<!Black )(?<!Good )(?<!Cyber )(?<!Super )(?<!Easter )(?<!Palm )(?<!Ash )(?:(?P<which>last|next|this|coming|the following|the previous)\s)?"
    r"(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?P<many>s)?\b(?!\s(?:Night|Times|Morning|Post))"
)
_WHICH = {
    "last": "지난 ", "next": "다음 ", "this": "이번 주 ", "coming": "오는 ", "the following": "그다음 ", "the previous": "그 전 ",
}  # fmt: skip
#: the weekday characters of each language, Monday first
WEEKS = {"ja": "月火水木金土日", "zh": "一二三四五六日", "ko": WEEKDAYS}
_CJK = {
    "ja": re.compile(r"(?P<weekday>[月火水木金土日])曜日?"),
    "zh": re.compile(
        r"(?P<week>[本这這上下])?(?:周|週|星期|礼拜|禮拜)(?P<weekday>[一二三四五六日天])(?!期|至|[一二三四五六]|(?:[凡鸣鳴平民飞飛帆航舟鹤鶴峰锋鋒楠兵围圍伟偉涵明鸿鴻诺諾冰丹博枫楓轩軒])(?![\u4e00-\u9fff]*[日号號])(?!播|期))"
    ),
    "ko": re.compile(r"(?<![가-힣])(?P<weekday>[월화수목금토일])요일"),
}
#: letters one of which each has
_NEEDED = {"ja": "曜", "zh": "周週期拜", "ko": "요"}
#: '10月2日の金曜日', '5月9日星期五': the weekday of the day that stands before it, no day of its own
_OF_A_DAY = re.compile(r"[\d一二三四五六七八九十][日号號일](?:の|[,，、]?\s?)$")
_CHINESE_WEEK = {"本": "이번 주 ", "这": "이번 주 ", "這": "이번 주 ", "上": "지난주 ", "下": "다음 주 "}
_WEEK_OFFSET = {"이번 주 ": 0, "지난주 ": -7, "다음 주 ": 7}

#: what makes a weekday one to come: the words for what will be, and the present tense of what is on a calendar
_FUTURE_EN = re.compile(
    r"\b(?:will|would|shall|going to|set to|is to|are to|plans?|planned|expects?|expected|scheduled|slated|due|upcoming|until|by|for|starting"
    r"|reports|holds|opens|starts|begins|meets?|launches|visits|speaks|hosts|kicks off|takes place|releases|unveils|travels"
    r"|arrives|announces|ends|closes|convenes|votes|presents)\b"
)
_FUTURE_CJK = re.compile(r"予定|見通し|将于|將於|将在|將在|预计|預計|计划|計畫|即将|即將")
_SAID = r"\b(?!expected|scheduled|planned|slated)(?:said|told|met|held|wrote|rose|fell|spoke|gave|took|made|won|sued|saw|led|went|came|began|hit|\w{2,}ed)\b"
#: a past verb before it ('said on Tuesday', 'met Altman in Seoul on Monday')
_PAST_BEFORE = re.compile(_SAID + r"(?:[^,.;]{0,40}?\s)?(?:on|late|early|last)?\s?$")
#: or right behind it ('on Wednesday denied a report')
_PAST_AFTER = re.compile(r",?\s(?:\w+ly\s)?" + _SAID)
_OPENING_SIZE = 5
_OPENING = re.compile(r"(?:On|By|This)\s$")
_WILL = re.compile(r"\b(?:will|is set to|are set to|plans to|is due to)\b")


def read_weekdays(text: str, language: str, published: date | None) -> Iterator[Edit]:
    """Yield every weekday of *text*; with *published* also the day it means: the last such day, that day included."""
    letters = frozenset(text)
    if language == "en" and "day" in text:
        yield from (edit for match in _ENGLISH.finditer(text) if (edit := _english(match, text, published)))
    for grammar in ("ko",) if language not in _CJK or language == "ko" else (language, "ko"):
        found = matches(_CJK[grammar], text, letters, _NEEDED[grammar])
        yield from (_cjk(match, grammar, text, published) for match in found)


@lru_cache(maxsize=64)
def _plans(text: str) -> bool:
    """Does the whole sentence speak of what is to come?  Asked once a sentence, however many weekdays it has."""
    return (_FUTURE_CJK.search(text) or _WILL.search(text)) is not None


def _english(match: re.Match[str], text: str, published: date | None) -> Edit | None:
    if match["many"]:
        return None
    number = NAMES_EN.index(match["weekday"].lower())
    if match["which"]:
        return _named(match, number, _WHICH[match["which"]])
    to_come = _to_come(text, match.start(), match.end())
    return _last(match, number, None if to_come else published)


def _cjk(match: re.Match[str], grammar: str, text: str, published: date | None) -> Edit:
    number = WEEKS[grammar].index(match["weekday"].replace("天", "日"))
    if grammar == "ko":
        return Edit(start=match.start(), end=match.end(), quantities=(_quantity(match, number),))
    day = _OF_A_DAY.search(text, 0, match.start())
    if day is not None:
        weekday = _quantity(match, number)
        return Edit(start=day.start() + 2, end=match.end(), text=f"({korean(weekday)})", quantities=(weekday,))
    which = _CHINESE_WEEK.get(match.groupdict().get("week") or "", "")
    if which and published is not None:
        return _on(match, number, published - timedelta(published.weekday() - number - _WEEK_OFFSET[which]), published)
    if which:
        return _named(match, number, which)
    return _last(match, number, None if _plans(text) else published)


def _quantity(match: re.Match[str], number: int) -> Quantity:
    return Quantity(kind="weekday", value=Decimal(number), start=match.start(), end=match.end())


def _named(match: re.Match[str], number: int, before: str) -> Edit:
    weekday = _quantity(match, number)
    return Edit(start=match.start(), end=match.end(), text=before + korean(weekday), quantities=(weekday,))


def _last(match: re.Match[str], number: int, published: date | None) -> Edit:
    if published is None:
        return _named(match, number, "")
    return _on(match, number, published - timedelta((published.weekday() - number) % 7), published)


def _on(match: re.Match[str], number: int, when: date, published: date) -> Edit:
    start, end, weekday = match.start(), match.end(), _quantity(match, number)
    day = Quantity(kind="date", year=when.year, month=when.month, day=when.day, start=start, end=end)
    text = f"{day_text(when, published)}({korean(weekday)})"
    return Edit(start=start, end=end, text=text, quantities=(day, weekday))


def _to_come(text: str, start: int, end: int) -> bool:
    """Does the sentence speak of a day to come?  Then the day is not certain, and only the weekday is printed."""
    before = text[max(0, start - 60) : start]
    if start <= _OPENING_SIZE and _OPENING.match(before):
        return _plans(text)
    if _PAST_AFTER.match(text, end):
        return False
    mark = max((match.end() for match in _FUTURE_EN.finditer(before)), default=0)
    return mark > 0 and not _PAST_BEFORE.search(before[mark:])
