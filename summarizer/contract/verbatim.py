"""A line that is a whole sentence of a Korean paper in its own words: only how it closes, and a comma for a particle, differ.  Pure."""

from __future__ import annotations

import re

from ..facts import plain
from .source import Evidence

#: what a headline puts a comma for
_PARTICLES = frozenset({"", "은", "는", "이", "가"})
#: what makes a noun of a verb ('밝힘' of 밝혔다); the last word else begins that of the sentence ('발표' of 발표했다)
_NOUN_ENDS = frozenset("음함됨힘짐림킴줌냄옴춤쥠둠남")
#: how a noun that closes a line goes on in the sentence: '인수했다', '예정이다'; not '인수설이다'
_VERBAL = re.compile(r"[.]?$|[하했한할합되됐된될됩이입였다]")
#: a line of fewer words says too little to be a sentence
_FEWEST = 4


def is_a_whole_sentence(text: str, evidence: Evidence) -> bool:
    """Is *text* one sentence of *evidence*, word by word from its first to its last?"""
    if evidence.foreign:
        return False
    line = plain(text).split()
    return len(line) >= _FEWEST and any(_is_told(line, plain(sentence).split()) for sentence in evidence.sentences)


def _is_told(line: list[str], sentence: list[str]) -> bool:
    if len(sentence) != len(line):
        return False
    *words, last = zip(line, sentence, strict=True)
    return _closes_alike(*last) and all(_is_word(mine, told) for mine, told in words)


def _closes_alike(mine: str, told: str) -> bool:
    """The same verb: '인상' closes no sentence that ends in 인하했다."""
    if told.startswith(mine):
        return _VERBAL.match(told, len(mine)) is not None
    return len(mine) > 1 and mine[-1] in _NOUN_ENDS and told.startswith(mine[:-1])


def _is_word(mine: str, told: str) -> bool:
    """The word as printed, or a name with a comma where the sentence has a particle."""
    bare = mine.removesuffix(",")
    return mine == told or (bare != mine and told.startswith(bare) and told[len(bare) :] in _PARTICLES)
