"""The year of a date that tells none itself: said beside it ('내년 11월', 'in June next year'), or cut short ("'26").  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from ...canon.values import Quantity
from ...number_words import ENGLISH, ENGLISH_VALUES, HAN
from ..numbers.readings import as_written
from ..source import Evidence


@lru_cache(maxsize=512)
def dates_as_said(evidence: Evidence) -> tuple[Quantity, ...]:
    """Days and months without the year that the date of publication gives them ('last June' may be of the year before)."""
    return tuple(day for _, days in dates_by_sentence(evidence) for day in days)


@lru_cache(maxsize=512)
def dates_by_sentence(evidence: Evidence) -> tuple[tuple[str, tuple[Quantity, ...]], ...]:
    """Each sentence with its dates so; a year that one names holds for the next."""
    found: list[tuple[str, tuple[Quantity, ...]]] = []
    named: int | None = None
    for raw in evidence.sentences:
        days = tuple(_dates_of(raw, evidence.language, evidence.published, named))
        named = next((_last_year(day) for day in reversed(days) if _is_year(day)), named)
        found.append((raw, days))
    return tuple(found)


def _last_year(day: Quantity) -> int | None:
    """The year of a date, and the second of '2020~2025년'."""
    return int(day.last) if day.kind == "date" and day.month is None and day.last is not None else day.year


def _is_year(day: Quantity) -> bool:
    return day.kind in _OF_A_YEAR and day.year is not None and day.unit != "FY"


_OF_A_YEAR = frozenset({"date", "quarter", "half"})


#: how a story goes on from a year that it has named, or counts back from its own
_THAT_YEAR = re.compile(
    r"(?i)(?:当年|當年|同年|同じ年|その年|그해|같은 해|동년)(?: |의|の|的|에)?\s?$|\bthat (?:same )?year,? (?:in )?(?:the )?$"
)
_NEXT_YEAR = re.compile(
    r"(?i)翌年|次年|隔年|第二年|その次の年|이듬해|그다음 ?해|다음 해|\b(?:the|its) (?:following|next|subsequent) year|\b(?:a|one) year later|\bthe year after"
)
_YEAR_BEFORE = re.compile(
    r"(?i)その前年|前の年|前一年|上一年|그 전해|그 전년|직전 해|\bthe (?:year before|previous year|prior year|preceding year)|\b(?:a|one) year (?:before|earlier)"
)
#: 'of that year', 'of the following year' behind a month, a quarter or a half
_OF_THAT_YEAR = re.compile(r"(?i),? (?:of|in) (?:that|the same) year\b")
_OF_NEXT_YEAR = re.compile(r"(?i),? (?:of|in) the (?:following|next) year\b|,? the (?:following|next) year\b")
#: 'two years later', '2년 뒤', '3年後', '两年后': counted from the year that was named
_WORDS = ENGLISH[:10]
_COUNTS = ENGLISH_VALUES | HAN
_YEARS_ON = re.compile(
    rf"(?i)\b(?P<en>{'|'.join(_WORDS)}|\d{{1,2}}) years (?P<dir>later|after|earlier|before)\b"
    r"|(?P<cjk>\d{1,2}|[一二两兩三四五六七八九十])(?:년|年) ?(?P<on>뒤|후|만에|後|后|之後|之后)"
)
_YEARS_AGO = re.compile(r"(?i)\s?(?:前|전|ago)(?:の|的|의|,)?\s?(?:in )?")


def _dates_of(raw: str, language: str, published: date | None, named: int | None) -> Iterator[Quantity]:
    """The values of a sentence in order, each with the year that the sentence gives it; *named*: the last one told before."""
    before: Quantity | None = None
    yield from _counted_years(raw, 0, named)
    for quantity in as_written(raw, language):
        found = quantity
        if found.year is None and (found.month is not None or found.kind in ("quarter", "half")):
            found = replace(found, year=_year_told(raw, found, before, named, published))
        found = _with_said_year(raw, found, published)
        named = _last_year(found) if _is_year(found) else named
        before = quantity
        yield found
        if _is_year(found):
            yield from _counted_years(raw, found.end, named)


def _counted_years(raw: str, start: int, named: int | None) -> Iterator[Quantity]:
    """The years that *raw* counts from the one that was named before *start*."""
    if named is None:
        return
    if _NEXT_YEAR.search(raw, start) is not None:
        yield Quantity(kind="date", year=named + 1)
    if _YEAR_BEFORE.search(raw, start) is not None:
        yield Quantity(kind="date", year=named - 1)
    for match in _YEARS_ON.finditer(raw, start):
        word = (match["en"] or match["cjk"]).lower()
        count = int(word) if word.isdigit() else _COUNTS[word]
        yield Quantity(kind="date", year=named + (-count if match["dir"] in ("earlier", "before") else count))


def _year_told(
    raw: str, month: Quantity, before: Quantity | None, named: int | None, published: date | None
) -> int | None:
    """'2021年，当年9月', '2021年に創業し、翌年9月', '5年前の9月'."""
    ago = before is not None and before.unit == "년" and _YEARS_AGO.fullmatch(raw, before.end, month.start)
    if ago and before is not None and before.value is not None and published is not None:
        return published.year - int(before.value)
    if named is None:
        return None
    if _THAT_YEAR.search(raw[: month.start]) is not None or _OF_THAT_YEAR.match(raw, month.end):
        return named
    if _OF_NEXT_YEAR.match(raw, month.end):
        return named + 1
    following = [match.end() for match in _NEXT_YEAR.finditer(raw, 0, month.start)]
    return named + 1 if following and not raw[following[-1] : month.start].strip(" の的의,in") else None


SAID_YEARS = {
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
YEAR_AT = re.compile(r"(?P<word>내후년|내년|지난해|작년|올해|明年|来年|翌年|去年|昨年|今年)(?:의|的|の)?\s?$")
YEAR_BEHIND = re.compile(r"(?i)\s(?:of )?(?P<word>next|last|this) year")


#: 'the 12th of next month': the month is said, so that no other may be meant
_SAID_MONTHS = {"다음": 1, "내": 1, "지난": -1, "来": 1, "翌": 1, "先": -1, "下": 1, "上": -1, "next": 1, "last": -1}
_MONTH_AT = re.compile(r"(?P<word>다음|내|지난|来|翌|先|下|上)(?: ?달|[个個]?月)(?:의|的|の)?\s?$")
_MONTH_BEHIND = re.compile(r"(?i)(?:th|st|nd|rd)?,? (?:of )?(?P<word>next|last) month")


def _with_said_year(raw: str, quantity: Quantity, published: date | None) -> Quantity:
    """'내년 11월': the year is said, so that no other may be meant."""
    if quantity.year is not None or published is None:
        return quantity
    if quantity.month is None:
        return _with_said_month(raw, quantity, published)
    said = YEAR_AT.search(raw[: quantity.start]) or YEAR_BEHIND.match(raw, quantity.end)
    return quantity if said is None else replace(quantity, year=published.year + SAID_YEARS[said["word"].lower()])


def _with_said_month(raw: str, quantity: Quantity, published: date) -> Quantity:
    said = _MONTH_AT.search(raw[: quantity.start]) or _MONTH_BEHIND.match(raw, quantity.end)
    if quantity.kind != "date" or quantity.day is None or said is None:
        return quantity
    year, month = divmod(published.year * 12 + published.month - 1 + _SAID_MONTHS[said["word"].lower()], 12)
    return replace(quantity, year=year, month=month + 1)


def is_short_year(year: int, evidence: Evidence) -> bool:
    """'27年度', 'FY26', "'26": the last two digits of a year."""
    return (
        re.search(rf"(?<!\d){year % 100:02d}(?:年度|年|财年|財年)|(?:FY|'|’){year % 100:02d}(?!\d)", evidence.text)
        is not None
    )
