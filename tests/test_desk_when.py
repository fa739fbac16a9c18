"""Hours, days and zones as people write them; what is not understood comes back."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.when import read_when, zone_of
from bot.desk.wording import days_words, schedule_words
from bot.due import WEEKDAYS
from bot.subscriptions import Subscription

WORKDAYS = WEEKDAYS[:5]


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("08:30", "08:30"),
        ("8:30", "08:30"),
        ("８：３０", "08:30"),
        ("오전 8시 반", "08:30"),
        ("아침 8시반", "08:30"),
        ("오후 6시 30분", "18:30"),
        ("저녁 7시", "19:00"),
        ("오전 12시", "00:00"),
        ("오후 12시", "12:00"),
        ("오후 18시", "18:00"),
        ("정오", "12:00"),
        ("자정", "00:00"),
        ("8am", "08:00"),
        ("7:30 pm", "19:30"),
        ("7:30 P.M.", "19:30"),
        ("0830", "08:30"),
        ("18", "18:00"),
        ("8시 반으로 바꿔줘", "08:30"),
        ("at 9", "09:00"),
        ("23:59", "23:59"),
    ],
)
def test_an_hour_is_read_in_the_ways_it_is_written(words, time):
    when = read_when(words)
    assert (when.time, when.unknown) == (time, ())


@pytest.mark.parametrize(
    "words", ["25:00", "8:75", "오전 15시", "24:00", "아무때나", "-3", "1e5", "8:5", "7일", "3명", "1200명"]
)
def test_what_is_no_hour_is_not_guessed(words):
    when = read_when(words)
    assert when.time is None
    assert when.unknown


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("평일", WORKDAYS),
        ("매일", WEEKDAYS),
        ("주말", ("sat", "sun")),
        ("월수금", ("mon", "wed", "fri")),
        ("금수월", ("mon", "wed", "fri")),
        ("월, 수, 금", ("mon", "wed", "fri")),
        ("월요일 목요일", ("mon", "thu")),
        ("월-금", WORKDAYS),
        ("월~금", WORKDAYS),
        ("금-월", ("mon", "fri", "sat", "sun")),
        ("mon-fri", WORKDAYS),
        ("Tuesdays", ("tue",)),
        ("weekdays", WORKDAYS),
        ("일", ("sun",)),
    ],
)
def test_days_are_read_by_word_by_letter_and_by_range(words, days):
    when = read_when(words)
    assert (when.days, when.unknown) == (days, ())


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("도쿄", "Asia/Tokyo"),
        ("Asia/Tokyo", "Asia/Tokyo"),
        ("america/new_york", "America/New_York"),
        ("KST", "Asia/Seoul"),
        ("뉴욕", "America/New_York"),
        ("실리콘밸리", "America/Los_Angeles"),
        ("東京", "Asia/Tokyo"),
        ("utc", "UTC"),
    ],
)
def test_a_zone_is_read_by_place_by_letters_and_by_its_name(words, zone):
    assert read_when(words).timezone == zone


def test_hour_days_and_zone_stand_in_any_order():
    for words in ("평일 오전 8시 반 도쿄", "도쿄 평일 08:30", "08:30 도쿄 평일에"):
        when = read_when(words)
        assert (when.time, when.days, when.timezone, when.unknown) == ("08:30", WORKDAYS, "Asia/Tokyo", ())


def test_a_second_hour_is_not_understood():
    assert read_when("8시 30분 9시").unknown == ("9시",)


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["{}:{:02}", "{}시 {}분", "{:02}{:02}"]))
def test_every_minute_of_the_day_is_read_back(hour, minute, form):
    assert read_when(form.format(hour, minute)).time == f"{hour:02}:{minute:02}"


@given(st.text(max_size=80))
def test_nothing_that_can_be_typed_raises_and_an_hour_is_an_hour(words):
    when = read_when(words)
    assert when.time is None or re.fullmatch(r"(?:[01]\d|2[0-3]):[0-5]\d", when.time)
    assert when.timezone is None or when.timezone == "UTC" or when.timezone in available_timezones()


@given(st.sets(st.sampled_from(WEEKDAYS), min_size=1))
def test_days_as_they_are_printed_are_read_back(days):
    ordered = tuple(day for day in WEEKDAYS if day in days)
    for locale in ("ko", "en"):
        assert read_when(days_words(locale, ordered).replace("every day", "daily")).days == ordered


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("평일 08:30 공휴일 제외", "skip"),
        ("08:30 공휴일은 쉬고 평일", "skip"),
        ("weekdays 8:30 no holidays", "skip"),
        ("no-holidays", "skip"),
        ("공휴일 포함 08:30", "post"),
        ("with holidays", "post"),
        ("08:30", None),
    ],
)
def test_public_holidays_are_left_out_or_taken_in(words, rule):
    when = read_when(words)
    assert (when.holidays, when.unknown) == (rule, ())


def test_a_schedule_names_its_zone_where_it_is_not_seoul():
    one = Subscription(platform="slack", workspace="T1", channel="C1", time="08:30", changed_at=datetime.now(UTC))
    assert schedule_words("ko", one) == "평일 08:30"
    assert schedule_words("ko", replace(one, timezone="Asia/Tokyo")) == "평일 08:30 (Asia/Tokyo)"
    assert schedule_words("ko", replace(one, holidays="skip")) == "평일 08:30 (공휴일 제외)"


def test_no_zone_is_made_up():
    assert zone_of("화성") is None
