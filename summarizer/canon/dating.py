"""What a date says and what it means against the day of publication; the months in order.  Pure."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from decimal import Decimal

from .values import WEEKDAYS, Edit, Quantity, korean

#: the months' English names, January first; the one table of them
MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip


def month_number(name: str) -> int:
    """Return 1 to 12 for an English name or its first three letters."""
    return next(index for index, month in enumerate(MONTHS, 1) if month.startswith(name.lower()[:3]))


def whole(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _when(published: date | None, year: int | None, month: int | None, day: int) -> tuple[int | None, int | None]:
    """The year and month that a date means: the latest that is not half a year ahead; a bare day is not to come."""
    if published is None:
        return year, month
    if month is None:
        months = published.year * 12 + published.month - 1 - (day > published.day)
        year, month = months // 12, months % 12 + 1
        return (year, month) if day <= monthrange(year, month)[1] else (None, None)
    if year is None:
        ahead = (month - published.month) * 30 + day - published.day
        year = published.year - (ahead > 180) + (ahead < -270)
    return year, month


def date_edit(
    span: tuple[int, int],
    published: date | None,
    *,
    year: int | None,
    month: int | None,
    day: int | None,
    last: int | None = None,
    weekday: int | None = None,
    tail: str = "",
) -> Edit | None:
    start, end = span
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    if last is not None and not (day or month or year or 0) < last:
        return None
    upto = None if last is None else Decimal(last)
    said = Quantity(kind="date", year=year, month=month, day=day, last=upto, start=start, end=end)
    meant = said
    if published is not None and (day is not None or month is not None):
        full_year, full_month = _when(published, year, month, day or 1)
        meant = Quantity(kind="date", year=full_year, month=full_month, day=day, last=upto, start=start, end=end)
    extra = () if weekday is None else (Quantity(kind="weekday", value=Decimal(weekday), start=start, end=end),)
    shown = "" if weekday is None else f"({WEEKDAYS[weekday]}요일)"
    return Edit(start=start, end=end, text=korean(said) + shown + tail, quantities=(meant, *extra))
