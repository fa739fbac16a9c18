"""Does the evidence hold a word, in its own tongue or in other words?  Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from ...facts import plain
from ..clauses import content
from ..lexicon import ideas_in, ideas_of
from ..sounds.hanja import fold, readings
from ..sounds.renderings import written_by_sound
from ..source import Evidence


def bears(forms: tuple[str, ...], evidence: Evidence) -> bool | None:
    """Does *evidence* hold the last of *forms*, or a compound before it?  ``None``: the dictionary does not know the word."""
    holds = _holds if evidence.foreign else _holds_at_home
    return any(holds(form, evidence) for form in forms[:-1]) or holds(forms[-1], evidence)


@lru_cache(maxsize=8192)
def _holds(word: str, evidence: Evidence) -> bool | None:
    ideas = ideas_of(word)
    if not ideas_in(evidence.text).isdisjoint(ideas) or (len(word) > 1 and word in evidence.text):
        return True
    if len(word) > 1 and fold(word) in readings(evidence.text)[0]:
        return True
    if len(word) > 1 and written_by_sound(word, " ".join(evidence.sentences)):
        return True
    return False if ideas else None


@lru_cache(maxsize=8192)
def _holds_at_home(word: str, evidence: Evidence) -> bool:
    said = _content_of(evidence)
    if word in said or (len(word) > 1 and word in evidence.text):
        return True
    if any(said.fullmatch(word) and told.search(evidence.text) for said, told in _OTHERWISE):
        return True
    if any(other in evidence.text for other in _paraphrases().get(word, ())):
        return True
    if len(word) > 2 and word[-1] in _SUFFIXES and word[:-1] in evidence.text:
        return True
    if _FELT.fullmatch(word) and (word[:-1] in evidence.text or f"{word[:-2]}{_closed(word[-2])}" in evidence.text):
        return True
    ideas = frozenset(ideas_of(word))
    return any(not ideas.isdisjoint(ideas_of(other)) for other in said) if ideas else False


@cache
def _paraphrases() -> Mapping[str, tuple[str, ...]]:
    """What may stand in Korean evidence for the first word of each group."""
    lines = files(__package__).joinpath("paraphrases.txt").read_text(encoding="utf-8").splitlines()
    groups = (line.split() for line in lines if line and not line.startswith("#"))
    return {word: tuple(other.replace("_", " ") for other in others) for word, *others in groups}


#: '아쉬움', '고마움', '어려움': the noun of '아쉽다', '고맙다', '어렵다'
_FELT = re.compile(r"[가-힣]+움|미안함|섭섭함|답답함")


def _closed(syllable: str) -> str:
    """'쉬' to '쉽': the stem that 'ㅂ' closes."""
    return chr(ord(syllable) + _BIEUP) if (ord(syllable) - ord("가")) % 28 == 0 else syllable


#: place of 'ㅂ' among the sounds that close a syllable
_BIEUP = 17
#: '매각설', '지원안', '유료화': the noun before them is the fact
_SUFFIXES = frozenset("설안론측권화용력책제성률액량")
#: (a noun of the line, how Korean evidence says it by grammar)
_OTHERWISE = tuple(
    (re.compile(said), re.compile(told))
    for said, told in (
        (r"일축|부인|반박|해명|선|선긋|불가|거절|거부", r"없|않|아니|못|사실무근|사실이 아|선을 그"),
        (r"약속|다짐|공언|의지|포부|각오", r"겠다|겠단|할 것"),
        (r"결정|확정|합의|방침", r"기로 |겠다고"),
        (r"촉구|요구|주문|당부|제언", r"해야|야 한다|달라|말라|하라"),
        (r"아쉬움|유감|안타까움|실망", r"아쉽|아쉬|유감|안타깝|어렵|실망|납득"),
        (r"철회|보류|유보", r"않|그만|멈|접"),
        (r"분노|불만|불쾌|격분", r"화가|화난|납득|실망|불쾌|불만|분노|부당|너무"),
        (r"불복|이의|항의", r"받아들이기 어렵|받아들일 수 없|다툴|다투|동의하지|부당|납득"),
        (r"우려|경고|지적|비판", r"위험|어렵|문제|걱정|부족|작다|늦|못|않"),
    )
)


@lru_cache(maxsize=512)
def _content_of(evidence: Evidence) -> frozenset[str]:
    words = frozenset(word for sentence in evidence.sentences for word in content(plain(sentence)))
    return words | {"결정", "합의"} if "기로 " in evidence.text else words
