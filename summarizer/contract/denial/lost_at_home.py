"""A denial of Korean evidence that a part of the line drops.  Pure."""

from __future__ import annotations

import re

from ...facts import NEGATION
from ..clauses import SAYING, clauses, compounded, shares
from ..reach import Reach, reach, told_words
from ..source import Evidence
from .denial_marks import denied, without_looks
from .denial_turns import same_thing
from .reworded import reworded
from .told import about, fact_of, without_tail


def lost_at_home(part: str, evidence: Evidence) -> str | None:
    """The denial of the clauses on *part* that governs what it tells, where no clause affirms that."""
    if not any(_MAY_DENY.search(clause.text) for clause in clauses(evidence)):
        return None
    if denied(part) or _affirmed(part, evidence):
        return None
    if (GOES_ON.search(part) and UNFINISHED.search(evidence.text)) or same_thing(part, evidence.text):
        return None
    if reworded(part, evidence.text):
        return None
    words = told_words(fact_of(part))
    told = (
        _NO_DENIAL.sub(" ", _GROUNDS.sub("", without_looks(without_asides(clause.text, part, evidence))))
        for clause in about(part, evidence)
    )
    found = [
        next((no for no in _NOT_AT_HOME.finditer(clause) if reach(no, words, evidence) is Reach.GOVERNED), None)
        for clause in told
    ]
    return found[0][0].strip() if found and all(found) and found[0] else None


def _affirmed(part: str, evidence: Evidence) -> bool:
    """Does a clause of Korean evidence that denies nothing speak of what the part closes with?"""
    last = next((word for word, _ in reversed(compounded(without_tail(part))) if word not in SAYING), "")
    return len(last) > 1 and any(
        shares(last, clause.text, evidence) and _NOT_AT_HOME.search(clause.text) is None for clause in clauses(evidence)
    )


#: what is said as a ground may be left out ('공개되지 않았다며 이의를 제기했다')
_GROUNDS = re.compile(r"^.*[다라]며,? (?=.{6})")
#: a denial that describes a noun, or how a thing was done ('검증되지 않은 소문', '신고 없이')
_ASIDE = re.compile(
    r"(?P<what>[가-힣A-Za-z]{2,}?)(?:[을를은는이가도]|하지|되지|지)? ?(?:(?:않은|않는|않던|못한|못하는|못하던|없는|없던|아닌) (?!것|바|수|적|상태|채|점|이유|사실|상황|가운데|입장|방침|계획|뜻|생각|의사|가능성|경우|만큼|데|탓|셈|한 )|(?:없이|않고) )"
)


def without_asides(clause: str, part: str, evidence: Evidence) -> str:
    """*clause* without the denials in it that describe what the part leaves out."""

    def bare(found: re.Match[str]) -> str:
        words = [word for word, _ in compounded(found["what"])]
        return found[0] if not words or any(shares(word, part, evidence) for word in words) else " "

    return _ASIDE.sub(bare, clause)


#: what was not done: '달성에 실패했다', '면담은 어려운 것으로'
_NOT_AT_HOME = re.compile(rf"{NEGATION.pattern}|실패|결렬|(?<=[은는이가] )(?:[가-힣]+ )?어려[운울워웠]")
#: in each of them, whatever is left out round it
_MAY_DENY = re.compile("않|못|없|아니|아님|아닌|안|불가|무산|철회|중단|부인|거부|거절|부결|취소|실패|결렬|어려")
#: '비용이 아니라 투자': what follows is affirmed
_NO_DENIAL = re.compile(r"아니라|아닌(?= )|뿐 아니")
#: a denied end is no end: '협의가 끝나지 않았다' told as 협의 진행 중, '줄지 않았다' as 유지
UNFINISHED = re.compile(
    r"(?:끝나|마무리되|종료되|중단하|중단되|멈추|그치|줄|줄이|늘|늘리|오르|올리|내리|인상하|인하하|축소하|감축하|높이|낮추|바뀌|바꾸|변하|달라지|물러서|물러나|떠나|철수하|굽히|꺾|거두|접|팔|매각하|매도하|처분하|내놓)지 ?[는도]? ?않|변함없|변화[가는]? 없|변동[이은]? 없"
)
GOES_ON = re.compile(r"진행|계속|지속|이어|유지|여전|그대로|고수|아직|현재|동결|잔류")
