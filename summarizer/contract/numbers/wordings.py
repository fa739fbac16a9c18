"""Figures that evidence spells in words of its own: 'three to five people', '兆元產業', '兩個半月', 'plus or minus $200 million'.  Pure.

Read from evidence only: each reading may vouch for a figure of a line, none is asked of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from ...canon.numerals import read_number
from ...canon.units import currency_of, korean_unit
from ...canon.values import Quantity
from ...number_words import ENGLISH
from ..source import Evidence
from .readings import as_written, values_of

_WORDS = ENGLISH[:12]
_WORD = "|".join(_WORDS)
#: 'three to five people', 'two or three years'
_BETWEEN = re.compile(rf"(?i)\b(?P<a>{_WORD})(?: to | or |-to-|[-–])(?P<b>{_WORD})\b")
#: 'two and a half months', '兩個半月', '2カ月半', '두 달 반'
_MONTHS_AND_A_HALF = re.compile(
    rf"(?i)\b(?P<en>{_WORD}|\d{{1,2}}) and (?:a|one) half[- ]months?|(?P<zh>[一二两兩三四五六七八九]|\d{{1,2}})[个個]半月|(?P<ja>\d{{1,2}})[カか]月半"
)
#: a scale that counts once: '下一個兆元產業', '百億元營收', 'the next trillion-dollar company'
_ONE_SCALE = re.compile(
    r"(?<![\d.一二三四五六七八九十百千万萬亿億兆数數几幾多上近逾破])(?P<size>[十百千]?[万萬亿億兆])(?P<unit>美元|美金|歐元|欧元|日圓|日元|韓元|韩元|元|円|ドル)(?=[^\d，。、]{0,2}(?:产|產|規模|规模|市|級|级|营收|營收|俱乐部|俱樂部|大[关關]|企|公司|クラブ|産業|企業))"
    r"|(?i:(?<![\d.] )(?<!\d)\b(?P<half>half[- ])?(?P<en>trillion|billion|million)[- ](?P<money>dollar|won|yen|yuan|euro)\b)"
)
_SIZES = {"trillion": 10**12, "billion": 10**9, "million": 10**6}
_MONEYS = {"dollar": "달러", "won": "원", "yen": "엔", "yuan": "위안", "euro": "유로"}
#: between a figure and how far it may be off: 'plus or minus', '±'
_GIVE_OR_TAKE = re.compile(
    r"(?i)[^\d.;。]{0,12}?(?:\bplus[- ](?:or|and)[- ]minus|\bgive or take|±|\+/[-−~]|プラスマイナス|上下(?:浮[动動])?|正[负負]|加减|加減|플러스 ?마이너스|안팎에서 ?±)\s?(?:about |约|約|약 )?"
)
#: 'by an order of magnitude'
_TENFOLD = re.compile(
    r"(?i)\b(?:an|one) order of magnitude|一個?个?数量级|一個數量級|一桁(?:違|少|多|上|下)|1桁(?:違|少|多|上|下)"
)
#: 'half of its 8 percent', 'half in debt and half in equity', '其中一半'
_HALF_OF = re.compile(
    r"(?i)\bhalf (?:of (?:its|the|their|his|her|that|which|it)|in|is|was|came|comes|will|from|goes|went)\b|(?:其中|各|的)一半|半分[はをが]|うち半|절반[은을이]"
)
#: a unit in kana that a line break of the page has cut: 'ド ル'
_CUT_UNIT = re.compile(r"(?<=[\d億万兆千百][ァ-ヴ]) (?=[ァ-ヴー])")
#: from one day or month to another: 'から', '至', '부터'
_UNTIL = re.compile(
    r"(?i)\s?(?:\(?[月火水木金土日월화수목금토일](?:요일)?\)?)?\s?(?:부터|에서|から|至|到|~|[-–—]|\bto\b|\bthrough\b|\buntil\b|\btill\b)\s?(?:the |오는 )?"
)


def worded(evidence: Evidence) -> Iterator[Quantity]:
    """Yield what the words of *evidence* come to."""
    for sentence in evidence.sentences:
        for match in _BETWEEN.finditer(sentence):
            first, last = (_WORDS.index(match[name].lower()) + 1 for name in "ab")
            if first < last:
                yield Quantity(kind="number", value=Decimal(first), last=Decimal(last))
        for match in _MONTHS_AND_A_HALF.finditer(sentence):
            yield _number(_count(match["en"] or match["zh"] or match["ja"]) + Decimal("0.5"), "개월")
        for match in _ONE_SCALE.finditer(sentence):
            yield _of_one_scale(match, sentence, evidence.language)
        if _TENFOLD.search(sentence):
            yield Quantity(kind="fraction", value=Decimal(1), last=Decimal(10))
        if _HALF_OF.search(sentence):
            yield from _halves(as_written(sentence, evidence.language))
        whole = _CUT_UNIT.sub("", sentence) if evidence.language == "ja" else sentence
        if whole != sentence:
            yield from values_of(whole, "ja", evidence.published)
        for one, two in pairwise(as_written(sentence, evidence.language)):
            yield from _about(one, two, sentence)
            yield from _lasting(one, two, sentence)


def _of_one_scale(match: re.Match[str], sentence: str, language: str) -> Quantity:
    if match["en"]:
        size = _SIZES[match["en"].lower()]
        return _number(size // 2 if match["half"] else size, _MONEYS[match["money"].lower()])
    return _number(read_number(match["size"]), currency_of(korean_unit(match["unit"], language), language, sentence))


def _halves(found: tuple[Quantity, ...]) -> Iterator[Quantity]:
    for one in found:
        if one.kind == "number" and one.value and one.unit and one.last is None:
            yield replace(one, value=one.value / 2, start=0, end=0)


def _about(one: Quantity, two: Quantity, sentence: str) -> Iterator[Quantity]:
    """'$8.7 billion, plus or minus $200 million' goes from 8.5 to 8.9."""
    if one.kind != "number" or two.kind != "number" or one.value is None or two.value is None or one.last or two.last:
        return
    if one.unit == two.unit.replace("%포인트", "%") and _GIVE_OR_TAKE.fullmatch(sentence, one.end, two.start):
        yield replace(one, value=one.value - two.value, last=one.value + two.value)


def _lasting(one: Quantity, two: Quantity, sentence: str) -> Iterator[Quantity]:
    """'2027년 8월 1일부터 2030년 7월 31일까지' lasts three years: in months, the last of them counted or not."""
    if {one.kind, two.kind} != {"date"} or one.last or two.last or not _UNTIL.fullmatch(sentence, one.end, two.start):
        return
    if (one.month is None) != (two.month is None) or (two.month is None and not (one.year and two.year)):
        return
    if one.year is None and two.year is not None:
        return  # '8월부터 2027년 7월까지'
    first = one.year or 0
    months = ((two.year or first) - first) * 12 + (two.month or 12) - (one.month or 1)
    if months > 0:
        step = 12 if one.month is None else 1
        yield from (_number(count, "개월") for count in {months, months + 1, months + 1 - step})


def _number(value: Decimal | int, unit: str = "") -> Quantity:
    return Quantity(kind="number", value=Decimal(value), unit=unit)


def _count(word: str) -> Decimal:
    return Decimal(_WORDS.index(word.lower()) + 1) if word.lower() in _WORDS else read_number(word)
