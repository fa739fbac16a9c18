"""'평일 오전 8시 반 도쿄' as an hour, days and a zone; pure, and never raises.

What is not understood comes back word for word: an hour that is guessed wrong posts at night.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..due import WEEKDAYS
from ..people.folding import fold

_LONG_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_HANGUL_DAYS = "월화수목금토일"
_WORKDAYS, _WEEKEND = WEEKDAYS[:5], WEEKDAYS[5:]
_DAY_WORDS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("매일", "날마다", "daily", "everyday"), WEEKDAYS),
    **dict.fromkeys(("평일", "주중", "weekday", "weekdays", "workdays"), _WORKDAYS),
    **dict.fromkeys(("주말", "weekend", "weekends"), _WEEKEND),
    **{f"{name}요일": (day,) for name, day in zip(_HANGUL_DAYS, WEEKDAYS, strict=True)},
    **{name: (day,) for name, day in zip(_LONG_DAYS, WEEKDAYS, strict=True)},
    **{f"{name}s": (day,) for name, day in zip(_LONG_DAYS, WEEKDAYS, strict=True)},
    **{day: (day,) for day in WEEKDAYS},
    **{name: (day,) for name, day in zip(_HANGUL_DAYS, WEEKDAYS, strict=True)},
    **dict.fromkeys(("tues",), ("tue",)),
    **dict.fromkeys(("thur", "thurs"), ("thu",)),
}
_ZONES: Mapping[str, str] = {
    **dict.fromkeys(("서울", "한국", "한국시간", "seoul", "korea", "kst", "부산"), "Asia/Seoul"),
    **dict.fromkeys(("도쿄", "동경", "일본", "일본시간", "tokyo", "japan", "jst", "東京", "오사카"), "Asia/Tokyo"),
    **dict.fromkeys(
        ("베이징", "북경", "상하이", "중국", "중국시간", "beijing", "shanghai", "china", "北京"), "Asia/Shanghai"
    ),
    **dict.fromkeys(("타이베이", "대만", "taipei", "taiwan", "台北"), "Asia/Taipei"),
    **dict.fromkeys(("홍콩", "hongkong", "香港"), "Asia/Hong_Kong"),
    **dict.fromkeys(("싱가포르", "싱가폴", "singapore", "sgt"), "Asia/Singapore"),
    **dict.fromkeys(("인도", "뭄바이", "델리", "india", "mumbai"), "Asia/Kolkata"),
    **dict.fromkeys(("두바이", "dubai"), "Asia/Dubai"),
    **dict.fromkeys(("런던", "영국", "london", "uk"), "Europe/London"),
    **dict.fromkeys(("베를린", "독일", "berlin", "germany"), "Europe/Berlin"),
    **dict.fromkeys(("파리", "프랑스", "paris", "france"), "Europe/Paris"),
    **dict.fromkeys(("뉴욕", "동부", "미국동부", "newyork", "eastern", "est", "edt"), "America/New_York"),
    **dict.fromkeys(("시카고", "chicago", "central"), "America/Chicago"),
    **dict.fromkeys(
        (
            "실리콘밸리",
            "샌프란시스코",
            "새너제이",
            "로스앤젤레스",
            "서부",
            "미국서부",
            "sanfrancisco",
            "losangeles",
            "pacific",
            "pst",
            "pdt",
        ),
        "America/Los_Angeles",
    ),
    **dict.fromkeys(("시애틀", "seattle"), "America/Los_Angeles"),
    **dict.fromkeys(("시드니", "호주", "sydney"), "Australia/Sydney"),
    **dict.fromkeys(("utc", "gmt", "세계시"), "UTC"),
}
_MORNING, _EVENING = "오전|아침|새벽|a\\.?m\\.?", "오후|저녁|밤|낮|p\\.?m\\.?"
_CLOCK = re.compile(
    rf"(?:(?P<before>{_MORNING}|{_EVENING})\s*)?"
    r"(?:(?P<hour>\d{1,2})\s*(?::\s*(?P<minute>\d{2})(?!\d)|시\s*(?:(?P<half>반)|(?P<spoken>\d{1,2})\s*분)?)"
    r"|(?P<four>\d{4})(?!\d)|(?P<bare>\d{1,2}))"
    rf"(?:\s*(?P<after>{_MORNING}|{_EVENING})(?![a-z]))?",
    re.IGNORECASE,
)
#: '공휴일 제외', '공휴일에는 쉬어줘', '공휴일 포함'
_HOLIDAYS: tuple[tuple[re.Pattern[str], Literal["post", "skip"]], ...] = (
    (
        re.compile(
            r"(?:공휴일|휴일)(?:에|에는|은|는|도)?\s*(?:제외|빼고|쉼|쉬고|쉬어줘|안\s?보냄|없이)|(?:no|skip|without|except|not on)[ -]+holidays?"
        ),
        "skip",
    ),
    (
        re.compile(
            r"(?:공휴일|휴일)(?:에도|에|도|은|는)?\s*(?:포함|보냄|보내줘)|(?:with|include|on|and)[ -]+holidays?"
        ),
        "post",
    ),
)
#: what may follow a number that stands for an hour by itself
_ENDS = re.compile(r"$|[\s,，、;·)]|(?:에|으로|로|부터|마다)(?:\s|$)")
_NAMED = {"정오": "12:00", "noon": "12:00", "자정": "00:00", "midnight": "00:00"}
_ENDING = re.compile(r"(?:으로|로|에|부터|마다|은|는|이|을|를)$")
_FILLERS = frozenset(
    [
        "at",
        "on",
        "to",
        "every",
        "each",
        "from",
        "the",
        "에",
        "로",
        "으로",
        "마다",
        "바꿔줘",
        "바꿔",
        "변경",
        "변경해줘",
        "설정",
        "맞춰줘",
        "보내줘",
        "time",
        "and",
        "set",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """What was said of the time; None and () where nothing was."""

    #: 'HH:MM'
    time: str | None = None
    #: in the order of the week
    days: tuple[str, ...] = ()
    #: IANA name
    timezone: str | None = None
    holidays: Literal["post", "skip"] | None = None
    #: words that were not understood
    unknown: tuple[str, ...] = ()

    @property
    def said(self) -> bool:
        return bool(self.time or self.days or self.timezone or self.holidays)


def read_when(words: str) -> When:
    """*words* as an hour, days and a zone, in any order."""
    plain = " ".join(fold(words.replace("～", "~")).text.split())
    holidays, plain = _take_holidays(plain)
    time, rest = _take_clock(plain)
    days: set[str] = set()
    zone: str | None = None
    unknown: list[str] = []
    for token in _tokens(rest):
        word = _ENDING.sub("", token) if _known(token) is None else token
        if (found := _days_of(word)) is not None:
            days |= found
        elif (named := zone_of(word)) is not None:
            zone = named
        elif word not in _FILLERS and word:
            unknown.append(token)
    ordered = tuple(day for day in WEEKDAYS if day in days)
    return When(time=time, days=ordered, timezone=zone, holidays=holidays, unknown=tuple(unknown))


def _take_holidays(words: str) -> tuple[Literal["post", "skip"] | None, str]:
    """Whether public holidays count, and *words* without it."""
    for pattern, rule in _HOLIDAYS:
        if (found := pattern.search(words)) is not None:
            return rule, f"{words[: found.start()]} {words[found.end() :]}"
    return None, words


def zone_of(word: str) -> str | None:
    """'Asia/Tokyo', '도쿄', 'JST' -> the zone's IANA name; None where it is none."""
    plain = fold(word).text.strip()
    known = _ZONES.get(plain.replace(" ", "").replace("_", "").replace("-", ""))
    return known or _all_zones().get(plain)


