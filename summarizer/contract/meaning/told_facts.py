"""Facts that a line adds by one noun ('인력난 탓에', '판매 금지 판결'): the evidence must have a word for each.

Narrower than the dictionary of :mod:`..lexicon`, whose ideas are wide; data in ``told_facts.txt``; pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from ...text import words
from ..heads import candidates, index
from ..inflection import is_word
from ..source import Evidence
from .bearing import is_told
from .claims import latin_stem


@dataclass(frozen=True, slots=True)
class _Fact:
    """``said``: the words of the line; ``told``: what the evidence must hold for them."""

    words: tuple[str, ...]
    said: re.Pattern[str]
    told: re.Pattern[str]
    #: what the article is about: any of its sentences may tell it
    anywhere: bool


def _fact(row: str, *, anywhere: bool) -> _Fact:
    korean, native, english, signs = _columns(row)
    korean = korean.replace("_", r"\s")
    latin = "|".join(map(latin_stem, english.split()))
    said = "|".join(korean.split())
    spoken = (re.escape(word.replace("_", " ")) for word in (*signs.split(), *native.split()))
    told = "|".join((rf"(?<![a-z])(?:{latin})", *spoken, said))
    return _Fact(tuple(korean.split()), re.compile(said), re.compile(told, re.IGNORECASE), anywhere)


def _columns(row: str) -> tuple[str, str, str, str]:
    """The four columns; a '|' inside brackets belongs to a regular expression of the first."""
    korean, native, english, signs = row.rsplit("|", 3)
    return korean, native, english, signs


@cache
def _facts() -> tuple[_Fact, ...]:
    lines = files(__package__).joinpath("told_facts.txt").read_text(encoding="utf-8").splitlines()
    last = next(at for at, line in enumerate(lines) if line.startswith("#~"))
    return tuple(_fact(line, anywhere=at > last) for at, line in enumerate(lines) if line and not line.startswith("#"))


@cache
def _by_head() -> Mapping[str, tuple[int, ...]]:
    return index([fact.words for fact in _facts()])


@lru_cache(maxsize=256)
def facts_said(text: str) -> tuple[tuple[int, re.Match[str]], ...]:
    """The facts of the table that *text* tells, with the noun of each."""
    found = ((at, _facts()[at].said.search(text)) for at in candidates(_by_head(), text))
    return tuple((at, match) for at, match in found if match is not None)


def untold_fact(text: str, evidence: Evidence, article: Evidence) -> str:
    """The first such noun of *text* that the evidence, or for what it is about the *article*, lacks; empty: none."""
    for at, found in facts_said(text):
        fact = _facts()[at]
        if (
            found[0] not in evidence.text
            and not _is_told(at, article if fact.anywhere else evidence)
            and is_word(text, *found.span())
            and not _is_borne(found[0], evidence)
        ):
            return found[0]
    return ""


def is_believed(noun: str, evidence: Evidence) -> bool:
    """Is *noun* a fact of the table for which the evidence has a word?"""
    facts = candidates(_by_head(), noun)
    return any(_facts()[at].said.fullmatch(noun) is not None and _is_told(at, evidence) for at in facts)


def _is_borne(noun: str, evidence: Evidence) -> bool:
    return (not evidence.foreign or noun not in _LUMPED) and is_told(noun, evidence)


#: words that the dictionary of foreign ones puts together, and that a report does not ('retiring': 은퇴, never 해임)
_LUMPED = words(
    "해임 경질 사임 사퇴 퇴진 은퇴 해고 감원 정리해고 희망퇴직 승소 패소 항소 상고 구속 수사 경찰 검찰 불법 위법 무단 배상 보상 환불 환급 횡령 배임 뇌물 담합 화재 폭발 리콜 매각 철수 폐쇄 폐점 폐업 항의 시위 집회"
)


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    return _facts()[at].told.search(evidence.text) is not None
