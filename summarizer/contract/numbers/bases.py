"""What a change is measured against: a year, quarter, month, week or day before.  Pure.

'전 분기 대비 31% 감소' for '环比下降31%'; a line that ties a figure to another base than its evidence is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache

from ...canon.values import Quantity
from ...facts import plain
from ..source import Evidence
from .readings import as_written, quantities_of

#: base -> what newspapers of four languages call it beside a figure
_BASES: dict[str, re.Pattern[str]] = {
    "전년": re.compile(
        r"(?i)전년 ?(?:동기|동월|같은|비(?![가-힣])|대비|보다|에 비)|전년의? ?같은|(?:지난해|작년|1년 전|일 년 전)(?: ?(?:같은|동기|동월|대비|보다|에 비|과|의))|1년 전|1년 새|(?:지난해|작년|전년|20\d\d년)의? ?(?:[1-4]분기|[상하]반기|\d{1,2}월)(?= ?(?:보다|대비|에 비|과 비교|와 비교))|"
        r"year[- ]ago|year[- ]earlier|year[- ]on[- ]year|year[- ]over[- ]year|\byoy\b|\by/y\b|from (?:a|the(?: same)?(?: period)?) (?:previous |prior )?year|(?:previous|prior|last) year|from a year|a year (?:ago|earlier|before)|12 months earlier|annual(?:ly)? (?=growth|increase|decline|rise|drop)|"
        r"前年|昨年|前の年|同比|年增|年減|年减|按年|(?:去年|上年)(?:同期|同月)?|较上年|較上年|比去年"
    ),
    "전 분기": re.compile(
        r"(?i)(?<!종)전 ?분기|직전 ?분기|지난 ?분기|(?<![해년])(?<![해년] )[1-4]분기(?= ?(?:보다|대비|에 비))|(?<![가-힣])QoQ|"
        r"quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|\bqoq\b|\bq/q\b|sequential(?:ly)?|(?:previous|prior|preceding|last) (?:fiscal )?quarter|quarter (?:earlier|ago|before)|three months earlier|quarterly (?:increase|rise|gain|growth|jump|decline|decrease|drop|fall)|"
        r"from the (?:first|second|third|fourth) quarter(?! of| last| a year)|前四半期|四半期[^。年]{0,24}前の?期(?!比|末)|直前四半期|前の四半期|直前の四半期|环比|環比|季增|季減|季减|按季|上一?个?季|前一季|前季|[较較比](?:首|次|末|第?[一二三四])季"
    ),
    "전 반기": re.compile(
        r"(?i)(?:직전|지난|앞선) ?반기|(?<![가-힣])전 ?반기(?= ?(?:대비|보다|에 비))|"
        r"(?:previous|prior|preceding|last) (?:half|six months)|half[- ](?:on|over)[- ]half|six months (?:earlier|ago)|"
        r"半期前|前の?半期|直前の?半期|前半期比|上半期比|上半年比|较上半年|較上半年|环比|環比"
    ),
    "전월": re.compile(
        r"(?i)전월|(?<![\d해년전])(?<![해년전] )\d{1,2}월(?= ?(?:보다|대비|에 비))|from (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:of )?(?:last|a year|20\d\d)| (?:to|through|until))|(?<![年\d])\d{1,2}月(?:比|より|に比べ)|[较較比]\d{1,2}月|전달(?= ?(?:대비|보다|에 비|과))|(?:한 달|1개월) 전|지난달 ?(?:대비|보다|에 비)|"
        r"month[- ]on[- ]month|month[- ]over[- ]month|\bmom\b|\bm/m\b|(?:previous|prior|preceding|last) month|month (?:earlier|ago|before)|前月|先月比|环比|環比|月增|月減|月减|按月|上个?月|上個月|较上月|前一个月"
    ),
    "전주": re.compile(
        r"(?i)전주(?= ?(?:대비|보다|에 비))|(?:일주일|1주일|한 주) 전|지난주 ?(?:대비|보다|에 비)|week[- ]on[- ]week|week[- ]over[- ]week|(?:previous|prior|preceding|last) week|week (?:earlier|ago|before)|前週|先週比|前一周|上一?周|周环比|週增|週減"
    ),
    "전날": re.compile(
        r"(?i)전날(?= ?(?:대비|보다|에 비|종가))|전일(?= ?(?:대비|보다|에 비|종가))|전 ?거래일|하루 전|(?:previous|prior|last) (?:day|session|close|trading day|closing)|day (?:earlier|ago|before)|前日|前営業日|前一(?:天|日|个?交易日|個?交易日)|上一?个?交易日|较前日"
    ),
}
#: words one of which each has, in small letters
_NEEDED = {
    "전년": ("전년", "지난해", "작년", "년 전", "년 새", "년", "year", "yoy", "y/y", "months", "annual", *"年同"),
    "전 분기": ("분기", "quarter", "qoq", "q/q", "sequential", "months", *"期环環季"),
    "전 반기": ("반기", "half", "months", *"半环環"),
    "전월": ("전월", "월", "달", "개월", "month", "mom", "m/m", "from", *"月环環"),
    "전주": ("주", "week", *"週周"),
    "전날": ("전날", "전일", "거래일", "하루", "day", "session", "clos", *"日天"),
}
#: '2025', '前期比', 'last year': enough for a line that says '전년'
_ANY_YEAR = re.compile(r"(?i)year|annual|年|前の?期|지난해|작년|1년|20\d\d")
_CHANGES = frozenset(["%", "%포인트", "배"])
_EACH = re.compile(r"(?i)각각|respectively|\bboth\b|それぞれ|ともに|いずれも|分别|分別|均|순으로|모두")
#: '同比、环比', '전년·전 분기 대비': two bases of one figure
_AND = re.compile(r"[\s、·・,，和및과와또는及與与]{0,3}(?:대비)?\s?")
#: what an English clause ends with
_ENGLISH_CLAUSE = re.compile(r"[;:]|,(?! (?:or|a)\b)|\b(?:and|but|while|whereas|though|although)\b")
_Pair = tuple[Decimal, str]


def other_base(text: str, evidence: Evidence) -> str | None:
    """Name the base of *text* that its evidence does not measure from, or gives to another figure."""
    bases = _named(text)
    if not bases:
        return None
    told = _told(evidence)
    if not told:
        return None
    for base, figures in _pairs(text, tuple(q for q in quantities_of(text, None) if q.unit in _CHANGES)):
        theirs = {other for other, values in told if figures is not None and _among(figures, values)}
        known = {other for other, _ in told}
        unheard = base not in known and not (base == "전년" and _ANY_YEAR.search(evidence.text))
        if (theirs and base not in theirs) or unheard:
            return f"비교 기준 '{base}'이(가) 원문과 다릅니다: 원문이 견준 때(전년·전 분기·전월 등)대로 쓰세요"
    return None


def _among(figure: _Pair, values: Iterable[_Pair]) -> bool:
    """Is the change one of *values*, be it rounded ('5.2%' of 5.18)?"""
    return any(
        figure[1] == unit and (figure[0] == value or figure[0] == _rounded(value, figure[0])) for value, unit in values
    )


def _rounded(value: Decimal, like: Decimal) -> Decimal | None:
    """*value* with as few digits behind the point as *like* has."""
    exponent = like.as_tuple().exponent
    own = value.as_tuple().exponent
    if not isinstance(exponent, int) or not isinstance(own, int) or own >= exponent:
        return None
    return value.quantize(Decimal(1).scaleb(exponent))


def _named(text: str) -> list[tuple[int, int, str]]:
    lowered = text.lower()
    return sorted(
        (match.start(), match.end(), base)
        for base, pattern in _BASES.items()
        if any(word in lowered for word in _NEEDED[base])
        for match in pattern.finditer(text)
    )


def _pairs(text: str, quantities: tuple[Quantity, ...]) -> list[tuple[str, _Pair | None]]:
    """Each base with the change that follows it, up to the next base; ``None``: it stands without one."""
    bases = _named(text)
    starts = [start for start, _, _ in bases]
    found: list[tuple[str, _Pair | None]] = []
    for start, end, base in bases:
        later = [other for other in starts if other > start]
        if later and _AND.fullmatch(text, end, later[0]):
            later = later[1:]
        until = later[0] if later else len(text)
        found.append((base, next((_pair(q) for q in quantities if end <= q.start < until), None)))
    return found


def _pair(quantity: Quantity) -> _Pair:
    return quantity.value or Decimal(0), quantity.unit


@lru_cache(maxsize=512)
def _told(evidence: Evidence) -> tuple[tuple[str, frozenset[_Pair]], ...]:
    """Every base of the evidence with the changes that may be measured from it."""
    found: list[tuple[str, frozenset[_Pair]]] = []
    for raw in evidence.sentences:
        changes = tuple(q for q in as_written(raw, evidence.language) if q.unit in _CHANGES and q.value is not None)
        found += _english(raw, changes) if evidence.language == "en" else _followed(raw, changes)
    return tuple(found)


def _followed(raw: str, changes: tuple[Quantity, ...]) -> list[tuple[str, frozenset[_Pair]]]:
    if _EACH.search(raw):
        return [(base, frozenset(map(_pair, changes))) for _, _, base in _named(raw)]
    return [(base, frozenset([pair] if pair else [])) for base, pair in _pairs(raw, changes)]


def _english(raw: str, changes: tuple[Quantity, ...]) -> list[tuple[str, frozenset[_Pair]]]:
    """English names the base before or behind its figure, in the same clause; in a clause without figures, of any."""
    found = []
    edges = [0, *(match.start() for match in _ENGLISH_CLAUSE.finditer(raw)), len(raw)]
    for start, _, base in _named(plain(raw) if len(plain(raw)) == len(raw) else raw):
        left = max(edge for edge in edges if edge <= start)
        right = min(edge for edge in edges if edge > start)
        mine = [_pair(q) for q in changes if left <= q.start < right]
        found.append((base, frozenset(mine if mine and not _EACH.search(raw) else map(_pair, changes))))
    return found
