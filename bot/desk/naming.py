"""'최태원 젠슨황, SK 하이닉스' -> people and companies, and what was not understood; pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..people.lookup import Candidate, Lookup

#: words of one name at most ('Jay Y. Lee', 'SK 하이닉스 최태원 회장')
LONGEST_NAME = 4
#: words of a list that are read; each costs a few look-ups
MOST_WORDS = 24
_COMMAS = re.compile(r"\s*(?:[,，、;/·&+|]|\s(?:와|과|하고|랑|이랑|및|그리고|and)\s)\s*")
_AND = re.compile(r"(?<=[가-힣])(?:하고|이랑|랑|와|과)$")
#: a syllable that no name holds
_NOBODY = "뷁"
_WHOLE = frozenset("전체 모두 전부 다 all everything everyone everybody".split())  # noqa: SIM905 - a word list


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """The people and companies of a list."""

    found: tuple[Candidate, ...] = ()
    #: names that several share: each with its owners
    unclear: tuple[tuple[str, tuple[Candidate, ...]], ...] = ()
    #: words that name nobody, each with those it resembles
    unknown: tuple[tuple[str, tuple[Candidate, ...]], ...] = ()
    #: '전체'
    whole: bool = False


def exact(lookup: Lookup, name: str) -> tuple[Candidate, ...]:
    """Whom *name* surely means; several where it is shared."""
    return tuple(one for one in lookup.resolve(name) if one.exact)


def meant_by(owners: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Those of *owners* whose name it is, and not only like it: one is the answer, several are a choice ('정 회장')."""
    return tuple(one for one in owners if one.how in ("exact", "weak"))


def _meant(lookup: Lookup, name: str) -> tuple[Candidate, ...]:
    return meant_by(lookup.resolve(name))


def read_names(lookup: Lookup, words: str) -> Named:
    """Read a list; a name may hold spaces, and commas or '와' may stand between two."""
    if words.lower() in _WHOLE:
        return Named(whole=True)
    found: dict[str, Candidate] = {}
    unclear, unknown = [], []
    for name, owners in _pieces(lookup, words):
        meant = meant_by(owners)
        if len(meant) == 1:
            found.setdefault(meant[0].id, meant[0])
        elif meant:
            unclear.append((name, meant))
        else:
            unknown.append((name, owners))
    return Named(found=tuple(found.values()), unclear=tuple(unclear), unknown=tuple(unknown))


def _pieces(lookup: Lookup, words: str) -> Iterator[tuple[str, tuple[Candidate, ...]]]:
    left = MOST_WORDS
    for chunk in _COMMAS.split(f" {words} "):
        tokens = chunk.split()[:left]
        left -= len(tokens)
        yield from _of_chunk(lookup, tokens)


def _of_chunk(lookup: Lookup, tokens: Sequence[str]) -> Iterator[tuple[str, tuple[Candidate, ...]]]:
    at = 0
    while at < len(tokens):
        size = _longest(lookup, tokens[at : at + LONGEST_NAME])
        name = " ".join(tokens[at : at + max(size, 1)])
        yield name, _meant(lookup, name) or _meant(lookup, _AND.sub("", name)) or lookup.resolve(name)
        at += max(size, 1)


def _longest(lookup: Lookup, tokens: Sequence[str]) -> int:
    """How many of *tokens*, from the first on, are one name; 0: none."""
    for size in range(len(tokens), 0, -1):
        if _meant(lookup, " ".join(tokens[:size])) and all(
            _belongs(lookup, tokens[:size], at) for at in range(1, size)
        ):
            return size
    return 0


def _belongs(lookup: Lookup, tokens: Sequence[str], at: int) -> bool:
    """Is this word part of the name, or the company before a title ('최태원 SK그룹 회장')?

    The look-up passes over what stands between a name and a title; so '최태원 정의선 회장' would be one person.
    """
    without = [*tokens[:at], _NOBODY, *tokens[at + 1 :]]
    if not _meant(lookup, " ".join(without)):
        return True
    owners = exact(lookup, tokens[at])
    return bool(owners) and all(one.kind == "organisation" for one in owners)
