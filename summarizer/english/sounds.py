"""Korean particles behind words, those in Latin letters too, which Koreans read aloud; pure."""

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
_LEADING = re.compile(r"^(?:과의|과|의|에게|에|으로부터|으로|을|이|에서)")


def particle(word: str, form: str) -> str:
    """*form* ('은', '을', '으로', '과') as it stands after *word*, which may end in Latin letters."""
    return hangul_particle(_heard(word), form)


def with_particle(word: str, form: str) -> str:
    """*word* with its particle."""
    return word + particle(word, form)


def put(text: str, how: str) -> str:
    """*text* with a particle of ``nouns.txt`` or ``verbs.txt`` behind it: '에 대한', '0' nothing, '용'."""
    if how in ("0", ""):
        return text
    how = how.replace("_", " ")
    found = _LEADING.match(how)
    if found is None:
        return text + how
    return with_particle(text, found[0]) + how[found.end() :]


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
