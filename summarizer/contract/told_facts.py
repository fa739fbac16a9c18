"""Facts that a line adds by one noun ('인력난 탓에', '판매 금지 판결'): the evidence must have a word for each.

Narrower than the dictionary of :mod:`.lexicon`, whose ideas are wide; data in ``told_facts.txt``; pure.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from .claims import latin_stem
from .source import Evidence


@dataclass(frozen=True, slots=True)
class _Fact:
    """``said``: the words of the line; ``told``: what the evidence must hold for them."""

    said: re.Pattern[str]
    told: re.Pattern[str]


def _fact(row: str) -> _Fact:
    korean, native, english, signs = _columns(row)
    latin = "|".join(map(latin_stem, english.split()))
    said = "|".join(korean.split())
    told = "|".join((rf"(?<![a-z])(?:{latin})", *map(re.escape, (*signs.split(), *native.split())), said))
    return _Fact(re.compile(said), re.compile(told, re.IGNORECASE))


def _columns(row: str) -> tuple[str, str, str, str]:
    """The four columns; a '|' inside brackets belongs to a regular expression of the first."""
    korean, native, english, signs = row.rsplit("|", 3)
    return korean, native, english, signs


@cache
def _facts() -> tuple[_Fact, ...]:
    lines = files(__package__).joinpath("told_facts.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_fact(line) for line in lines if line and not line.startswith("#"))


@cache
def _any_said() -> re.Pattern[str]:
    """All of them at once: most lines hold none."""
    return re.compile("|".join(fact.said.pattern for fact in _facts()))


def untold_fact(text: str, evidence: Evidence) -> str:
    """The first such noun of *text* that the evidence has nothing for; empty: none."""
    if _any_said().search(text) is None:
        return ""
    for at, fact in enumerate(_facts()):
        found = fact.said.search(text)
        if found is not None and found[0] not in evidence.text and not _is_told(at, evidence):
            return found[0]
    return ""


@lru_cache(maxsize=8192)
def _is_told(at: int, evidence: Evidence) -> bool:
    return _facts()[at].told.search(evidence.text) is not None
