"""Is this Hangul word a foreign name that Chinese characters spell by sound: '코셸리' for 科斯瑟利, '리프트' for 利夫特?  Pure.

Chinese spells with some five hundred characters, each for one sound or two, which are not what it reads in Chinese (尔 is an
r, 夫 an f).  ``chinese_spelling.txt`` has these sounds in the letters of :mod:`spelt_letters`, and a name is compared with
each row of such characters letter by letter, vowels and all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from ...chinese.script import simplified
from .spelt_letters import changed, full_weight, hangul_letters, weight

_KANA = re.compile(r"[ぁ-んァ-ヺ]")
#: honours that papers of Malaysia and Singapore put before a name without a space
_HONOURS = re.compile(r"丹斯里|拿督斯里|拿督|拿汀|敦(?=[马阿])|东姑|哈芝|哈吉(?=[\u4e00-\u9fff]{2})")
#: how far a short name, and a longer one, may be from its spelling; a name of one consonant is like too many
_NEAR_SHORT, _NEAR, _SHORT, _LEAST = 0.15, 0.25, 3, 2
_LONGEST = 8


@cache
def _spellings() -> dict[str, tuple[str, ...]]:
    """Return {character: what it may spell}."""
    lines = files(__package__).joinpath("chinese_spelling.txt").read_text(encoding="utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for letters, signs in (line.split() for line in lines if not line.startswith("#")):
        found |= {sign: (*found.get(sign, ()), letters) for sign in simplified(signs)}
    return found


@cache
def _run() -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(_spellings()))}]{{2,}}")


def spelt_by_signs(word: str, text: str) -> bool:
    """Does a Chinese *text* spell *word*?"""
    return len(word) >= _LEAST and any(_is_spelt(letters, len(word), text) for letters in _said(hangul_letters(word)))


def _said(letters: str) -> tuple[str, ...]:
    """*letters*, and without the k, p or t at their end, which Chinese leaves out ('나집' is 纳吉)."""
    return (letters, letters[:-1]) if letters[-1:] in ("k", "p", "t") else (letters,)


def _is_spelt(letters: str, syllables: int, text: str) -> bool:
    consonants = sum(letter not in _OPEN for letter in letters)
    if consonants < _LEAST:
        return False
    allowed = _NEAR_SHORT if consonants <= _SHORT else _NEAR
    near = (piece for piece in _pieces(text) if abs(len(piece) - syllables) <= _MORE_SIGNS)
    return any(_begins_alike(letters, piece) and _apart(letters, piece) <= allowed for piece in near)


#: Korean closes a syllable where Chinese writes another sign, and Chinese leaves an r out
_MORE_SIGNS = 3


@lru_cache(maxsize=512)
def _pieces(text: str) -> tuple[str, ...]:
    """Rows of such characters: of two where nothing of the kind stands before them or behind, of more anywhere."""
    if _KANA.search(text):
        return ()
    runs = [match[0] for match in _run().finditer(_HONOURS.sub(" ", simplified(text)))]
    found = (
        run[at : at + size]
        for run in runs
        for size in range(2, min(len(run), _LONGEST) + 1)
        for at in range(len(run) - size + 1)
        if size > 2 or at in (0, len(run) - size)
    )
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=16384)
def _begins_alike(letters: str, piece: str) -> bool:
    return any(
        spelt[0] == letters[0] or (spelt[0] in _OPEN and letters[0] in _OPEN) for spelt in _spellings()[piece[0]]
    )


_OPEN = frozenset("aeiou")


@lru_cache(maxsize=16384)
def _apart(letters: str, signs: str) -> float:
    """Edit distance as a share of the longer: of all that the signs may spell, what comes nearest."""
    row, total = [0.0], 0.0
    for letter in letters:
        row.append(row[-1] + weight(letter))
    for ways in _ways(signs):
        rows = [_carried(row, letters, spelt) for spelt in ways]
        row = [min(column) for column in zip(*rows, strict=True)]
        total += min(sum(map(full_weight, spelt)) for spelt in ways)
    return row[-1] / max(sum(map(full_weight, letters)), total)


def _ways(signs: str) -> Iterator[tuple[str, ...]]:
    """What each sign may spell; a consonant that the next sign begins with is heard once ('科斯瑟利')."""
    told = _spellings()
    for sign, after in zip(signs, (*signs[1:], ""), strict=True):
        heads = {spelt[0] for spelt in told.get(after, ())}
        yield (*told[sign], "") if any(len(spelt) == 1 and spelt in heads for spelt in told[sign]) else told[sign]


def _swap(one: str, two: str) -> float:
    if one in _OPEN and two in _OPEN and one != two:
        return _NEAR_VOWELS if frozenset((one, two)) in _ALIKE else _OTHER_VOWELS
    return changed(one, two)


_NEAR_VOWELS, _OTHER_VOWELS = 0.15, 0.35
_ALIKE = frozenset(map(frozenset, ("ou", "ei", "ae", "ao")))


def _carried(row: Sequence[float], letters: str, spelt: str) -> Sequence[float]:
    """The row of distances, carried on by the letters of one sign."""
    for two in spelt:
        after = [row[0] + weight(two)]
        for at, one in enumerate(letters):
            after.append(min(row[at] + _swap(one, two), row[at + 1] + weight(two), after[-1] + weight(one)))
        row = after
    return row
