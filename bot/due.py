"""Which editions are due now?  Pure; the scheduler only asks.

``due(D)`` is the first instant of local date D whose wall time is at least the edition's hour: in a spring gap the
first valid instant after it, on the autumn day the first of the two.  A date is planned once its instant has passed;
later than :data:`MAX_LATE` after it, it is planned as missed.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from .model import Edition

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

#: Later than this a morning briefing is no morning briefing.
MAX_LATE = timedelta(hours=6)
#: After a longer outage than this only so many missed dates are told one by one.
MOST_MISSED_DAYS = 7
#: Holidays in a row are at most this many (the longest of Korea: ten, in 2017).
LONGEST_HOLIDAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A local date whose hour has come."""

    day: date
    at: datetime
    #: longer ago than ``MAX_LATE``
    missed: bool = False


def due_at(edition: Edition, day: date) -> datetime:
    """The instant (UTC) at which *edition* is due on local date *day*."""
    zone = ZoneInfo(edition.timezone)
    wall = datetime.combine(day, time.fromisoformat(edition.time), tzinfo=zone)
    instant = wall.astimezone(UTC)
    landed = instant.astimezone(zone)
    if landed.replace(tzinfo=None) == wall.replace(tzinfo=None):
        return instant
    return _end_of_gap(instant, zone)


def _end_of_gap(instant: datetime, zone: ZoneInfo) -> datetime:
    """The transition just before *instant*, which was read with the offset of before the gap."""
    low, high = instant - timedelta(days=1), instant
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) / 2
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
    return high.replace(microsecond=0)


def dates_to_plan(edition: Edition, now: datetime, known: Collection[date]) -> list[Due]:
    """Local dates whose hour has come and that are not among *known*, oldest first.

    *known*: the dates that this edition has on the channel, sent or not.  Missed are the dates since the newest of
    them; where there are none yet, today alone.
    """
    today = now.astimezone(ZoneInfo(edition.timezone)).date()
    days = (today - timedelta(days=back) for back in range(MOST_MISSED_DAYS, -1, -1))
    passed = [
        Due(day=day, at=at, missed=now > at + MAX_LATE)
        for day in days
        if day not in known and runs_on(edition, day) and (at := due_at(edition, day)) <= now
    ]
    last = max(known, default=today - timedelta(days=1))
    return [due for due in passed if not due.missed or due.day > last]


def next_due(edition: Edition, now: datetime) -> Due | None:
    """The next hour of *edition*; None where none comes within a month."""
    today = now.astimezone(ZoneInfo(edition.timezone)).date()
    days = (today + timedelta(days=ahead) for ahead in range(32))
    return next((Due(day=d, at=at) for d in days if runs_on(edition, d) and (at := due_at(edition, d)) > now), None)


# -- days ----------------------------------------------------------------------------------------------------------


def runs_on(edition: Edition, day: date) -> bool:
    """Is *day* a day of this edition, by its weekdays and its holiday rule?"""
    on_its_weekday = WEEKDAYS[day.weekday()] in edition.days
    if edition.holidays == "post":
        return on_its_weekday
    if is_holiday(edition, day):
        return False
    return on_its_weekday or (edition.holidays == "next" and _makes_up_for_a_holiday(edition, day))


def _makes_up_for_a_holiday(edition: Edition, day: date) -> bool:
    """Is *day* the first working day after a day of this edition that was a holiday?"""
    if not is_working_day(edition, day):
        return False
    for back in range(1, LONGEST_HOLIDAYS + 1):
        earlier = day - timedelta(days=back)
        if WEEKDAYS[earlier.weekday()] in edition.days:
            return is_holiday(edition, earlier)
        if is_working_day(edition, earlier):
            return False
    return False


def is_working_day(edition: Edition, day: date) -> bool:
    return day.weekday() < 5 and not is_holiday(edition, day)


def is_holiday(edition: Edition, day: date) -> bool:
    """By the calendar of the edition's country, or by its own list."""
    return day in edition.holiday_dates or day in _holidays(edition.holiday_country, day.year)


@lru_cache(maxsize=32)
def _holidays(country: str, year: int) -> frozenset[date]:
    if not country:
        return frozenset()
    import holidays

    return frozenset(holidays.country_holidays(country, years=year))


# -- hours ---------------------------------------------------------------------------------------------------------


def is_quiet(edition: Edition, now: datetime) -> bool:
    """Is *now* within the quiet hours of the edition's zone, in which nothing new is posted?"""
    if not edition.quiet_hours:
        return False
    start, end = (time.fromisoformat(clock) for clock in edition.quiet_hours.split("-"))
    wall = now.astimezone(ZoneInfo(edition.timezone)).time()
    return start <= wall < end if start <= end else wall >= start or wall < end
