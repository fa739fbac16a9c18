import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.due import MAX_LATE, due_at, due_editions, runs_on
from bot.model import Edition

WORKDAYS = ("mon", "tue", "wed", "thu", "fri")


def edition(**changes):
    values = {"id": "morning", "title": "브리핑", "time": "08:30", "days": WORKDAYS, "timezone": "Asia/Seoul"}
    return Edition(**{**values, **changes})


def test_due_at_is_the_wall_time_in_the_editions_zone():
    assert due_at(edition(), date(2024, 7, 1)) == datetime(2024, 6, 30, 23, 30, tzinfo=UTC)


def test_due_at_in_a_spring_gap_is_the_first_valid_instant_after_it():
    gap = edition(time="02:30", timezone="America/New_York")
    assert due_at(gap, date(2026, 3, 8)) == datetime(2026, 3, 8, 7, 0, tzinfo=UTC)


def test_due_at_on_an_autumn_day_is_the_first_of_the_two_instants():
    fold = edition(time="01:30", timezone="America/New_York")
    assert due_at(fold, date(2026, 11, 1)) == datetime(2026, 11, 1, 5, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["Asia/Seoul", "America/New_York", "Australia/Lord_Howe", "UTC"])
def test_every_local_date_has_one_due_instant_and_they_rise(zone):
    first = date(2011, 1, 1)
    instants = [due_at(edition(timezone=zone), first + timedelta(days=n)) for n in range(730)]
    assert all(a < b for a, b in itertools.pairwise(instants))
    assert all(i.astimezone(ZoneInfo(zone)).time() >= time(8, 30) for i in instants)


def test_a_date_that_a_zone_skipped_is_due_when_the_next_begins():
    skipped = due_at(edition(timezone="Pacific/Apia"), date(2011, 12, 30))
    assert skipped == datetime(2011, 12, 30, 10, 0, tzinfo=UTC)
    assert skipped < due_at(edition(timezone="Pacific/Apia"), date(2011, 12, 31))


def test_an_edition_is_due_from_its_hour_until_it_is_too_late():
    at = due_at(edition(), date(2024, 7, 1))

    def days(moment):
        return [day for _, day in due_editions([edition()], moment)]

    assert days(at - timedelta(seconds=1)) == []
    assert days(at) == [date(2024, 7, 1)]
    assert days(at + MAX_LATE) == [date(2024, 7, 1)]
    assert days(at + MAX_LATE + timedelta(seconds=1)) == []


def test_a_late_evening_edition_is_still_due_after_midnight_for_its_own_date():
    late = edition(time="23:50", days=("mon",))
    moment = due_at(late, date(2024, 7, 1)) + timedelta(minutes=30)
    assert [day for _, day in due_editions([late], moment)] == [date(2024, 7, 1)]


def test_days_and_holidays_decide_whether_an_edition_runs():
    assert runs_on(edition(), date(2024, 7, 1))
    assert not runs_on(edition(), date(2024, 7, 6))
    assert runs_on(edition(holidays="post"), date(2024, 8, 15))
    assert not runs_on(edition(holidays="skip"), date(2024, 8, 15))
