"""Figures and days that an editor writes for what the evidence says in another measure.  Pure.

'7할' for 70 %, '7 대 3' for 70 and 30 %, '3월까지' for 'within the first quarter', the day 'two days later', the sum of
two counts of one sentence, 'more than twice' of '106 % more'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from ...canon.values import Quantity
from ...number_words import ENGLISH_VALUES, HAN, SPAN_DAYS
from ..source import Evidence
from ..times.dates import day_of
from .readings import as_written

_TENTHS = re.compile(r"할(?![가-힣]*(?:수|것|예정|계획|때))")
_RATIO = re.compile(r"(?P<a>\d{1,2}) ?대 ?(?P<b>\d{1,2})(?![\d가-힣]*(?:째|씩))(?=[ ,…의로]|$)")
_HUNDRED = 100


def in_other_measure(quantity: Quantity, text: str, held: Iterable[Quantity]) -> bool:
    """Is it '7할' of 70 %, or a side of '7 대 3' of 70 and 30 %?"""
    shares = {other.value for other in held if other.unit == "%" and other.last is None}
    if quantity.value is None or not shares:
        return False
    if _TENTHS.match(text, quantity.end) is not None:
        return quantity.value * 10 in shares
    for ratio in _RATIO.finditer(text):
        if ratio.start() <= quantity.start < ratio.end():
            sides = Decimal(ratio["a"]), Decimal(ratio["b"])
            return sum(sides) in (10, _HUNDRED) and all(side * _HUNDRED / sum(sides) in shares for side in sides)
    return False


#: a count that may be added up: heads and pieces; of sums of money one is most often another thing
_ADDED = frozenset({"명", "대", "건", "곳", "개", "장", "채", "척", "편", "가구", "개사"})
_FEWEST, _MOST = 2, 3
#: '4,800 crore': of rupees, where no other thing is counted
_CRORE = re.compile(
    r"(?i)(?P<n>\d[\d,]*(?:\.\d+)?) ?(?P<size>crore|lakh)s?\b(?! (?:people|users|units|vehicles|shares|tonnes|jobs|customers|subscribers|homes|farmers|women))"
)
_SIZES = {"crore": Decimal(10**7), "lakh": Decimal(10**5)}
#: '60일 치 급여': how long, and no day of the month
_DAYS_LONG = re.compile(r"(?<!\d)(?<!월 )(\d{1,4})일(?= ?(?:치|동안|이내|가량|정도|넘게|째|연속|짜리|만에))")
#: '元月', '次季': the months and quarters of Taiwan and Hong Kong
_MONTHS_OF_NAME = {"元月": 1, "腊月": 12, "臘月": 12}
_QUARTERS_OF_NAME = {"首季": 1, "次季": 2, "末季": 4}
#: '3.5万个岗位': posts are held by people
_POSTS = re.compile(r"[岗崗]位|[职職]位|[职職]缺|工作[机機][会會]")


def implied(evidence: Evidence, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """Yield what the figures *held* come to, and what readers of amounts leave unread."""
    values = tuple(held)
    text = " ".join(evidence.sentences)
    for value in values:
        if value.unit == "%" and value.value is not None and value.value >= _HUNDRED and value.last is None:
            yield Quantity(kind="number", value=value.value / _HUNDRED + 1, unit="배")
        if value.unit == "개" and _POSTS.search(text):
            yield replace(value, unit="명")
    for match in _CRORE.finditer(text):
        size = Decimal(match["n"].replace(",", "")) * _SIZES[match["size"].lower()]
        yield from (Quantity(kind="number", value=size, unit=unit) for unit in ("루피", ""))
    if evidence.language == "zh":
        yield from (Quantity(kind="date", month=month) for name, month in _MONTHS_OF_NAME.items() if name in text)
        yield from (Quantity(kind="quarter", value=Decimal(n)) for name, n in _QUARTERS_OF_NAME.items() if name in text)
    if evidence.language == "ko":
        yield from (Quantity(kind="number", value=Decimal(match[1]), unit="일") for match in _DAYS_LONG.finditer(text))
    yield from _unread(text)
    for sentence in evidence.sentences:
        yield from _sums(as_written(sentence, evidence.language))
    yield from _days_later(text, values)


_CLOCK = re.compile(r"(?<![\d:])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:])")
#: '約千人', '不足百人': a scale that counts heads by itself
_SCALE_OF_HEADS = re.compile(
    r"(?<![數数几幾\d一二三四五六七八九十百千万萬亿億])(?P<size>[百千万萬])(?:余|餘|多)?(?=[人名社件家])"
)
_SCALES = {"百": 100, "千": 1000, "万": 10**4, "萬": 10**4}
#: '华东2号机房': the second of its kind
_NUMBERED = re.compile(r"(?P<n>\d{1,3})[号號](?=[机機]|[楼樓线線店馆館厂廠矿礦园園井仓倉]|工[厂廠場]|基地|炉|棟)")
#: 'the first two quarters'
_FIRST_QUARTERS = re.compile(r"(?i)\bfirst (?P<n>two|three|2|3) quarters\b")
_HALF_DAY = 12 * 60


def _unread(text: str) -> Iterator[Quantity]:
    """Clock times without 'p.m.', scales that count by themselves, numbers of halls, 'the first two quarters'."""
    for match in _CLOCK.finditer(text):
        minutes = int(match["hour"]) * 60 + int(match["minute"])
        yield from (
            Quantity(kind="clock", value=Decimal(at))
            for at in ({minutes, minutes + _HALF_DAY} if minutes < _HALF_DAY else {minutes})
        )
    for match in _SCALE_OF_HEADS.finditer(text):
        yield from (Quantity(kind="number", value=Decimal(_SCALES[match["size"]]), unit=unit) for unit in ("명", "건"))
    for match in _NUMBERED.finditer(text):
        yield Quantity(kind="number", value=Decimal(match["n"]), unit="호")
    for match in _FIRST_QUARTERS.finditer(text):
        count = _DAYS.get(match["n"].lower()) or int(match["n"])
        yield from (Quantity(kind="quarter", value=Decimal(at)) for at in range(1, count + 1))


def _sums(found: Iterable[Quantity]) -> Iterator[Quantity]:
    """'13만4000대와 7만6000대': 21만대, where the sentence counts nothing else so."""
    counts: dict[str, list[Decimal]] = {}
    for one in found:
        if one.kind == "number" and one.unit in _ADDED and one.value is not None and one.last is None:
            counts.setdefault(one.unit, []).append(one.value)
    for unit, values in counts.items():
        if _FEWEST <= len(values) <= _MOST and len(set(values)) == len(values):
            yield Quantity(kind="number", value=sum(values, Decimal(0)), unit=unit)


_LATER = re.compile(
    r"(?i)(?P<ko>이틀|사흘|나흘|닷새|엿새|열흘|(?P<kn>\d{1,2})일) ?(?:뒤|후|만에)|\b(?P<en>two|three|four|five|six|seven|ten|\d{1,2}) days (?:later|after)\b|"
    r"(?P<ja>\d{1,2})日後|(?P<zh>[两兩二三四五六七十]|\d{1,2})[天日][后後]"
)
_DAYS = SPAN_DAYS | ENGLISH_VALUES | HAN


def _days_later(text: str, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """'19일 … 이틀 뒤': the 21st."""
    offsets = [_offset(match) for match in _LATER.finditer(text)]
    days = {day for quantity in held if (day := day_of(quantity)) is not None} if offsets else set()
    for day in days:
        for later in (day + timedelta(offset) for offset in offsets):
            yield Quantity(kind="date", year=later.year, month=later.month, day=later.day)


def _offset(match: re.Match[str]) -> int:
    word = (match["kn"] or match["ko"] or match["en"] or match["ja"] or match["zh"]).lower()
    return _DAYS[word] if word in _DAYS else int(word)


_UNTIL = re.compile(r"(?:까지|말까지|안에|이내)")
_WITHIN = re.compile(
    r"(?i)안에|내에|이내|까지|(?:분기|반기) ?(?:내|중)|\b(?:by|within|before|during|in)\b|までに|中に|内に|[内內前底]"
)
_MONTHS_OF = {"quarter": 3, "half": 6}


def ends_with(quantity: Quantity, text: str, held: Iterable[Quantity], evidence: Evidence) -> bool:
    """Is it '3월까지' for what is to be so within the first quarter?"""
    if quantity.kind != "date" or quantity.month is None or quantity.day is not None or quantity.last is not None:
        return False
    if _UNTIL.match(text, quantity.end) is None or _WITHIN.search(evidence.text) is None:
        return False
    return any(
        other.kind in _MONTHS_OF
        and other.value is not None
        and other.last is None
        and other.value * _MONTHS_OF[other.kind] == quantity.month
        and (other.year is None or quantity.year is None or other.year == quantity.year)
        for other in held
    )
