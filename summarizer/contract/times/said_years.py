"""The year of a date that tells none itself: said beside it ('내년 11월', 'in June next year'), or cut short ("'26").  Pure."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from functools import lru_cache

from ...canon.values import Quantity
from ..numbers.readings import as_written
from ..source import Evidence


@lru_cache(maxsize=512)
def dates_as_said(evidence: Evidence) -> tuple[Quantity, ...]:
    """Days and months without the year that the date of publication gives them ('last June' may be of the year before)."""
    return tuple(
        _with_said_year(raw, quantity, evidence.published)
        for raw in evidence.sentences
        for quantity in as_written(raw, evidence.language)
    )


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


def _with_said_year(raw: str, quantity: Quantity, published: date | None) -> Quantity:
    """'내년 11월': the year is said, so that no other may be meant."""
    if quantity.month is None or quantity.year is not None or published is None:
        return quantity
    said = YEAR_AT.search(raw[: quantity.start]) or YEAR_BEHIND.match(raw, quantity.end)
    return quantity if said is None else replace(quantity, year=published.year + SAID_YEARS[said["word"].lower()])


def is_short_year(year: int, evidence: Evidence) -> bool:
    """'27年度', 'FY26', "'26": the last two digits of a year."""
    return (
        re.search(rf"(?<!\d){year % 100:02d}(?:年度|年|财年|財年)|(?:FY|'|’){year % 100:02d}(?!\d)", evidence.text)
        is not None
    )
