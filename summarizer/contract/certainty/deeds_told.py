"""The deed that a piece of a line tells, and every clause of the evidence that speaks of it.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text import words
from ..clauses import SAYING, Clause, aligned, clauses, compounded, content, shares
from ..reach import told_words
from ..source import Evidence

#: what somebody was asked about
TOPIC = re.compile(r"(?:가능성|여부|의혹|전망|소문|관측)에 (?:대해|관해|대한 질문에)[ ,]?")
#: the other side of an agreement: not what is done
_WITH_WHOM = re.compile(r"[^\s,]+[와과에] (?=합의|체결|타결|계약|협약|제휴|손잡)")
#: who did it: words of a name hedge nothing
SUBJECT = re.compile(r"^[^,]{2,40}, (?=.{6})")
#: words that only say that it is done: the deed stands before them
_LIGHT = words(
    "착수 돌입 개시 완료 마무리 확정 성사 타결 체결 합의 결정 확인 시작 발생 이뤄지 이루어지 내려지 벌어지 일어나 들어가 나서 마치 끝내 못 박 불가피 확실 틀림없 데 성공 단행 강행 이미 벌써 것 사실 실제 "
    "진행 실시 실행 본격 추진 약속 다짐 방침 검토 예정 계획 최근 올해 지난해 공식 최종 모두 각각 전체 규모 방안 안 관련 대한 위한 통하 위하 대하 공시 집계 추산 추정 주장 문제 삼 평가 인물"
)


@lru_cache(maxsize=1024)
def objects_of(piece: str) -> tuple[str, ...]:
    """Words that say what is done, and to what."""
    told = (word for word, _ in compounded(_WITH_WHOM.sub(" ", SUBJECT.sub("", TOPIC.sub(" ", piece)))))
    return tuple(word for word in told if word not in SAYING and word not in _LIGHT and not word.isascii())


def deed_of(piece: str) -> tuple[str, ...]:
    """The last two words that say what is done."""
    return objects_of(piece)[-2:]


def about_deed(piece: str, evidence: Evidence) -> tuple[Clause, ...]:
    """Every clause that speaks of what *piece* tells."""
    return clauses_on(deed_of(piece), piece, evidence)


def clauses_on(deed: tuple[str, ...], piece: str, evidence: Evidence) -> tuple[Clause, ...]:
    """Every clause that speaks of the deed, where one of them is what the piece is about."""
    for word in reversed(deed):
        speak = tuple(clause for clause in clauses(evidence) if speaks(word, clause.text, evidence))
        speak = tuple(clause for clause in speak if any(fig in clause.text for fig in figures_of(piece))) or speak
        if speak and all(_is_about(deed, clause, evidence) for clause in speak):
            return speak
        if speak:
            near = _near(piece, evidence)
            return tuple(clause for clause in speak if clause in near or _is_about(deed, clause, evidence))
    return _near(piece, evidence)


def _near(piece: str, evidence: Evidence) -> tuple[Clause, ...]:
    return aligned(SUBJECT.sub("", piece), evidence)


def _is_about(deed: tuple[str, ...], clause: Clause, evidence: Evidence) -> bool:
    return len(deed) > 1 and all(speaks(word, clause.text, evidence) for word in deed)


def speaks(word: str, text: str, evidence: Evidence) -> bool:
    """:func:`shares`, for Korean stems too that the dictionary does not know ('이어질' of 이어지다)."""
    return shares(word, text, evidence) or (not evidence.foreign and word in content(text))


_FIGURE = re.compile(r"\d[\d,.]*[조억만]?(?![\d,.]*[월일년분])")
#: letters from the figure to the end of what is told with it
NEAR_THE_END = 24


def figures_of(piece: str) -> list[str]:
    """The figure next to the deed, if any: days and names stand before it."""
    return [figure for figure in _FIGURE.findall(piece[-NEAR_THE_END:])[-1:] if len(figure) > 1]


def on_the_thing(before: str, rest: str, evidence: Evidence) -> tuple[Clause, ...]:
    """The clauses that speak of what stands next to the word, and most of the *rest* of its part; else those on that."""
    counted = _with_figure(before, evidence)
    found = _nearest_on(_things(before), counted or clauses(evidence), content(rest), evidence)
    return next(iter(found), counted or aligned(rest, evidence))


def clauses_on_things(before: str, rest: str, evidence: Evidence) -> list[tuple[Clause, ...]]:
    """For each of the words that end *before*, the nearest first, the clauses that speak of it and most of *rest*."""
    counted, words = _with_figure(before, evidence), content(rest)
    found = [
        on_it
        for thing in _things(before)
        for on_it in _nearest_on((thing,), counted, words, evidence)
        or _nearest_on((thing,), clauses(evidence), words, evidence)
    ]
    return list(dict.fromkeys(found)) or [counted or aligned(rest, evidence)]


def _things(before: str) -> tuple[str, ...]:
    return tuple(reversed(told_words(_HOW.sub(" ", before), last=_THINGS)))


def _with_figure(before: str, evidence: Evidence) -> tuple[Clause, ...]:
    figures = figures_of(before)
    return tuple(clause for clause in clauses(evidence) if any(figure in clause.text for figure in figures))


def _nearest_on(
    things: tuple[str, ...], told: tuple[Clause, ...], words: tuple[str, ...], evidence: Evidence
) -> list[tuple[Clause, ...]]:
    """Of *told*, for each of the *things*, the clauses that speak of it and share most of the *words*."""
    on_each = (_on(thing, told, evidence) for thing in things)
    return [_nearest(words, on_it, evidence) for on_it in on_each if on_it]


def _on(thing: str, told: tuple[Clause, ...], evidence: Evidence) -> tuple[Clause, ...]:
    return tuple(clause for clause in told if shares(thing, clause.text, evidence))


def _nearest(words: tuple[str, ...], told: tuple[Clause, ...], evidence: Evidence) -> tuple[Clause, ...]:
    shared = [sum(shares(word, clause.text, evidence) for word in words) for clause in told]
    return tuple(clause for clause, count in zip(told, shared, strict=True) if count == max(shared))


#: how it is so, and not what
_HOW = re.compile(r"(?:공식|최종|이미|직접|모두|사실상|거듭|정식|전격)(?:적으로)? ")
#: words before the word that may say of what it is
_THINGS = 2
