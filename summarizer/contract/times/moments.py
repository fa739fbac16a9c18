"""Dates, weekdays, quarters, halves and clock times of a line are those of its evidence.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from ...canon.dating import MONTHS
from ...canon.relative import WORDS, moved
from ...canon.values import Quantity
from ..source import Evidence
from .dates import same_day, same_period, same_year
from .quarters import half_of_months, is_part_of_calendar, quarter_of_months, same_part_of_year
from .said_years import dates_as_said, is_short_year
from .weekdays import is_day_of_weekday, is_weekday_of_a_report, same_weekday


def names_same_time(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """Do both name one day, month, quarter, half or year, as far as they tell it?"""
    if mine.kind in ("quarter", "half"):
        months = quarter_of_months(other) if mine.kind == "quarter" else half_of_months(other)
        return same_period(mine, other, published) or (months == mine.value and same_year(mine, other, published))
    told = (mine.year is None) == (other.year is None) if mine.month is mine.day is None else mine.day == other.day
    return mine.kind == other.kind == "date" and told and mine.month == other.month and same_day(mine, other, published)


def same_time(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence name this date, weekday, quarter, half, fiscal year or clock time?"""
    if mine.kind == "weekday":
        held = tuple(held)
        return any(same_weekday(mine, other) for other in held) and not is_weekday_of_a_report(mine, held, evidence)
    if mine.kind in ("date", "fiscal"):
        return _same_date(mine, held, evidence)
    if mine.kind in ("quarter", "half"):
        return same_part_of_year(mine, held, evidence)
    # a relative word is judged by unknown_time
    return mine.kind == "relative" or any(other.kind == mine.kind and other.value == mine.value for other in held)


def _of_another_year(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Does the evidence say years, this one not among them?  A day without its year says none."""
    said = {int(other.year) for other in dates_as_said(evidence) if other.year is not None}
    bare = {other.year for other in held if other.month is None}
    return bool(said) and mine.year not in said | bare and mine.last is None


def _has_month(month: int, year: int | None, text: str) -> bool:
    """Does English evidence name the month, and not with other years only ('in August 2013')?"""
    name = MONTHS[month - 1]
    named = rf"\b(?:{name[:3].title()}(?:{name[3:]}\b|t?\b)|{name.upper()}\b)"
    years = {int(said) for said in re.findall(rf"{named}\.?(?: \d{{1,2}})?,? ((?:19|20)\d\d)\b", text)}
    return re.search(named, text) is not None and (year is None or not years or year in years)


def _same_date(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    held = tuple(held)
    span = _same_span(mine, held, evidence)
    if span is not None:
        return span
    if mine.month is not None and mine.day is None:
        years = {other.year for other in dates_as_said(evidence) if other.kind == "date" and other.month == mine.month}
        another = mine.year is not None and bool(years) and not years & {None, mine.year}
        if another or _has_month(mine.month, mine.year, evidence.text):
            return not another  # 'the year ended March'
    short = mine.month is None and mine.year is not None and is_short_year(mine.year, evidence)
    if short or is_day_of_weekday(mine, evidence) or is_part_of_calendar(mine, held, evidence):
        return True
    if mine.kind == "date" and mine.month is mine.day is None and _of_another_year(mine, held, evidence):
        return False
    if any(same_day(mine, other, evidence.published) for days in (held, dates_as_said(evidence)) for other in days):
        return True
    return _of_this_month(mine, evidence) or any(_spoken(mine, other, evidence.published) for other in held)


def _same_span(mine: Quantity, held: tuple[Quantity, ...], evidence: Evidence) -> bool | None:
    """Are both ends of a span told, and of its year?  ``None``: that is not the question here."""
    if mine.last is not None and not _has_both_ends(mine, held, evidence):
        return False
    if mine.month is None or mine.day is not None or None in (mine.last, mine.year):
        return None
    spans = [other for other in dates_as_said(evidence) if (other.month, other.last) == (mine.month, mine.last)]
    # not by the year that a reader gives to '1~9월'
    return any(same_day(mine, other, evidence.published) for other in spans) if spans else None


def _has_both_ends(mine: Quantity, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """Is the end of a span told, too ('4~6월' for 'April-June'), be it by the quarter or half that it is?"""
    if mine.day is not None or mine.last is None or is_part_of_calendar(mine, held, evidence):
        return True
    last = int(mine.last)
    told = [day for days in (held, dates_as_said(evidence)) for day in days]
    if mine.month is not None:
        return any(last in (other.month, other.last) or _ends_in(last, other) for other in told) or _has_month(
            last, None, evidence.text
        )
    return is_short_year(last, evidence) or any(last in (other.year, other.last) for other in told)


def _ends_in(month: int, other: Quantity) -> bool:
    """Does this quarter or half end in *month*?"""
    length = {"quarter": 3, "half": 6}.get(other.kind)
    return length is not None and other.value is not None and int(other.last or other.value) * length == month


def _of_this_month(mine: Quantity, evidence: Evidence) -> bool:
    """'이달 24일' for a bare '24日', which may be gone by or to come."""
    own = evidence.published
    return (
        own is not None
        and mine.day is not None
        and (mine.year or own.year, mine.month) == (own.year, own.month)
        and any(other.day == mine.day and other.month is None for other in dates_as_said(evidence))
    )


def _spoken(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """'12월' for a 'next month' that somebody says, the day of saying being as good as the paper's."""
    word = WORDS["ko"].get(other.unit) if other.kind == "relative" else None
    if word is None or published is None or word.unit not in ("day", "month", "year") or mine.last is not None:
        return False
    when = moved(published, word.unit, word.offset)
    told = {"day": (when.month, when.day), "month": (when.month, None), "year": (None, None)}[word.unit]
    return (mine.month or told[0], mine.day) == told and mine.year in (None if told[0] else 0, when.year)
