"""Amounts, percentages and dates of a text in one notation for Korean, English, Japanese and Chinese.

``$3 billion``, ``30억 달러`` and ``30亿美元`` are all ``n:3e+09usd``; ``6월 11일``, ``June 11`` and ``6月11日`` are ``d:6-11``.
Values are kept to three significant digits: outlets round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta

_UNITS = {
    "조": 1e12, "兆": 1e12, "万亿": 1e12, "萬億": 1e12, "억": 1e8, "億": 1e8, "亿": 1e8, "십억": 1e9, "十億": 1e9, "十亿": 1e9,
    "천만": 1e7, "千萬": 1e7, "千万": 1e7, "백만": 1e6, "百萬": 1e6, "百万": 1e6, "만": 1e4, "萬": 1e4, "万": 1e4, "천": 1e3, "千": 1e3,
    "trillion": 1e12, "tn": 1e12, "billion": 1e9, "bn": 1e9, "b": 1e9, "million": 1e6, "mn": 1e6, "m": 1e6,
    "thousand": 1e3, "k": 1e3,
}  # fmt: skip
_CURRENCIES = {
    "$": "usd", "us$": "usd", "달러": "usd", "불": "usd", "弗": "usd", "dollars": "usd", "dollar": "usd", "usd": "usd", "ドル": "usd", "美元": "usd", "美金": "usd",
    "₩": "krw", "원": "krw", "won": "krw", "krw": "krw", "ウォン": "krw", "韩元": "krw", "韓元": "krw", "韩圜": "krw", "韓圜": "krw",
    "円": "jpy", "엔": "jpy", "yen": "jpy", "jpy": "jpy", "日元": "jpy", "日圓": "jpy", "日円": "jpy",
    "위안": "cny", "yuan": "cny", "rmb": "cny", "元": "cny", "人民币": "cny", "人民幣": "cny", "人民元": "cny",
    "€": "eur", "유로": "eur", "euros": "eur", "euro": "eur", "eur": "eur", "ユーロ": "eur", "欧元": "eur", "歐元": "eur",
    "£": "gbp", "파운드": "gbp", "pounds": "gbp", "gbp": "gbp", "ポンド": "gbp", "英镑": "gbp", "英鎊": "gbp",
    "%": "%", "％": "%", "퍼센트": "%", "percent": "%", "per cent": "%", "パーセント": "%",
}  # fmt: skip


def _either(words: dict[str, object]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_CJK_UNIT = "|".join(sorted((u for u in _UNITS if not u.isascii()), key=len, reverse=True))
_LATIN_UNIT = "|".join(sorted((u for u in _UNITS if u.isascii()), key=len, reverse=True))
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_AMOUNT = re.compile(
    rf"(?<![A-Za-z\d.,제第])(?P<sign>(?:US)?\$|[€£₩¥￥])?\s?(?P<body>{_NUMBER}(?:\s?(?:{_CJK_UNIT})(?:\s?{_NUMBER}(?=\s?(?:{_CJK_UNIT})))?)*)"
    rf"(?:[\s-]?(?P<latin>{_LATIN_UNIT})(?![A-Za-z]))?(?:\s?(?:US\s)?(?P<currency>{_either(dict(_CURRENCIES))})(?![A-Za-z]))?",
    re.IGNORECASE,
)
_PART = re.compile(rf"({_NUMBER})\s?({_CJK_UNIT})?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
# (one of these must stand in the text, pattern, the day comes first): the first column only saves time
_STARTS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATES = (
    ("월月", re.compile(r"(?<!\d)(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日号號]"), False),
    (("19", "20"), re.compile(r"(?<!\d)(?:19|20)\d\d[-./](\d{1,2})[-./](\d{1,2})(?!\d)"), False),
    (_STARTS, re.compile(rf"\b{_MONTH}\s(\d{{1,2}})(?!\d|,\d)", re.IGNORECASE), False),
    (_STARTS, re.compile(rf"(?<![\d.,])(\d{{1,2}})(?:st|nd|rd|th)?\s{_MONTH}(?![a-z])", re.IGNORECASE), True),
)
# a day of the month that stands alone ('23일', '23日'); not '10일간' (a length) and not the day of a full date
_BARE_DAY = re.compile(r"(?<![\d.,월月])(?<![월月]\s)(\d{1,2})\s?[일日号](?!\s?[간間间째本])")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(
    r"\b(?:on|late|early)\s(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b", re.IGNORECASE
)
_HAS_DIGIT = re.compile(r"\d")


def _value(body: str, latin: str | None) -> float:
    total = 0.0
    for number, unit in _PART.findall(body):
        total += float(number.replace(",", "") or 0) * _UNITS.get(unit, 1.0)
    return total * _UNITS.get((latin or "").lower(), 1.0)


def _currency(match: re.Match[str], language: str) -> str:
    sign = (match["sign"] or "").lower()
    if sign in ("¥", "￥"):
        return "cny" if language == "zh" else "jpy"
    return _CURRENCIES.get(sign) or _CURRENCIES.get((match["currency"] or "").lower(), "")


def amounts(text: str, language: str = "") -> Iterator[str]:
    """Yield ``n:VALUE[currency or %]`` for each amount, percentage or large count; *language* decides what ¥ means.

    A bare number counts only from 100 up and not where it looks like a year.
    """
    for match in _AMOUNT.finditer(text):
        value, currency = _value(match["body"], match["latin"]), _currency(match, language)
        plain = not currency and not match["latin"] and match["body"].isdigit()
        if currency or (value >= 100 and not (plain and 1900 <= value <= 2100)):
            yield f"n:{value:.3g}{currency}"


_SPOKEN_UNITS = ((1e12, "조"), (1e8, "억"), (1e4, "만"))
_SPOKEN = {
    "usd": " 달러",
    "krw": " 원",
    "jpy": " 엔",
    "cny": " 위안",
    "eur": " 유로",
    "gbp": " 파운드",
    "%": "%",
    "": "",
}
_TERM = re.compile(r"n:([\d.e+-]+?)(usd|krw|jpy|cny|eur|gbp|%|)$")


def spoken(term: str) -> str:
    """An amount or date term as Korean readers write it: ``n:1.5e+12usd`` is '1조5000억 달러', ``d:6-11`` '6월 11일'."""
    if term.startswith("d:"):
        return term[2:].replace("-", "월 ") + "일"
    match = _TERM.match(term)
    if match is None:
        return term[2:]
    left, parts = float(match[1]), ""
    for size, unit in _SPOKEN_UNITS:
        if left >= size and match[2] != "%":
            whole = int(left / size + 1e-9)
            parts, left = f"{parts}{whole}{unit}", left - whole * size
    rest = f"{left:.10g}" if left >= 0.001 or not parts else ""
    return parts + rest + _SPOKEN[match[2]]


def _day(month: int, day: int) -> str | None:
    return f"d:{month}-{day}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _written(text: str) -> Iterator[str | None]:
    for marks, pattern, day_first in _DATES:
        if not any(mark in text for mark in marks):
            continue
        for first, second in pattern.findall(text):
            month, day = (second, first) if day_first else (first, second)
            yield _day(int(month) if month.isdigit() else _MONTHS.index(month.lower()) + 1, int(day))


def _relative(text: str, published: datetime) -> Iterator[str | None]:
    for day in map(int, _BARE_DAY.findall(text)):
        # korean-news.md section 4: a bare day is in the month of publication, or in the one before
        yield _day(published.month if day <= published.day else (published.month - 2) % 12 + 1, day)
    for name in _WEEKDAY.findall(text) if "day" in text else ():
        back = (published.weekday() - _WEEKDAYS.index(name.lower())) % 7
        moment = published - timedelta(days=back) if published.toordinal() > 7 else published
        yield _day(moment.month, moment.day)


def dates(text: str, published: datetime | None = None) -> Iterator[str]:
    """Yield ``d:MONTH-DAY`` for each date; a bare day or weekday only where *published* is known."""
    found = list(_written(text)) if _HAS_DIGIT.search(text) else []
    if published is not None:
        found += _relative(text, published)
    yield from (day for day in found if day)
