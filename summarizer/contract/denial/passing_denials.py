"""What a line denies in passing ('동의 없이 쓴'), beside what it tells: any sentence may bear it.  Pure."""

from __future__ import annotations

import re

from ..clauses import SAYING, clauses, compounded, shares
from ..lexicon import ideas_in, ideas_of
from ..source import Evidence
from .denial_marks import MAY_DENY, may_deny, without_affirming

#: what a part denies before its end: '동의 없이 쓴', '공개되지 않은'
_IN_PASSING = re.compile(
    r"(?P<what>[가-힣]{2,}?)(?P<no>(?:[을를은는이가도]|하지|되지)? ?(?:받지 |구하지 )?(?:없이|없는|않고|않은|않는|못한|못하고))(?=\s)"
)


def _denies_more(clause: str, word: str, evidence: Evidence) -> bool:
    """Has the clause a denial besides *word* itself ('기각하지 않고' of 'rejected the appeal')?"""
    if not evidence.foreign:
        return may_deny(clause, foreign=False)
    own = set(ideas_of(word))
    return any(own.isdisjoint(ideas_in(found[0])) for found in MAY_DENY.finditer(without_affirming(clause)))


def without_passing(part: str, evidence: Evidence) -> str:
    """*part* without what it denies in passing, where a sentence that denies speaks of that too."""
    for found in _IN_PASSING.finditer(part):
        words = [word for word, _ in compounded(found["what"]) if word not in SAYING]
        if any(
            _denies_more(clause.text, words[-1], evidence) and shares(word, clause.text, evidence)
            for clause in clauses(evidence)
            for word in words
        ):
            part = part.replace(found["no"], " ", 1)
    return part
