"""A line that is a whole sentence of a Korean paper in its own words: only how it closes, and a comma for a particle, differ.  Pure."""

from __future__ import annotations

from ..facts import plain
from .source import Evidence

#: what a headline puts a comma for
_PARTICLES = frozenset({"", "은", "는", "이", "가"})
#: so many words of the sentence may be left behind the last of the line ('참여할 예정이다' -> '참여할 예정', '쓸 수 있다' -> '쓸 수 있음')
_MOST_BEHIND = 1
#: a line of fewer words says too little to be a sentence
_FEWEST = 4


def is_a_whole_sentence(text: str, evidence: Evidence) -> bool:
    """Is *text* one sentence of *evidence*, word by word from its first to its last?"""
    if evidence.foreign:
        return False
    line = plain(text).split()
    return len(line) >= _FEWEST and any(_is_told(line, plain(sentence).split()) for sentence in evidence.sentences)


def _is_told(line: list[str], sentence: list[str]) -> bool:
    if not 0 <= len(sentence) - len(line) <= _MOST_BEHIND:
        return False
    *words, last = zip(line, sentence, strict=False)
    return last[0][0] == last[1][0] and all(_is_word(mine, told) for mine, told in words)


def _is_word(mine: str, told: str) -> bool:
    """The word as printed, or a name with a comma where the sentence has a particle."""
    bare = mine.removesuffix(",")
    return mine == told or (bare != mine and told.startswith(bare) and told[len(bare) :] in _PARTICLES)
