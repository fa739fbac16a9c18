"""What a free line says in figures and evidence in other words: '뒤를 이었다' is 2위, '7, 8일' is 7~8일.  Pure.

Read from evidence only: each reading may vouch for a figure of a line, none is asked of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal

from ...canon.values import Quantity
from ..source import Evidence
from .readings import values_of

#: who comes second
_SECOND = re.compile(
    r"뒤를 이[었어으은]|다음으로 많|뒤따랐|뒤이었|(?:에|의) 이어 (?:두 ?번째|많)|[仅僅]次[于於]|次ぐ|次いで|続いた|続く|紧随其后|緊隨其後|紧随其後|居次|"
    r"(?i:\bsecond(?: only to|[- ](?:largest|biggest|highest|place|most)| behind)|\brunner-up|\bfollowed by\b|\bnext (?:came|was)\b|\btrailed only\b)"
)
_FIRST = re.compile(
    r"가장 (?:많|높|큰|컸|앞)|최다|최고|선두|1등|으뜸|首位|トップ|最多|最大|最も|居首|榜首|第一|"
    r"(?i:\b(?:largest|biggest|highest|most|top|leading|first place|number one|no\. ?1)\b)"
)
#: '지난 7, 8일', '7·8일'
_TWO_DAYS = re.compile(r"(?<![\d.])(?P<a>\d{1,2})(?:, ?|·| and | & |、|和)(?P<b>\d{1,2}) ?[일日]")
_DAY_BEFORE, _DAY_AFTER = (
    re.compile(r"전[일날](?![가-힣]{2})|前日|前一[日天]|昨[日天]"),
    re.compile(r"이튿날|다음 ?날|翌日|次日|隔天"),
)
#: '第8代目の社長', '第三代CEO'; '6カ所目の工場' is its sixth
_GENERATION = re.compile(r"第?(?P<n>\d{1,3})代目?")
_NTH = re.compile(r"(?P<n>\d{1,3})(?:[カヵヶケか]所|[件店社校棟基号番度回])目|第(?P<zh>\d{1,3})[个個座家间間次]")
#: '何百万もの記事', '数十億ドル'
_SEVERAL = re.compile(r"何(?P<size>[十百千]?[万億兆]|[十百千])")
_SIZES = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "億": 10**8, "兆": 10**12}
#: Malaysian and Singaporean papers: 'US$170bil', 'RM3.2mil'
_MALAYSIAN = re.compile(r"(?P<n>(?:US\$|RM|S\$|\$)\s?\d[\d,.]*)\s?(?P<size>bil|mil|tril)\b")


def retold(evidence: Evidence) -> Iterator[Quantity]:
    """Yield what the words of *evidence* come to."""
    for sentence in evidence.sentences:
        yield from _places(sentence)
        yield from _days(sentence, evidence)
        for match in _GENERATION.finditer(sentence):
            yield _number(int(match["n"]), "대")
        for match in _NTH.finditer(sentence):
            yield _number(int(match["n"] or match["zh"]), "번째")
        for match in _SEVERAL.finditer(sentence):
            yield _number(_size(match["size"]))
        plain = _MALAYSIAN.sub(lambda match: f"{match['n']} {match['size']}lion", sentence)
        if plain != sentence:
            yield from values_of(plain, evidence.language, evidence.published)


def _places(sentence: str) -> Iterator[Quantity]:
    if _SECOND.search(sentence):
        yield from (_number(2, unit) for unit in ("위", "번째"))
    if _FIRST.search(sentence):
        yield _number(1, "위")


def _days(sentence: str, evidence: Evidence) -> Iterator[Quantity]:
    for match in _TWO_DAYS.finditer(sentence):
        first, last = int(match["a"]), int(match["b"])
        if first < last:
            yield Quantity(kind="date", day=first)
            yield Quantity(kind="date", day=first, last=Decimal(last))
            if evidence.published is not None:
                yield Quantity(kind="date", month=evidence.published.month, day=first, last=Decimal(last))
    steps = [-1] * bool(_DAY_BEFORE.search(sentence)) + [1] * bool(_DAY_AFTER.search(sentence))
    if evidence.published is None or not steps:
        return
    named = [
        found
        for found in values_of(sentence, evidence.language, evidence.published)
        if found.kind == "date" and found.day is not None and found.last is None
    ]
    for step in steps if len(named) == 1 else ():
        day = evidence.published.replace(day=1) + timedelta(days=(named[0].day or 1) - 1 + step)
        yield Quantity(kind="date", month=day.month, day=day.day)
        yield Quantity(kind="date", day=day.day)


def _size(words: str) -> int:
    value = 1
    for sign in words:
        value *= _SIZES[sign]
    return value


def _number(value: int, unit: str = "") -> Quantity:
    return Quantity(kind="number", value=Decimal(value), unit=unit)
