"""Who opens a clause of a line, and whom the evidence names beside a figure.  Pure."""

from __future__ import annotations

import re
from functools import lru_cache

from ...text import words
from ..names.compounds import is_firm_end
from ..source import Evidence
from .exchanged import nouns_of, says

#: who or what opens a clause of a line
_OPENS = re.compile(
    r"(?:^|(?<=[…,;·] )|(?<=[…,;·]))(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9&.\-]+?)(?:은|는|이|가|의|도)?,? "
)
#: what a clause of the evidence may name: in Korean the word with the particle of a subject, else what looks like a name
_NAMED = {
    "ko": re.compile(r"(?<![가-힣A-Za-z0-9])(?P<who>[가-힣A-Za-z][가-힣A-Za-z0-9&.\-]+)(?<!다)(?:은|는|이|가) "),
    "en": re.compile(r"(?P<who>\b[A-Z][A-Za-z0-9&.\-]+|[가-힣]{2,})"),
    "ja": re.compile(r"(?P<who>[A-Za-zァ-ヶー]{3,}|[가-힣A-Za-z]{2,})(?=は|が|の|、|も)"),
    "zh": re.compile(r"(?P<who>[A-Za-z][A-Za-z0-9]{2,}|[가-힣A-Za-z]{2,})"),
}
_COMMON = words(
    "The In It Its For At On By But And This That After Of These While With From As An To About Around Some Nearly Almost More Over Up Total Earlier Revenue Sales Net"
)


def holders(text: str, at: int) -> list[str]:
    """The names that open the clauses of *text* before *at*, as far back as the last '…'."""
    clause = text.rfind("…", 0, at)
    found = [match for match in _OPENS.finditer(text, 0, at) if clause < match.start("who")]
    named = {start for _, start, name in nouns_of(text) if name} if found else set()
    return [match["who"] for match in found if match.start("who") in named or _looks_like_one(match["who"])]


@lru_cache(maxsize=2048)
def _is_name(word: str) -> bool:
    """Is it one by its looks, or a Korean name?"""
    return _looks_like_one(word) or ("가" <= word[0] <= "힣" and any(name for _, _, name in nouns_of(word)))


def _looks_like_one(word: str) -> bool:
    """Letters that begin with a capital, signs of sound, or a Korean firm's end."""
    if not "가" <= word[0] <= "힣":
        return word not in _COMMON
    return any(is_firm_end(word[at:]) for at in range(2, len(word) - 1))


def names_another(text: str, near: str, evidence: Evidence) -> bool:
    """Does the evidence put a name beside the figure, and none that the line has?"""
    found = [match["who"] for match in _NAMED[evidence.language].finditer(near)]
    found = [name for name in found if _is_name(name) and not name.endswith("-based")]
    said = [match[0] for match in _WORD.finditer(text)] if found else []
    return bool(found) and not any(name in text or any(says(word, name, evidence) for word in said) for name in found)


_WORD = re.compile(r"[가-힣A-Za-z][가-힣A-Za-z0-9&.\-]+?(?=(?:은|는|이|가|을|를|의|도|와|과|로|에|에서)?(?:[ ,·…]|$))")
