"""Dates as feeds and pages write them -> aware UTC; never a guess.

Every row of korean-news 7.1 and the usual formats of CMSs in Korean, English, Japanese and Chinese.  A date is read in
three independent looks: the day, the wall time in what is left, the zone in what is left of that.  What names no zone is
in the source's zone.  What could be read in two ways ('01/07/2024') is not read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta, timezone, tzinfo
from typing import Literal
from zoneinfo import ZoneInfo

#: A clock may be this much ahead of ours before its date is taken for a mistake.
TOLERANCE = timedelta(minutes=10)

_MOST = 200
_YEARS = range(1970, 2100)

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            # English, then what differs in German, French, Spanish, Portuguese, Italian and Dutch; Hungarian; Greek; Russian
            "jan january januar janvier enero ene janeiro gennaio gen januari janv január ιαν ιανουαρίου января янв январь",
            "feb february februar février fevrier févr fevr febrero fevereiro fev febbraio februari február φεβ φεβρουαρίου февраля фев февр февраль",
            "mar march märz maerz mär mrz mars marzo março marco maart mrt március márc μάρ μαρ μάρτιος μαρτίου марта мар март",
            "apr april avril avr abril abr aprile április ápr απρ απριλίου апреля апр апрель",
            "may mai mayo maio maggio mag mei május máj μάι μαι μαϊ μάιος μαΐου мая май",
            "jun june juni juin junio junho giugno giu június jún ιούν ιουν ιουνίου июня июн июнь",
            "jul july juli juillet juil julio julho luglio lug július júl ιούλ ιουλ ιουλίου июля июл июль",
            "aug august août aout agosto ago augustus augusztus αύγ αυγ αυγούστου августа авг август",
            "sep sept september septembre septiembre setembro set settembre szeptember szept σεπ σεπτεμβρίου сентября сен сент сентябрь",
            "oct october oktober okt octobre octubre outubro out ottobre ott október οκτ οκτωβρίου октября окт октябрь",
            "nov november novembre noviembre novembro νοέ νοε νοεμβρίου ноября ноя нояб ноябрь",
            "dec december dezember dez décembre decembre déc diciembre dic dezembro dicembre δεκ δεκεμβρίου декабря дек декабрь",
        ),
        start=1,
    )
    for name in names.split()
} | {f"{number}{unit}": number for number in range(1, 13) for unit in "월月"}
_MONTHS |= {f"0{number}{unit}": number for number in range(1, 10) for unit in "월月"}

_NAME = r"(?P<month>(?:0?[1-9]|1[0-2])[월月]|[^\W\d_]{3,12})\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.|日|일)?"
#: Kinds of day, the surest first.  Every pattern names year, month and day.
_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})\s*[년年]\s*(?P<month>\d{1,2})\s*[월月]\s*(?P<day>\d{1,2})\s*(?:[일日号號])?",
        r"(?<!\d)(?P<year>\d{4})(?P<sep>\s?[-./]\s?)(?P<month>0?\d{1,2})(?P=sep)(?P<day>\d{1,2})(?!\d)\.?",
        r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?=T\d|Z?$|\s|[+-]\d)",
        rf"(?<!\d){_DAY}[\s-]*(?:de\s+)?{_NAME}(?:\s+de|,)?[\s-]*(?P<year>\d{{4}}|\d{{2}}(?=\s))(?!\d)",
        rf"{_NAME}\s*{_DAY},?\s+(?P<year>\d{{4}})(?!\d)",
        # Unix and Java: the year stands behind the time, and perhaps behind the zone.
        rf"{_NAME}\s+{_DAY}(?=\s+\d{{1,2}}:\d{{2}}).*?(?<![\d+-])(?P<year>\d{{4}})(?!\d)",
        rf"(?<!\d)(?P<year>\d{{4}})\.?[\s-]{_NAME}[\s-]{_DAY}(?!\d)",
    )
)
_ERA = re.compile(r"(?P<era>令和|平成|民國|民国)\s*(?P<year>\d{1,3}|元)\s*年")
_ERA_STARTS = {"令和": 2018, "平成": 1988, "民國": 1911, "民国": 1911}
#: '13/07/2024': read only where one of the two can be no month, or both are the same.
_DAY_OR_MONTH = re.compile(r"(?<!\d)(?P<first>\d{1,2})(?P<sep>[-./])(?P<second>\d{1,2})(?P=sep)(?P<year>\d{4})(?!\d)")
_ORDINAL = re.compile(r"^(?P<year>\d{4})-(?P<ordinal>\d{3})(?=$|[T\s])")
_DIGITS = re.compile(r"^(?P<day>\d{8})(?P<time>(?:\d{2}){1,3})?$")
_EPOCH = re.compile(r"^(?P<seconds>1\d{9})(?P<thousandths>\d{3})?(?:\.\d{1,9})?$")

_BEFORE_NOON = "오전|새벽|아침|午前|上午|凌晨|早上|清晨"
_AFTER_NOON = "오후|저녁|밤|午後|下午|晚上|傍晚"
_NOON = "낮|中午"
_CLOCK = re.compile(
    rf"(?P<before>{_BEFORE_NOON}|{_AFTER_NOON}|{_NOON}|(?<![a-z])[ap]\.?m\.?)?\s*"
    r"(?<![\d:.+])(?:(?P<hour>\d{1,2})\s?:\s?(?P<minute>\d{1,2})(?:\s?:\s?(?P<second>\d{1,2})(?:[.,]\d{1,9})?)?(?![\d:])"
    r"|T(?P<hour2>\d{2})(?P<minute2>\d{2})(?P<second2>\d{2})?(?:[.,]\d{1,9})?(?!\d)"
    r"|(?P<hour3>\d{1,2})\s*[시時时点點](?:\s*(?P<minute3>\d{1,2})\s*[분分])?(?:\s*(?P<second3>\d{1,2})\s*[초秒])?"
    r"|T(?P<hour4>\d{1,2})(?=$|Z|[+-])"
    r"|(?P<hour5>\d{1,2})(?=\s?[ap]\.?m\b))"
    r"(?:\s*(?P<after>[ap]\.?m\b\.?))?",
    re.IGNORECASE,
)

#: A time that could not be read: better no date than its midnight.
_TIME_LIKE = re.compile(r"(?<![\d+-])\d{1,2}:\d")

_OFFSET = re.compile(
    r"(?:(?<![A-Za-z])(?:GMT|UTC|UT|Z)\s?)?(?<![\d-])(?P<sign>[+-])(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?(?![\d:])"
)
_AREA = re.compile(r"\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Pacific|Etc)/[A-Za-z_+-]+(?:/[A-Za-z_]+)?")
_WORD = re.compile(
    r"(?<![A-Za-z])(?:[A-Z]{1,5}|z|gmt|utc|kst|jst)(?![A-Za-z])|한국\s?시간|日本時間|日本时间|北京时间|北京時間|台北時間"
)
#: Hours east of Greenwich; RFC 822's names, and those of the regions we read.
_ZONES = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 1, "WEST": 1, "CET": 1, "MET": 1, "MEZ": 1, "CEST": 2, "MESZ": 2, "MEST": 2,
    "EET": 2, "EEST": 3, "MSK": 3, "PKT": 5, "IST": 5.5, "ICT": 7, "WIB": 7, "HKT": 8, "SGT": 8, "PHT": 8, "AWST": 8,
    "KST": 9, "JST": 9, "ACST": 9.5, "AEST": 10, "AEDT": 11, "NZST": 12, "NZDT": 13, "BRT": -3, "AST": -4, "ADT": -3,
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8,
    "HST": -10, "한국시간": 9, "日本時間": 9, "日本时间": 9, "北京时间": 8, "北京時間": 8, "台北時間": 8,
}  # fmt: skip
_CHINESE_ZONES = ("Asia/Shanghai", "Asia/Taipei", "Asia/Hong_Kong", "Asia/Macau", "Asia/Singapore", "PRC")
_CIVIL = {
    "AT": "America/Halifax",
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}


def parse_date(raw: str, *, timezone: str = "Asia/Seoul", language: str = "") -> datetime | None:
    """Return the moment *raw* names, in UTC; None where it names none, or could mean two.

    *timezone* (IANA; ``ZoneInfoNotFoundError`` for another word) is for dates without a zone.  'CST' is China's on
    Chinese sources and in Chinese zones, else the United States'.  A day without a time is that day's midnight.  Relative words ('3시간 전') are not read.
    """
    text = _tidy(raw)
    if not text:
        return None
    local = ZoneInfo(timezone)
    chinese = _cst_is_chinese(language.lower(), timezone)
    for read in (_epoch, _compact, _written):
        try:
            moment = read(text, local, chinese)
        except (ValueError, OverflowError):
            return None
        if moment is not None:
            return moment.astimezone(UTC)
    return None


def clamp(moment: datetime, now: datetime) -> tuple[datetime, Literal["ok", "clamped"]]:
    """Return (*moment*, 'ok'), or (*now*, 'clamped') where *moment* is more than ten minutes ahead."""
    return (now, "clamped") if moment - now > TOLERANCE else (moment, "ok")


def _tidy(raw: str) -> str:
    text = unicodedata.normalize("NFKC", raw[: _MOST * 2]).replace("−", "-").replace("‐", "-").replace("∶", ":")
    return " ".join(re.sub(r"[\u200b-\u200f\ufeff\x00]", "", text).split())[:_MOST]


def _cst_is_chinese(language: str, timezone: str) -> bool:
    if language.startswith("zh") or timezone in _CHINESE_ZONES:
        return True
    return not language and timezone.startswith("Asia/")


def _epoch(text: str, _local: tzinfo, _chinese: bool) -> datetime | None:  # noqa: FBT001  # one shape for all readers
    found = _EPOCH.match(text)
    if not found:
        return None
    return datetime.fromtimestamp(int(found["seconds"]), UTC)


def _compact(text: str, local: tzinfo, _chinese: bool) -> datetime | None:  # noqa: FBT001  # as above
    """'20240701090000', '202407010900', '20240701'."""
    found = _DIGITS.match(text)
    if not found:
        return None
    clock = (found["time"] or "").ljust(6, "0")
    day = _day(int(found["day"][:4]), int(found["day"][4:6]), int(found["day"][6:]))
    return _at(day, int(clock[:2]), int(clock[2:4]), int(clock[4:])).replace(tzinfo=local)


def _written(text: str, local: tzinfo, chinese: bool) -> datetime | None:  # noqa: FBT001  # as above
    day, rest = _find_day(_ERA.sub(_common_era, text))
    if day is None:
        return None
    moment, rest = _find_time(day, rest)
    if moment is None:
        return None
    return moment.replace(tzinfo=_find_zone(rest, chinese=chinese) or local)


def _common_era(found: re.Match[str]) -> str:
    year = 1 if found["year"] == "元" else int(found["year"])
    return f"{_ERA_STARTS[found['era']] + year}年"


def _find_day(text: str) -> tuple[datetime | None, str]:
    """Return the day that *text* names at midnight, and the text without it."""
    for pattern in _DAYS:
        for found in pattern.finditer(text):
            month = _month(found["month"])
            if month:
                day = _day(_year(found["year"]), month, int(found["day"]))
                return day, _without(text, found)
    if ordinal := _ORDINAL.search(text):
        day = _day(int(ordinal["year"]), 1, 1) + timedelta(days=_within(ordinal["ordinal"], 366) - 1)
        return day, _without(text, ordinal)
    if either := _DAY_OR_MONTH.search(text):
        return _unambiguous(int(either["first"]), int(either["second"]), int(either["year"])), _without(text, either)
    return None, text


def _without(text: str, found: re.Match[str]) -> str:
    """Return *text* less the day that was *found*; the time between day and year stays."""
    inside = found.group() if "month" in found.groupdict() and re.search(r"\d:\d", found.group()) else ""
    if inside:
        start, end = found.span("year")
        return f"{text[: found.start()]} {text[found.end('day') : start]} {text[end:]}"
    return f"{text[: found.start()]} {text[found.end() :]}"


def _month(word: str) -> int:
    return int(word) if word.isdigit() else _MONTHS.get(word.lower(), 0)


def _year(digits: str) -> int:
    """Two digits as RFC 2822 has them: 00 to 49 are of this century."""
    year = int(digits)
    return year if len(digits) == 4 else year + (2000 if year < 50 else 1900)


def _unambiguous(first: int, second: int, year: int) -> datetime | None:
    if first == second or second > 12:
        return _day(year, first, second)
    return _day(year, second, first) if first > 12 else None


def _day(year: int, month: int, day: int) -> datetime:
    if year not in _YEARS:
        raise ValueError(f"year {year}")
    return datetime(year, month, day)  # noqa: DTZ001  # the zone is not read yet


def _within(digits: str, most: int) -> int:
    number = int(digits)
    if not 1 <= number <= most:
        raise ValueError(digits)
    return number


def _find_time(day: datetime, text: str) -> tuple[datetime | None, str]:
    """Return *day* at the wall time that *text* names (midnight where none), and the text without it."""
    found = _CLOCK.search(text)
    if not found:
        if re.search(r"정오|正午", text):
            return day + timedelta(hours=12), text
        return (None if _TIME_LIKE.search(text) else day), text
    hour, minute, second = (
        next((int(found[name + kind]) for kind in ("", "2", "3", "4", "5") if found.groupdict().get(name + kind)), 0)
        for name in ("hour", "minute", "second")
    )
    half = (found["before"] or found["after"] or "").lower().replace(".", "")
    rest = f"{text[: found.start()]} {text[found.end() :]}"
    return _at(day, _in_half(hour, half), minute, second), rest


def _in_half(hour: int, half: str) -> int:
    """Return *hour* of the 24-hour clock; a time beyond noon on it ('오후 15:05') is taken as it stands."""
    if not half or hour > 12:
        return hour
    if half == "am" or half in _BEFORE_NOON.split("|"):
        return hour % 12
    if half == "밤" and hour == 12:
        raise ValueError("'밤 12시' is the start of a day or its end")
    if half in _NOON.split("|"):
        return hour if hour >= 10 else hour + 12
    return hour % 12 + 12


def _at(day: datetime, hour: int, minute: int, second: int) -> datetime:
    """24:00 is the next day's midnight; a leap second is the one before it."""
    if hour == 24 and not minute and not second:
        return day + timedelta(days=1)
    return datetime.combine(day, time(hour, minute, min(second, 59) if second == 60 else second))


