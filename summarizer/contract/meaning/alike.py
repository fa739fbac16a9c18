"""Which Korean words may stand for which: a thesaurus of news.  Data in ``paraphrases.txt`` and ``alike_*.txt``; pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files

#: told both ways: the first word of a row for each of the others, and each of them for it
_BOTH_WAYS = ("alike_deeds.txt", "alike_trade.txt", "alike_things.txt", "alike_public.txt")
#: what evidence may hold for the first word of a row, and no more
_ONE_WAY = "paraphrases.txt"


def alike(word: str) -> frozenset[str]:
    """What may stand for *word* (a noun or a stem); expressions of several words have spaces."""
    return _alike().get(word, frozenset())


def said_otherwise(word: str, said: frozenset[str], text: str) -> bool:
    """Has Korean evidence another word for *word*?  *said*: its nouns and stems; a single syllable must be one of them."""
    if any(other in said or (len(other) > 1 and other in text) for other in alike(word)):
        return True
    return any(other in text for other in _told().get(word, ()))


@cache
def _alike() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for first, *others in (row for table in _BOTH_WAYS for row in _rows(table)):
        found.setdefault(first, set()).update(others)
        for other in others:
            found.setdefault(other, set()).add(first)
    return {word: frozenset(others - {word}) for word, others in found.items()}


@cache
def _told() -> Mapping[str, tuple[str, ...]]:
    """Beginnings of text, in the form that evidence has them ('살펴' for '검토')."""
    return {first: tuple(others) for first, *others in _rows(_ONE_WAY)}


def _rows(table: str) -> Iterator[list[str]]:
    for line in files(__package__).joinpath(table).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield [word.replace("_", " ") for word in line.split()]
