"""A denial that the evidence does not bear: what the line denies stands there affirmed.  Pure."""

from __future__ import annotations

import re

from ..clauses import SAYING, Clause, clauses, compounded, content, shares
from ..direction.polarity import Polarity, of_mark
from ..lexicon import ideas_in, ideas_of
from ..reach import told_words
from ..source import Evidence
from .denial_marks import (
    DENIED,
    FLATLY,
    GRAMMAR_SAID,
    MAY_DENY,
    PLAIN_NO,
    denies,
    may_deny,
    says_no,
    without_affirming,
)
from .denial_turns import without_the_same
from .passing_denials import without_passing
from .told import about

_QUOTE_MARKS = re.compile(r'["\']')


def added_abroad(part: str, evidence: Evidence) -> str | None:
    part = without_passing(part, evidence)
    said = list(GRAMMAR_SAID.finditer(part))
    if not said:
        return None
    told = without_the_same(part, " ".join(dict.fromkeys(clause.sentence for clause in _about(part, evidence))))
    if (own := _denied_alone(part, evidence)) is not None:
        return own
    if _denied_elsewhere(part, evidence) or (says_no(part, evidence) and not _TWICE.search(part)):
        return None
    return _too_many(said, part, len(MAY_DENY.findall(without_affirming(told))), evidence)


def _too_many(said: list[re.Match[str]], part: str, marks: int, evidence: Evidence) -> str | None:
    """The last denial of a part that denies more often than what it tells of, where the evidence affirms that thing."""
    others = [match[0] for match in PLAIN_NO.finditer(part) if not GRAMMAR_SAID.match(match[0])]
    mine = len(said) + sum(not _is_told(word, evidence) for word in others)
    if marks and mine + len(_TWICE.findall(part)) <= marks:
        return None
    found = said[-1]
    if marks:
        return found[0]
    words = told_words(part[: found.start()])[-1:]
    told = [clause for clause in clauses(evidence) for word in words if shares(word, clause.text, evidence)]
    if not told and (not evidence.foreign or _RESOLVED.match(part, found.start()) is not None):
        told = list(clauses(evidence))  # '다투지 않겠다', or the same tongue: nothing in the evidence says no
    return found[0] if told and not any(may_deny(clause.text, foreign=evidence.foreign) for clause in told) else None


def _is_told(word: str, evidence: Evidence) -> bool:
    """Has foreign evidence a word for *word* that is none of its denials ('shutdown' told as 중단)?"""
    return evidence.foreign and shares(word, MAY_DENY.sub(" ", evidence.canonical_text), evidence)


#: it is somebody's will that a thing is not done
_RESOLVED = re.compile(r"않(?:기로|겠|음(?=$|[….,])|을 (?:뜻|방침|계획|생각|입장|예정)|아도)|없음(?=$|[….,])")


def _denied_elsewhere(part: str, evidence: Evidence) -> bool:
    """Does a sentence deny something that a part told of several may have drawn its own denial from?"""
    several = len(evidence.sentences) > 1 and len(part) >= _OF_SEVERAL
    return several and any(denies(clause.text) for clause in clauses(evidence))


#: a part that tells of more than one sentence is no shorter
_OF_SEVERAL = 40


#: '협조하지 않', '승인을 받지 못', '계획은 없', '인사가 아니', '맞출 수 없': the word that a line denies
_NOT_DONE = re.compile(
    r"(?P<word>[가-힣]{2,}?)(?:(?:려고? ?)?(?:하|되|시키)?지(?:는|도|를)? ?(?:않|못)|[은는을를]? (?:안|못) (?:하|해|했|한|함)|(?<![나만며고자면데서로])[이가은는도]? (?:무산|불발|백지화)|"
    r"[을를은는이가도] (?:받|얻|내|이루|거두|갖|맺|내리)지(?:는|도)? ?(?:않|못))|(?P<verb>[가-힣])지(?:는|도)? ?(?:않|못)"
)
#: there is none of it, it is no such thing, it cannot be: only a denial of the evidence itself bears that
_IS_NOT = re.compile(
    r"(?P<word>[가-힣]{2,}?)(?:(?<![다라자냐])(?:[이가은는도]|에 대한 [가-힣]+[은는이가도]) (?:없[다음으었는]|아니(?:다|며|지만|라고|었|고)|아님)|(?<=[가-힣]) 수(?:는|가|도)? 없[다음으었는])"
)


def _denied_alone(part: str, evidence: Evidence) -> str | None:
    """The denial of a word that the evidence affirms, where no clause that denies anything has that word."""
    for found, marks in (
        *((found, MAY_DENY) for found in _NOT_DONE.finditer(part)),
        *((found, FLATLY) for found in _IS_NOT.finditer(part)),
    ):
        word = _denied_word(found, evidence)
        if not word or _WIDE.search(word):
            continue
        on_it = [clause for clause in clauses(evidence) if shares(word, clause.text, evidence)]
        told = about(part, evidence)
        if evidence.foreign and _denies_the_rest(part, on_it, evidence):
            continue
        if len(word) < _LEAST_WORD and says_no(part, evidence):
            continue  # a verb of one syllable is told by many words: 'expected' is no '믿'
        on_it = on_it if marks is MAY_DENY else _nearest(on_it, part, evidence)
        if any(clause in told for clause in on_it) and (
            _affirms(word, on_it, evidence)
            or not any(_may_deny_it(word, clause, evidence, marks) for clause in {*on_it, *told})
        ):
            return found[0]
    return None


