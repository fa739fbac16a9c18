"""Figures that Japanese and Chinese write together: '21~22年', '23年に', '11、12月', '明後年', '千億美元', '從100億至125億美元，上修到'.  Pure.

Read from evidence only: each reading may vouch for a figure of a line, none is asked of one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ...canon.numerals import NARROW
from ...canon.values import Kind, Quantity
from ..source import Evidence
from .readings import values_of

_TO = r"\s?[-–~至到]\s?"
#: years of two digits from one to another: not '10~15年間', which lasts
_YEARS = re.compile(
    rf"(?<![\d.])(?P<a>[0-3]\d){_TO}(?P<b>[0-3]\d)年(?![間间半]|以[上内內]|ぶり|目|[程左前後后多])(?P<fiscal>度)?"
)
#: one year of two digits, as Japanese papers write it: '23年に入って', not '10年かけて'
_YEAR = re.compile(
    r"(?<![\d.,~第-])(?P<a>[12]\d)年(?=度|に(?!わた|及|も)|[のはも]|から|まで|より|以来|以降|末|[春夏秋冬]|前半|後半|半ば|中|[1-4一二三四][～~-]?\d?(?:月|四半期)|、)"
)
#: so far from the day of publication a year of two digits lies
_NEAR, _LASTS = 12, 6
#: '11、12月', '4月和5月': two that follow each other
_MONTHS = re.compile(
    r"(?<![\d.])(?P<a>\d{1,2})\s?月?(?:、|,|，|和|與|与|及|跟|・|と)\s?(?P<b>\d{1,2})\s?月(?![内內間间\d])"
)
_LAST_MONTH = 12
#: '10、11の両日', '14、15兩日'
_DAYS = re.compile(
    r"(?<![\d.])(?P<a>\d{1,2})日?(?:、|,|，|和|與|与|及|・|と)(?P<b>\d{1,2})日?の?(?:[両兩两]日|[兩两]天)"
)
#: 'next year and the one after it'
_NEXT_TWO = re.compile(r"明[後后](?:[兩两二][個个]?)?年|明年[和與与及、跟]?[後后]年")
#: a scale without a count: '千億美元', '万亿元'
_BARE_SCALE = re.compile(
    r"(?<![\d一二三四五六七八九十百千万萬亿億兆数數几幾多余餘第])(?=(?:[千百][萬万億亿]|[萬万][億亿]|兆)(?:美元|美金|欧元|歐元|日[圓圆元]|韓元|韩元|港元|新[台臺]幣|元|円|ドル))"
)
#: '1H26', '3Q25': as the banks of Taiwan and Hong Kong write it
_TERM = re.compile(r"(?<![A-Za-z\d])(?P<n>[1-4])(?P<kind>[HQ])['’]?(?:20)?(?P<y>[12]\d)(?!\d)")
#: '從100億至125億美元，上修到': here 從 is what the range moves from
_MOVED_FROM = re.compile(
    r"[從从由自](?=(?:[^，。、]{0,6}?)\d[^，。；]{1,16}[-–~至到]\s?[^，。；]{1,16}[，,]?\s?(?:上修|上調|上调|下修|下調|下调|調[升降高整]|调[升降高整]|提[高升]|拉[高升]|改|擴|扩|增|降|修正))"
)


def eastern(evidence: Evidence) -> Iterator[Quantity]:
    """Yield what the sentences of Japanese or Chinese *evidence* write together."""
    if evidence.language not in ("ja", "zh"):
        return
    for raw in evidence.sentences:
        sentence = raw.translate(NARROW)
        yield from _dates(sentence, evidence.published)
        written = {_BARE_SCALE.sub(" 1", sentence), _MOVED_FROM.sub("", sentence)} - {sentence}
        for line in written:
            yield from (
                replace(found, start=0, end=0) for found in values_of(line, evidence.language, evidence.published)
            )


def _dates(sentence: str, published: date | None) -> Iterator[Quantity]:
    for match in _YEARS.finditer(sentence):
        first, last = 2000 + int(match["a"]), 2000 + int(match["b"])
        if 0 < last - first <= _LASTS and (published is None or abs(published.year - first) <= _NEAR):
            yield Quantity(kind="date", year=first, last=Decimal(last))
            yield from (Quantity(kind="date", year=year) for year in (first, last))
    for match in _YEAR.finditer(sentence):
        year = 2000 + int(match["a"])
        if published is not None and abs(published.year - year) <= _NEAR:
            yield Quantity(kind="date", year=year)
    for match in _MONTHS.finditer(sentence):
        if int(match["b"]) - int(match["a"]) == 1 and int(match["b"]) <= _LAST_MONTH:
            yield Quantity(kind="date", month=int(match["a"]), last=Decimal(match["b"]))
            yield Quantity(kind="date", month=int(match["a"]))
    for match in _TERM.finditer(sentence):
        kind: Kind = "half" if match["kind"] == "H" else "quarter"
        yield Quantity(kind=kind, value=Decimal(match["n"]), year=2000 + int(match["y"]))
    for match in _DAYS.finditer(sentence):
        yield from (Quantity(kind="date", day=int(match[name])) for name in "ab")
        yield Quantity(kind="date", day=int(match["a"]), last=Decimal(match["b"]))
    if published is not None and _NEXT_TWO.search(sentence):
        yield from (Quantity(kind="date", year=published.year + ahead) for ahead in (1, 2))
