"""Quarters and halves, of the calendar or of a fiscal year: is that of a line one of its evidence?  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from ...canon.values import Quantity
from ..source import Evidence
from .dates import same_period, same_year
from .said_years import SAID_YEARS, YEAR_AT, YEAR_BEHIND, dates_as_said

_QUARTERS = re.compile(r"(?i)quarter|季|四半期|분기")
_HALVES = (
    re.compile(r"(?i)first[- ]half|first six months|上半|上期|前半|\bH1\b|中間(?:連結)?決算|中間期"),
    re.compile(r"(?i)(?:second|latter|back)[- ]half|下半|下期|後半|后半|\bH2\b"),
)


def same_part_of_year(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Is *mine*, a quarter or a half, one of the evidence: by its name, by its months, or by its number apart?"""
    held = tuple(held)
    if mine.unit == "FY" and mine.year is not None and (fiscal := _fiscal_years(held)):
        named = {other.value for other in held if other.kind == mine.kind and other.unit == "FY" and other.last is None}
        if named and mine.last is None and mine.value not in named:
            return False  # '2025회계연도 3분기(10~12월)' is no fourth
        return mine.year in fiscal and same_part_of_year(replace(mine, year=None, unit=""), held, evidence)
    if mine.kind == "half" and mine.year is None and any(half_of_months(other) == mine.value for other in held):
        return True
    if mine.kind == "half" and (said := _years_of_half(int(mine.value or 1), evidence)):
        return mine.year is None or mine.year in said
    if mine.kind == "half" and _HALVES[int(mine.value or 1) - 1].search(evidence.text):
        own = {evidence.published.year} if evidence.published is not None else set()
        told = {other.year for other in held if other.kind == "half" and other.value == mine.value} - {None}
        years = told or {other.year for other in held} | own
        return mine.year is None or mine.year in years
    return any(
        same_period(mine, other, evidence.published)
        or (
            mine.kind == "quarter"
            and quarter_of_months(other) == mine.value
            and same_year(mine, other, evidence.published)
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
            word = YEAR_AT.search(before) or YEAR_BEHIND.match(raw, match.end())
            year = _FOUR_DIGITS_AT.search(before) or _FOUR_DIGITS_BEHIND.match(raw, match.end())
            if year is not None:
                found.add(2000 + int(re.sub(r"\D", "", year["year"])) % 100)
            elif word is not None and own is not None:
                found.add(own + SAID_YEARS[word["word"].lower()])
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


def half_of_months(quantity: Quantity) -> int | None:
    """4~9월 is a first half; None: these months are no half of a year."""
    if quantity.kind != "date" or quantity.month is None or quantity.last is None or quantity.day is not None:
        return None
    return _HALVES_OF.get((quantity.month, int(quantity.last)))


def quarter_of_months(quantity: Quantity) -> int | None:
    """7~9월 is the third quarter."""
    month, last = quantity.month, quantity.last
    whole = quantity.kind == "date" and month is not None and last is not None and quantity.day is None
    return (month + 2) // 3 if whole and month is not None and month % 3 == 1 and last == month + 2 else None


#: papers that count quarters by the calendar unless they speak of a fiscal year
_BY_THE_CALENDAR, _FISCAL = frozenset({"ko", "zh", "en"}), re.compile(r"(?i)fiscal|회계연도|财年|財年")
_CALENDAR_HALVES = {(1, 6): 1, (7, 12): 2}


def is_part_of_calendar(mine: Quantity, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """'4~6월' for '2분기', '1~6월' for '上半年': months for the quarter or half that they are."""
    if mine.month is None or mine.last is None or mine.day is not None or evidence.language not in _BY_THE_CALENDAR:
        return False
    parts = {"quarter": quarter_of_months(mine), "half": _CALENDAR_HALVES.get((mine.month, int(mine.last)))}
    told = any(
        other.value == parts.get(other.kind) and other.last is None and same_year(mine, other, evidence.published)
        for other in held
        if parts.get(other.kind) is not None
    )
    return told and _FISCAL.search(evidence.text) is None


def with_years(found: tuple[Quantity, ...], evidence: Evidence) -> tuple[Quantity, ...]:
    """'同年第4季' is of the year that was told before, and of no other."""
    parts = [part for part in dates_as_said(evidence) if part.kind in ("quarter", "half")]
    dated = {(part.kind, part.value) for part in parts if part.year is not None}
    dated -= {(part.kind, part.value) for part in parts if part.year is None}
    own = tuple(part for part in parts if (part.kind, part.value) in dated)
    return (*(other for other in found if other.year is not None or (other.kind, other.value) not in dated), *own)
