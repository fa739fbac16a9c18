import itertools
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.due import MAX_LATE, WEEKDAYS, dates_to_plan, due_at, is_quiet, next_due, runs_on
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


def days(edition, moment, known=()):
    """'07-01' for a date to be sent, '07-01 missed' for one that was."""
    return [f"{d.day:%m-%d}{' missed' * d.missed}" for d in dates_to_plan(edition, moment, known)]


MONDAY, TUESDAY = date(2024, 7, 1), date(2024, 7, 2)


def test_an_edition_is_due_from_its_hour_until_it_is_too_late():
    at = due_at(edition(), TUESDAY)
    assert days(edition(), at - timedelta(seconds=1), [MONDAY]) == []
    assert days(edition(), at, [MONDAY]) == ["07-02"]
    assert days(edition(), at + MAX_LATE, [MONDAY]) == ["07-02"]
    assert days(edition(), at + MAX_LATE + timedelta(seconds=1), [MONDAY]) == ["07-02 missed"]


def test_a_date_that_is_known_is_not_due_again():
    assert days(edition(), due_at(edition(), TUESDAY), [MONDAY, TUESDAY]) == []


def test_a_late_evening_edition_is_still_due_after_midnight_for_its_own_date():
    late = edition(time="23:50", days=("mon",))
    assert days(late, due_at(late, MONDAY) + timedelta(minutes=30)) == ["07-01"]


def test_after_an_outage_every_date_since_the_last_is_told_and_the_newest_sent():
    back = due_at(edition(), date(2024, 7, 4)) + timedelta(hours=1)
    assert days(edition(), back, [MONDAY]) == ["07-02 missed", "07-03 missed", "07-04"]


def test_after_a_long_outage_a_week_is_told():
    back = due_at(edition(), date(2024, 7, 31)) + timedelta(hours=1)
    assert days(edition(), back, [MONDAY])[0] == "07-24 missed"


def test_a_new_channel_hears_of_a_date_missed_today_and_of_none_before():
    at = due_at(edition(), TUESDAY)
    assert days(edition(), at + timedelta(hours=7)) == ["07-02 missed"]
    assert days(edition(), at + timedelta(hours=17)) == []


def test_a_clock_that_goes_back_makes_nothing_due_that_is_known():
    known = [MONDAY, TUESDAY]
    for hours in range(48):
        assert days(edition(), due_at(edition(), TUESDAY) - timedelta(hours=hours), known) == []


@given(
    st.sampled_from(["Asia/Seoul", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe"]),
    st.lists(st.integers(-180, 2000), max_size=60),
    st.times(),
)
@settings(max_examples=80, deadline=None)
def test_however_the_clock_moves_a_date_is_planned_once_and_is_sent_or_missed(zone, minutes, hour):
    """Ticks at odd times, clock jumps back and forth: no date twice, and none between two others left out."""
    e = edition(timezone=zone, time=f"{hour:%H:%M}", days=WEEKDAYS)
    now, known = datetime(2024, 3, 8, tzinfo=UTC), []
    for step in minutes:
        now += timedelta(minutes=step)
        for due in dates_to_plan(e, now, known):
            assert due.day not in known
            assert due.at <= now
            assert due.missed == (now - due.at > MAX_LATE)
            known.append(due.day)
    if known:
        span = [min(known) + timedelta(days=n) for n in range((max(known) - min(known)).days + 1)]
        gaps = [day for day in span if day not in known]
        assert all((max(known) - day).days > 0 for day in gaps)
        assert not gaps or max(minutes) > 24 * 60


def test_days_and_holidays_decide_whether_an_edition_runs():
    assert runs_on(edition(), date(2024, 7, 1))
    assert not runs_on(edition(), date(2024, 7, 6))
    assert runs_on(edition(holidays="post"), date(2024, 8, 15))
    assert not runs_on(edition(holidays="skip"), date(2024, 8, 15))


def test_own_days_off_are_holidays_too():
    e = edition(holidays="skip", holiday_dates=(MONDAY,))
    assert not runs_on(e, MONDAY)
    assert runs_on(e, TUESDAY)


def test_without_a_calendar_only_own_days_off_count():
    e = edition(holidays="skip", holiday_country="", holiday_dates=(MONDAY,))
    assert runs_on(e, date(2024, 8, 15))
    assert not runs_on(e, MONDAY)


def test_the_calendar_is_that_of_the_editions_country():
    independence = date(2024, 7, 4)
    assert not runs_on(edition(holidays="skip", holiday_country="US"), independence)
    assert runs_on(edition(holidays="skip"), independence)


@pytest.mark.parametrize(
    ("days", "holidays", "runs"),
    [
        (("mon",), ["07-01"], ["07-02"]),
        (("mon",), ["07-01", "07-02"], ["07-03"]),
        (("mon", "tue"), ["07-01"], ["07-02"]),
        (("fri",), ["07-05"], ["07-08"]),
        (("sat",), ["07-06"], ["07-08"]),
        (("sat",), [], ["07-06"]),
        (("mon", "wed"), ["07-01", "07-02", "07-03"], ["07-04", "07-08", "07-10"]),
    ],
)
def test_what_a_holiday_takes_comes_on_the_next_working_day(days, holidays, runs):
    off = tuple(date.fromisoformat(f"2024-{day}") for day in holidays)
    e = edition(days=days, holidays="next", holiday_dates=off)
    window = [date(2024, 7, 1) + timedelta(days=n) for n in range(10)]
    first = runs[0]
    found = [f"{day:%m-%d}" for day in window if runs_on(e, day)]
    assert [day for day in found if day >= first][: len(runs)] == runs
    assert not set(found) & set(holidays)


@pytest.mark.parametrize(
    ("hours", "wall", "quiet"),
    [
        ("22:00-07:00", "21:59", False),
        ("22:00-07:00", "22:00", True),
        ("22:00-07:00", "03:00", True),
        ("22:00-07:00", "07:00", False),
        ("12:00-13:00", "12:30", True),
        ("12:00-13:00", "13:00", False),
        ("", "03:00", False),
    ],
)
def test_quiet_hours_are_wall_times_of_the_editions_zone(hours, wall, quiet):
    moment = datetime.fromisoformat(f"2024-07-01T{wall}:00+09:00")
    assert is_quiet(edition(quiet_hours=hours), moment) is quiet


def test_the_next_hour_is_after_now_and_on_a_day_of_the_edition():
    friday_noon = datetime(2024, 7, 5, 12, tzinfo=ZoneInfo("Asia/Seoul"))
    assert next_due(edition(), friday_noon).day == date(2024, 7, 8)
    assert next_due(edition(days=()), friday_noon) is None
