"""Things of one trade that a line must not exchange (the cathode for the anode, a tablet for a phone).  Data in ``sisters.txt``; pure.

Narrower than ``contrasts``: only the sentences that the line rests on speak for a member, never the rest of the article, and
what a firm makes that the line calls by its trade ('태블릿 업체 아람') is none of what it tells.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..heads import candidates
from ..inflection import is_word
from ..source import Evidence
from .contrast_sets import Member, by_head, members, rivals

_TABLE = "sisters.txt"


def exchanged_sister(text: str, evidence: Evidence) -> tuple[str, str] | None:
    """The first thing in *text* that *evidence* has nothing for, and the other one of its set that it has."""
    for at in candidates(by_head(_TABLE), text):
        found = next(_said(members(_TABLE)[at], text), None)
        if found is None or found[0] in evidence.text or _is_told(at, evidence):
            continue
        # a rival that the line says as well took nobody's place
        others = (i for i in rivals(_TABLE, at) if members(_TABLE)[i].said.search(text) is None)
        rival = next((told for i in others if (told := _told(i, evidence))), "")
        if rival and is_word(text, *found.span()):
            return found[0], rival
    return None


#: what calls a firm by its trade, with the name behind it
_TRADE = re.compile(
    r"(?:·[가-힣A-Z]+)? ?(?:제조|생산|설계|위탁생산|장비|부품|소재|전문|플랫폼|개발|판매)?[· ]?(?:업체|기업|회사|제조사|제조업체|대기업|스타트업|메이커|거인|강자|공룡|자회사|계열사|업계)(?:인|이자)? (?=[가-힣A-Z])"
)


def _said(member: Member, text: str) -> Iterator[re.Match[str]]:
    return (found for found in member.said.finditer(text) if _TRADE.match(text, found.end()) is None)


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    member = members(_TABLE)[at]
    return member.told.search(evidence.text) is not None or member.also.search(evidence.text) is not None


@lru_cache(maxsize=8192)
def _told(at: int, evidence: Evidence) -> str:
    """The words by which *evidence* tells the thing; empty: it does not, or only as the trade of a firm."""
    found = next((match for match in members(_TABLE)[at].told.finditer(evidence.text) if _is_thing(match)), None)
    return found[0] if found is not None else ""


def _is_thing(match: re.Match[str]) -> bool:
    return _TRADE.match(match.string, match.end()) is None and _ABROAD.match(match.string, match.end()) is None


#: the trade of a firm in foreign evidence ('chipmaker', '電池大手の')
_ABROAD = re.compile(
    r"(?i)[ -]?(?:maker|manufacturer|producer|giant|designer|supplier|startup|firm|company)s?\b|(?:製造)?(?:メーカー|大手|最大手)(?:の|[、，「])|"
    r"(?:制造商|製造商|生产商|生產商|巨头|巨頭|龙头|龍頭|厂商|廠商|公司)"
)
