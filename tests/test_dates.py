from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sources.dates import clamp, parse_date

NINE = "2024-07-01T00:00:00+00:00"  # 09:00 in Seoul and Tokyo

#: Every row of the table in section 7.1 of the notes on Korean news.
TABLE = [
    ("2024-06-23 15:42:00", {}, "2024-06-23T06:42:00+00:00"),
    ("2024-06-23 15:42:00", {"timezone": "Asia/Shanghai", "language": "zh"}, "2024-06-23T07:42:00+00:00"),
    ("Mon, 01 Jul 2024 09:00:00 KST", {}, NINE),
    ("Mon, 01 Jul 2024 09:00:00 JST", {"timezone": "UTC"}, NINE),
    ("2024-07-01 09:00:00 KST", {"timezone": "UTC"}, NINE),
    ("Mon, 01 Jul 2024 08:00:00 CST", {"timezone": "Asia/Shanghai", "language": "zh"}, NINE),
    ("Mon, 01 Jul 2024 08:00:00 CST", {"timezone": "UTC", "language": "zh-TW"}, NINE),
    ("Sun, 30 Jun 2024 18:00:00 CST", {"timezone": "UTC", "language": "en"}, NINE),
    ("Mon, 01 Jul 2024 09:00:00", {}, NINE),
    ("Mon, 01 Jul 2024 09:00:00 +09:00", {"timezone": "UTC"}, NINE),
    ("2024.07.01 09:00", {}, NINE),
    ("2024/07/01 09:00", {}, NINE),
    ("2024년 07월 01일", {}, "2024-06-30T15:00:00+00:00"),
    ("20240701090000", {}, NINE),
    ("202407010900", {}, NINE),
    ("2024-07-01 오후 3:05", {}, "2024-07-01T06:05:00+00:00"),
    ("월, 01 7월 2024 09:00:00 +0900", {}, NINE),
    ("Mon,01 Jul 2024 09:00:00 +0900", {}, NINE),
    ("2026-08-20 10:00:00  +0800", {}, "2026-08-20T02:00:00+00:00"),
    ("", {}, None),
]

FORMATS = [
    # RFC 822 and its zones
    ("Mon, 01 Jul 2024 00:00:00 GMT", NINE),
    ("Mon, 01 Jul 2024 00:00:00 UT", NINE),
    ("Mon, 01 Jul 2024 00:00:00 Z", NINE),
    ("Sun, 30 Jun 2024 20:00:00 EDT", NINE),
    ("Sun, 30 Jun 2024 19:00:00 EST", NINE),
    ("Sun, 30 Jun 2024 17:00 PDT", NINE),
    ("Sun, 30 Jun 2024 17:00 PT", NINE),
    ("1 Jul 24 00:00 GMT", NINE),
    ("Monday, 01-Jul-2024 00:00:00 GMT", NINE),
    ("Thu, 31 Dec 99 23:59:59 +0000", "1999-12-31T23:59:59+00:00"),
    ("Mon, 1 Jul 2024 24:00:00 +0900", "2024-07-01T15:00:00+00:00"),
    # ISO 8601
    ("2024-07-01T09:00:00+09:00", NINE),
    ("2024-07-01T09:00:00+0900", NINE),
    ("2024-07-01T09:00+09", NINE),
    ("2024-07-01T00:00:00Z", NINE),
    ("2024-07-01T00:00Z", NINE),
    ("2024-07-01T00:00:00.123456789Z", NINE),
    ("2024-07-01t00:00:00,5z", NINE),
    ("20240701T000000Z", NINE),
    ("2024-07-01T09:00:00+09:00[Asia/Seoul]", NINE),
    ("2024-06-30T23:59:60Z", "2024-06-30T23:59:59+00:00"),
    ("2024-183T09:00", NINE),
    ("2024-07-01+09:00", "2024-06-30T15:00:00+00:00"),
    ("Mon, 1 Jul 2024 9:0:0 +0900", NINE),
    ("Mon, 01 Jul 2024 09:00:00+0900", NINE),
    # CMSs
    ("2024. 7. 1. 오전 9:00", NINE),
    ("2024. 07. 01 09:00", NINE),
    ("2024-07-01(월) 09:00", NINE),
    ("입력 2024.07.01. 오전 9:00 수정 2024.07.01. 오후 1:00", NINE),
    ("2024년 7월 1일 오후 3시 5분", "2024-07-01T06:05:00+00:00"),
    ("2024년 7월 1일 (월요일) 15시05분09초", "2024-07-01T06:05:09+00:00"),
    ("2024-07-01 오전 12:30", "2024-06-30T15:30:00+00:00"),
    ("2024-07-01 오후 12:30", "2024-07-01T03:30:00+00:00"),
    ("2024-07-01 오후 15:05", "2024-07-01T06:05:00+00:00"),
    ("2024-07-01 낮 12시", "2024-07-01T03:00:00+00:00"),
    ("2024年7月1日 09:00", NINE),
    ("2024年07月01日（月）09時00分", NINE),
    ("２０２４年７月１日　午後３時５分", "2024-07-01T06:05:00+00:00"),
    ("令和6年7月1日 午前9時", NINE),
    ("民國113年7月1日 上午9:00", NINE),
    ("2024年7月1日 下午3:05", "2024-07-01T06:05:00+00:00"),
    ("2024-07-01 08:00 北京时间", NINE),
    ("July 1, 2024 9:05 AM EDT", "2024-07-01T13:05:00+00:00"),
    ("Jul. 1, 2024, 12:05:00 a.m. UTC", "2024-07-01T00:05:00+00:00"),
    ("1st July 2024 3pm UTC", "2024-07-01T15:00:00+00:00"),
    ("1 de julio de 2024 00:00 UTC", NINE),
    ("lun., 1 juil. 2024 02:00:00 +0200", NINE),
    ("Mo, 1. Juli 2024 02:00 CEST", NINE),
    # programs
    ("Mon Jul  1 09:00:00 2024", NINE),
    ("Mon Jul 01 09:00:00 KST 2024", NINE),
    ("Mon Jul 01 2024 09:00:00 GMT+0900 (Korean Standard Time)", NINE),
    ("1719792000", NINE),
    ("1719792000000", NINE),
    ("1719792000.25", NINE),
    ("20240701", "2024-06-30T15:00:00+00:00"),
    # days that can be read in one way only
    ("13/07/2024 09:00", "2024-07-13T00:00:00+00:00"),
    ("07/13/2024 09:00", "2024-07-13T00:00:00+00:00"),
]

