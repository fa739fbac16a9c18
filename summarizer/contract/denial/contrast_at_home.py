"""The two sides of a contrast of Korean evidence that have changed places: 'B가 아니라 A' of 'A가 아니라 B'.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...facts import plain
from ...text import words
from ..source import Evidence
from .stems import stems


@dataclass(frozen=True, slots=True)
class _Contrast:
    """What is put aside, what is put in its place, the verbs behind that, the words that say so, and all words."""

    aside: frozenset[str]
    instead: frozenset[str]
    rest: frozenset[str]
    said: str
    words: frozenset[str]


def contrast_exchanged(text: str, evidence: Evidence) -> str | None:
    """The word of contrast behind which *text* puts what its evidence puts before it, and the other way round."""
    if evidence.foreign or not (mine := list(_contrasts(text))):
        return None
    theirs = [one for sentence in map(plain, evidence.sentences) for one in _contrasts(sentence)]
    for own in mine:
        if any(_same(own, one) for one in theirs):
            continue
        if any(_turned(own, one) for one in theirs):
            return own.said
    return None


#: 'A가 아니라 B', 'A 아닌 B', 'A 대신 B', 'A보다 B', 'A 말고 B'
_ASIDE = re.compile(
    r"(?<!뿐만)(?<!뿐)(?:[이가은는] 아니라|[이가은는] 아니고|[이가]? 아닌| 대신(?:에)?| 말고|(?<!무엇)보다(?:는|도)?),? "
)
#: 'B이지 A가 아니다'
_BEHIND = re.compile(r"(?<=[가-힣])이?지,? (?P<no>[^,…]{2,30}?)[이가은는] 아니(?:다|라고|라며|었|며)")
#: where the sides end
_BOUND = re.compile(r"[,…\"'“”‘’]|[은는] |[가-힣](?:고|며|지만|는데) ")
_NO_SIDE = words("하 되 있 없 이 것 같")
#: words of a side, and of what is told behind it
_WORDS, _REST = 3, 6


def _contrasts(text: str) -> Iterator[_Contrast]:
    all_words = frozenset(text.split())
    for found in _ASIDE.finditer(text):
        start = max((bound.end() for bound in _BOUND.finditer(text, 0, found.start())), default=0)
        aside, instead = (
            _words(text, start, found.start())[-_WORDS:],
            _words(text, found.end(), _end(text, found.end())),
        )
        yield _Contrast(
            frozenset(aside), frozenset(instead[:_WORDS]), _verbs(text, found.end()), found[0].strip(), all_words
        )
    for found in _BEHIND.finditer(text):
        start = max((bound.end() for bound in _BOUND.finditer(text, 0, found.start())), default=0)
        instead, aside = _words(text, start, found.start())[-_WORDS:], _words(text, *found.span("no"))[-_WORDS:]
        yield _Contrast(frozenset(aside), frozenset(instead), frozenset(), found[0].strip(), all_words)


def _end(text: str, start: int) -> int:
    bound = re.compile(r"[,…]").search(text, start)
    return bound.start() if bound is not None else len(text)


def _words(text: str, start: int, end: int) -> list[str]:
    return [stem.form for stem in stems(text) if start <= stem.start and stem.end <= end and stem.form not in _NO_SIDE]


def _verbs(text: str, start: int) -> frozenset[str]:
    told = [stem for stem in stems(text) if stem.start >= start][:_REST]
    return frozenset(stem.form for stem in told if stem.predicate and stem.form not in _NO_SIDE)


def _own(one: _Contrast) -> tuple[frozenset[str], frozenset[str]]:
    """What each side has, and the other has not: 'a cheap car' and 'a good car' differ in one word."""
    return one.aside - one.instead, one.instead - one.aside


def _same(own: _Contrast, told: _Contrast) -> bool:
    return bool(own.aside & _own(told)[0])


def _turned(own: _Contrast, told: _Contrast) -> bool:
    aside, instead = _own(told)
    if not (own.aside & instead and own.instead & aside):
        return False
    if len(own.aside & aside) + len(own.instead & instead) >= len(own.aside & instead) + len(own.instead & aside):
        return False
    if "보다" in own.said or "보다" in told.said:  # 'A보다 B가 크다' is 'B보다 A가 작다' as well
        return bool(own.rest & told.rest) and not {"덜", "적게", "낮게", "작게"} & (own.words | told.words)
    return True