def _denies_the_rest(part: str, on_it: list[Clause], evidence: Evidence) -> bool:
    """Does a clause that denies have a word of the part that none of *on_it* has ('没有涉及股权': 지분은 거론 안 해)?"""
    left = [word for word in told_words(part) if not any(shares(word, clause.text, evidence) for clause in on_it)]
    return any(
        denies(clause.text) is not None and shares(word, clause.text, evidence)
        for clause in clauses(evidence)
        for word in left
    )


def _nearest(on_it: list[Clause], part: str, evidence: Evidence) -> list[Clause]:
    """Those of the clauses that have most of the words of the part: '計画' may stand in several."""
    words = told_words(part)
    shared = [sum(shares(word, clause.text, evidence) for word in words) for clause in on_it]
    return [clause for clause, count in zip(on_it, shared, strict=True) if count == max(shared)]


def _denied_word(found: re.Match[str], evidence: Evidence) -> str:
    """The word that is denied; a verb of one syllable only where the dictionary knows it."""
    groups = found.groupdict()
    if groups["word"] is None:
        verb = groups["verb"]
        return (
            verb if verb not in _LIGHT and (ideas_of(verb) if evidence.foreign else _is_verb_in(verb, evidence)) else ""
        )
    empty = _EMPTY if found.re is _IS_NOT else SAYING
    word = next((word for word, _ in reversed(compounded(groups["word"])) if word not in empty), "")
    return word if len(word) >= _LEAST_WORD else ""


#: nouns that say nothing before '없'
_EMPTY = frozenset(
    {"것", "바", "수", "적", "뿐", "하", "되", "부문", "분야", "쪽", "측", "경우", "상황", "수준", "대상", "단계"}
)
#: verbs of one syllable that say nothing by themselves
_LIGHT = frozenset("하되받보주가오이있없얻내갖두놓지나들")
#: pieces of a clause, one thing each; 'what will change and what will not' denies the very word before it
_PIECES = re.compile(
    r"[,，、。;；]\s?|\s(?:and|but|while)\s(?!(?:(?:what|who|which|those|some|others) )?(?:\w+ ){0,2}?(?:\w+n't|not)\W*$)"
)


def _may_deny_it(word: str, clause: Clause, evidence: Evidence, marks: re.Pattern[str]) -> bool:
    """Has the clause, or of foreign evidence the piece of it that speaks of *word*, anything that may deny?"""
    if not evidence.foreign:
        return may_deny(clause.text, foreign=False)
    pieces = [piece for piece in _PIECES.split(clause.text) if shares(word, piece, evidence)] or [clause.text]
    own = set(ideas_of(word))
    return any(
        own.isdisjoint(ideas_in(found[0])) for piece in pieces for found in marks.finditer(without_affirming(piece))
    )


def _affirms(word: str, told: list[Clause], evidence: Evidence) -> bool:
    """Does Korean evidence have the very word, and affirmed each time, whatever else it denies?"""
    if evidence.foreign:
        return False
    begins = "(?<![가-힣])" if len(word) < _LEAST_WORD else ""  # a verb: '늘' is not in '오늘'
    found = [match for clause in told for match in re.finditer(begins + re.escape(word), clause.text)]
    return bool(found) and all(of_mark(match, "ko") is Polarity.YES for match in found)


def _is_verb_in(verb: str, evidence: Evidence) -> bool:
    """Does a clause of Korean evidence say the verb of one syllable ('늘고 있다', no '오늘')?"""
    return any(verb in content(clause.text) for clause in clauses(evidence))


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


#: native verbs of stopping: 중단, 철회 in a line
_STOPS = re.compile(
    r"끊|쉬[게고는며기]|쉰|멈|세[우워웠운]|닫|끄[고는기]|껐|끝[내냈낸]|거둬|거뒀|접[고기은었]|그만|손을? [떼뗐]"
)


def added_at_home(part: str, evidence: Evidence) -> str | None:
    part = without_passing(part, evidence)
    said = list(GRAMMAR_SAID.finditer(part))
    if not said or (_SPEAKS_AGAINST.search(part) and DENIED.search(evidence.text)):
        return None
    if (own := _denied_alone(part, evidence)) is not None:
        return own
    told = _QUOTE_MARKS.sub("", " ".join(dict.fromkeys(clause.sentence for clause in about(part, evidence))))
    return _too_many(said, part, len(DENIED.findall(told)) + len(_STOPS.findall(told)), evidence)


#: a line that tells who denied a rumour: the denial stands in another sentence than the rumour
_SPEAKS_AGAINST = re.compile(r"(?:부인|일축|반박|아니[다라]고? ?\S{0,6})$")


def denied_twice(text: str, evidence: Evidence) -> str | None:
    """The last denial of a Korean line that denies by grammar more often than all of its evidence denies at all."""
    said = list(GRAMMAR_SAID.finditer(text))
    if len(said) < _TWO or len(said) <= len(DENIED.findall(evidence.canonical_text)) + len(
        _STOPS.findall(evidence.canonical_text)
    ):
        return None
    return said[-1][0]


_TWO = 2
