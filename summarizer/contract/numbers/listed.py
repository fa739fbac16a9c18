"""How many are named in a row: '두 곳' for 'in Texas and Ohio', 'A와 B 등 미국 기업 두 곳'.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from ...canon.values import Quantity
from ..source import Evidence

_BRACKETS = re.compile(r"\s?[(（][^()（）]*[)）]")
#: names of the evidence in a row: 'Texas, Ohio and Michigan', '得州、俄亥俄州和密歇根州', 'Lyriq 和 Vistiq'
_NAME = r"[A-Z][\w.'’&-]*(?: [A-Z0-9][\w.'’&-]*){0,3}"
_SIGNS = r"(?:[A-Za-z][\w.-]*(?: [A-Z0-9][\w.-]*){0,2}|[ァ-ヴー]{3,})"
_ROW_OF_SIGNS = re.compile(
    rf"[\u4e00-\u9fff]{{2,8}}(?:、[\u4e00-\u9fff]{{2,8}}){{1,8}}|{_SIGNS}(?:[、,，] ?{_SIGNS}){{0,8}} ?[、,，和与與及と] ?{_SIGNS}"
)
#: 'オリビア・ハン氏とホセ・ルイス氏'
_MR = r"(?:[ァ-ヴー・=]{2,24}|[\u4e00-\u9fff]{2,5})氏"
_ROW = {
    "en": re.compile(rf"{_NAME}(?:, {_NAME}){{0,8}},? (?:and|&) {_NAME}"),
    "ja": re.compile(rf"{_MR}(?:(?:、|と|と、){_MR}){{1,5}}|{_ROW_OF_SIGNS.pattern}"),
    "zh": _ROW_OF_SIGNS,
    "ko": re.compile(r"[가-힣A-Za-z]{2,10}(?:·[가-힣A-Za-z]{2,10}){1,8}"),
}
_BETWEEN = re.compile(r",(?! (?:and|&))|[、，·]| (?:and|&) | ?[和与與及と](?=[A-Z ァ-ヴ])|(?<=氏)と")
_LAST_AND = re.compile(r"[和与與及][\u4e00-\u9fff]{2,8}\Z")
_UNITS = ("곳", "종", "개국", "명")
#: what a text counts itself: of these it names no others
_FEW = 20


def listed(evidence: Evidence, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """Yield how many names of *evidence* stand in a row; of two only where it counts nothing itself."""
    counts = any(
        one.end and one.kind == "number" and one.unit in ("", "개", *_UNITS) and one.value and one.value <= _FEW
        for one in held
    )
    for match in _ROW.get(evidence.language, _ROW["en"]).finditer(_BRACKETS.sub("", " ".join(evidence.sentences))):
        names = len(_BETWEEN.findall(match[0])) + (_LAST_AND.search(match[0]) is not None) + 1
        if names > (2 if counts else 1):
            yield from (Quantity(kind="number", value=Decimal(names), unit=unit) for unit in _UNITS)


#: what the line itself names right before it counts: '인터실과 IDT 등 미국 기업 두 곳'
_NAMED = re.compile(r"(?<=[가-힣A-Za-z0-9)’”])(?:[와과] |·|, | 및 | 그리고 )")
_COUNTERS = frozenset(["명", "인", "곳", "개", "개사", "개국", "종", "가지", "건"])
#: how far one name of a row may stand from the next, and the last from its count
_APART = 24


def counts_the_named(quantity: Quantity, before: str) -> bool:
    """Is *quantity* the length of the row of names right *before* it in the line?"""
    if quantity.unit not in _COUNTERS or quantity.value is None or quantity.value < 2:
        return False
    marks = [*_NAMED.finditer(before)]
    places = [*(mark.start() for mark in marks), len(before)]
    row = 1
    for mark, end in zip(reversed(marks), reversed(places[1:]), strict=True):
        if end - mark.start() > _APART or (row > 1 and not _same_row(mark[0], marks[-1][0])):
            break
        row += 1
    # '르네사스, A와 B 등 두 곳': the first may be who it is told of
    subject = row == len(places) > 1 and " " not in before[: places[0]] and before[places[0]] == ","
    least = 2 if marks and marks[-1][0] != ", " else 3  # '할든, 공장 2곳' names no row
    return row >= least and quantity.value in (row, row - subject)


def _same_row(mark: str, last: str) -> bool:
    """'A·B·C', 'A, B와 C' are one row, 'A, B·C' is none."""
    return mark == last or (mark.strip() in ("·", ",") and last.strip() not in ("·", ","))
