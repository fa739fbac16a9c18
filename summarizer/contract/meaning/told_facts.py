"""Facts that a line adds by one noun ('인력난 탓에', '판매 금지 판결'): the evidence must have a word for each.

Narrower than the dictionary of :mod:`..lexicon`, whose ideas are wide; data in ``told_facts.txt``; pure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from ..heads import candidates, index
from ..inflection import is_word
from ..source import Evidence
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


def untold_fact(text: str, evidence: Evidence, article: Evidence) -> str:
    """The first such noun of *text* that the evidence, or for what it is about the *article*, lacks; empty: none."""
    for at in candidates(_by_head(), text):
        fact = _facts()[at]
        found = fact.said.search(text)
        if (
            found is not None
            and found[0] not in evidence.text
            and not _is_told(at, article if fact.anywhere else evidence)
            and is_word(text, *found.span())
        ):
            return found[0]
    return ""


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    return _facts()[at].told.search(evidence.text) is not None
