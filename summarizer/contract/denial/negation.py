"""What the evidence denies stays denied, and nothing else is.  Pure.

The marks of four languages are tables; each part of a line is held against the clauses that it is about.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ... import Bullet
from ...facts import NEGATION, plain
from ..clauses import SAYING, Clause, aligned, clauses, compounded, shares
from ..direction.polarity import Polarity, of_mark
from ..parts import parts
from ..source import Evidence, Source
from .denial_marks import (
    DENIED,
    GRAMMAR,
    MAY_DENY,
    NOTHING,
    ONLY_SOUNDS,
    PARALLEL,
    PLAIN_NO,
    QUOTE_MARKS,
    THERE_IS,
    denies,
    may_deny,
    without_only,
)
from .denial_turns import denied_again, denied_outright, same_thing, steadied, without_the_same
from .passing_denials import without_passing

_QUOTE = re.compile(r'"[^"]*"')
_WORD = re.compile(r"[가-힣A-Za-z0-9]{2,}")
_CLAUSE_END = re.compile(r"(?<=[가-힣])(?:고|며|지만|으나|는데|면서)[, ]|[.](?:\s|$)")


#: how a part ends that tells of what is to come or was said; its fact stands before
_TAIL = re.compile(
    r"\s?(?:예정|계획|방침|전망|예상|가능성|검토(?: 중)?|추진|목표|기대|관측|우려|의사|의향)?(?:이?라고|임을|이라는)?\s?(?:밝[혀힘히]|전[해함]|설명|강조|언급|발표|공시|시사|표명|해명|말[해함])?[.… ]*$"
)


def about(part: str, evidence: Evidence) -> tuple[Clause, ...]:
    """:func:`aligned`, by the fact that the part tells: '메뉴 변경 예정' is about the change, not about any plan."""
    return aligned(_fact_of(part), evidence)


@lru_cache(maxsize=2048)
def _fact_of(part: str) -> str:
    bare = _HEAD.sub("", _TAIL.sub("", _SPEAKER_LAST.sub("", part)))
    return bare if len(bare) >= _LEAST else part


_LEAST = 6
#: '…검토하고 있다고 박 법무총괄이 밝혀': who says it, behind what was said
_SPEAKER_LAST = re.compile(
    r"(?<=[다라])고 (?:[가-힣A-Za-z·]+ ){0,3}[가-힣A-Za-z]+[이가] (?:밝[혀힘]|전[해함]|설명|강조|언급|말[해함]|덧붙[여임])[. ]*$"
)
#: who says it: a name in another clause must not draw the line there
_HEAD = re.compile(r"^[^,…\d]{2,30}(?:장|사|인|자|수|관|표|원|측|CEO|CFO|COO|CTO|CAIO), (?=.{10})")


def said_after(bullet: Bullet, evidence: Evidence) -> str:
    """What Korean evidence says from the bullet's last word to the end of that clause: its predicate.

    Where the last word is not in the evidence (a verb made noun), the end of the clause that the line is about.
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
    return found[-1].text[-30:] if found else ""


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
    lost, added = (_lost_abroad, _added_abroad) if source.foreign else (_lost_at_home, _added_at_home)
    several = parts(text)
    kept = {clause for part in several if denied(part) for clause in about(part, evidence)}
    for part in (*several, *_resolves(text, several)):
        told = about(part, evidence)
        otherwise = len(several) > 1 and same_thing(text, " ".join(clause.text for clause in told))
        if (word := lost(part, evidence)) is not None and not kept.issuperset(told) and not otherwise:
            return f"원문의 부정('{word}')이 빠졌습니다: 하지 않은 일·부인한 일로 쓰세요"
        if (word := added(part, evidence)) is not None:
            return f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요"
    if (reason := _denied_otherwise(text, evidence)) is not None:
        return reason
    if (
        not source.foreign
        and NEGATION.search(ONLY_SOUNDS.sub(" ", said_after(bullet, evidence)))
        and not denied(plain(bullet.text))
        and not (_GOES_ON.search(text) and _UNFINISHED.search(evidence.text))
        and not same_thing(text, evidence.text)
    ):
        return "부정이 빠졌습니다: 원문이 부정한 일은 부정으로 쓰세요"
    return None


def _denied_otherwise(text: str, evidence: Evidence) -> str | None:
    """A denial too many, or too few: '부인하지 않아' of 'denied', '배제' of 'did not rule out'."""
    if (word := denied_outright(text, evidence.text)) is not None:
        return f"원문은 '{word}'을 부정합니다: 하지 않은 일·부인한 일로 쓰세요"
    word = denied_again(text, evidence.text) or (None if evidence.foreign else _denied_twice(text, evidence))
    return (
        f"근거에 없는 부정 '{word}'이 들어 있습니다: 원문이 긍정한 일은 긍정으로 쓰세요" if word is not None else None
    )


