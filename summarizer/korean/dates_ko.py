"""Korean relative dates -> days, against the date of publication; pure.

The rules are those of Korean newsrooms ('지난 6일' is the last 6th before the paper's date).
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..number_words import SPAN_DAYS
from .morphology import QUOTED


@dataclass(frozen=True, slots=True, kw_only=True)
class DateSpan:
    """One date expression; offsets are code points, the end exclusive."""

    start: int
    end: int
    first: date
    #: equal to ``first`` for a single day
    last: date
    #: the words with the relative part made absolute ('6월 6일'); '' where the words had better stay
    text: str = ""
    #: the month is certain, and the day not one to come
    sure: bool = True

    @property
    def day(self) -> bool:
        return self.first == self.last


_NOT_DURATION = r"(?!\s?(?:간|만에|만인|만이|동안|째|차|여|이상|이내|이하|가량|정도|안에|치|분|연속|내내|뒤|후|전(?![가-힣])|씩|에서 (?:이틀|사흘|나흘|닷새|엿새|\d{1,2}일)(?:로|으로)|에 한 번|짜리|일정|장)|제)"
#: '30(현지시간)': a day whose 일 was forgotten
_DAY = rf"(?P<day>\d{{1,2}})(?:\s?[~∼～〜\-–]\s?(?P<to>\d{{1,2}}))?(?:일{_NOT_DURATION}|(?=\(현지\s?시[간각]\)))"
_MONTH = r"(?P<month>\d{1,2})월(?!\s?만에)"
#: every date expression; its groups are what :func:`read_match` reads
EXPRESSION = re.compile(
    r"(?<![\d.,가-힣])(?<!\d박 )(?:"
    rf"(?P<full>(?:(?P<year>\d{{4}})년\s?)?(?P<fm>\d{{1,2}})월\s?(?P<fd>\d{{1,2}})(?:\s?[~∼～〜\-–]\s?(?P<fto>\d{{1,2}}))?일{_NOT_DURATION})"
    rf"|(?P<which>지난|오는|이달|지난달|전달|내달|다음\s?달)\s?{_DAY}"
    rf"|(?P<era>지난|올해|작년|지난해|내년|오는)\s?{_MONTH}(?:\s?(?P<md>\d{{1,2}})일{_NOT_DURATION})?"
    rf"|(?P<bare>{_DAY.replace('day', 'bd').replace('<to>', '<bto>')})"
    r"|(?P<word>전날|이날|지난달|이달|내달(?![라려렸리])|다음\s?달)(?![가-힣]*(?:\s?\d{1,2}일))(?!러)"
    r"|(?P<week>지난주|이번\s?주|다음\s?주)(?![가-힣]*식|말)"
    r")"
)
_SPAN_AFTER = re.compile(r"부터\s?(?:(" + "|".join(SPAN_DAYS) + r")|(\d{1,2})일)(?:간|\s?동안)")
_WEEKS = {"지난주": -7, "이번주": 0, "다음주": 7}
_MONTHS_OFF = {"지난달": -1, "전달": -1, "이달": 0, "내달": 1, "다음달": 1}
#: a bare day after the paper's own day can only mean last month where it is this recent
_RECENT = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What '이날' and '전날' mean where a sentence begins; ``None``: not certain, the words stay."""

    this_day: date | None
    day_before: date | None


#: a paper's date outside these years is a slip of the caller's data, and date arithmetic would overflow
FIRST_YEAR, LAST_YEAR = 1900, 2999


def _day(year: int, month: int, day: int) -> date | None:
    while month < 1:
        year, month = year - 1, month + 12
    while month > 12:
        year, month = year + 1, month - 12
    return date(year, month, day) if year >= 1 and 1 <= day <= monthrange(year, month)[1] else None


def _numbered(which: str, day: int, published: date) -> date | None:
    """'지난/오는/이달/지난달/내달 N일', or a bare 'N일' for ''."""
    year, month = published.year, published.month
    if which in _MONTHS_OFF:
        return _day(year, month + _MONTHS_OFF[which], day)
    if which == "오는":
        return _day(year, month + (day <= published.day), day)
    past = day < published.day if which == "지난" else day <= published.day
    return _day(year, month - (not past), day)


def _month_of(era: str, month: int, published: date) -> int | None:
    """Year of '지난 M월', '올해 M월', '작년 M월' ..."""
    if not 1 <= month <= 12:
        return None
    years = {"올해": 0, "작년": -1, "지난해": -1, "내년": 1}
    if era in years:
        return published.year + years[era]
    later = month >= published.month if era == "지난" else month <= published.month
    return published.year + (later if era == "오는" else -later)


def _written(first: date, published: date, last_day: str | None, surface: str) -> str:
    year = "" if first.year == published.year else f"{first.year}년 "
    until = f"{_dash(surface)}{last_day}" if last_day else ""
    return f"{year}{first.month}월 {first.day}{until}일"


