"""Tables of words that exclude each other, a set a block: how they are written, and read once; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files

from ..heads import index
from .claims import latin_stem


@dataclass(frozen=True)
class Member:
    """``said``: its words in a Korean line; ``told``: those of the evidence; ``also``: what makes it credible besides.

    Each is compiled when it is first asked for: most members are never said.
    """

    group: int
    #: its set is of things that a line may take from elsewhere in the article ('the site': 데이터센터)
    anywhere: bool
    words: tuple[str, ...]
    said_by: str
    told_by: str
    also_by: str

    @cached_property
    def said(self) -> re.Pattern[str]:
        return re.compile(self.said_by)

    @cached_property
    def told(self) -> re.Pattern[str]:
        return re.compile(self.told_by, re.IGNORECASE)

    @cached_property
    def also(self) -> re.Pattern[str]:
        return re.compile(self.also_by, re.IGNORECASE)


def _member(group: int, row: str, *, anywhere: bool) -> Member:
    korean, english, signs, also = row.rsplit("|", 3)
    said = _korean(korean)
    told = _any_of(english.split(), signs.split(), (said,))
    words = [_abbreviated(word) for word in also.split()]
    latin = [word for word in words if word.isascii() and word[0].isalpha()]
    also_told = _any_of(latin, [word for word in words if word not in latin], ())
    expressions = tuple(word.replace("_", " ") for word in korean.split())
    return Member(group, anywhere, expressions, said, told, also_told)


def _korean(words: str) -> str:
    """One expression for the Korean words of a row; '_' is a space."""
    return rf"(?<![가-힣A-Za-z0-9])(?:{'|'.join(words.split())})".replace("_", " ")


def _any_of(english: list[str], signs: list[str], more: tuple[str, ...]) -> str:
    latin = "|".join(map(_latin, english))
    marks = (_sign(sign.replace("_", " ")) for sign in signs)
    return "|".join((*([rf"(?<![a-z])(?:{latin})"] if latin else []), *marks, *more)) or "$."


def _latin(stem: str) -> str:
    r"""'EV' of 'EVの' is a whole word: ``\b`` sees no end before a sign of another script."""
    return rf"{latin_stem(stem).removesuffix(chr(92) + 'b')}(?![a-z])" if stem.endswith("$") else latin_stem(stem)


def _sign(sign: str) -> str:
    """A sign as it stands; one in Latin letters ('EV', 'OLED') is no piece of an English word."""
    return rf"(?<![a-z]){re.escape(sign)}(?![a-z])" if sign.isascii() and sign[0].isalpha() else re.escape(sign)


def _abbreviated(word: str) -> str:
    """'AR' among what makes a member credible begins no other word."""
    return f"{word}$" if word.isascii() and word.isalpha() and word.isupper() else word


#: a single sign with another beside it
_PIECE = re.compile(r"(?<=[一-龥])[一-龥]|[一-龥](?=[一-龥])")


def is_piece(found: re.Match[str]) -> bool:
    """Is what a table found a single sign of another word (易 of 貿易, 免 of 免費, 国 of 中国)?  It contradicts nothing."""
    return found.end() - found.start() == 1 and _PIECE.match(found.string, found.start()) is not None


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


@cache
def rivals(table: str, at: int) -> tuple[int, ...]:
    """The places of the other members of the set that member *at* of *table* is of."""
    rows = members(table)
    return tuple(i for i, other in enumerate(rows) if other.group == rows[at].group and i != at)


@cache
def by_head(table: str) -> Mapping[str, tuple[int, ...]]:
    """How a word begins -> the places of the members of *table* that begin so (:mod:`..heads`)."""
    return index([member.words for member in members(table)])
