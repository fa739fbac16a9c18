"""Where a name stands in a text, without a pattern for every name: those are dear to compile and flood :mod:`re`.  Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: one character that a name must not stand right behind, or right before
HANGUL = re.compile(r"[가-힣]")
LATIN = re.compile(r"[A-Za-z]")
LETTER = re.compile(r"[가-힣A-Za-z]")
LETTER_OR_DIGIT = re.compile(r"[가-힣A-Za-z0-9]")


def starts(
    word: str, text: str, *, behind: re.Pattern[str] | None = None, before: re.Pattern[str] | None = None
) -> Iterator[int]:
    """Each place of *word* in *text* that no character of *behind* comes before and nothing of *before* follows."""
    at = text.find(word) if word else -1
    while at >= 0:
        end = at + len(word)
        alone = (behind is None or not at or behind.match(text, at - 1) is None) and (
            before is None or before.match(text, end) is None
        )
        if alone:
            yield at
        at = text.find(word, end if alone else at + 1)


def followed(
    word: str, text: str, rest: re.Pattern[str], *, behind: re.Pattern[str] | None = None
) -> re.Match[str] | None:
    """The first match of *rest* right after a place of *word* (see :func:`starts`)."""
    if word not in text:
        return None
    found = (rest.match(text, at + len(word)) for at in starts(word, text, behind=behind))
    return next((match for match in found if match is not None), None)


def stands(
    word: str, text: str, *, behind: re.Pattern[str] | None = None, before: re.Pattern[str] | None = None
) -> bool:
    """Is there any place of *word* (see :func:`starts`)?"""
    return word in text and next(starts(word, text, behind=behind, before=before), -1) >= 0


def preceded(word: str, text: str, lead: re.Pattern[str]) -> re.Match[str] | None:
    r"""The first match of *lead*, which closes with ``\Z``, that ends right before a place of *word*."""
    if word not in text:
        return None
    found = (lead.search(text, 0, at) for at in starts(word, text))
    return next((match for match in found if match is not None), None)