def _find_zone(text: str, *, chinese: bool) -> tzinfo | None:
    """Return the zone that *text* names: an offset before a place before an abbreviation."""
    found = _OFFSET.search(text)
    if found:
        return _offset(found)
    looks: tuple[Callable[[str], tzinfo | None], ...] = (_area, lambda rest: _abbreviation(rest, chinese=chinese))
    return next((zone for look in looks if (zone := look(text)) is not None), None)


def _offset(found: re.Match[str]) -> tzinfo:
    hours, minutes = int(found["hours"]), int(found["minutes"] or 0)
    if hours > 14 or minutes > 59:
        raise ValueError(f"offset {found.group()!r}")
    east = timedelta(hours=hours, minutes=minutes)
    return timezone(-east if found["sign"] == "-" else east)


def _area(text: str) -> tzinfo | None:
    found = _AREA.search(text)
    if not found:
        return None
    try:
        return ZoneInfo(found.group())
    except (KeyError, ValueError, OSError):
        return None


def _abbreviation(text: str, *, chinese: bool) -> tzinfo | None:
    for found in _WORD.finditer(text):
        word = found.group().replace(" ", "").upper()
        if word == "CST" and chinese:
            return timezone(timedelta(hours=8))
        if word in _ZONES:
            return timezone(timedelta(hours=_ZONES[word]))
        if word in _CIVIL:
            return ZoneInfo(_CIVIL[word])
    return None