def _dash(surface: str) -> str:
    found = re.search(r"\d\s?([~∼～〜\-–])\s?\d", surface)
    return found.group(1) if found else "~"


def read_dates(text: str, published: date, *, anchor: date | None = None, told: Told | None = None) -> list[DateSpan]:
    """Return the date expressions of *text* that can be told, in order; durations ('2주간') never are.

    *anchor* is the article's own day (see :func:`anchor_of`; default *published*); *told* what the sentences before say
    of '이날' and '전날' (see :func:`told_before`; default: the article's own day and the one before).
    """
    spans: list[DateSpan] = []
    if not FIRST_YEAR <= published.year <= LAST_YEAR:
        return spans
    own = anchor or published
    told = told or Told(this_day=own, day_before=own - timedelta(1))
    quoted = [match.span() for match in QUOTED.finditer(text)]
    for match in EXPRESSION.finditer(text):
        span = read_match(match, published, told)
        if span is None:
            continue
        spans.append(stretched(span, text))
        if names_a_day(match) and not any(a <= match.start() < b for a, b in quoted):
            told = _after(spans[-1], own)
    return spans


def names_a_day(match: re.Match[str]) -> bool:
    return match["word"] is None and match["week"] is None and (match["era"] is None or match["md"] is not None)


def _after(span: DateSpan, own: date) -> Told:
    """'이날' is the day just named; '전날' is certain only where that is the article's own day."""
    sure = span.day and span.sure
    return Told(this_day=span.first if sure else None, day_before=own - timedelta(1) if span.first == own else None)


def stretched(span: DateSpan, text: str) -> DateSpan:
    """'17일부터 나흘간' is four days, the first included."""
    after = _SPAN_AFTER.match(text, span.end)
    if after is None or not span.day:
        return span
    days = SPAN_DAYS[after[1]] if after[1] else int(after[2])
    return replace(span, last=span.first + timedelta(days - 1))


def read_match(match: re.Match[str], published: date, told: Told) -> DateSpan | None:
    if match["full"]:
        return _explicit(match, published)
    if match["word"] or match["week"]:
        return _worded(match, published, told)
    if match["era"]:
        return _dated_month(match, published)
    which = re.sub(r"\s", "", match["which"] or "")
    number, until = int(match["day"] or match["bd"]), match["to"] or match["bto"]
    first = _numbered(which, number, published)
    last = first and (_day(first.year, first.month, int(until)) if until else first)
    if first is None or last is None or last < first:
        return None
    sure = bool(which) or number <= published.day or (published - first).days <= _RECENT
    if not sure and not until:
        first = last = _day(published.year, published.month, number) or first  # '29일 개최한다' on the 18th
    text = _written(first, published, until, match[0]) if sure else ""
    sure = sure and first <= published
    return DateSpan(start=match.start(), end=match.end(), first=first, last=last, text=text, sure=sure)


def _explicit(match: re.Match[str], published: date) -> DateSpan | None:
    """A written month and day: read for '이날', never rewritten; without a year the latest one."""
    month, number = int(match["fm"]), int(match["fd"])
    if not 1 <= month <= 12:
        return None
    first = _day(int(match["year"] or published.year), month, number)
    if first is None:
        return None
    if match["year"] is None and (first - published).days > 180:
        first = _day(published.year - 1, month, number) or first
    last = (_day(first.year, month, int(match["fto"])) if match["fto"] else first) or first
    return DateSpan(start=match.start(), end=match.end(), first=first, last=last, sure=first <= published)


def _worded(match: re.Match[str], published: date, told: Told) -> DateSpan | None:
    word = re.sub(r"\s", "", match[0])
    start, end = match.span()
    if word in _WEEKS:
        monday = published - timedelta(published.weekday()) + timedelta(_WEEKS[word])
        return DateSpan(start=start, end=end, first=monday, last=monday + timedelta(6))
    if word in _MONTHS_OFF:
        first = _day(published.year, published.month + _MONTHS_OFF[word], 1)
        assert first is not None
        year = "" if first.year == published.year else f"{first.year}년 "
        last = first.replace(day=monthrange(first.year, first.month)[1])
        return DateSpan(start=start, end=end, first=first, last=last, text=f"{year}{first.month}월")
    day = told.day_before if word == "전날" else told.this_day
    if day is None:
        return None
    return DateSpan(start=start, end=end, first=day, last=day, text=_written(day, published, None, ""))


def _dated_month(match: re.Match[str], published: date) -> DateSpan | None:
    month = int(match["month"])
    year = _month_of(match["era"], month, published)
    if year is None:
        return None
    first = _day(year, month, int(match["md"] or 1))
    if first is None:
        return None
    last = first if match["md"] else first.replace(day=monthrange(year, month)[1])
    prefix = "" if year == published.year else f"{year}년 "
    text = f"{prefix}{month}월" + (f" {first.day}일" if match["md"] else "")
    return DateSpan(start=match.start(), end=match.end(), first=first, last=last, text=text, sure=first <= published)