@lru_cache(maxsize=1)
def _all_zones() -> Mapping[str, str]:
    from zoneinfo import available_timezones

    return {name.lower(): name for name in available_timezones() if "/" in name and not name.startswith("Etc/")}


def _known(token: str) -> object:
    return _days_of(token) or zone_of(token)


def _tokens(words: str) -> Iterator[str]:
    for token in re.split(r"[\s,，、;·]+", words):
        if stripped := token.strip("().'\""):
            yield stripped


# -- the hour ------------------------------------------------------------------------------------------------------


def _take_clock(words: str) -> tuple[str | None, str]:
    """The hour, and *words* without it; where there are two, the second stays and is not understood."""
    for name, named in _NAMED.items():
        if re.search(rf"(?<![가-힣a-z]){name}(?![a-z])", words):
            return named, words.replace(name, " ", 1)
    for match in _CLOCK.finditer(words):
        before, after = words[: match.start()], words[match.end() :]
        if before[-1:].isalnum() or before[-1:] in ("+", "-", "/", ":", ".") or re.match(r"[-/:+a-z0-9]", after):
            continue  # a number inside a word ('utc+9', '2026-11') is no hour
        if (match["bare"] or match["four"]) and not match["after"] and not _ENDS.match(after):
            continue  # nor is one with another unit ('7일', '3명')
        if (time := _clock(match)) is not None:
            return time, f"{before} {after}"
    return None, words


def _clock(match: re.Match[str]) -> str | None:
    four = match["four"]
    hour = int(four[:2] if four else match["hour"] or match["bare"])
    minute = int(four[2:] if four else match["minute"] or match["spoken"] or (30 if match["half"] else 0))
    half_day = _half(match["before"]) or _half(match["after"])
    if half_day and hour > 12:
        half_day = "" if half_day == "pm" else "wrong"
    if half_day == "pm" and hour < 12:
        hour += 12
    if half_day == "am" and hour == 12:
        hour = 0
    return f"{hour:02}:{minute:02}" if half_day != "wrong" and hour < 24 and minute < 60 else None


def _half(word: str | None) -> str:
    if not word:
        return ""
    return "pm" if re.fullmatch(_EVENING, word, re.IGNORECASE) else "am"


# -- the days ------------------------------------------------------------------------------------------------------


def _days_of(word: str) -> set[str] | None:
    """'평일', '월수금', '월-금', 'mon-fri'; None where it names no day."""
    if word in _DAY_WORDS:
        return set(_DAY_WORDS[word])
    first, dash, last = word.replace("~", "-").replace("–", "-").partition("-")
    if dash:
        return _range(_DAY_WORDS.get(first, ()), _DAY_WORDS.get(last, ()))
    bare = re.sub(r"요일?$", "", word)
    if len(bare) > 1 and all(letter in _HANGUL_DAYS for letter in bare):
        return {WEEKDAYS[_HANGUL_DAYS.index(letter)] for letter in bare}
    return None


def _range(first: tuple[str, ...], last: tuple[str, ...]) -> set[str] | None:
    if len(first) != 1 or len(last) != 1:
        return None
    start, end = WEEKDAYS.index(first[0]), WEEKDAYS.index(last[0])
    return {WEEKDAYS[at % 7] for at in range(start, end + 1 + (7 if end < start else 0))}
