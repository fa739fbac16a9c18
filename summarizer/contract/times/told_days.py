"""A day that is past told of what is to come, the other way round, or the day of a paper told as that of the event.  Pure.

A line is refused only where the evidence has a day of the right side, which the line leaves out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from ...canon.values import Quantity
from ..numbers.readings import quantities_of
from ..parts import part_at
from ..source import Evidence
from .dates import day_of
from .weekdays import DATELINE

TO_COME = re.compile(r"(?:예정|계획|방침|전망|예상)(?:이다|임|이며|이나|이지만|이고|으로)?[ ,….]*$")
_SAYING = re.compile(r"(?:밝(?:혀|힘|혔\S*)|말[해함했]\S*|전[해함했]\S*)[ ,….]*$")
_SAID_THEN = re.compile(r"[다라자]고 $")
#: another verb between the day and the end of the line: the day may be its own
OWN_VERB = re.compile(r"[가-힣](?:한|된|던|린|난|은|인|고|며|해|여|서|자|다는|라는|다고|라고) |까지|부터|따르면")
_STILL_TO_COME = re.compile(r"예정|계획|방침|전망|까지|부터|시행|[갈될릴할길을] |앞두")


def other_side(text: str, mine: Iterable[Quantity], evidence: Evidence) -> str | None:
    """Name the day of *text* that cannot be the day of what it tells."""
    days = [
        quantity for quantity in mine if quantity.kind == "date" and quantity.day is not None and quantity.last is None
    ]
    if not days or evidence.published is None:
        return None
    told = _days(evidence)
    meant = {(quantity.start, quantity.end): _meant(quantity, told) for quantity in days}
    missing = told - {day for found in meant.values() for day in found}
    for (start, end), found in meant.items():
        if len(found) == 1 and missing and _is_wrong(text, start, end, next(iter(found)), missing, evidence):
            said = text[start:end].strip()
            return f"'{said}'은(는) 원문에서 이 일의 날이 아닙니다: 원문이 그 일에 붙인 날짜를 쓰세요"
    return None


def _days(evidence: Evidence) -> set[date]:
    found = (day_of(q) for line in evidence.canonical for q in quantities_of(line, evidence.published))
    return {day for day in found if day is not None}


def _meant(quantity: Quantity, told: set[date]) -> set[date]:
    """The days of the evidence that '18일' or '9월 18일' may be."""
    return {day for day in told if day.day == quantity.day}


def _is_wrong(text: str, start: int, end: int, day: date, missing: set[date], evidence: Evidence) -> bool:
    published = evidence.published or day
    return _is_past(text, start, end, day, missing, published) or _only_sent(day, missing, evidence)


def _is_past(text: str, start: int, end: int, day: date, missing: set[date], published: date) -> bool:
    """Is what shall be given a day gone by, or what was said a day to come, and is the right one left out?"""
    part = part_at(text, start)
    behind = part[part.find(text[start:end]) + end - start :]
    if day < published and max(missing) > published:
        return TO_COME.search(behind) is not None and OWN_VERB.search(behind) is None
    if day > published and min(missing) <= published:
        said = _SAYING.search(behind) is not None or _SAID_THEN.search(text[:start]) is not None
        return said and _STILL_TO_COME.search(behind) is None
    return False


_SAME_DAY = re.compile(r"(?i)\btoday\b|今[天日]|本日|오늘|이날")


def _only_sent(day: date, missing: set[date], evidence: Evidence) -> bool:
    """Is it but the day of the report, in a sentence that tells another of the event?"""
    sent = False
    for raw, line in zip(evidence.sentences, evidence.canonical, strict=True):
        dateline = DATELINE.match(raw)
        if dateline is not None and _SAME_DAY.search(raw):
            return False  # 'today' is the day of the dateline
        told = [day_of(q) for q in quantities_of(line, evidence.published)]
        if day in told[1:] or (day in told and dateline is None):
            return False
        sent |= day in told[:1] and dateline is not None and not missing.isdisjoint(told[1:])
    return sent
