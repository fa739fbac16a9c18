"""Which editions are due now?  Pure; the scheduler only asks.

``due(D)`` is the first instant of local date D whose wall time is at least the edition's hour: in a spring gap the
first valid instant after it, on the autumn day the first of the two.  An edition is looked at for :data:`MAX_LATE`
after that instant, so a process that was down catches up; its key in the store keeps it to one a local date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from .model import Edition

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

#: Later than this a morning briefing is no morning briefing.
MAX_LATE = timedelta(hours=6)


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


def due_editions(editions: Iterable[Edition], now: datetime) -> Iterator[tuple[Edition, date]]:
    """Editions whose hour came within the last :data:`MAX_LATE`, with the local date they are for."""
    for edition in editions:
        today = now.astimezone(ZoneInfo(edition.timezone)).date()
        for day in (today - timedelta(days=1), today):
            if runs_on(edition, day) and due_at(edition, day) <= now <= due_at(edition, day) + MAX_LATE:
                yield edition, day


def runs_on(edition: Edition, day: date) -> bool:
    """Is *day* a day of this edition, by its weekdays and its holiday rule?"""
    if WEEKDAYS[day.weekday()] not in edition.days:
        return False
    return edition.holidays == "post" or day not in _korean_holidays(day.year)


@lru_cache(maxsize=8)
def _korean_holidays(year: int) -> frozenset[date]:
    import holidays

    return frozenset(holidays.country_holidays("KR", years=year))
