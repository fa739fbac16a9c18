"""Which day a date names, and whether two dates may be one, as far as each is told.  Pure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from ...canon.values import Quantity


def day_of(quantity: Quantity) -> date | None:
    """Return the one day that *quantity* names; None: it is none, or not wholly told."""
    if quantity.kind != "date" or None in (quantity.year, quantity.month, quantity.day):
        return None
    try:
        return date(quantity.year or 1, quantity.month or 1, quantity.day or 1)
    except ValueError:
        return None


def same_day(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """What both say agrees, and the line says nothing that the evidence leaves open (but the paper's own year)."""
    if other.kind not in ("date", "fiscal", "quarter", "half") or not same_year(mine, other, published):
        return False
    if mine.month is None and mine.day is None:
        return other.year is not None or mine.year is None
    if mine.month is not None and mine.month not in _span(other.month, other.last if other.day is None else None):
        return False
    whole = mine.month is not None and mine.day is other.day is None
    if whole and mine.last is not None and other.month is not None and other.last is not None:
        return (mine.month, mine.last) == (other.month, other.last)
    if mine.day is not None and mine.last is not None and other.day is not None and other.last is not None:
        return (mine.day, mine.last) == (other.day, other.last)
    return mine.day is None or mine.day in _span(other.day, other.last)


def _span(first: int | None, last: Decimal | None) -> tuple[int | None, ...]:
    return (first,) if last is None else (first, int(last))


def same_year(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """A line's date that tells no year agrees with any; the evidence's takes the one that its publication implies."""
    if mine.year is None:
        return True
    if other.year is not None:
        last = other.last if other.month is None and other.kind == "date" else None
        return mine.year in _span(other.year, last)
    return (
        published is not None
        and (other.month is not None or other.value is not None)
        and _implied(mine.year, other, published)
    )


def _implied(year: int, other: Quantity, published: date) -> bool:
    if other.month is not None and other.last is not None and other.day is None and other.last <= published.month:
        return year == published.year  # '1~9월' that are over
    if other.month is None:
        return year == published.year or (year == published.year - 1 and not _is_over(other, published))
    return year == published.year or (year == published.year + (1 if other.month < published.month else -1))


def _is_over(part: Quantity, published: date) -> bool:
    """Has this quarter of the publication's own year ended?  One that has not may be that of the year before."""
    last = part.last or part.value
    return part.kind != "quarter" or last is None or published.month > last * 3


def same_period(mine: Quantity, other: Quantity, published: date | None) -> bool:
    """Are both one quarter, half or span of them, of one year?"""
    return (
        other.kind == mine.kind
        and mine.value == other.value
        and mine.last == other.last
        and same_year(mine, other, published)
    )
