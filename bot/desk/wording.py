"""The desk's sentences with their values put in, and how it writes days, hours and spans; pure.

Names of people, titles and addresses are put in as they were given: escaping them is each renderer's business.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ..due import WEEKDAYS
from ..subscriptions import DEFAULT_ZONE, Subscription
from .korean import settle_particles
from .sentences import SAID, STATES, VERB_NAMES, Locale

_KO_DAYS = "월화수목금토일"
_EN_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def say(locale: Locale, what: str, **values: object) -> str:
    """The sentence *what* in the reader's language."""
    english = locale == "en"
    said = SAID[what][english].format(**values)
    return said if english else settle_particles(said)


def verb_name(locale: Locale, verb: str) -> str:
    return VERB_NAMES[verb][locale == "en"]


def state_name(locale: Locale, state: str) -> str:
    return STATES[state][locale == "en"]


def span_words(locale: Locale, hours: int) -> str:
    """'7일', '36시간'; '7 days', '36 hours'."""
    count, unit = (hours // 24, "day") if hours % 24 == 0 else (hours, "hour")
    if locale == "en":
        return f"{count} {unit}{'s' * (count != 1)}"
    return f"{count}{'일' if unit == 'day' else '시간'}"


def days_words(locale: Locale, days: Iterable[str]) -> str:
    """'평일', '매일', '월·수·금'."""
    at = [WEEKDAYS.index(day) for day in days]
    named = {
        tuple(range(7)): ("매일", "every day"),
        tuple(range(5)): ("평일", "weekdays"),
        (5, 6): ("주말", "weekends"),
    }
    if (short := named.get(tuple(at))) is not None:
        return short[locale == "en"]
    return ", ".join(_EN_DAYS[n] for n in at) if locale == "en" else "·".join(_KO_DAYS[n] for n in at)


def schedule_words(locale: Locale, subscription: Subscription) -> str:
    """'평일 08:30', '평일 07:00 (Asia/Tokyo, 공휴일 제외)'."""
    notes = [subscription.timezone] * (subscription.timezone != DEFAULT_ZONE)
    notes += [say(locale, "no-holidays")] * (subscription.holidays == "skip")
    after = f" ({', '.join(notes)})" if notes else ""
    at = " at " if locale == "en" else " "
    return f"{days_words(locale, subscription.days)}{at}{subscription.time}{after}"


def day_words(locale: Locale, day: date) -> str:
    """'11월 23일(월)', 'Mon 23 Nov'."""
    if locale == "en":
        return f"{_EN_DAYS[day.weekday()]} {day.day} {_EN_MONTHS[day.month - 1]}"
    return f"{day.month}월 {day.day}일({_KO_DAYS[day.weekday()]})"


_EN_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def when_words(locale: Locale, moment: datetime, now: datetime, timezone: str) -> str:
    """'오늘 08:30', '내일 07:30', '11월 23일(월) 07:30'; another zone than Seoul's is named."""
    zone = ZoneInfo(timezone)
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    near = {0: ("오늘", "today"), 1: ("내일", "tomorrow")}.get((local.date() - today).days)
    day = near[locale == "en"] if near else day_words(locale, local.date())
    suffix = "" if timezone == "Asia/Seoul" else f" ({timezone})"
    return f"{day} {local:%H:%M}{suffix}"
