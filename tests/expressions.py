"""What every match of an expression has: read as :mod:`re` reads it, so that no sentence has to be thought of for each of its ways."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

DIGITS = "0123456789"
#: of a class of more letters than this nothing is spelt out
_MOST = 100


def always(pattern: re.Pattern[str], needed: Iterable[str], *, lowered: bool = False) -> bool:
    """Does every text that *pattern* matches hold one of the words *needed*, be it after it was *lowered*?"""
    read = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    return _holds(read, tuple(needed), None if lowered else bool(pattern.flags & re.IGNORECASE))


def _holds(read: Any, needed: tuple[str, ...], caseless: bool | None, before: Sequence[str] = ("",)) -> bool:
    """One thing after another: some of them has it, or several plain words together.  ``None``: all in small letters."""
    runs = list(before)
    for code, held in read:
        words = _spelt(code, held, caseless)
        if words is not None and len(words) * len(runs) <= _MOST:
            runs = [run + word for run in runs for word in words]
            if all(any(word in run for word in needed) for run in runs):
                return True
            continue
        if _inside(code, held, needed, caseless, runs):
            return True
        runs = [""]
    return False


def _spelt(code: Any, held: Any, caseless: bool | None) -> list[str] | None:
    """All that a part of the expression may be, where it is plain letters."""
    if code in (codes.AT, codes.ASSERT_NOT):
        return [""]
    if code is codes.BRANCH:
        ways = [_words(way, caseless) for way in held[1]]
        return None if None in ways else [word for way in ways for word in way or ()]
    if code is codes.SUBPATTERN:
        return _words(held[3], caseless if caseless is None else caseless or bool(held[1] & re.IGNORECASE))
    return _letters(code, held, caseless)


def _words(read: Any, caseless: bool | None) -> list[str] | None:
    words = [""]
    for code, held in read:
        ways = _spelt(code, held, caseless)
        if ways is None or len(ways) * len(words) > _MOST:
            return None
        words = [word + way for word in words for way in ways]
    return words


def _letters(code: Any, held: Any, caseless: bool | None) -> list[str] | None:
    """What one letter of the expression may be."""
    if code is codes.LITERAL:
        found = [chr(held)]
    elif code is codes.IN and all(kind in (codes.LITERAL, codes.RANGE) or _is_digit(kind, of) for kind, of in held):
        found = [
            letter
            for kind, of in held
            for letter in ([chr(of)] if kind is codes.LITERAL else DIGITS if _is_digit(kind, of) else _range(of))
        ]
    else:
        return None
    if caseless is None:
        return list(dict.fromkeys(letter.lower() for letter in found))
    return list(
        dict.fromkeys(way for letter in found for way in ((letter.lower(), letter.upper()) if caseless else letter))
    )


def _is_digit(kind: Any, of: Any) -> bool:
    return kind is codes.CATEGORY and of is codes.CATEGORY_DIGIT


def _range(ends: tuple[int, int]) -> list[str]:
    return [chr(at) for at in range(ends[0], min(ends[1], ends[0] + _MOST) + 1)]


def _inside(code: Any, held: Any, needed: tuple[str, ...], caseless: bool | None, before: Sequence[str]) -> bool:
    """Has each way through a part that is no plain word what is needed, be it with what stands *before*?"""
    if code is codes.SUBPATTERN:
        here = caseless if caseless is None else caseless or bool(held[1] & re.IGNORECASE)
        return _holds(held[3], needed, here, before)
    if code is codes.BRANCH:
        return all(_holds(way, needed, caseless, before) for way in held[1])
    if code is codes.ASSERT:
        return _holds(held[1], needed, caseless)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
        return held[0] > 0 and _holds(held[2], needed, caseless, before)
    letters = _letters(code, held, caseless)
    return letters is not None and all(letter in needed for letter in letters)


def begins(pattern: re.Pattern[str], first: re.Pattern[str]) -> bool:
    """Does every match of *pattern* begin with a letter of *first*?"""
    return _begins(parser.parse(pattern.pattern), first)


def _begins(read: Any, first: re.Pattern[str]) -> bool:
    """Is whatever *read* matches begun with a letter of *first*?"""
    for code, held in read:
        if code in (codes.ASSERT, codes.ASSERT_NOT, codes.AT):
            continue
        letters = _letters(code, held, caseless=False)
        if letters is not None:
            return all(map(first.match, letters))
        if code is codes.SUBPATTERN and _only_looks(held[3]):
            continue
        if code is codes.SUBPATTERN:
            return _begins(held[3], first)
        if code is codes.BRANCH:
            return all(_begins(way, first) for way in held[1])
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and not _begins(held[2], first):
            return False
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and held[0] == 0:
            continue
        return code in (codes.MAX_REPEAT, codes.MIN_REPEAT)
    return True


def _only_looks(read: Any) -> bool:
    return all(
        code in (codes.ASSERT, codes.ASSERT_NOT, codes.AT)
        or (code is codes.BRANCH and all(map(_only_looks, held[1])))
        or (code is codes.SUBPATTERN and _only_looks(held[3]))
        for code, held in read
    )
