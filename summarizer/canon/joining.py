"""'작년 11월', '上个月22日', 'the third quarter of last year': two readings that are one date; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .values import Edit, Quantity

_GAPS = frozenset(["", " ", "的", "の"])
_GAPS_BACK = frozenset([" ", " of ", ", ", " of the "])


def joined(text: str, edits: Sequence[Edit]) -> tuple[Quantity, ...]:
    """Return the quantities of *edits* in order, a year or month given to the date or quarter that stands beside it."""
    found: list[Quantity] = []
    for quantity in (quantity for edit in edits for quantity in edit.quantities):
        before = found[-1] if found else None
        one = None if before is None else _one(before, quantity, text[before.end : quantity.start])
        if one is not None:
            found[-1] = one
        else:
            found.append(quantity)
    return tuple(found)


def _one(before: Quantity, after: Quantity, gap: str) -> Quantity | None:
    if gap in _GAPS:
        return _within(before, after, start=before.start, end=after.end)
    if gap in _GAPS_BACK:
        return _within(after, before, start=before.start, end=after.end)
    return None


def _within(wide: Quantity, narrow: Quantity, *, start: int, end: int) -> Quantity | None:
    """*narrow* in the year or month of *wide*, where that is one ('작년' and '11월', '지난달' and '22일')."""
    if wide.kind != "date" or wide.day is not None or wide.last is not None or start == end:
        return None
    if wide.month is None and narrow.kind == "date" and narrow.month is not None and narrow.start != wide.start:
        return replace(narrow, year=wide.year, start=start, end=end)
    if wide.month is None and narrow.kind in ("quarter", "half") and narrow.year is None:
        return replace(narrow, year=wide.year, start=start, end=end)
    if wide.month is not None and narrow.kind == "date" and narrow.day is not None:
        return replace(narrow, year=wide.year, month=wide.month, start=start, end=end)
    return None
