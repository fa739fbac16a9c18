"""What a mark in a clause governs: a hedge or a denial of one thing says nothing of the next.  Pure.

In English and Chinese a mark governs what follows it, in Korean and Japanese what stands before it.
"""

from __future__ import annotations

import re
from enum import Enum

from ..text import words
from .clauses import SAYING, compounded, shares
from .source import Evidence

_FOLLOWS = frozenset({"en", "zh"})
#: where the reach of an English mark ends
_TURNS = re.compile(
    r"(?i)\b(?:after|following|having|since|because|which|who|whose|but|although|though)\b|, (?=(?:said|says|told|and|while|with|[a-z]+ing)\b)|[.]\"? |(?<=\w)  (?=(?:the|this|that|it|he|she|we|they|our|there)\b)"
)


#: the end of a Japanese sentence inside a quotation, where a space stands for its sign
_SPOKEN_END = re.compile(r"(?<=[ぁ-ん])\s")
#: 'while a thing is not so, …': the end of what a Chinese mark governs
_UNDER = re.compile(r"的(?:情况|情況|前提|背景)下|的同[时時]|之[前后後]|后，|後，")


#: letters of a Chinese adjective that closes its clause
_ADJECTIVE = 2


class Reach(Enum):
    """Where a clause tells what the line tells, seen from a mark."""

    GOVERNED = "governed"
    FREE = "free"
    UNKNOWN = "unknown"


#: words that close many lines and say nothing by themselves
_EMPTY = words("일 것 데 방안 안 입장 의사 뜻 점 바 수 때 중 측 등 생각 견해 소식 사실 이유 따르 대하 위하 통하 관하")
#: so many words at the end of a line tell what is so
_LAST = 3


def told_words(part: str, last: int = _LAST) -> tuple[str, ...]:
    """The *last* words of a line that say what is so, without those of saying."""
    told = (word for word, _ in compounded(part) if word not in SAYING and word not in _EMPTY and not word.isascii())
    return tuple(told)[-last:]


def governed(found: re.Match[str], language: str) -> tuple[str, str]:
    """The text of a clause that the mark governs, and the rest of it."""
    before, after = found.string[: found.start()], found.string[found.start() :]
    if language not in _FOLLOWS:
        start = max((end.end() for end in _SPOKEN_END.finditer(before)), default=0)
        return found.string[start : found.end()], before[:start] + found.string[found.end() :]
    if language == "zh":
        if len(found.string.rstrip(" ,，。」”")) - found.end() <= _ADJECTIVE:
            return found.string, ""  # '贡献不大': what is not so stands before
        held, *rest = _UNDER.split(after, maxsplit=1)
        return (before, after) if before.endswith("的") else (held, before + "".join(rest))
    end = _end_of_reach(found)
    return found.string[found.start() : end], f"{before} {found.string[end:]}"


def _end_of_reach(found: re.Match[str]) -> int:
    """Where an English mark stops to govern: an adjective ('a potential rival to') does after its noun."""
    if (noun := ATTRIBUTE.match(found.string, found.start())) is not None:
        return noun.end()
    turn = _TURNS.search(found.string, found.end())
    return turn.start() if turn is not None else len(found.string)


#: 'potential customers', 'a possible sale': the adjective and two words
ATTRIBUTE = re.compile(
    r"(?i)(?:potential|possible|prospective|likely|expected|planned)(?! (?:that|to|for)\b)(?: [\w-]+){1,2}"
)


def reach(found: re.Match[str], words: tuple[str, ...], evidence: Evidence) -> Reach:
    """Do *words* of the line stand where the mark governs?"""
    held, free = governed(found, evidence.language)
    if any(shares(word, held, evidence) for word in words):
        return Reach.GOVERNED
    return Reach.FREE if any(shares(word, free, evidence) for word in words) else Reach.UNKNOWN
