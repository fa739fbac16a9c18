"""The words that tell what a sentence may lose and stay true, read once from ``losses.txt``; pure."""

from __future__ import annotations

from functools import cache

from .lexicon import forms, rows
from .reader import Reader


@cache
def words(name: str) -> frozenset[str]:
    """The words of the row *name* of ``losses.txt``."""
    return _rows()[name]


@cache
def _rows() -> dict[str, frozenset[str]]:
    return {name: frozenset(surfaces.split("|")) for name, surfaces in rows("losses.txt")}


def is_participle(reader: Reader, at: int) -> bool:
    """Does a participle stand at *at*?"""
    token = reader.at(at)
    return token.tag == "latin" and any(form.name in ("ing", "pp") for form in forms().get(token.low, ()))


def has_verb(reader: Reader, at: int, end: int) -> bool:
    """Is there a verb with a time of its own from *at* to *end*?"""
    return any(
        form.name in ("past", "s", "base") for place in range(at, end) for form in forms().get(reader.low(place), ())
    ) or any(
        reader.low(place) in ("is", "are", "was", "were", "has", "have", "had", "will") for place in range(at, end)
    )
