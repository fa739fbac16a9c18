"""Counts that a line says in native words: '세 곳', '석 달', '넉 달'.  Pure.

Refused only where the evidence counts the same sort of thing, and nowhere as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from ...canon.values import Quantity
from ...number_words import ENGLISH_VALUES, HAN, NATIVE, NATIVE_SHORT
from .same_numbers import same_unit

_COUNTS = {word: value for word, value in (NATIVE | NATIVE_SHORT).items() if value > 1}
_UNITS = {
    "달": "개월", "해": "년", "시간": "시간", "주": "주", "명": "명", "곳": "곳", "차례": "차례", "번": "번", "건": "건", "대": "대", "가지": "가지",
}  # fmt: skip
_SAID = re.compile(
    rf"(?<![가-힣])(?P<n>{'|'.join(_COUNTS)}) ?(?P<unit>달|해|시간|주|명|곳|차례|번|건|대|가지)(?!째|[가-힣]{{3}})"
)
#: '메타·구글·아마존 세 곳': counted by whoever wrote the line
_LISTED = re.compile(r"(?:·|, |[와과] |및 |[A-Za-z])[^\d,·]{0,16}$")


#: '한 세대 뒤진', '향후 2개 분기': how many of them, not which
_SPANS_SAID = re.compile(
    r"(?<![가-힣\d제])(?P<n>[한두세네]|\d(?= ?개)|\d(?= ?세대 ?(?:앞|뒤|차이|격차|이상|전|더))) ?개? ?(?P<unit>세대|분기)(?! ?(?:제품|칩|모델|기준|실적|매출|영업))"
)
_SPANS_TOLD = {
    "세대": re.compile(
        r"(?i)\b(one|an?|single|two|three|four|\d)(?: full)?[- ]generations?\b|(?<![第\d])([一两兩二三四\d]) ?(?:个|個)?(?:世代|代(?=人|以|之|差|[の的落領领]))|(?<![제\d가-힣])([한두세네\d]) ?개? ?세대"
    ),
    "분기": re.compile(
        r"(?i)\b(one|two|three|four|\d)(?: more| consecutive| straight| full)? quarters?\b|(?<![第\d])([一两兩二三四\d]) ?[个個](?:季度|四半期|季)|(?<![第\d])([\d二三四])四半期|(?<![제\d가-힣])([한두세네]|\d(?=개)) ?개? ?분기"
    ),
}
_SPAN_COUNTS = NATIVE | NATIVE_SHORT | ENGLISH_VALUES | HAN | {"a": 1, "an": 1, "single": 1}


def other_span(text: str, evidence: str) -> str | None:
    """Name the count of generations or quarters of *text* that the evidence counts otherwise."""
    said = _SPANS_SAID.search(text)
    if said is None:
        return None
    told = {_span(next(filter(None, match.groups()))) for match in _SPANS_TOLD[said["unit"]].finditer(evidence)}
    if not told or _span(said["n"]) in told:
        return None
    return f"근거에 없는 수 '{said[0]}'입니다: 원문의 값 그대로 쓰세요"


def _span(word: str) -> int:
    return int(word) if word.isdecimal() else _SPAN_COUNTS[word.lower()]


def other_count(text: str, held: Iterable[Quantity]) -> str | None:
    """Name the first native count of *text* that the evidence gives another number."""
    told = [other for other in held if other.kind == "number" and not other.vague]
    for match in _SAID.finditer(text):
        count, unit = Decimal(_COUNTS[match["n"]]), _UNITS[match["unit"]]
        if any(count in (other.value, other.last) for other in told) or _LISTED.search(text[: match.start()]):
            continue
        if any(other.end and other.unit and same_unit(unit, other.unit, foreign=False) for other in told):
            return f"근거에 없는 수 '{match[0]}'입니다: 원문의 값 그대로 쓰세요"
    return None