def _resolves(text: str, several: tuple[str, ...]) -> list[str]:
    """What a line says that somebody decided, where it is no part of its own ('매각하기로…보호예수 1년')."""
    return [
        piece for piece in text.split("…") if piece.endswith("기로") and piece not in several and len(piece) > _LEAST
    ]


def _lost_abroad(part: str, evidence: Evidence) -> str | None:
    told = about(part, evidence)
    found = [denies(clause.text) for clause in told]
    if found and all(found) and found[0] and not denied(part) and not same_thing(part, told[0].sentence):
        return found[0][0].strip()
    if (undone := _told_undone(part, evidence)) is not None:
        return undone
    nothing = next((match for clause in told if (match := NOTHING.search(clause.text))), None)
    return nothing[0].strip() if nothing is not None and THERE_IS.search(part) and "없" not in part else None


def _affirmed(part: str, evidence: Evidence) -> bool:
    """Does a clause of Korean evidence that denies nothing speak of what the part closes with?"""
    last = next((word for word, _ in reversed(compounded(_TAIL.sub("", part))) if word not in SAYING), "")
    return len(last) > 1 and any(
        shares(last, clause.text, evidence) and NEGATION.search(clause.text) is None for clause in clauses(evidence)
    )


def _told_undone(part: str, evidence: Evidence) -> str | None:
    """The denial of what the part closes with ('추가 지원 결정'), where every clause that speaks of it denies it."""
    last = next((word for word, _ in reversed(compounded(_TAIL.sub("", part))) if word not in SAYING), "")
    if last not in _CLOSES or denied(part) or _STILL.search(part):
        return None
    on_it = [denies(clause.text) for clause in clauses(evidence) if shares(last, clause.text, evidence)]
    return on_it[0][0].strip() if on_it and all(on_it) and on_it[0] else None


#: what a line that tells of a thing done closes with
_CLOSES = frozenset(
    {"결정", "합의", "체결", "맺", "확정", "승인", "완료", "타결", "착공", "착수", "서명", "도입", "가입", "계약"}
)
#: a line that leaves it open
_STILL = re.compile(
    r"여부|할지|검토|논의|협의|협상|대기|남[아았겨겼]|불투명|추진|예정|계획|방침|전망|목표|가능|수도|이후|되면|하면|빨라야|일러야"
)


def _added_abroad(part: str, evidence: Evidence) -> str | None:
    part = without_passing(part, evidence)
    said = list(PLAIN_NO.finditer(part))
    if not said:
        return None
    told = without_the_same(part, " ".join(dict.fromkeys(clause.sentence for clause in _about(part, evidence))))
    if (own := _denied_alone(part, evidence)) is not None:
        return own
    if _denied_elsewhere(part, evidence):
        return None
    marks = len(MAY_DENY.findall(without_only(told)))
    by_grammar = [match for match in said if GRAMMAR.match(match[0])]
    if marks == 0 or (by_grammar and len(said) + len(_TWICE.findall(part)) > marks):
        return (by_grammar or said)[-1][0]
    return None


def _denied_elsewhere(part: str, evidence: Evidence) -> bool:
    """Does a sentence deny something that a part told of several may have drawn its own denial from?"""
    several = len(evidence.sentences) > 1 and len(part) >= _OF_SEVERAL
    return several and any(denies(clause.text) for clause in clauses(evidence))


#: a part that tells of more than one sentence is no shorter
_OF_SEVERAL = 40


#: '협조하지 않', '내놓지 못', '협조 안 해': the word that a line denies
_NOT_DONE = re.compile(
    r"(?P<word>[가-힣]{2,}?)(?:지(?:는|도|를)? ?(?:않|못)|[은는을를]? (?:안|못) (?:하|해|했|한|함)|(?<![나만며고자면데서])[이가은는도]? (?:무산|불발|백지화))"
)


def _denied_alone(part: str, evidence: Evidence) -> str | None:
    """The denial of a word that the evidence affirms, where no clause that denies anything has that word."""
    for found in _NOT_DONE.finditer(part):
        word = next((word for word, _ in reversed(compounded(found["word"])) if word not in SAYING), "")
        if len(word) < _LEAST_WORD or _WIDE.search(word):
            continue
        on_it = [clause for clause in clauses(evidence) if shares(word, clause.text, evidence)]
        told = about(part, evidence)
        if any(clause in told for clause in on_it) and (
            _affirms(word, on_it, evidence)
            or not any(may_deny(clause.text, foreign=evidence.foreign) for clause in (*on_it, *told))
        ):
            return found[0]
    return None


