"""Tables of words that exclude each other, a set a block: how they are written, and read once; pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from .claims import latin_stem


@dataclass(frozen=True, slots=True)
class Member:
    """``said``: its words in a Korean line; ``told``: those of the evidence; ``also``: what makes it credible besides."""

    group: int
    #: its set is of things that a line may take from elsewhere in the article ('the site': 데이터센터)
    anywhere: bool
    words: tuple[str, ...]
    said: re.Pattern[str]
    told: re.Pattern[str]
    also: re.Pattern[str]


def _member(group: int, row: str, *, anywhere: bool) -> Member:
    korean, english, signs, also = row.rsplit("|", 3)
    said = _korean(korean)
    told = _any_of(english.split(), signs.split(), (said,))
    words = also.split()
    latin = [word for word in words if word.isascii() and word[0].isalpha()]
    also_told = _any_of(latin, [word for word in words if word not in latin], ())
    expressions = tuple(word.replace("_", " ") for word in korean.split())
    return Member(group, anywhere, expressions, re.compile(said), told, also_told)


def _korean(words: str) -> str:
    """One expression for the Korean words of a row; '_' is a space."""
    return rf"(?<![가-힣A-Za-z0-9])(?:{'|'.join(words.split())})".replace("_", " ")


def _any_of(english: list[str], signs: list[str], more: tuple[str, ...]) -> re.Pattern[str]:
    latin = "|".join(map(latin_stem, english))
    marks = (re.escape(sign.replace("_", " ")) for sign in signs)
    return re.compile("|".join((*([rf"(?<![a-z])(?:{latin})"] if latin else []), *marks, *more)) or "$.", re.IGNORECASE)


@cache
def members(table: str) -> tuple[Member, ...]:
    """The rows of a table of sets."""
    found: list[Member] = []
    group, anywhere = 0, False
    for line in files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            group, anywhere = group + 1, line.startswith("#~")
        elif line:
            found.append(_member(group, line, anywhere=anywhere))
    return tuple(found)
