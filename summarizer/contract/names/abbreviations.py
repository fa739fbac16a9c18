"""Latin abbreviations of the trade in a Korean line: '최고매출책임자(CRO)' for 'chief revenue officer', 'PCB' for 電路板.  Pure.

They are words, not names: the evidence need not print them, but where they mean a thing it must speak of it.  Data in
``abbreviations.txt``.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from ..source import Evidence


@cache
def _meanings() -> dict[str, re.Pattern[str] | None]:
    """Return {abbreviation: what speaks of it}; ``None``: it needs nothing."""
    lines = files(__package__).joinpath("abbreviations.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, re.Pattern[str] | None] = {}
    for abbreviations, _, parts in (line.partition("|") for line in lines if line and not line.startswith("#")):
        told = _told(parts)
        for one in abbreviations.split():
            found.setdefault(one, told)
    return found


def _told(parts: str) -> re.Pattern[str] | None:
    told = [
        rf"(?<![a-z]){re.escape(part)}" if part[0].isascii() else re.escape(part) for part in parts.split(",") if part
    ]
    return re.compile("|".join(told), re.IGNORECASE) if told else None


@lru_cache(maxsize=8192)
def is_spelt_out(word: str, evidence: Evidence) -> bool:
    """Is *word* an abbreviation that Korean papers use for what *evidence* says in words?"""
    lowered = word.lower().rstrip(".")
    if lowered not in _meanings():
        return False
    told = _meanings()[lowered]
    return told is None or told.search(f"{' '.join(evidence.sentences)} {evidence.canonical_text}") is not None
