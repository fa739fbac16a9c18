"""Quarters, halves, fiscal years and clock times, in four languages; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from .numerals import read_number
from .scan import matches
from .values import Edit, Quantity, korean

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_HALVES = {"first": 1, "front": 1, "second": 2, "latter": 2, "back": 2}
_ORDINAL = "|".join(_ORDINALS)
_YEAR = r"(?:19|20)\d\d"
_FISCAL_EN = (
    rf"(?:(?:of\s)?(?:the\s)?(?P<fy>FY\s?'?(?:{_YEAR}|\d\d)|(?i:fiscal(?:\syear)?)\s{_YEAR})|(?:of\s)?(?P<cal>{_YEAR}))"
)
_QUARTER_EN = re.compile(
    rf"\b(?:FY\s?(?P<fy0>{_YEAR}|\d\d)\s)?(?:(?i:(?:fiscal\s)?(?P<word>{_ORDINAL})(?:[\s-](?:fiscal|calendar))?[\s-]quarter)|Q(?P<q>[1-4])|(?P<q2>[1-4])Q)(?:\s?[,-]?\s?{_FISCAL_EN})?(?![\w])"
    rf"|(?<![Ff]iscal\s)(?<![Yy]ear\s)\b(?P<cal0>{_YEAR})\sQ(?P<q3>[1-4])\b|\b(?P<q4>[1-4])Q(?P<short>\d\d)\b"
)
_HALF_EN = re.compile(
    rf"\b(?i:(?P<word>first|second|(?:latter|back|front)(?=[\s-]half\sof\s(?:the\s|next\s|this\s|last\s)?(?:year\b|20\d\d)))[\s-]half)(?:\s(?:of\s)?(?:the\syear\s?|(?P<cal>{_YEAR})))?\b|\bH(?P<h>[12])\s(?P<cal2>{_YEAR})\b|\b(?P<h2>[12])H(?P<short>\d\d)\b"
)
_FISCAL = re.compile(rf"\b(?i:fiscal(?:\syear)?)\s(?P<year>{_YEAR})\b|\bFY\s?'?(?P<fy>{_YEAR}|\d\d)\b(?!\s\d분기)")
_CJK_NUMBER = "[1-4一二三四首]"
_CJK_YEAR = rf"(?:(?P<year>{_YEAR})(?:(?P<fiscal>年度|财年|財年|회계연도)|\s?[年년])[的の]?\s?)?"
_CJK_QUARTER = re.compile(
    rf"(?<![\d.上前每单單])(?:FY(?P<fy>{_YEAR})\s)?{_CJK_YEAR}第?(?P<n>{_CJK_NUMBER})(?:[-~](?P<to>[2-4])|[·∙/.]4(?=분기))?\s?・?(?:四半期|季度|财季|財季|季(?![节節军軍度后後酒饭飯如分明常豆])|분기)(?!말?\s?배당|별)"
)
#: '前三季度': the first three quarters of a year
_FIRST_QUARTERS = re.compile(
    rf"(?<![\d.]){_CJK_YEAR}(?<![提往])前(?P<to>[2-4二两兩三四])(?:个|個)?(?:季度|财季|財季|季(?![节節军軍后後]))"
)
_ZH_QUARTER = re.compile(rf"(?<![\d.])(?:(?P<year>{_YEAR})年)?Q(?P<n>[1-4])(?![A-Za-z0-9])")
_CJK_HALF = re.compile(rf"(?<![\d.]){_CJK_YEAR}(?P<n>[上下상하])(?:半年|半期|반기)")
_CJK_FISCAL = re.compile(
    rf"(?<![\d.])(?P<year>{_YEAR})\s?(?:年度|财年|財年|會計年度|会计年度|会計年度|회계연도|會計年)(?!第|[1-4])"
)
_CLOCK_EN = re.compile(r"(?<![\d:.,])(?P<h>\d{1,2})(?:[:.](?P<m>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?", re.IGNORECASE)
_CLOCK_CJK = re.compile(
    r"(?P<half>午前|午後|上午|下午|凌晨|清晨|早上|晚上|晚间|晚間|(?<!最)[早晚]|[深午]?夜|傍晚|中午|未明|(?<![北今])朝|오전|오후|새벽|아침|저녁|(?<![가-힣])(?:한)?[밤낮])?\s?(?<![\d.:])(?<!\d,)(?P<h>\d{1,2})(?:\s?[時时点點시](?![间間点點半上下代期间장점대])\s?(?:(?P<m>[0-5]?\d)\s?[分분](?![钟鐘기野间間]))?)"
)
#: '晚九時', '上午十點半': in Chinese numerals only behind the part of the day
_CLOCK_HAN = re.compile(
    r"(?P<half>上午|下午|凌晨|清晨|早上|晚上|晚间|晚間|(?<!最)[早晚]|傍晚|中午|深夜)(?P<h>[一二两兩三四五六七八九]|十[一二]?)[时時点點](?!间|間|钟头)(?:(?P<m>[一二三四五]?十[一二三四五六七八九]?|[一二三四五六七八九])[分]|(?P<thirty>半))?"
)
#: each with the letters one of which it has
_CLOCKS = ((_CLOCK_EN, "Mm"), (_CLOCK_CJK, "時时點点시"), (_CLOCK_HAN, "時时點点"))
_AFTERNOON = frozenset(["p", "午後", "下午", "傍晚", "오후", "저녁", "中午", "낮", "한낮"])
#: they begin in the evening and end after midnight
_NIGHT, _DAYBREAK, _NOON = (
    frozenset(["晚上", "晚间", "晚間", "晚", "夜", "深夜", "午夜", "밤", "한밤"]),
    5,
    frozenset(["中午", "낮", "한낮"]),
)


def read_periods(text: str, language: str) -> Iterator[Edit]:
    """Yield every quarter, half, fiscal year and time of day of *text*."""
    letters = frozenset(text)
    if language == "en":
        yield from map(_quarter_en, matches(_QUARTER_EN, text, letters, "Qq"))
        yield from map(_half_en, matches(_HALF_EN, text, letters, "Hh"))
        yield from (_fiscal(match, match["year"] or match["fy"]) for match in matches(_FISCAL, text, letters, "Ff"))
    elif language in ("zh", "ja"):
        yield from map(_quarter_cjk, matches(_ZH_QUARTER, text, letters, "Q"))
    yield from map(_quarter_cjk, matches(_CJK_QUARTER, text, letters, "期季분"))
    if language == "zh":
        yield from map(_first_quarters, matches(_FIRST_QUARTERS, text, letters, "前"))
    yield from map(_half_cjk, matches(_CJK_HALF, text, letters, "半반"))
    yield from (_fiscal(match, match["year"]) for match in matches(_CJK_FISCAL, text, letters, "年회"))
    for pattern, needed in _CLOCKS:
        yield from filter(None, map(_clock, matches(pattern, text, letters, needed)))


def _edit(match: re.Match[str], quantity: Quantity) -> Edit:
    return Edit(start=match.start(), end=match.end(), text=korean(quantity), quantities=(quantity,))


def _full(year: str) -> int:
    number = int(year[-4:] if len(year) > 2 and year[-4:].isdigit() else year[-2:])
    return number + 2000 if number < 100 else number


def _quarter_en(match: re.Match[str]) -> Edit:
    fiscal = match["fy0"] or match["fy"]
    year = fiscal or match["cal"] or match["cal0"] or match["short"]
    number = (
        _ORDINALS[match["word"].lower()]
        if match["word"]
        else int(match["q"] or match["q2"] or match["q3"] or match["q4"])
    )
    quantity = Quantity(
        kind="quarter", value=Decimal(number), year=_full(year) if year else None, unit="FY" if fiscal else "",
        start=match.start(), end=match.end(),
    )  # fmt: skip
    return _edit(match, quantity)


def _half_en(match: re.Match[str]) -> Edit:
    number = _HALVES[match["word"].lower()] if match["word"] else int(match["h"] or match["h2"])
    year = match["cal"] or match["cal2"] or match["short"]
    quantity = Quantity(
        kind="half", value=Decimal(number), year=_full(year) if year else None, start=match.start(), end=match.end()
    )
    return _edit(match, quantity)


def _fiscal(match: re.Match[str], year: str) -> Edit:
    return _edit(match, Quantity(kind="fiscal", year=_full(year), start=match.start(), end=match.end()))


def _quarter_cjk(match: re.Match[str]) -> Edit:
    groups = match.groupdict()
    fiscal = bool(groups.get("fy") or groups.get("fiscal"))
    year = groups.get("fy") or groups.get("year")
    quantity = Quantity(
        kind="quarter", value=Decimal(1) if match["n"] == "首" else read_number(match["n"]), last=Decimal(groups["to"]) if groups.get("to") else None,
        year=int(year) if year else None, unit="FY" if fiscal else "", start=match.start(), end=match.end(),
    )  # fmt: skip
    return _edit(match, quantity)


def _first_quarters(match: re.Match[str]) -> Edit:
    quantity = Quantity(
        kind="quarter", value=Decimal(1), last=read_number(match["to"]), year=int(match["year"]) if match["year"] else None,
        unit="FY" if match["fiscal"] else "", start=match.start(), end=match.end(),
    )  # fmt: skip
    return _edit(match, quantity)


def _half_cjk(match: re.Match[str]) -> Edit:
    quantity = Quantity(
        kind="half", value=Decimal(1 if match["n"] in "上상" else 2), year=int(match["year"]) if match["year"] else None,
        unit="FY" if match["fiscal"] else "", start=match.start(), end=match.end(),
    )  # fmt: skip
    return _edit(match, quantity)


def _clock(match: re.Match[str]) -> Edit | None:
    hour, minute = (int(read_number(match[name] or "0")) for name in ("h", "m"))
    if match.groupdict().get("thirty"):
        minute = 30
    half = (match["half"] or "").lower()
    if hour > 24 or (half and hour > 12 and half in ("a", "p")):
        return None
    noon = half in _AFTERNOON and not (half in _NOON and hour > 9)
    if (noon or (half in _NIGHT and hour > _DAYBREAK)) and hour < 12:
        hour += 12
    elif half and half not in _AFTERNOON and hour == 12:
        hour = 0
    start = match.end() - len(match[0].lstrip())
    quantity = Quantity(kind="clock", value=Decimal(hour % 24 * 60 + minute), start=start, end=match.end())
    return Edit(
        start=start, end=match.end(), text=korean(quantity) if half else _plain(hour, minute), quantities=(quantity,)
    )


def _plain(hour: int, minute: int) -> str:
    """A time without 오전 or 오후 keeps its own hour: '15시 30분'."""
    return f"{hour}시 {minute}분" if minute else f"{hour}시"
