"""The year of a date that tells none itself: said beside it ('내년 11월', 'in June next year'), or cut short ("'26").  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from ...canon.values import Quantity
from ..numbers.readings import as_written
from ..source import Evidence


@lru_cache(maxsize=512)
def dates_as_said(evidence: Evidence) -> tuple[Quantity, ...]:
    """Days and months without the year that the date of publication gives them ('last June' may be of the year before)."""
    return tuple(day for raw in evidence.sentences for day in _dates_of(raw, evidence.language, evidence.published))


#: how a story goes on from a year that it has named, or counts back from its own
_THAT_YEAR = re.compile(r"(?i)(?:当年|當年|同年|同|그해|같은 해)(?: |의|の)?$|\bthat (?:same )?year,? (?:in )?$")
_NEXT_YEAR = re.compile(r"(?i)翌年|次年|隔年|이듬해|\bthe (?:following|next) year|\ba year later|\bthe year after")
_YEARS_AGO = re.compile(r"(?i)\s?(?:前|전|ago)(?:の|的|의|,)?\s?(?:in )?")


def _dates_of(raw: str, language: str, published: date | None) -> Iterator[Quantity]:
    """The values of a sentence in order, each with the year that the sentence gives it."""
    named: int | None = None
    before: Quantity | None = None
    for quantity in as_written(raw, language):
        found = quantity
        if found.month is not None and found.year is None:
            found = replace(found, year=_year_told(raw, found, before, named, published))
        found = _with_said_year(raw, found, published)
        named = int(found.last or found.year) if found.kind == "date" and found.year is not None else named
        before = quantity
        yield found
        if named is not None and found.year is not None and _NEXT_YEAR.search(raw, found.end) is not None:
            yield Quantity(kind="date", year=named + 1)


def _year_told(
    raw: str, month: Quantity, before: Quantity | None, named: int | None, published: date | None
) -> int | None:
    """'2021年，当年9月', '2021年に創業し、翌年9月', '5年前の9月'."""
    ago = before is not None and before.unit == "년" and _YEARS_AGO.fullmatch(raw, before.end, month.start)
    if ago and before is not None and before.value is not None and published is not None:
        return published.year - int(before.value)
    if named is None:
        return None
    if _THAT_YEAR.search(raw[: month.start]) is not None:
        return named
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
