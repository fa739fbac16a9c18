"""What a Chinese amount means by the words beside it: '三天前', '2元47分', '4亿户' of users; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from ..number_words import SPAN_DAYS
from .units import SINGAPORE
from .values import Edit, Quantity, korean

#: behind an amount of 元 these are no minutes
_CENTS = re.compile(r"(?P<cents>\d{1,2})分(?!钟|鐘)")
#: '三天前', '两天之后': a day counted from another, and no span
_SINCE = re.compile("[之以]?(?:(?P<ago>前)|[后後])(?![前后後来來])")
_COUNTED = {days: word for word, days in SPAN_DAYS.items()}
#: what 户 counts but households
_USERS = re.compile("[用客订訂][户戶]|이용자|고객|订阅|訂閱")
_NEAR = 12


def in_chinese(edit: Edit, unit: str, text: str) -> Edit:
    """*edit* of an amount with the Chinese *unit* as *text* means it."""
    first = edit.quantities[0]
    if first.value is None or first.last is not None or first.vague:
        return edit
    return next(_told(edit, first, first.value, unit, text), edit)


def _told(edit: Edit, first: Quantity, value: Decimal, unit: str, text: str) -> Iterator[Edit]:
    cents = _CENTS.match(text, edit.end) if unit == "元" else None
    if cents is not None:
        money = "싱가포르달러" if SINGAPORE.search(text) else first.unit
        yield _edit(
            edit.start, cents.end(), replace(first, value=value + int(cents["cents"]) / Decimal(100), unit=money)
        )
    if unit in ("户", "戶") and _USERS.search(text, max(0, edit.start - _NEAR), edit.start):
        yield _edit(edit.start, edit.end, replace(first, unit="명"))
    since, word = _SINCE.match(text, edit.end), _COUNTED.get(int(value))
    if first.unit == "일간" and since is not None and word is not None:
        # in figures it would be read as a day of the month
        told = f"{word} {'전' if since['ago'] else '뒤'}"
        yield replace(_edit(edit.start, since.end(), first), text=told)


def _edit(start: int, end: int, quantity: Quantity) -> Edit:
    found = replace(quantity, start=start, end=end)
    return Edit(start=start, end=end, text=korean(found), quantities=(found,))
