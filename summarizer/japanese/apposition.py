"""Nouns that Korean print sets side by side where Japanese has の between them; pure."""

from __future__ import annotations

import re

from .lattice import Token
from .lexicon import korean_terms

#: '오픈AI는 미국 스타트업': what stands before の is what the name behind it is
KIND_OF_NAME = re.compile(
    r"(?:대기업|최대 기업|스타트업|[가-힣] 업체|중견|신회사|자회사|모회사|경쟁사|창업자|수석과학자|사업가|투자가|소설가|작가|변호사|경제학자|애널리스트|대통령|총리)$"
)


def is_name(after: Token | None) -> bool:
    """Is the next word no common noun of the trade, and so a name?"""
    if after is None or after.sort != "set" or not after.korean:
        return False
    first = after.korean.split()[0]
    return first[0].isupper() or (len(first) > 1 and not first[0].isdecimal() and first not in korean_terms())


def counts(after: Token) -> bool:
    """Is the next word a figure?  '2027년의 3%' keeps its particle."""
    return after.sort != "set" or after.korean[:1].isdecimal() or after.korean.startswith("약 ")
