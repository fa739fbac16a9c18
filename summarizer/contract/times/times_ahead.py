"""Does a line name a time to come?  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...facts import plain
from ..numbers.readings import quantities_of
from ..source import Evidence
from .dates import day_of

_AHEAD = re.compile(r"향후|앞으로|내년|내달|다음\s?(?:달|주|분기|해)|연내|이르면|(?<![가-힣])오는 ")


def ahead(text: str, evidence: Evidence) -> bool:
    """Does the line name a time to come?"""
    published = evidence.published
    if _AHEAD.search(text):
        return True
    if published is not None and any(
        (quantity.year or 0) > published.year or ((day := day_of(quantity)) is not None and day > published)
        for quantity in quantities_of(plain(text), published)
    ):
        return True
    return any(int(day[1]) in _days_ahead(evidence) for day in _BARE_DAY.finditer(text))


#: '20일 퇴사': of the month that the evidence says
_BARE_DAY = re.compile(
    r"(?<!월)(?<!월 )(?<![\d.,~∼-])(\d{1,2})일(?=[\s,…]|에|부터|까지|부로|자로|\([월화수목금토일]\))"
)


@lru_cache(maxsize=512)
def _days_ahead(evidence: Evidence) -> frozenset[int]:
    """Days of the month that the evidence names after its date of publication, and none before it."""
    days = [day for quantity in quantities_of(evidence.canonical_text, evidence.published) if (day := day_of(quantity))]
    published = evidence.published
    ahead_of_it = frozenset(day.day for day in days if published is not None and day > published)
    return ahead_of_it - {day.day for day in days if published is not None and day <= published}


def gone_by(text: str, evidence: Evidence) -> bool:
    """Does the line name a day before that of publication ('19일 치른 투표')?"""
    published = evidence.published
    if published is None:
        return False
    days = (day_of(quantity) for quantity in quantities_of(plain(text), published))
    return any(day is not None and day < published for day in days)