UNREADABLE = [
    "3시간 전",
    "어제",
    "방금",
    "yesterday",
    "2 hours ago",
    "01/07/2024",
    "07.01.2024",
    "2024",
    "2024-07",
    "2024-13-01",
    "2024-02-30",
    "2024-07-01 25:00",
    "2024-07-01 09:00:00:00",
    "2024-07-01T09:00:00+2500",
    "0000-00-00 00:00:00",
    "Mon, 01 Jan 0001 00:00:00 +0000",
    "99999999",
    "https://news.example/2024",
    "2024-07-01 밤 12시",
    "\x00",
    "١٢٣",
]


@pytest.mark.parametrize(("raw", "options", "expected"), TABLE)
def test_every_row_of_the_table_is_read_right(raw, options, expected):
    moment = parse_date(raw, **options)
    assert (moment.isoformat() if moment else None) == expected


@pytest.mark.parametrize(("raw", "expected"), FORMATS)
def test_format_is_read(raw, expected):
    assert parse_date(raw).isoformat() == expected


@pytest.mark.parametrize("raw", UNREADABLE)
def test_what_names_no_single_moment_is_not_read(raw):
    assert parse_date(raw) is None


def test_summer_time_of_the_source_zone_counts():
    summer, winter = (parse_date(f"2024-{month}-01 09:00", timezone="America/New_York") for month in ("07", "12"))
    assert (summer.hour, winter.hour) == (13, 14)


def test_an_unknown_zone_is_the_callers_mistake():
    with pytest.raises(ZoneInfoNotFoundError):
        parse_date("2024-07-01", timezone="Asia/Pyeongchang")


def test_only_more_than_ten_minutes_ahead_is_clamped():
    now = datetime(2024, 7, 1, tzinfo=UTC)
    near, far = now + timedelta(minutes=10), now + timedelta(minutes=10, seconds=1)
    assert clamp(near, now) == (near, "ok")
    assert clamp(far, now) == (now, "clamped")
    assert clamp(now - timedelta(days=9_000), now) == (now - timedelta(days=9_000), "ok")


DIGITS = st.text(alphabet="0123456789 -./:TZ+년월일오전후,JulGMT", max_size=40)


@given(st.one_of(st.text(max_size=300), DIGITS), st.sampled_from(["Asia/Seoul", "UTC", "America/New_York"]))
def test_any_text_is_read_in_utc_or_not_at_all(raw, timezone):
    moment = parse_date(raw, timezone=timezone)
    assert moment is None or moment.utcoffset() == timedelta(0)


FIRST, LAST = datetime(1971, 1, 1), datetime(2098, 1, 1)  # noqa: DTZ001  # hypothesis takes its bounds naive


@given(st.datetimes(min_value=FIRST, max_value=LAST, timezones=st.just(UTC)))
def test_every_moment_survives_iso_rfc_822_and_korean_notation(moment):
    exact = moment.replace(microsecond=0)
    assert parse_date(exact.isoformat()) == exact
    assert parse_date(exact.strftime("%a, %d %b %Y %H:%M:%S GMT")) == exact
    assert parse_date(exact.strftime("%Y년 %m월 %d일 %H시 %M분 %S초"), timezone="UTC") == exact
