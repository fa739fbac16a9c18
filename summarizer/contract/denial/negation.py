"""What the evidence denies stays denied, and nothing else is.  Pure.

The marks of four languages are tables; each part of a line is held against the clauses that it is about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from ... import Bullet
from ...facts import NEGATION, plain
from ..clauses import SAYING, Clause, aligned, clauses, compounded, shares
from ..parts import parts
from ..reach import Reach, reach, told_words
from ..source import Evidence, Source
from .ability import turned_ability
from .added import added_abroad, added_at_home, denied_twice, exchanged
from .denial_marks import DENIED, NOTHING, ONLY_SOUNDS, PARALLEL, THERE_IS, denials, denies
from .denial_turns import denied_again, denied_outright, put_otherwise, same_thing
from .reworded import reworded, steadied, without_reworded
from .stays import changed
from .told import LEAST, about, fact_of, without_grounds, without_tail

__all__ = ["denied", "negation", "said_after"]

_QUOTE = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서|으니|니까|으므로|[해어아]서)[, ]|[.](?:\s|$)")


def said_after(bullet: Bullet, evidence: Evidence) -> str:
    """What Korean evidence says from the bullet's last word to the end of that clause: its predicate.

    Where the last word is not in the evidence (a verb made noun), the end of the clause that the line is about, from
    the last word of the line that stands in it.
    """
    words = _WORD.findall(_QUOTE.sub(" ", plain(bullet.text)))
    found = aligned(plain(bullet.text), evidence)
    preferred = {clause.sentence for clause in found}
    told = [_QUOTE.sub(" ", sentence) for sentence in map(plain, evidence.sentences)]
    # the sentences that the line is about first, in the order of the article
    order = sorted(told, key=lambda sentence: not any(sentence[:12] == other[:12] for other in preferred))
    own = [sentence for sentence in told if any(sentence[:12] == other[:12] for other in preferred)]
    for word, sentences in ((words[-1:], order), (words[-2:-1], own)):
        for sentence in sentences if word else ():
            at = sentence.rfind(word[0])
            if at >= 0:
                end = _CLAUSE_END.search(sentence, at + 1)
                return sentence[at : end.start() if end else len(sentence)]
    return _from_deed(plain(bullet.text), found[-1].text) if found else ""


def _from_deed(text: str, clause: str) -> str:
    """*clause* from the last word of the line that it has, to where it goes on to something else."""
    at = next((at for word in reversed(told_words(text)) if (at := clause.rfind(word)) >= 0), -1)
    end = _CLAUSE_END.search(clause, at + 1) if at >= 0 else None
    return clause[at : end.start() if end else len(clause)] if at >= 0 else ""


def denied(text: str) -> bool:
    """Does the Korean *text* deny anything, by grammar or by the choice of a word?"""
    return DENIED.search(ONLY_SOUNDS.sub(" ", text)) is not None


def negation(bullet: Bullet, source: Source) -> str | None:
    """What the evidence denies stays denied, and nothing else is."""
    evidence = source.evidence(bullet)
    if not evidence.sentences:
        return None
    text = PARALLEL.sub(" ", steadied(_QUOTE.sub(" ", plain(bullet.text)), evidence.text))
    text = ONLY_SOUNDS.sub(" ", text)
    if (reason := _turned_in_part(text, evidence) or _denied_otherwise(text, evidence)) is not None:
        return reason
    if (
        not source.foreign
        and NEGATION.search(_without_asides(ONLY_SOUNDS.sub(" ", said_after(bullet, evidence)), text, evidence))
        and not reworded(text, evidence.text)
        and not denied(plain(bullet.text))
        and not (_GOES_ON.search(text) and _UNFINISHED.search(evidence.text))
        and not same_thing(text, evidence.text)
    ):
        return "부정이 빠졌습니다: 원문이 부정한 일은 부정으로 쓰세요"
    return None


def _turned_in_part(text: str, evidence: Evidence) -> str | None:
    """What a part of the line denies or affirms against the clauses that it is about."""
    lost, added = (_lost_abroad, added_abroad) if evidence.foreign else (_lost_at_home, added_at_home)
    several = parts(text)
    kept = {part: about(part, evidence) for part in several if denied(part)}
    for part in (*several, *_resolves(text, several)):
        if (
            (word := lost(part, evidence)) is not None
            and not _kept_beside(part, kept).issuperset(told := about(part, evidence))
            and (len(several) == 1 or not _turned_round(text, told, evidence))
        ):
            return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
        if (word := added(without_reworded(part, evidence), evidence)) is not None:
            return f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
        if (word := changed(part, evidence)) is not None:
            return f"원문은 그대로 두거나 멈춘 일인데 '{word.strip(' ….')}'로 읽힙니다: 원문대로 쓰세요"
        if (word := turned_ability(part, evidence)) is not None:
            return f"원문과 반대로 '{word.strip()}'로 읽힙니다: 할 수 있는 일인지 없는 일인지 원문대로 쓰세요"
    return None


def _kept_beside(part: str, kept: Mapping[str, tuple[Clause, ...]]) -> frozenset[Clause]:
    """The clauses that the other parts of the line tell with their denial."""
    return frozenset(clause for other, told in kept.items() if other != part for clause in told)


def _turned_round(text: str, told: tuple[Clause, ...], evidence: Evidence) -> bool:
    """Does the line put the denial of *told* the other way round, by a word that tells of nothing else?"""
    affirmed = [clause.text for clause in clauses(evidence) if not denies(clause.text)]
    put = put_otherwise(text, " ".join(clause.text for clause in told))
    return any(not any(shares(word.split()[0], clause, evidence) for clause in affirmed) for word in put)


def _nothing_else(text: str, evidence: Evidence) -> str | None:
    """The denial, where the evidence is one sentence that affirms nothing: whatever the line affirms is not there."""
    if len(evidence.sentences) != 1 or denied(text) or same_thing(text, evidence.text):
        return None
    told = [clause.text for clause in clauses(evidence) if _SPEECH.fullmatch(clause.text.strip(" ,，。.")) is None]
    found = _FLATLY.search(told[0]) if len(told) == 1 else None
    if found is None or (_NOT_YET.search(told[0]) and _STILL.search(text)):
        return None
    return found[0].strip()


#: a denial of the whole statement, and of no word in it
_FLATLY = re.compile(r"(?i)\b(?:had|has|have) no plans?\b|不予|尚未")
#: who says it, and nothing of what is said
_SPEECH = re.compile(r"(?i).{0,60}(?:said|says|told \w+|added|表示|称|稱|说|說|述べた|語った|とした)")


def _denied_otherwise(text: str, evidence: Evidence) -> str | None:
    """A denial too many, or too few: '부인하지 않아' of 'denied', '배제' of 'did not rule out'."""
    if evidence.foreign and (word := _nothing_else(text, evidence)) is not None:
        return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
    if (word := denied_outright(text, evidence.text)) is not None:
        return f"원문은 '{word}'을 부정합니다: 하지 않은 일·부인한 일로 쓰세요"
    word = denied_again(text, evidence.text) or exchanged(text, evidence)
    word = word or (None if evidence.foreign else denied_twice(text, evidence))
    return (
        f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요" if word is not None else None
    )


def _resolves(text: str, several: tuple[str, ...]) -> list[str]:
    """What a line says that somebody decided, where it is no part of its own ('매각하기로…보호예수 1년')."""
    return [
        piece for piece in text.split("…") if piece.endswith("기로") and piece not in several and len(piece) > LEAST
    ]


def _lost_abroad(part: str, evidence: Evidence) -> str | None:
    told = about(part, evidence)
    if (
        told
        and not denied(part)
        and not same_thing(part, told[0].sentence)
        and not _told_elsewhere(part, told, evidence)
    ):
        open_ = _STILL.search(part) is not None
        nearest = without_grounds(part, told, evidence)
        found = [None if open_ and _NOT_YET.search(c.text) else _denial_of(part, c, evidence) for c in nearest]
        if all(found) and found[0] is not None:
            return found[0][0].strip()
    if (undone := _told_undone(part, evidence)) is not None:
        return undone
    if "없" in part or (there := THERE_IS.search(part)) is None:
        return None
    noun = told_words(part[: there.start() + 1])[-1:]
    on_it = [clause for clause in clauses(evidence) for word in noun if shares(word, clause.text, evidence)]
    none = [NOTHING.search(clause.text) for clause in on_it] if evidence.language == "ja" else []
    nothing = next((match for clause in told if (match := NOTHING.search(clause.text))), None)
    nothing = nothing or (none[0] if none and all(none) else None)
    return nothing[0].strip() if nothing is not None else None


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


def _affirmed(part: str, evidence: Evidence) -> bool:
    """Does a clause of Korean evidence that denies nothing speak of what the part closes with?"""
    last = next((word for word, _ in reversed(compounded(without_tail(part))) if word not in SAYING), "")
    return len(last) > 1 and any(
        shares(last, clause.text, evidence) and _NOT_AT_HOME.search(clause.text) is None for clause in clauses(evidence)
    )


def _told_undone(part: str, evidence: Evidence) -> str | None:
    """The denial of what the part closes with ('추가 지원 결정'), where every clause that speaks of it denies it."""
    told = told_words(without_tail(part), last=2)
    if not told or told[-1] not in _CLOSES or denied(part) or _STILL.search(part):
        return None
    speaking = ([clause for clause in clauses(evidence) if shares(word, clause.text, evidence)] for word in told[::-1])
    on_it = [denies(clause.text) for clause in next(filter(None, speaking), [])]
    return on_it[0][0].strip() if on_it and all(on_it) and on_it[0] else None


#: what a line that tells of a thing done closes with
_CLOSES = frozenset(
    {"결정", "합의", "체결", "맺", "확정", "승인", "완료", "타결", "착공", "착수", "서명", "도입", "가입", "계약"}
)
#: what is not yet may still be foreseen
_NOT_YET = re.compile(r"(?i)\byet\b|尚未|まだ|[还還][未没沒]")
#: a line that leaves it open
_STILL = re.compile(
    r"여부|할지|검토|논의|협의|협상|대기|남[아았겨겼]|불투명|추진|예정|계획|방침|전망|목표|가능|수도|기대|예상|이후|되면|하면|빨라야|일러야"
)


#: what is said as a ground may be left out ('공개되지 않았다며 이의를 제기했다')
_GROUNDS = re.compile(r"^.*[다라]며,? (?=.{6})")


def _lost_at_home(part: str, evidence: Evidence) -> str | None:
    if denied(part) or _affirmed(part, evidence):
        return None
    if (_GOES_ON.search(part) and _UNFINISHED.search(evidence.text)) or same_thing(part, evidence.text):
        return None
    if reworded(part, evidence.text):
        return None
    words = told_words(fact_of(part))
    told = (
        _NO_DENIAL.sub(" ", _GROUNDS.sub("", ONLY_SOUNDS.sub(" ", _without_asides(clause.text, part, evidence))))
        for clause in about(part, evidence)
    )
    found = [
        next((no for no in _NOT_AT_HOME.finditer(clause) if reach(no, words, evidence) is Reach.GOVERNED), None)
        for clause in told
    ]
    return found[0][0].strip() if found and all(found) and found[0] else None


#: a denial that describes a noun, or how a thing was done ('검증되지 않은 소문', '신고 없이')
_ASIDE = re.compile(
    r"(?P<what>[가-힣A-Za-z]{2,}?)(?:[을를은는이가도]|하지|되지|지)? ?(?:(?:않은|않는|않던|못한|못하는|못하던|없는|없던|아닌) (?!것|바|수|적|상태|채|점|이유|사실|상황|가운데|입장|방침|계획|뜻|생각|의사|가능성|경우|만큼|데|탓|셈|한 )|(?:없이|않고) )"
)


def _without_asides(clause: str, part: str, evidence: Evidence) -> str:
    """*clause* without the denials in it that describe what the part leaves out."""

    def bare(found: re.Match[str]) -> str:
        words = [word for word, _ in compounded(found["what"])]
        return found[0] if not words or any(shares(word, part, evidence) for word in words) else " "

    return _ASIDE.sub(bare, clause)


#: what was not done: '달성에 실패했다', '면담은 어려운 것으로'
_NOT_AT_HOME = re.compile(rf"{NEGATION.pattern}|실패|결렬|(?<=[은는이가] )(?:[가-힣]+ )?어려[운울워웠]")
#: '비용이 아니라 투자': what follows is affirmed
_NO_DENIAL = re.compile(r"아니라|아닌(?= )|뿐 아니")
#: a denied end is no end: '협의가 끝나지 않았다' told as 협의 진행 중, '줄지 않았다' as 유지
_UNFINISHED = re.compile(
    r"(?:끝나|마무리되|종료되|중단하|중단되|멈추|그치|줄|줄이|늘|늘리|오르|올리|내리|인상하|인하하|축소하|감축하|높이|낮추|바뀌|바꾸|변하|달라지|물러서|물러나|떠나|철수하|굽히|꺾|거두|접|팔|매각하|매도하|처분하|내놓)지 ?[는도]? ?않|변함없|변화[가는]? 없|변동[이은]? 없"
)
_GOES_ON = re.compile(r"진행|계속|지속|이어|유지|여전|그대로|고수|아직|현재|동결|잔류")
