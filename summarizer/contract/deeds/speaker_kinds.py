"""Speakers that are named by what they are ('검찰', '노조', '소식통'): a table.  Pure.  Data in ``speakers.txt``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from ..meaning.claims import latin_stem


@dataclass(frozen=True, slots=True)
class Kind:
    """Speakers named by what they are: in a line, and in evidence of any language."""

    said: re.Pattern[str]
    told: re.Pattern[str]


@cache
def kinds() -> tuple[Kind, ...]:
    lines = files(__package__).joinpath("speakers.txt").read_text(encoding="utf-8").splitlines()
    return tuple(_kind(*line.split("|")) for line in lines if line and not line.startswith("#"))


@lru_cache(maxsize=512)
def kinds_of(who: str) -> tuple[Kind, ...]:
    """What kinds of speakers the Korean words *who* are."""
    return tuple(kind for kind in kinds() if kind.said.search(who))


def _kind(korean: str, english: str, signs: str) -> Kind:
    said = "|".join(sorted(korean.split(), key=len, reverse=True))
    latin = "|".join(map(latin_stem, english.split()))
    told = "|".join((said, rf"(?<![a-z])(?:{latin})", *map(re.escape, signs.split())))
    return Kind(re.compile(rf"(?<![가-힣])(?:{said})(?:들)?(?: 관계자| 측)?$"), re.compile(told, re.IGNORECASE))