def _affirms(word: str, told: list[Clause], evidence: Evidence) -> bool:
    """Does Korean evidence have the very word, and affirmed each time, whatever else it denies?"""
    found = [match for clause in told for match in re.finditer(re.escape(word), clause.text)]
    return not evidence.foreign and bool(found) and all(of_mark(match, "ko") is Polarity.YES for match in found)


_LEAST_WORD = 2
#: nouns that stand for many foreign words
_WIDE = re.compile(r"진행|공개|발표|언급|설명|결정|확인|사용|이용|제공|포함|변경|영향|변화")
#: a stop that is denied: two denials
_TWICE = re.compile(r"(?:유예|연기|제외|배제|폐지|금지|해제|반대|취하)(?:하지|되지|치)?[는도]? ?않")


def _about(part: str, evidence: Evidence) -> tuple[Clause, ...]:
    """The clauses that the part is about, and those that deny the thing that it denies."""
    last = next((word for word, _ in reversed(compounded(part)) if word not in SAYING), "")
    more = (
        clause for clause in clauses(evidence) if MAY_DENY.search(clause.text) and shares(last, clause.text, evidence)
    )
    return (*about(part, evidence), *(more if last else ()))


#: what is said as a ground may be left out ('공개되지 않았다며 이의를 제기했다')
_GROUNDS = re.compile(r"^.*[다라]며,? (?=.{6})")


def _lost_at_home(part: str, evidence: Evidence) -> str | None:
    told = (_GROUNDS.sub("", ONLY_SOUNDS.sub(" ", clause.text)) for clause in about(part, evidence))
    found = [NEGATION.search(clause) for clause in told]
    if _affirmed(part, evidence):
        return None
    if (_GOES_ON.search(part) and _UNFINISHED.search(evidence.text)) or same_thing(part, evidence.text):
        return None
    return found[0][0].strip() if found and all(found) and found[0] and not denied(part) else None


#: a denied end is no end: '협의가 끝나지 않았다' told as 협의 진행 중, '줄지 않았다' as 유지
_UNFINISHED = re.compile(
    r"(?:끝나|마무리되|종료되|중단하|중단되|멈추|그치|줄|줄이|늘|늘리|오르|올리|내리|인상하|인하하|축소하|감축하|높이|낮추|바뀌|바꾸|변하|달라지|물러서|물러나|떠나|철수하|굽히|꺾|거두|접|팔|매각하|매도하|처분하|내놓)지 ?[는도]? ?않|변함없|변화[가는]? 없|변동[이은]? 없"
)
_GOES_ON = re.compile(r"진행|계속|지속|이어|유지|여전|그대로|고수|아직|현재|동결|잔류")
#: native verbs of stopping: 중단, 철회 in a line
_STOPS = re.compile(
    r"끊|쉬[게고는며기]|쉰|멈|세[우워웠운]|닫|끄[고는기]|껐|끝[내냈낸]|거둬|거뒀|접[고기은었]|그만|손을? [떼뗐]"
)


def _added_at_home(part: str, evidence: Evidence) -> str | None:
    part = without_passing(part, evidence)
    said = list(PLAIN_NO.finditer(part))
    if not said or (_SPEAKS_AGAINST.search(part) and DENIED.search(evidence.text)):
        return None
    if (own := _denied_alone(part, evidence)) is not None:
        return own
    told = QUOTE_MARKS.sub("", " ".join(dict.fromkeys(clause.sentence for clause in about(part, evidence))))
    marks = len(DENIED.findall(told)) + len(_STOPS.findall(told))
    by_grammar = [match for match in said if GRAMMAR.match(match[0])]
    return (by_grammar or said)[-1][0] if marks == 0 or (by_grammar and len(said) > marks) else None


#: a line that tells who denied a rumour: the denial stands in another sentence than the rumour
_SPEAKS_AGAINST = re.compile(r"(?:부인|일축|반박|아니[다라]고? ?\S{0,6})$")


def _denied_twice(text: str, evidence: Evidence) -> str | None:
    """The last denial of a Korean line that denies by grammar more often than all of its evidence denies at all."""
    said = [match for match in PLAIN_NO.finditer(text) if GRAMMAR.match(match[0])]
    if len(said) < _TWO or len(said) <= len(DENIED.findall(evidence.canonical_text)) + len(
        _STOPS.findall(evidence.canonical_text)
    ):
        return None
    return said[-1][0]


_TWO = 2
