"""Figures that follow from the evidence by one step of arithmetic: a difference, a sum, a ratio, the quarter before.  Pure.

An editor writes '0.25%p 인상' for 'from 0.75 % to 1 %'.  Only exact results count, and only where the line says what was
computed (a change, a total, a multiple).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, permutations

from ...canon.values import Quantity
from ..source import Evidence

_CHANGED = re.compile(
    r"^(?!으?로 )[가-힣%]{0,3}[을를이가]?\s?(?:포인트 ?)?(?:늘|줄|증가|감소|인상|인하|올[랐려리라]|오[른르]|내[린려리]|낮|높|상승|하락|상향|하향|확대|축소|감축|증액|삭감|차이?|격차|많|적[은다었]|부족|모자라|못 ?미|밑[돌도돈]|웃[돌도돈]|하회|상회|초과|미달|뒤[지처진]|앞[서섰선]|비싸|비쌌|비싼|싸다|쌌|싼|더 |덜 |뛰|떨어|급등|급락|개선|악화|끌어)"
)
_TOTAL = re.compile(r"(?:총|합계|모두|합쳐|합산|도합|전체|합해|합하면|합치면)\s?(?:약 )?$")
#: a date or a year is no operand, and neither is a bare number that stands alone
_PLAIN = frozenset(["년", "년대", "번째", "위", "세", "세대", "나노"])
_MOST_OPERANDS = 12
#: two numbers without a unit belong together where they stand so: "5,000 from 9,000"
_BESIDE = 6


def follows(quantity: Quantity, text: str, held: Iterable[Quantity]) -> bool:
    """Is *quantity* the difference, sum or ratio of two values *held*, and does *text* say so?"""
    if quantity.kind != "number" or quantity.value is None or quantity.last is not None:
        return False
    values = _operands(held)
    if quantity.unit == "배":
        return any(low and high == low * quantity.value for _, low, high in _pairs(values))
    before, behind = text[: quantity.start], text[quantity.end :]
    if _CHANGED.match(behind) is not None:
        return any(high - low == quantity.value and _fits(unit, quantity.unit) for unit, low, high in _pairs(values))
    if _TOTAL.search(before) is not None:
        return any(low + high == quantity.value and unit == quantity.unit for unit, low, high in _pairs(values))
    return False


def _operands(held: Iterable[Quantity]) -> list[tuple[str, Decimal]]:
    told = [
        quantity
        for quantity in held
        if quantity.kind == "number" and quantity.value and quantity.last is None and quantity.end
        and not quantity.vague and quantity.unit not in _PLAIN
    ]  # fmt: skip
    bare = {
        quantity
        for one, two in permutations((quantity for quantity in told if not quantity.unit), 2)
        if 0 < two.start - one.end <= _BESIDE
        for quantity in (one, two)
    }
    found = dict.fromkeys((quantity.unit, quantity.value) for quantity in told if quantity.unit or quantity in bare)
    return [(unit, value) for unit, value in found if value is not None][:_MOST_OPERANDS]


def _pairs(values: list[tuple[str, Decimal]]) -> Iterator[tuple[str, Decimal, Decimal]]:
    """(unit, lower, higher) of every two values of one unit."""
    for (unit, one), (other, two) in combinations(values, 2):
        if unit == other:
            yield unit, min(one, two), max(one, two)


def _fits(unit: str, mine: str) -> bool:
    """A difference of two percentages is counted in points."""
    return mine == ("%포인트" if unit == "%" else unit) or (not unit and mine not in ("%", "%포인트", "원", "달러"))


def is_left_of(quantity: Quantity, held: Iterable[Quantity]) -> bool:
    """Is *quantity* the difference of two values *held*?"""
    return any(high - low == quantity.value and unit == quantity.unit for unit, low, high in _pairs(_operands(held)))


_BASE_BEHIND = re.compile(r"\s?(?:보다|대비|에 비|[과와] 비교|より|比|に比べ)")


def without_bases(line: str, quantities: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """Leave out a month that *line* only compares with ('比上月'), where it names another that it tells of."""
    found = tuple(quantities)
    months = [q for q in found if q.kind == "date" and q.month is not None and q.day is None]
    bases = {q for q in months if line[: q.start].endswith(("比", "较", "較")) or _BASE_BEHIND.match(line, q.end)}
    return found if len(bases) == len(set(months)) else tuple(q for q in found if q not in bases)


_QUARTER_BEFORE = re.compile(
    r"(?i)전 ?분기|직전 ?분기|sequential|(?:previous|prior|preceding|last) quarter|quarter (?:earlier|ago)|quarter[- ]o(?:n|ver)|qoq|前四半期|直前四半期|环比|環比|季增|季減|季减|上季|上一季|上个季"
)
MONTH_BEFORE = re.compile(
    r"(?i)전월|month[- ]o(?:n|ver)|(?:previous|prior|last) month|month (?:earlier|ago)|前月|环比|環比|月增|月減|月减|上个?月|上個月"
)
YEAR_BEFORE = re.compile(
    r"(?i)전년|그 ?전해|\b(?:the|a) (?:year (?:before|earlier|ago)|(?:previous|prior|preceding) year)\b|前年|前一年|上一?年"
)
_MONTHS, _QUARTERS = 12, 4


def times_before(text: str, held: Iterable[Quantity]) -> Iterator[Quantity]:
    """Yield '2분기' for 'the previous quarter' of '3분기', '5월' for 'the month before' of '6월', 2023 for 'the year before'."""
    values = tuple(held)
    years = {quantity.year for quantity in values if quantity.kind == "date" and quantity.year}
    if len(years) == 1 and YEAR_BEFORE.search(text):
        yield Quantity(kind="date", year=years.pop() - 1)
    if _QUARTER_BEFORE.search(text):
        for quantity in values:
            if quantity.kind == "quarter" and quantity.last is None and quantity.value is not None:
                yield replace(quantity, value=(quantity.value - 2) % _QUARTERS + 1, year=None)
    if MONTH_BEFORE.search(text):
        for quantity in values:
            if (
                quantity.kind == "date"
                and quantity.month is not None
                and quantity.day is None
                and quantity.last is None
            ):
                yield replace(quantity, month=(quantity.month - 2) % _MONTHS + 1, year=None)


#: 'the rest', '残り': what is left of a hundred
_REST = re.compile(r"(?i)나머지|\bthe (?:rest|remaining|remainder|balance)\b|残り|其余|其餘|剩余|剩餘|剩下")


def is_rest(quantity: Quantity, text: str, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """'나머지 40%' for 'Sony 60 percent, TSMC the rest'; '200억원' for the rest of 500 after 300."""
    if quantity.unit and quantity.unit != "%":
        return _REST.search(evidence.text) is not None and is_left_of(quantity, held)
    if (
        not text[: quantity.start].endswith("나머지 ")
        or quantity.unit != "%"
        or quantity.value is None
        or _REST.search(evidence.text) is None
    ):
        return False
    shares = (other.value if other.unit == "%" else _share(other) for other in held)
    return any(share is not None and share == 100 - quantity.value for share in shares)


def _share(quantity: Quantity) -> Decimal | None:
    """'2/3' in percent."""
    return (
        quantity.value * 100 / quantity.last
        if quantity.kind == "fraction" and quantity.value and quantity.last
        else None
    )
