"""Numbers that say how large and not how many: '수십억', 'multibillion', 'dozens'.  Pure."""

from __future__ import annotations

import re

from ...canon.values import Quantity
from ..source import Evidence
from .same_numbers import same_unit

#: '수십억', 'multibillion': many, and not how many
MANY = re.compile(
    r"(?i)\bmulti|\b(?:b|m|tr)illions\b|dozens|scores of|hundreds|thousands|several|数|數|수[십백천만억]|여러"
)
#: 'multibillion-dollar' says the scale alone
_MULTI = re.compile(r"(?i)\bmulti-?(m|b|tr)illion")
_MULTIPLIED = {"m": 10**6, "b": 10**9, "tr": 10**12}
_NEXT_SCALE = 1000


def several(quantity: Quantity, held: tuple[Quantity, ...], evidence: Evidence) -> bool:
    """'수십억 달러': as many as the evidence says where it says how many; 'multibillion' and 'several' leave it open."""
    told = [other for other in held if other.vague == "수"]
    multi = _MULTI.search(evidence.text)
    if multi is not None and quantity.value is not None and not told:
        return 1 <= quantity.value / _MULTIPLIED[multi[1].lower()] < _NEXT_SCALE
    return not told or any(
        other.value == quantity.value
        and (not other.unit or same_unit(quantity.unit, other.unit, foreign=evidence.foreign))
        for other in told
    )
