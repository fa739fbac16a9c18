"""What a part of a line tells, without who says it and how sure it is: by that its clauses are found.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..clauses import Clause, aligned, shares
from ..reach import told_words
from ..source import Evidence

#: how a part ends that tells of what is to come or was said; its fact stands before
_TAIL = re.compile(
    r"\s?(?:예정|계획|방침|전망|예상|가능성|검토(?: 중)?|추진|목표|기대|관측|우려|의사|의향)?(?:이?라고|임을|이라는)?\s?(?:밝[혀힘히]|전[해함]|설명|강조|언급|발표|공시|시사|표명|해명|말[해함]|(?<=[라다]고 )(?:전언|소개|토로|귀띔|역설|부연|단언|주장|지적|평가|진단|덧붙[여임]))?[.… ]*$"
)


def about(part: str, evidence: Evidence) -> tuple[Clause, ...]:
    """:func:`aligned`, by the fact that the part tells: '메뉴 변경 예정' is about the change, not about any plan."""
    return aligned(fact_of(part), evidence)


@lru_cache(maxsize=2048)
def fact_of(part: str) -> str:
    bare = _HEAD.sub("", without_tail(_SPEAKER_LAST.sub("", part)))
    return bare if len(bare) >= LEAST else part


LEAST = 6
#: '…검토하고 있다고 박 법무총괄이 밝혀': who says it, behind what was said
_SPEAKER_LAST = re.compile(
    r"(?<=[다라])고 (?:[가-힣A-Za-z·]+ ){0,3}[가-힣A-Za-z]+[이가] (?:밝[혀힘]|전[해함]|설명|강조|언급|말[해함]|덧붙[여임]|보도)[. ]*$"
)
#: who says it: a name in another clause must not draw the line there
_HEAD = re.compile(r"^[^,…\d]{2,30}(?:장|사|인|자|수|관|표|원|측|CEO|CFO|COO|CTO|CAIO), (?=.{10})")


def without_tail(part: str) -> str:
    """*part* without how it ends: that it is planned, or was said."""
    return _TAIL.sub("", part)


def without_grounds(part: str, told: tuple[Clause, ...], evidence: Evidence) -> tuple[Clause, ...]:
    """*told* without an English 'saying that …' behind what the part tells, where it adds no word of the part."""
    if _SAID.search(part):
        return told
    words = told_words(part, last=_ALL)
    of = {clause: {word for word in words if shares(word, clause.text, evidence)} for clause in told}
    return tuple(
        clause
        for clause in told
        if not _GIVES_GROUNDS.match(clause.text)
        or not any(other.sentence == clause.sentence and of[clause] < of[other] for other in told)
    )


#: a part that tells what was said ('다른 법원 소관이라며')
_SAID = re.compile(r"[다라자냐](?:며|고|면서)[ ,]*(?:[가-힣]{2,4})?[ ,]*$")
#: how an English clause begins that says why
_GIVES_GROUNDS = re.compile(
    r"(?i)(?:saying|adding|citing|arguing|noting|stating|claiming|explaining|insisting|because|as)\b"
)
#: more words than a part has
_ALL = 40
