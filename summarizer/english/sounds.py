"""Korean particles behind words in Latin letters, which Koreans read aloud; pure."""

from __future__ import annotations

import re

from ..japanese.korean import particle as hangul_particle

#: how the end of a Latin word sounds -> a syllable that ends so
_ENDS = (
    (re.compile(r"(?:[A-Z]|\d)$"), None),
    (re.compile(r"(?:ng|ngs?e)$", re.IGNORECASE), "강"),
    (re.compile(r"(?:[nN]e?|gn)$"), "간"),
    (re.compile(r"(?:[mM]e?|mb)$"), "감"),
    (re.compile(r"(?:[lL]{1,2}e?)$"), "갈"),
    (re.compile(r"(?:[aeiou]ck|[aeiou]k|ic|[aeiou]c)$"), "각"),
    (re.compile(r"(?:[^aeiou][aeiou]|ou)p$"), "갑"),
)
_OPEN = "가"
_WORD = re.compile(r"[A-Za-z]+$")
_GLOSS = re.compile(r"\([^()]*\)$")


def particle(word: str, form: str) -> str:
    """*form* ('은', '을', '으로', '과') as it stands after *word*, which may end in Latin letters."""
    return hangul_particle(_heard(word), form)


def with_particle(word: str, form: str) -> str:
    """*word* with its particle."""
    return word + particle(word, form)


def is_closed(word: str) -> bool:
    """Does *word* end in a consonant as it is read?"""
    return particle(word, "은") == "은"


def _heard(word: str) -> str:
    bare = _GLOSS.sub("", word.rstrip()).rstrip()
    latin = _WORD.search(bare)
    if latin is None or latin[0].isupper():
        return bare
    for pattern, syllable in _ENDS:
        if pattern.search(bare):
            return syllable or bare
    return _OPEN
