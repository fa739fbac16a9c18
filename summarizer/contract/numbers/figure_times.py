"""The time that a figure is of: '2분기 매출 12억 달러' for what the evidence counts of the first quarter.  Pure.

Read only where the evidence names a time of that sort with every place of the figure; else nothing is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from ...canon.values import Quantity
from ..source import Evidence
from ..times.quarters import quarter_of_months
from .cells import Cell, cells
from .exchanged import same_key
from .misplaced import places
from .readings import quantities_of

#: what a figure is compared with is not its time
_BASE = re.compile(
    r"(?: ?\([^)]*\))? ?(?:초|말|같은 기간|동기)?(?:의)? ?(?:보다|대비|에 비|[과와] 비교|에서(?= )|比|より|から|に比べ|同期|같은)|[ ,]{1,2}\d"
)
_BASE_BEFORE = re.compile(
    r"(?i)(?:\b(?:from|than|against|versus|compared with|over|since)(?: the| a)?|比|[较較]|高于|低于|[由从從]) ?$"
)
#: 'and 6.2 billion in the fourth'
_BARE_ORDINAL = re.compile(r"\bin the (?:first|second|third|fourth|final)\b(?! (?:quarter|half|\d))")


def other_time(text: str, mine: Iterable[Quantity], evidence: Evidence) -> str | None:
    """Name the time of *text* that stands with a figure which the evidence has of another time."""
    named = [quantity for quantity in mine if _sort(quantity)]
    times = [quantity for quantity in named if not _is_base(text, quantity)]
    if not times:
        return None
    for cell in cells(text, "ko", evidence.published):
        if not cell.kind.startswith("number:") or cell.key[0] == "":
            continue
        own = [
            (line, one) for line, one in places(evidence) if one.kind == cell.kind and same_key(cell.key, one.key, None)
        ]
        wrong = next(
            (
                time
                for time in _of(cell, times, named)
                if own and all(_is_other(time, text, *at, evidence) for at in own)
            ),
            None,
        )
        if wrong is not None:
            return f"'{text[wrong.start : wrong.end].strip()}'은(는) 원문에서 이 숫자의 때가 아닙니다: 숫자를 원문이 말한 때와 함께 쓰세요"
    return None


def _sort(quantity: Quantity) -> str:
    """'day', 'month', 'year', 'quarter' or 'half': times of one sort exclude each other."""
    if quantity.kind in ("quarter", "half"):
        return quantity.kind if quantity.last is None else ""
    if quarter_of_months(quantity) is not None:
        return "quarter"
    if quantity.kind != "date" or quantity.last is not None:
        return ""
    if quantity.day is not None:
        return "day"
    return "month" if quantity.month is not None else "year"


def _quarter(time: Quantity) -> Decimal | int | None:
    return time.value if time.kind == "quarter" else quarter_of_months(time)


def _is_base(text: str, time: Quantity) -> bool:
    return _BASE.match(text, time.end) is not None or _BASE_BEFORE.search(text[: time.start]) is not None


def _of(cell: Cell, times: Iterable[Quantity], named: Iterable[Quantity]) -> list[Quantity]:
    """The times in the stretch of a figure, before it, one of each sort; what it is compared with stands between no two."""
    near = [time for time in times if cell.near[0] <= time.start < cell.at]
    others = [time for time in named if cell.near[0] <= time.start < cell.at]
    return [time for time in near if sum(_sort(other) == _sort(time) for other in others) == 1]


def _is_other(time: Quantity, text: str, line: str, cell: Cell, evidence: Evidence) -> bool:
    """Does the evidence name a time of that sort with this figure, and only others, in other words?"""
    told = [other for other in quantities_of(line, evidence.published) if _sort(other) == _sort(time)]
    near = [other for other in told if cell.near[0] <= other.start < cell.near[1]]
    beside = [other for other in near if not _is_base(line, other)]
    part = _sort(time) in ("quarter", "half")
    if part and beside and len(told) > len(near):
        # '1분기 8%, 2분기 3%': each with its own
        return not any(_is_same(time, other) for other in near)
    if _BARE_ORDINAL.search(line) or text[time.start : time.end].strip() in line:
        return False
    if any(_is_same(time, other) for other in told):
        return False
    return any(not _is_base(line, other) for other in told) if part else bool(beside)


def _is_same(time: Quantity, other: Quantity) -> bool:
    if _sort(time) == "quarter":
        return _quarter(time) == _quarter(other)
    return (time.value, time.month or other.month, time.day) == (
        other.value,
        other.month or time.month,
        other.day,
    ) and (time.month is not None or other.year is None or time.year in (None, other.year))
