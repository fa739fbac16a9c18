"""Times that no calendar has ('5분기'), and two times of one line that differ in any true one and are the same.  Pure.

No evidence is asked: a quarter is compared with another quarter, and a change goes from one year to another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from ...canon.values import Quantity

#: '5분기'; not 'five quarters' ('5분기 연속')
_NO_QUARTER = re.compile(
    r"(?<![\d.,~∼])(?:0|[5-9]|[1-9]\d)분기(?! ?(?:연속|만[에의]|째|동안|간|에 걸쳐|내리|치|이상|이내|가까이|넘|전|뒤|후|앞|내))"
)
_NO_MONTH = re.compile(r"(?<![\d.,])(?:0|1[3-9]|[2-9]\d)월(?=[\s,.…()]|은|는|이|까지|부터|에|의|말|초|중|$)")
_DAY = re.compile(r"(?<!\d)(?P<month>\d{1,2})월 ?(?P<day>\d{1,2})일")
#: the last day that each month may have
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
#: 'N분기 … N분기 대비': a quarter measured from itself
_FROM_ITSELF = re.compile(
    r"(?<!\d)(?P<quarter>[1-4])분기(?P<between>[^…]*?)(?<![\d~∼])(?P=quarter)분기(?:의)? ?(?:보다|대비|에 비[해하]|[과와] 비교)"
)
_JUST_BEFORE = 5
_OTHER_YEAR = re.compile(r"지난해|작년|재작년|전년|동기|같은|\d년|회계|내년|올해")
#: from one time to another
_FROM = re.compile(r"(?:에서|이던|였던|이었던)(?= )")
#: '이듬해인 2013년', '전년인 2012년': a year counted from the one before it in the line
_COUNTED = re.compile(
    r"(?P<on>이듬해|다음 ?해|그다음 ?해)인 (?P<next>\d{4})년|(?:전년|전해|직전 해)(?:도)?인 (?P<last>\d{4})년"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)년")
#: '500억 달러에서 500억 달러로': a change to the same
_CHANGED = re.compile(r"(?:에서|서) (?:[가-힣]+ ){0,2}\Z")
_TO = re.compile(r"[가-힣]{0,2}?(?:로|으로|까지)(?! ?(?:유지|동결|그대로|같|변[함동화] ?없|고정))")


def impossible_time(text: str, mine: Iterable[Quantity]) -> str | None:
    """Name a time of *text* that cannot be, or two that cannot be one; *mine*: the values of the line in their order."""
    if (found := _NO_QUARTER.search(text) or _NO_MONTH.search(text)) is not None:
        return f"'{found[0]}'은(는) 없는 때입니다: 원문에 난 때로 쓰세요"
    for day in _DAY.finditer(text):
        if not 1 <= int(day["month"]) <= len(_DAYS) or not 1 <= int(day["day"]) <= _DAYS[int(day["month"]) - 1]:
            return f"'{day[0]}'은(는) 없는 날입니다: 원문에 난 날로 쓰세요"
    twice = _of_itself(text) or _miscounted_year(text) or _unchanged(text, tuple(mine))
    return f"같은 때나 같은 값 '{twice}'을(를) 견주었습니다: 원문에 난 두 값을 쓰세요" if twice is not None else None


def _of_itself(text: str) -> str | None:
    found = _FROM_ITSELF.search(text)
    if (
        found is None
        or _OTHER_YEAR.search(found["between"][-_JUST_BEFORE:])
        or _OTHER_YEAR.search(text[: found.start()][-_JUST_BEFORE:])
    ):
        return None
    return f"{found['quarter']}분기"


def _miscounted_year(text: str) -> str | None:
    for found in _COUNTED.finditer(text):
        before = _YEAR.findall(text[: found.start()])
        told, step = (found["next"], 1) if found["next"] else (found["last"], -1)
        if before and int(told) != int(before[-1]) + step:
            return f"{told}년"
    return None


def _unchanged(text: str, mine: tuple[Quantity, ...]) -> str | None:
    """'2024년 말 12만 명에서 지난해 말 10만 명으로' in 2025; '5%에서 5%로'."""
    times = [quantity for quantity in mine if quantity.kind in ("date", "quarter", "half")]
    figures = [quantity for quantity in mine if quantity.kind == "number" and quantity.unit]
    for one, two in pairwise(times):
        between = text[one.end : two.start]
        if _FROM.search(between) and "…" not in between and _key(one) == _key(two) and one.year is not None:
            return text[two.start : two.end].strip()
    for one, two in pairwise(figures):
        if (
            (one.value, one.unit, one.last) == (two.value, two.unit, two.last)
            and _CHANGED.fullmatch(text, one.end, two.start)
            and _TO.match(text, two.end)
        ):
            return text[two.start : two.end].strip()
    return None


def _key(time: Quantity) -> tuple[object, ...]:
    return time.kind, time.year, time.month, time.day, time.value, time.last


def wrong_calendar_day(text: str, published: date | None, years: Iterable[int]) -> str | None:
    """'수요일인 5월 30일' of a year in which that is a Friday: by the year of the paper, or *years* that are named."""
    named = tuple(years)
    for found in _WITH_WEEKDAY.finditer(text) if published is not None else ():
        month, day = int(found["m1"] or found["m2"]), int(found["d1"] or found["d2"])
        weekday = "월화수목금토일".index(found["w1"] or found["w2"])
        own = {_nearest(month, day, published)} if published is not None else set()
        days = own | {one for year in named if (one := _day(year, month, day)) is not None}
        if days - {None} and all(one is None or one.weekday() != weekday for one in days):
            return f"{month}월 {day}일은 '{'월화수목금토일'[weekday]}요일'이 아닙니다: 원문에 난 날과 요일을 쓰세요"
    return None


_WITH_WEEKDAY = re.compile(
    r"(?P<m1>\d{1,2})월 ?(?P<d1>\d{1,2})일 ?\(?(?P<w1>[월화수목금토일])(?:요일\)?|\))|"
    r"(?P<w2>[월화수목금토일])요일(?:인|이던|이었던|,)? ?\(?(?P<m2>\d{1,2})월 ?(?P<d2>\d{1,2})일"
)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, published: date) -> date | None:
    """The day of that name that is nearest to the paper's."""
    days = [one for step in (-1, 0, 1) if (one := _day(published.year + step, month, day)) is not None]
    return min(days, key=lambda one: abs((one - published).days), default=None)
