"""Words that exclude each other (the Senate and the House, a factory and a laboratory, the first day and the third).

A line that says one member of a set, on evidence that has nothing for it but has another member, changed it.  What speaks
for a member is wide on purpose: a refusal needs a positive contradiction.  Data in ``contrasts.txt``; pure.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from ... import Bullet
from ...facts import plain
from ..heads import candidates, index
from ..inflection import is_word
from ..source import Evidence, Source
from .contrast_sets import Member, members
from .scopes import misplaced


def _members() -> tuple[Member, ...]:
    return members("contrasts.txt")


@cache
def _rivals(at: int) -> tuple[int, ...]:
    """The other members of its set."""
    return tuple(i for i, other in enumerate(_members()) if other.group == _members()[at].group and i != at)


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([member.words for member in _members()])


def contrasts(bullet: Bullet, source: Source) -> str | None:
    """Name the first word of the line in whose place its evidence has one that excludes it."""
    text, evidence = plain(bullet.text), source.evidence(bullet)
    if not evidence.sentences:
        return None
    found = _exchanged(text, evidence, source) or misplaced(text, evidence)
    if found is None:
        return None
    return f"원문은 '{found[1]}'라고 했는데 '{found[0]}'라고 적었습니다: 원문이 말한 대로 쓰세요"


def _exchanged(text: str, evidence: Evidence, source: Source) -> tuple[str, str] | None:
    """The first member in *text* that the evidence has nothing for, and the other one that it has."""
    for at in candidates(_by_head(), text):
        member = _members()[at]
        found = member.said.search(text)
        if found is None or found[0] in evidence.text or _is_told(at, source.whole() if member.anywhere else evidence):
            continue
        rival = next((told for i in _rivals(at) if (told := _tells(i, evidence))), "")
        if rival and is_word(text, *found.span()):
            return found[0], rival
    return None


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    member = _members()[at]
    return member.told.search(evidence.text) is not None or member.also.search(evidence.text) is not None


@lru_cache(maxsize=8192)
def _tells(at: int, evidence: Evidence) -> str:
    """The first words by which the evidence says the member; empty: none."""
    found = _members()[at].told.search(evidence.text)
    return found[0] if found is not None else ""
