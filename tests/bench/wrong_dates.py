"""Dates gone wrong: another day, month, quarter or year; and a weekday that the day was not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from korean import replaced
from pairs import Pair
from wrong_numbers import figures

WEEKDAYS = "월화수목금토일"
_DAY = re.compile(r"(?<!\d)(\d{1,2})월 (\d{1,2})일(\((?:[월화수목금토일])\))?")
_BARE_DAY = re.compile(r"(?<![월\d] )(?<!\d)(\d{1,2})일(?=[ ,엔]|$)")
_MONTH = re.compile(r"(?<![\d~.])(\d{1,2})월(?! \d)")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?=년|회계연도)")
_QUARTER = re.compile(r"(?<!\d)([1-4])분기")
#: quarters go by many names
_QUARTERS = {
    "1": r"1분기|first[- ]|March|1〜3月|第一季|第1季",
    "2": r"2분기|second[- ]|June|4〜6月|第二季|第2季",
    "3": r"3분기|third[- ]|September|7〜9月|第三季|第3季",
    "4": r"4분기|fourth[- ]|December|10〜12月|第四季|第4季",
}
_EN_MONTHS = ("january", "february", "march", "april", "may", "june", "july")
_EN_MONTHS += ("august", "september", "october", "november", "december")
_WEEKDAY_NAMES = tuple(
    (native, f"{native}曜", f"星期{native}", english)
    for native, english in zip(
        "月火水木金土日", ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True
    )
)
#: word -> what it is mistaken for, and the words of the evidence that would make that true
_WORDS = (
    ("내년", "올해", r"올해|연내|this year|今年|本财年|本期|年内"),
    ("내년", "내후년", r"내후년|following year|再来年|后年"),
    ("올해", "내년", r"내년|next year|来年|明年"),
    ("올해", "지난해", r"지난해|작년|last year|昨年|去年|前年"),
    ("지난해", "올해", r"올해|this year|今年"),
    ("지난해", "재작년", r"재작년"),
    ("작년", "재작년", r"재작년"),
    ("상반기", "하반기", r"하반기|second half|下半|下期"),
    ("하반기", "상반기", r"상반기|first half|上半|上期"),
    ("연내", "내년 중", r"내년|next year|来年|明年"),
    ("연말", "연초", r"연초|年初|early"),
    ("봄", "가을", r"가을|autumn|fall|秋"),
)


def wrong_dates(pair: Pair, random: Random) -> Iterator[str]:
    """Another day, month, year, quarter, or half-year."""
    ways = [_days, _bare_days, _months, _years, _quarters, _words]
    random.shuffle(ways)
    made = [list(way(pair, random)) for way in ways]
    # one of each way first
    for row in range(3):
        yield from (texts[row] for texts in made if len(texts) > row)


def _known(pair: Pair) -> frozenset[str]:
    """Numbers of the evidence, of the days around the publication that its weekdays name, and of its months."""
    near = {pair.published - timedelta(days=back) for back in range(-1, 4)}
    months = {str(number) for number, name in enumerate(_EN_MONTHS, 1) if name in pair.rests_on.lower()}
    return figures(pair.rests_on) | {str(day.day).strip("0") for day in near} | months


def _days(pair: Pair, random: Random) -> Iterator[str]:
    for match in _DAY.finditer(pair.text):
        others = [n for n in range(1, 29) if n != int(match[2]) and str(n).strip("0") not in _known(pair)]
        for day in random.sample(others, min(2, len(others))):
            yield pair.text[: match.start()] + f"{match[1]}월 {day}일" + pair.text[match.end() :]


def _bare_days(pair: Pair, random: Random) -> Iterator[str]:
    for match in _BARE_DAY.finditer(pair.text):
        others = [n for n in range(1, 29) if n != int(match[1]) and str(n).strip("0") not in _known(pair)]
        if others:
            yield pair.text[: match.start(1)] + str(random.choice(others)) + pair.text[match.end(1) :]


def _months(pair: Pair, random: Random) -> Iterator[str]:
    known = _known(pair) | {str(pair.published.month).strip("0")}
    for match in (*_MONTH.finditer(pair.text), *_DAY.finditer(pair.text)):
        others = [n for n in range(1, 13) if n != int(match[1]) and str(n).strip("0") not in known]
        # the weekday of another month would be wrong as well: that is another kind
        if others and not (match.lastindex and match.lastindex > 2):
            yield pair.text[: match.start(1)] + str(random.choice(others)) + pair.text[match.end(1) :]


def _years(pair: Pair, random: Random) -> Iterator[str]:
    for match in _YEAR.finditer(pair.text):
        others = [int(match[1]) + step for step in (-2, -1, 1, 2, 3) if str(int(match[1]) + step) not in pair.rests_on]
        year = random.choice(others)
        yield pair.text[: match.start(1)] + str(year) + pair.text[match.end(1) :]


def _quarters(pair: Pair, random: Random) -> Iterator[str]:
    for match in _QUARTER.finditer(pair.text):
        others = [n for n in "1234" if n != match[1] and not re.search(_QUARTERS[n], pair.rests_on)]
        quarter = random.choice(others)
        yield pair.text[: match.start(1)] + quarter + pair.text[match.end(1) :]


def _words(pair: Pair, random: Random) -> Iterator[str]:
    rows = list(_WORDS)
    random.shuffle(rows)
    for word, other, makes_true in rows:
        at = pair.text.find(word)
        if at >= 0 and not re.search(makes_true, pair.rests_on, re.IGNORECASE):
            yield replaced(pair.text, at, at + len(word), other)


def wrong_weekdays(pair: Pair, random: Random) -> Iterator[str]:
    """A day of the bullet with a weekday that it was not, in three ways of writing."""
    for match in _DAY.finditer(pair.text):
        day = _date(pair, int(match[1]), int(match[2]))
        wrong = [n for n in range(7) if n != day.weekday() and not _named(n, pair.rests_on)]
        first, second, third = random.sample(wrong, 3)
        before, after = pair.text[: match.start()], pair.text[match.end() :]
        plain = f"{match[1]}월 {match[2]}일"
        yield f"{before}{plain}({WEEKDAYS[first]}){after}"
        yield f"{before}{plain} {WEEKDAYS[second]}요일{after}"
        yield (
            f"{before}지난 {WEEKDAYS[third]}요일{after}"
            if day < pair.published
            else f"{before}다음 주 {WEEKDAYS[third]}요일{after}"
        )


def _named(weekday: int, evidence: str) -> bool:
    return f"{WEEKDAYS[weekday]}요일" in evidence or any(name in evidence for name in _WEEKDAY_NAMES[weekday][1:])


def _date(pair: Pair, month: int, day: int) -> date:
    """The day of that month nearest to the publication."""
    years = (pair.published.year - 1, pair.published.year, pair.published.year + 1)
    return min((date(year, month, day) for year in years), key=lambda found: abs(found - pair.published))
