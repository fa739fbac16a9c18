"""What the readers of amounts share: where a number may begin, when it belongs to a name, and the value it becomes; pure.

A number that belongs to a name is none: 'GPT-4', 'H100', 'Llama 3.1', 'S&P 500', '005930' and version numbers stay.
"""

from __future__ import annotations

import re
from decimal import Decimal

from ..text import words
from .units import SIGNS
from .values import Edit, Quantity, korean

SIGN = "|".join(re.escape(sign) for sign in sorted(SIGNS, key=len, reverse=True))
#: a number does not begin inside a word or another number
APART = r"(?<![A-Za-z0-9])(?<![A-Za-z0-9][-./:,])(?<![$€£¥₩第제])"
#: words that may stand before a bare number; any other capitalised word makes the number part of a name
_MAY_PRECEDE = words(
    """
    a about added after all almost an and another april are around as at august before between both but
    by december down during every exactly february fell few first for from had has have he her his how i
    if in into is it its january july june just last least less like march may more most nearly next no
    not november october of off on only or other our out over rose roughly september she sold some than
    that the their then there these they those through to top total under until up was we were when
    where which while will with within would you
    """
)
_WORD_BEFORE = re.compile(r"([A-Za-z&'’.]+)[\s-]$")


def belongs_to_name(text: str, start: int) -> bool:
    """Does a bare number at *start* belong to the word before it ('Llama 3.1', 'iPhone 16', 'Section 230')?"""
    before = _WORD_BEFORE.search(text, max(0, start - 25), start)
    if before is None:
        return False
    word = before[1].rstrip(".")
    if word.endswith(("'s", "’s")):
        return False  # 'Halden's 850 employees'
    return word != word.lower() and word.lower() not in _MAY_PRECEDE


def is_no_count(digits: str) -> bool:
    """Is a number without a unit a year, a code or a zero-led string?"""
    return bool(re.fullmatch(r"0\d+|(?:19|20)\d\d|\d{8,}", digits))


def number_edit(
    start: int, end: int, text: str, first: Decimal, last: Decimal | None, unit: str, *, more: bool
) -> Edit:
    """Return the value at [start, end) and its Korean; basis points are hundredths of a percentage point."""
    if unit == "bp":
        unit, first, last = "%포인트", first / 100, None if last is None else last / 100
    while end > start and text[end - 1] == " ":
        end -= 1
    quantity = Quantity(
        kind="number", value=first, last=last, unit=unit, vague="여" if more else "", start=start, end=end
    )
    return Edit(start=start, end=end, text=korean(quantity), quantities=(quantity,))
