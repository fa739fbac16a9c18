"""Digits of a line that are part of no value stand in the evidence as they are, with their unit.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from ...canon.values import Quantity
from ..source import Evidence
from .same_numbers import COUNTERS, LASTING, MONEY, same_unit
from .versions import MODEL

DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?")
_SCALED = re.compile(r"\d[\d,]*(?:\.\d+)?[만억조경]")


_UNIT_BEHIND = re.compile(rf"\s?({'|'.join(sorted(COUNTERS | MONEY, key=len, reverse=True))})")
_SIZE_BEHIND = {"K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}


def unknown_digits(text: str, mine: Iterable[Quantity], held: tuple[Quantity, ...], evidence: Evidence) -> str | None:
    """Digits that are part of no value read above must stand in the evidence as they are, with their unit."""
    spans = [(quantity.start, quantity.end) for quantity in mine] + [match.span() for match in MODEL.finditer(text)]
    for match in DIGITS.finditer(text):
        if any(start <= match.start() < end for start, end in spans):
            continue
        scaled = _SCALED.match(text, match.start())
        digits = (scaled or match)[0].replace(",", "")
        size = _SIZE_BEHIND.get(text[match.end() : match.end() + 1])
        if size is not None and any(other.value == Decimal(digits.rstrip(".")) * size for other in held if not scaled):
            continue
        if _NO_FIGURE.match(text, max(0, match.start() - 1)) is not None:
            continue
        known = stands_bare(digits, evidence.text.replace(",", "")) or (
            scaled is None and _in_a_word(Decimal(digits.rstrip(".")), held)
        )
        if not known or has_other_unit(text, match[0], match.end(), held, evidence):
            return f"근거에 없는 숫자 '{match[0]}'입니다: 원문의 값과 단위 그대로 쓰세요"
    return None


#: words of the language that hold a figure and count nothing
_NO_FIGURE = re.compile(
    r"(?<=코로)나19(?!\d)|(?<=코로나)-19(?!\d)|제(?:3국|3자|3의|1금융|2금융|1야당)|4차 ?산업|[가-힣 ]1인자|[가-힣 ]2인자|[가-힣 ][1-3]심(?= ?(?:법원|재판|판결|선고|에서|은|이|$))|[가-힣 ][1-3]심(?= ?(?:법원|재판|판결|선고|에서|은|이|$))|[가-힣 ]1호(?=[가-힣]| [가-힣])"
)


def _in_a_word(value: Decimal, held: Iterable[Quantity]) -> bool:
    """'제2 데이터센터' for 'a second data center', '3자' for 'third parties': a number that the evidence says in a word."""
    return any(
        other.kind == "number" and other.value == value and other.unit in ("", "번째", "위") and not other.end
        for other in held
    )


def stands_bare(digits: str, text: str) -> bool:
    """Do *digits* stand in *text* as a whole number, whatever they count?"""
    return re.search(rf"(?<![\d.]){re.escape(digits)}(?![\d])", text) is not None


def has_other_unit(text: str, digits: str, end: int, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """'52일제' for what the evidence only has as '52시간'."""
    unit = _UNIT_BEHIND.match(text, end)
    if unit is None or unit[1] not in LASTING or "," in digits:
        return False
    told = [other for other in held if other.kind == "number" and other.value == Decimal(digits)]
    return bool(told) and not any(same_unit(unit[1], other.unit, foreign=evidence.foreign) for other in told)
