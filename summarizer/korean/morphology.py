"""The Korean analyser: loaded once, late, and shared by threads; and the one token shape that the rules read."""

from __future__ import annotations

import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from typing import Any

from .surnames import korean_name

#: quotations and bracketed asides: what the rules must not look into
QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’|(?<![가-힣A-Za-z0-9])'[^']{1,120}'")
BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")

_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class Token:
    """One morpheme; offsets are code points of the sentence, and contracted morphemes overlap ('했' = 하 + 었)."""

    form: str
    #: Sejong tag without Kiwi's regularity suffix
    tag: str
    start: int
    end: int
    #: stands inside a quotation or brackets
    shut: bool
    #: a word of the analyser's dictionary, not one that it guesses
    listed: bool = True

    @property
    def noun(self) -> bool:
        return self.tag in _NOUNS


_NOUNS = frozenset({"NNG", "NNP", "NNB", "NR", "NP", "SN", "SL", "SH", "XSN", "XR", "ETN", "SW", "W_SERIAL"})


@cache
def _kiwi() -> Any:
    from kiwipiepy import Kiwi

    return Kiwi(num_workers=1, load_multi_dict=False)  # names of many words: 190 MB that no rule here looks at


@lru_cache(maxsize=512)
def analyse(sentence: str) -> tuple[Token, ...]:
    """Return the morphemes of one sentence.  The first call loads the model (about two seconds)."""
    with _lock:
        raw = _kiwi().tokenize(sentence)
    shut = _shut(sentence)
    tokens = [Token(t.form, t.tag.partition("-")[0], t.start, t.end, t.start in shut, not t.oov) for t in raw]
    if any(token.tag == "SL" for token in tokens):
        tokens = [*tokens[:1], *(_read_as_particle(sentence, *two) for two in pairwise(tokens))]
    if all(token.listed for token in tokens):
        return tuple(tokens)
    return tuple(part for token in tokens for part in _without_particle(sentence, token))


#: one of them opens every quotation and every aside
_OPENS = re.compile("[“\"‘'(\\[]")


def without_quotations(text: str) -> str:
    """*text* with its quotations emptied."""
    return QUOTED.sub("''", text) if _OPENS.search(text) is not None else text


def _shut(sentence: str) -> frozenset[int]:
    """The places of *sentence* inside quotations and brackets."""
    if _OPENS.search(sentence) is None:
        return frozenset()
    found = (match.span() for pattern in (QUOTED, BRACKETED) for match in pattern.finditer(sentence))
    return frozenset(at for span in found for at in range(*span))


def _read_as_particle(sentence: str, before: Token, token: Token) -> Token:
    """'나라AI가 ': a lone 가 behind Latin letters is a particle, and no noun that the analyser guesses at."""
    latin = before.tag == "SL" and before.end == token.start
    if latin and token.form == "가" and token.noun and sentence[token.end : token.end + 1] in (" ", ""):
        return replace(token, tag="JKS")
    return token


#: particles that the analyser takes for the end of a name that it does not know, by whether a consonant closes the name
_AFTER_VOWEL = {"가": "JKS", "는": "JX", "를": "JKO", "와": "JC"}
_AFTER_CONSONANT = {"이": "JKS", "은": "JX", "을": "JKO", "과": "JC"}
_AFTER_ANY = {"의": "JKG", "에": "JKB"}
#: a name is no shorter before 가/이, and none before 의/에, in which foreign names end
_SHORTEST, _SHORTEST_OPEN = 2, 3


def _without_particle(sentence: str, token: Token) -> tuple[Token, ...]:
    """'텔레포니카가 ', guessed at as one name, is the name and its particle."""
    name, particle = token.form[:-1], token.form[-1:]
    if token.listed or token.tag not in ("NNP", "NNG") or len(name) < _SHORTEST or korean_name(token.form):
        return (token,)
    if not "가" <= name[-1] <= "힣" or sentence[token.end : token.end + 1] not in (" ", ""):
        return (token,)
    closed = (ord(name[-1]) - ord("가")) % 28 != 0
    tag = (_AFTER_CONSONANT if closed else _AFTER_VOWEL).get(particle) or (
        _AFTER_ANY.get(particle) if len(name) >= _SHORTEST_OPEN else None
    )
    if tag is None:
        return (token,)
    return (
        replace(token, form=name, end=token.end - 1),
        replace(token, form=particle, tag=tag, start=token.end - 1, listed=True),
    )


#: stems that the analyser puts into the other conjugation: '문을 닫음', '짐을 실음', '간격을 이음', '전망이 어려움'
_CONJUGATED = {"닫": "VV-R", "싣": "VV-I", "잇": "VV-I", "낫": "VV-I", "어렵": "VA-I"}


def join(morphemes: Sequence[tuple[str, str]]) -> str:
    """Return the written form of (form, tag) pairs: 만나/VV + 음/ETN -> 만남."""
    told = [(form, _CONJUGATED.get(form, tag) if tag in ("VV", "VA") else tag) for form, tag in morphemes]
    with _lock:
        return str(_kiwi().join(told))
