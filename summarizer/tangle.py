"""Figures that a model may have tied to the wrong thing; pure.

Two dollar amounts of a sentence that holds three: nothing in the line says which two, and weak models mix them up ('sales
of 13.2 billion, plus or minus 0.3 billion, above the expected 12.1 billion').  One amount, or all of them, is safe.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal

from .canon import quantities
from .check import Refusal


def tangles(line: str, evidence: Iterable[str]) -> tuple[Refusal, ...]:
    """The refusal of a line with some, but not all, of the amounts in one unit; *evidence* in its Korean forms."""
    told, held = _amounts(line), _amounts("\n".join(evidence))
    unit = next((unit for unit, values in told.items() if 1 < len(values) < len(held[unit])), None)
    if unit is None:
        return ()
    text = f"근거에 '{unit}' 숫자가 {len(held[unit])}개인데 {len(told[unit])}개만 썼습니다: 하나만 쓰거나 모두 제자리에 쓰세요"
    return (Refusal(reason="tangled", text=text),)


def _amounts(text: str) -> defaultdict[str, set[Decimal]]:
    """The different amounts of each unit."""
    found: defaultdict[str, set[Decimal]] = defaultdict(set)
    for quantity in quantities(text, "ko"):
        if quantity.kind == "number" and quantity.unit and quantity.value is not None:
            found[quantity.unit].add(quantity.value)
    return found
