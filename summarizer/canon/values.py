"""What an amount, a date or a period *is*, whatever language it was written in, and how Korean newspapers write it.

``korean`` and ``summarizer.canon.quantities`` are each other's inverse: ``quantities(korean(q)) == (q,)``.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

Kind = Literal["number", "fraction", "date", "weekday", "quarter", "half", "fiscal", "clock", "relative"]
#: '수' (several: 수천), '여' (and some more: 3000여), '' (as many as written)
Vague = Literal["", "수", "여"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """One value; equal values are equal wherever they stand (``start`` and ``end`` do not count).

    number    ``value`` (to ``last``) ``unit``: '15억~20억 달러'; an unknown or missing unit is ''
    fraction  ``value`` of ``last``: 3분의 2 is (2, 3)
    date      ``year``, ``month``, ``day``, what is not said is None; ``last`` ends a range of days or of months
    weekday   ``value`` 0 (Monday) to 6
    quarter, half   ``value`` of ``year``; ``unit`` is 'FY' for a fiscal year
    fiscal    ``year``
    clock     ``value`` in minutes since midnight
    relative  ``unit`` is the Korean word ('지난주')
    """

    kind: Kind
    value: Decimal | None = None
    last: Decimal | None = None
    unit: str = ""
    vague: Vague = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What a reader found at [start, end): the values, and the Korean that may stand there (None: the words stay)."""

    start: int
    end: int
    text: str | None = None
    quantities: tuple[Quantity, ...] = ()


WEEKDAYS = "월화수목금토일"
_SCALES = (("경", 10**16), ("조", 10**12), ("억", 10**8), ("만", 10**4))
#: units that follow the number without a space even after 만, 억, 조
_CLOSE = frozenset(
    ["%", "%포인트", "GW", "MW", "kW", "TW", "GB", "TB", "MB", "PB", "km", "㎡", "kWh", "MWh", "GWh", "GHz"]
)
#: what '수' may stand before
_SEVERAL = {10: "수십", 100: "수백", 1000: "수천", 10**4: "수만", 10**5: "수십만", 10**6: "수백만", 10**7: "수천만"}


def korean(quantity: Quantity) -> str:
    """Return the value as Korean newspapers write it: '1조5000억 달러', '6월 28~29일', 'FY2025 3분기'."""
    return _WRITERS[quantity.kind](quantity)


def spelled(value: Decimal) -> str:
    """Return a number with 만, 억, 조 and no commas: 1234567 is '123만4567'; '5.0' keeps its zero."""
    if value >= 10**4:
        value = value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
    sign, left, parts = ("-" if value < 0 else ""), abs(value), ""
    for scale, size in _SCALES:
        if left >= size:
            count = int(left // size)
            parts, left = f"{parts}{count}{scale}", left - count * size
    return sign + (parts + f"{left:f}" if left or not parts else parts)


def _several(value: Decimal) -> str:
    for scale, size in _SCALES[:3]:
        if value >= size:
            rest = _several(value / size)
            return f"{rest}{scale}" if rest else f"수{scale}"
    return _SEVERAL.get(int(value), "")


def _shares_scale(first: Decimal, last: Decimal) -> bool:
    mantissa = next((last // size for _, size in _SCALES if last >= size), Decimal(0))
    return first < mantissa


def _number(quantity: Quantity) -> str:
    assert quantity.value is not None
    figures = _several(quantity.value) if quantity.vague == "수" else spelled(quantity.value)
    if quantity.last is not None:
        # '1~2만' would be read as '1만~2만'
        own = quantity.unit if _shares_scale(quantity.value, quantity.last) else ""
        figures = f"{figures}{own}~{spelled(quantity.last)}"
    if quantity.vague == "여":
        figures += "여"
    unit = quantity.unit
    spaced = unit and unit not in _CLOSE and not figures[-1].isdigit()
    return f"{figures} {unit}" if spaced else f"{figures}{unit}"


def _fraction(quantity: Quantity) -> str:
    return f"{quantity.last:f}분의 {quantity.value:f}"


def _date(quantity: Quantity) -> str:
    to = "" if quantity.last is None else f"~{quantity.last:f}"
    year = f"{quantity.year}년" if quantity.year is not None else ""
    month = f"{quantity.month}월" if quantity.month is not None else ""
    if quantity.day is not None:
        return " ".join(part for part in (year, month, f"{quantity.day}{to}일") if part)
    if quantity.month is not None:
        return " ".join(part for part in (year, f"{quantity.month}{to}월") if part)
    return f"{quantity.year}{to}년"


def _weekday(quantity: Quantity) -> str:
    return f"{WEEKDAYS[int(quantity.value or 0)]}요일"


def _year_of(quantity: Quantity) -> str:
    if quantity.year is None:
        return ""
    return f"FY{quantity.year} " if quantity.unit == "FY" else f"{quantity.year}년 "


def _quarter(quantity: Quantity) -> str:
    to = "" if quantity.last is None else f"~{quantity.last:f}"
    return f"{_year_of(quantity)}{quantity.value:f}{to}분기"


def _half(quantity: Quantity) -> str:
    return f"{_year_of(quantity)}{'상' if quantity.value == 1 else '하'}반기"


def _fiscal(quantity: Quantity) -> str:
    return f"{quantity.year}회계연도"


def _clock(quantity: Quantity) -> str:
    hour, minute = divmod(int(quantity.value or 0), 60)
    shown = f"{'오전' if hour < 12 else '오후'} {hour if hour <= 12 else hour - 12}시"
    return f"{shown} {minute}분" if minute else shown


def _relative(quantity: Quantity) -> str:
    return quantity.unit


_WRITERS = {
    "number": _number,
    "fraction": _fraction,
    "date": _date,
    "weekday": _weekday,
    "quarter": _quarter,
    "half": _half,
    "fiscal": _fiscal,
    "clock": _clock,
    "relative": _relative,
}
