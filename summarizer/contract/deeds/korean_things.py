"""Whose thing it is in a Korean article, by the word right before it: '소니 부지' is not 도요타's, '차량용 센서' no phone's.  Pure.

Line and evidence are of one language, so words are compared as they stand; the thing stands once in each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ... import Bullet
from ...facts import plain
from ...korean.morphology import analyse
from ..lexicon import is_common
from ..names.organisations import organisations_called
from ..posts.offices import is_firm
from ..source import Source
from .displaced import is_bare_place
from .standing import TITLED

_PAIR = re.compile(
    r"(?<![가-힣A-Za-z\d])(?P<who>[가-힣A-Z][가-힣A-Za-z]+?)의? (?=(?P<what>[가-힣]{2,6}?)(?:은|는|이|가|을|를|의|에|로|으로|와|과|도|에서|까지)?(?=[ ,.…]|$))"
)
_MADE_FOR = re.compile(r"(?<![가-힣])(?P<who>[가-힣A-Z][가-힣A-Za-z]+)용 (?P<what>[가-힣]{2,})")
#: what a name stands before without owning it, or with another owner in the same breath
_NO_THING = re.compile(
    rf"(?:{TITLED}|[가-힣]*(?:총괄|측|그룹|관계자|본사|출신|임원|직원|주가|주식|대비|인수|합병|투자|발표|[에를을은는이가와과도의]))$"
)
_NOUNS = frozenset({"NNG", "NNP", "SL", "XSN"})


def anothers_thing(bullet: Bullet, source: Source) -> str | None:
    """The name, or the use, that the line has before a thing and the evidence has another in its place."""
    evidence = source.evidence(bullet)
    if evidence.foreign:
        return None
    text, told = plain(bullet.text), " ".join(map(plain, evidence.canonical))
    return _other_use(text, told) or _other_owner(text, told, source)


def _other_use(text: str, told: str) -> str | None:
    for match in _MADE_FOR.finditer(text):
        who, what = match["who"], match["what"]
        others = {other["who"] for other in _MADE_FOR.finditer(told) if other["what"][:2] == what[:2]}
        if others and f"{who}용" not in told and f"{who} {what[:2]}" not in told:
            return match[0]
    return None


def _other_owner(text: str, told: str, source: Source) -> str | None:
    for who, what in _pairs(text):
        if text.count(what) != 1 or told.count(what) != 1 or not _is_name(who, source):
            continue
        owners = {other for other, thing in _pairs(told) if thing == what}
        near = told[max(0, told.find(what) - _NEAR) : told.find(what)]
        if (_kind(who, source) == "place" and who in near) or not is_common(what):
            continue
        if owners and all(_kind(other, source) == _kind(who, source) and not _akin(who, other) for other in owners):
            return f"{who} {what}"
    return None


@lru_cache(maxsize=512)
def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(_rows(text))


def _rows(text: str) -> Iterator[tuple[str, str]]:
    for match in _PAIR.finditer(text):
        low, high = match.span("who")
        inside = [token for token in analyse(text) if low <= token.start < high]
        if not _NO_THING.search(match["what"]) and inside and all(token.tag in _NOUNS for token in inside):
            yield match["who"], match["what"]


#: before the thing: so near, the line's name has a part in it ('미국 캘리포니아주 공장')
_NEAR = 25


def _is_name(word: str, source: Source) -> bool:
    return _kind(word, source) != ""


def _kind(word: str, source: Source) -> str:
    """A place, a firm, or another name that the whole article has and no dictionary knows; '' for a word."""
    if is_bare_place(word):
        return "place"
    if organisations_called(word) or is_firm(word):
        return "firm"
    known = word in source.glossary.values() or (not is_common(word) and _is_proper(word))
    return "name" if known and any(word in sentence for sentence in source.sentences) else ""


@lru_cache(maxsize=512)
def _is_proper(word: str) -> bool:
    tokens = analyse(word)
    return any(token.tag == "NNP" or not token.listed for token in tokens)


def _akin(one: str, two: str) -> bool:
    return one[:2] == two[:2] or one in two or two in one
