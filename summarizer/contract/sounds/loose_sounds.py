"""A Hangul name that no rule of spelling gives, beside the part of it that one does: '아일라 드러먼드' for Isla Drummond.  Pure.

Foreign names are read in more ways than rules can tell.  Where the next word of the line is heard in the evidence, the name
beside it there is the one that is meant, if its consonants are at all alike; alone a name must be nearer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..names.compounds import is_firm_end
from ..source import Evidence, Source
from .renderings import dotted_names, written_by_sound
from .sounds import NEAR, distance, hangul_sound, kana_sound, latin_sound, sounds_like
from .spelt_letters import apart, hangul_letters, kana_letters, latin_letters
from .western_names import is_western

#: names in a row: Latin words with a capital, or kana with dots between
_ROW = re.compile(
    r"[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž'’]+(?:[ -][A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž'’]+){0,3}|[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]{2,}){0,3}"
)
_PARTS = re.compile(r"[ \-・＝=]")
_WORD = re.compile(r"[가-힣]+")
#: share of the consonants that may differ: of a short name beside one that is heard, and of any other
_BESIDE, _OTHER, _SHORT = 0.45, 0.3, 3
_LEAST, _LEAST_ALONE = 1, 3
#: how far the letters may be apart: beside a part that is heard, and alone; fewer letters are like too many names
_APART_BESIDE, _APART_ALONE, _LEAST_LETTERS = 0.5, 0.28, 4


def loosely_heard(word: str, text: str, evidence: Evidence, source: Source) -> bool:
    """May *word* be a name of the evidence that spelling does not give, and no other name of the article?"""
    if not evidence.foreign or is_western(word) or _WORD.fullmatch(word) is None:
        return False
    elsewhere = written_by_sound(word, source.whole().canonical_text)
    heard, beside = (hangul_sound(word), hangul_letters(word)), tuple(_beside(word, text))
    for row in _rows(evidence):
        for at, told in enumerate(row):
            neighbours = (*row[max(0, at - 1) : at], *row[at + 1 : at + 2])
            anchored = any(_is_heard(other, neighbour) for other in beside for neighbour in neighbours)
            if elsewhere:  # by chance, where its own letters stand beside the rest of the name
                if anchored and _spelt(heard[1], told[1], anchored=False):
                    return True
            elif (told[0] and _near(heard[0], told[0], anchored=anchored)) or _spelt(
                heard[1], told[1], anchored=anchored
            ):
                return True
    return False


def is_loanword(word: str, evidence: Evidence) -> bool:
    """'컴퓨트' for 'compute': a small word of English evidence in Hangul, which is no name."""
    if evidence.language != "en" or len(word) < _LEAST_LOAN:
        return False
    heard = hangul_letters(word)
    return any(heard[:1] == told[:1] and apart(heard, told) <= _APART_LOAN for told in _small_words(evidence))


_LEAST_LOAN, _APART_LOAN = 3, 0.2
_SMALL = re.compile(r"(?<![\w'’-])[a-z]{5,}")


@lru_cache(maxsize=512)
def _small_words(evidence: Evidence) -> frozenset[str]:
    return frozenset(latin_letters(word) for line in evidence.sentences for word in _SMALL.findall(line))


def lacks_given_name(surname: str, evidence: Evidence) -> bool:
    """Has the evidence nothing before this surname, as Chinese and Japanese papers write the well known ('马克龙', 'アモン')?"""
    if evidence.language not in ("ja", "zh") or _WORD.fullmatch(surname) is None:
        return False
    heard = hangul_letters(surname)
    return not any(apart(heard, told) <= _APART_ALONE for row in _rows(evidence) for _, told in row[1:])


def _is_heard(word: str, told: tuple[str, str]) -> bool:
    return sounds_like(word, told[0]) or apart(hangul_letters(word), told[1]) <= _APART_ALONE


def _spelt(heard: str, told: str, *, anchored: bool) -> bool:
    if anchored:
        return apart(heard, told) <= _APART_BESIDE
    return min(len(heard), len(told)) >= _LEAST_LETTERS and apart(heard, told) <= _APART_ALONE


def _near(heard: str, sound: str, *, anchored: bool) -> bool:
    one, two = heard.removeprefix("A"), sound.removeprefix("A").lstrip("@")
    size = min(len(one), len(two))
    if size < (_LEAST if anchored else _LEAST_ALONE) or heard.startswith("A") != sound.startswith("A"):
        return False
    if one[0] != two[0] and not (anchored and frozenset((one[0], two[0])) in NEAR):
        return False
    share = _BESIDE if anchored and size <= _SHORT else _OTHER
    return distance(heard, sound) <= share * max(len(one), len(two))


def _beside(word: str, text: str) -> Iterator[str]:
    """The words of the line right before and behind *word* that may be the rest of a person's name."""
    words = _WORD.findall(text)
    for at, other in enumerate(words):
        if other.startswith(word):
            near = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
            yield from (part for part in near if len(part) > 1 and not is_firm_end(part))


@lru_cache(maxsize=512)
def _rows(evidence: Evidence) -> tuple[tuple[tuple[str, str], ...], ...]:
    """Sounds and letters of the parts of each name; a name that Chinese spells has letters alone."""
    rows = (match[0] for match in _ROW.finditer(evidence.canonical_text))
    found = [tuple(_heard(part) for part in _PARTS.split(row)) for row in rows]
    spelt = dotted_names(" ".join(evidence.sentences)) if evidence.language == "zh" else ()
    return (*found, *(tuple(("", hangul_letters(part)) for part in row) for row in spelt))


def _heard(part: str) -> tuple[str, str]:
    if part[0] >= "ァ":
        return kana_sound(part), kana_letters(part)
    return latin_sound(part), latin_letters(part)
