"""Counts that a line says in native words: '세 곳', '석 달', '넉 달'.  Pure.

Refused only where the evidence counts the same sort of thing, and nowhere as many.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from ...canon.values import Quantity
from .same_numbers import same_unit

_COUNTS = {
    "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
}  # fmt: skip
_UNITS = {
    "달": "개월", "해": "년", "시간": "시간", "주": "주", "명": "명", "곳": "곳", "차례": "차례", "번": "번", "건": "건", "대": "대", "가지": "가지",
}  # fmt: skip
_SAID = re.compile(
    rf"(?<![가-힣])(?P<n>{'|'.join(_COUNTS)}) ?(?P<unit>달|해|시간|주|명|곳|차례|번|건|대|가지)(?!째|[가-힣]{{3}})"
)
#: '메타·구글·아마존 세 곳': counted by whoever wrote the line
_LISTED = re.compile(r"(?:·|, |[와과] |및 |[A-Za-z])[^\d,·]{0,16}$")


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
