"""Whose shares 'this offering' sells: a sentence before it tells.  Pure."""

from __future__ import annotations

import re

from ..source import Evidence
from .finding import followed

_OFFERING = re.compile(r"의? ?(?:이번 )?(?:상장|공모|기업공개|IPO|발행|증자|청약|공모주)")
_THIS_OFFERING = re.compile(
    r"[此本该該][次项項](?:发行|發行|发售|發售|上市|增资|增資|募资|募資|IPO)|今回の(?:上場|発行|増資|売り出し)|\bthe (?:offering|listing|IPO|share sale)\b|이번 (?:상장|공모|발행|증자|청약)"
)


def is_meant_offering(word: str, text: str, evidence: Evidence) -> bool:
    """'CATL 상장에 …이 참여' for 此次发行: whose shares these are, a sentence before tells; who buys them is another."""
    return followed(word, text, _OFFERING) is not None and _THIS_OFFERING.search(evidence.text) is not None
