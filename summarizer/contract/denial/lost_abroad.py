"""A denial of foreign evidence that a part of the line drops.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ..clauses import Clause, clauses, shares
from ..reach import Reach, reach, told_words
from ..source import Evidence
from .denial_marks import NOTHING, THERE_IS, denials, denied, denies, without_affirming
from .denial_turns import same_thing
from .told import about, fact_of, without_grounds, without_tail

#: what is not yet may still be foreseen
NOT_YET = re.compile(r"(?i)\byet\b|尚未|まだ|[还還][未没沒]")
#: a line that leaves it open
STILL = re.compile(
    r"여부|할지|검토|논의|협의|협상|대기|남[아았겨겼]|불투명|추진|예정|계획|방침|전망|목표|가능|수도|기대|예상|이후|되면|하면|빨라야|일러야"
)


def lost_abroad(part: str, evidence: Evidence) -> str | None:
    """The denial of the clauses on *part*, or of what it closes with, that it does not keep."""
    told = about(part, evidence) if _denies_anything(evidence) else ()
    if (
        told
        and not denied(part)
        and not same_thing(part, told[0].sentence)
        and not _told_elsewhere(part, told, evidence)
    ):
        open_ = STILL.search(part) is not None
        nearest = without_grounds(part, told, evidence)
        if evidence.language != "ja":  # a Japanese sentence tells what is lacking first, and then what helps
            nearest = _on_the_deed(part, nearest, evidence)
        found = [None if open_ and NOT_YET.search(c.text) else _denial_of(part, c, evidence) for c in nearest]
        if all(found) and found[0] is not None:
            return found[0][0].strip()
    if (undone := _told_undone(part, evidence)) is not None:
        return undone
    if _SAYS_NO.search(part) or (there := THERE_IS.search(part)) is None:
        return None
    noun = told_words(part[: there.start() + 1])[-1:]
    on_it = [clause for clause in clauses(evidence) for word in noun if shares(word, clause.text, evidence)]
    none = [_nothing(clause) for clause in on_it] if evidence.language == "ja" else []
    nothing = next((match for clause in told or about(part, evidence) if (match := _nothing(clause))), None)
    nothing = nothing or (none[0] if none and all(none) else None)
    return nothing[0].strip() if nothing is not None else None


def _nothing(clause: Clause) -> re.Match[str] | None:
    """Where the clause says that there is none of a thing; 'なければならない' says no such thing."""
    return NOTHING.search(without_affirming(clause.text))


#: '무산되지 않을 가능성도 있다', '있었다고 보기 어렵다': the denial is told
_SAYS_NO = re.compile(
    r"없|않|못[하한할해했함]|아니|아닌|어렵|어려[운울움웠]|힘들|의문|회의적|(?<![가-힣])안 (?=[가-힣])|불가|불능"
)


@lru_cache(maxsize=512)
def _denies_anything(evidence: Evidence) -> bool:
    """Has any of its clauses a word that denies?  No line can lose another denial."""
    return any(denies(clause.text) for clause in clauses(evidence))


def _on_the_deed(part: str, told: tuple[Clause, ...], evidence: Evidence) -> tuple[Clause, ...]:
    """Those of *told* that speak most of what the part closes with: others share its names or its grounds."""
    deed = told_words(fact_of(part))
    shared = [sum(shares(word, clause.text, evidence) for word in deed) for clause in told]
    return tuple(clause for clause, count in zip(told, shared, strict=True) if count == max(shared, default=0))


def _told_elsewhere(part: str, told: tuple[Clause, ...], evidence: Evidence) -> bool:
    """Does the verb of the part stand in a clause that denies nothing, and in none of those which only share its names?"""
    verb = told_words(fact_of(part), last=1)
    on_it = [clause for clause in clauses(evidence) for word in verb if shares(word, clause.text, evidence)]
    return bool(on_it) and not any(clause in told or denies(clause.text) for clause in on_it)


#: the price or the paper is kept to oneself: it denies no deed
_UNTOLD = re.compile(r"[非未]公[表開开]|未披露|未发表")
_TELLS = re.compile(r"공개|공표|발표|밝[혀힌힘히]|드러|비밀|알[려리]")


def _denial_of(part: str, clause: Clause, evidence: Evidence) -> re.Match[str] | None:
    """The denial in the clause that governs what the part tells; one that governs something else is none of it."""
    words = told_words(fact_of(part))
    if not any(shares(word, clause.text, evidence) for word in words):
        words = told_words(fact_of(part), last=_ALL)
    return next(
        (
            found
            for found in denials(clause.text)
            if reach(found, words, evidence) is not Reach.FREE
            and (_TELLS.search(part) or not _UNTOLD.match(found[0]))
            and not (evidence.language == "zh" and _DESCRIBING.match(clause.text, found.start()))
        ),
        None,
    )


#: '尚未深入过的领域': what is not so of a thing is said beside it
_DESCRIBING = re.compile(
    r"(?:尚未|从未|從未|未曾|未经|未經|未被|未能)[^，。,]{1,10}的(?!计划|計劃|打算|意向|可能|情况|情況|消息)"
)
#: more words than a part has
_ALL = 40


def _told_undone(part: str, evidence: Evidence) -> str | None:
    """The denial of what the part closes with ('추가 지원 결정'), where every clause that speaks of it denies it."""
    if not any(word in part for word in _CLOSES) or denied(part) or STILL.search(part):
        return None
    told = told_words(without_tail(part), last=2)
    if not told or told[-1] not in _CLOSES:
        return None
    speaking = ([clause for clause in clauses(evidence) if shares(word, clause.text, evidence)] for word in told[::-1])
    on_it = [denies(clause.text) for clause in next(filter(None, speaking), [])]
    return on_it[0][0].strip() if on_it and all(on_it) and on_it[0] else None


#: what a line that tells of a thing done closes with
_CLOSES = frozenset(
    {"결정", "합의", "체결", "맺", "확정", "승인", "완료", "타결", "착공", "착수", "서명", "도입", "가입", "계약"}
)
