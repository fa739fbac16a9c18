"""The words of a Korean clause, and of each predicate whether it is affirmed, denied or neither.  Pure.

Line and evidence of a Korean article are one language: a stem is the same stem, and the ending behind it says what is
made of it.  Kiwi's morphemes are read, no table of verbs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from ...korean.morphology import Token, analyse
from ...text import words


class Said(Enum):
    """What a clause makes of a predicate."""

    SO = "so"
    NOT = "not"
    #: a condition, an order, a question, a double denial, a bare noun
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class Stem:
    """A noun or the stem of a verb, and where it stands."""

    form: str
    start: int
    end: int
    #: a verb, an adjective, or a noun that is made one by '-하다'
    predicate: bool
    said: Said
    #: a bare noun
    noun: bool


_NOUN, _VERB = frozenset({"NNG", "NNP", "XPN", "XSN", "XR", "SL", "SN"}), frozenset({"VV", "VA"})
_MAKES_VERB = frozenset({"XSV", "XSA"})
_PARTICLES = frozenset({"JX", "JKO", "JKS", "JKC"})
_NOT = frozenset({"않", "못하", "말"})
#: nouns behind a stem in '-ㄹ' or '-ㄴ' of which there is none: '할 계획은 없다', '한 적이 없다'
_OF_NONE = words("수 적 바 리 일 것 계획 뜻 생각 의사 의향 방침 예정 이유 필요")
#: words of knowing are one stem; not to know is the denial of it
_KNOWS = {"알아채": "알", "알아차리": "알", "눈치채": "알", "인지": "알", "모르": "알"}
_DOES_NOT_KNOW = "모르"
#: endings that tell what is so; all others are conditions, aims, orders, questions
_TELLS = words(
    "ᆫ 은 는 던 어 아 고 며 으며 면서 으면서 다가 지만 으나 는데 ᆫ데 은데 다 는다 ᆫ다 다고 ᆫ다고 는다고 다며 ᆫ다며 는다며 음 ᆷ 자 다는 ᆫ다는 는다는 라 기 "
    "어서 아서 여 자마자 으니 니 으므로 므로 습니다 ᆸ니다 다면서"
)
#: behind a tense too: a condition, a question
_UNREAL = words(
    "면 으면 다면 ᆫ다면 더라면 을까 ᆯ까 나 느냐 냐 는지 ᆫ지 은지 을지 ᆯ지 느냐는 냐는 ᆯ까요 을까요 거든 어야 아야 도록"
)


@lru_cache(maxsize=1024)
def stems(text: str) -> tuple[Stem, ...]:
    """The nouns and predicates of *text* in their order; nouns written as one word are one."""
    tokens = analyse(text.rstrip())
    found: list[Stem] = []
    at = 0
    while at < len(tokens):
        if tokens[at].tag in _NOUN:
            end = _noun_end(tokens, at)
            found.append(_noun(tokens, at, end))
            at = end
            continue
        if tokens[at].tag in _VERB:
            found.append(_verb(tokens, at))
        at += 1
    return tuple(found)


def _noun_end(tokens: Sequence[Token], at: int) -> int:
    end = at + 1
    while end < len(tokens) and tokens[end].tag in _NOUN and tokens[end].start == tokens[end - 1].end:
        end += 1
    return end


def _noun(tokens: Sequence[Token], at: int, end: int) -> Stem:
    form = "".join(token.form for token in tokens[at:end])
    predicate = end < len(tokens) and tokens[end].tag in _MAKES_VERB and tokens[end].start == tokens[end - 1].end
    said = _said(tokens, at, end + 1) if predicate else _done_or_not(tokens, end)
    return Stem(_KNOWS.get(form, form), tokens[at].start, tokens[end - 1].end, predicate, said, not predicate)


def _verb(tokens: Sequence[Token], at: int) -> Stem:
    form, said = tokens[at].form, _said(tokens, at, at + 1)
    if form == _DOES_NOT_KNOW:
        said = {Said.SO: Said.NOT, Said.NOT: Said.NEITHER}.get(said, said)
    return Stem(_KNOWS.get(form, form), tokens[at].start, tokens[at].end, predicate=True, said=said, noun=False)


def _done_or_not(tokens: Sequence[Token], end: int) -> Said:
    """'공개를 하지 않았다', '공개는 안 했다', '공개는 없었다': what the verb behind it makes of a bare noun."""
    at = _past(tokens, end, _PARTICLES)
    if at > end and _is(tokens, at, "없"):
        return Said.NOT if _real(tokens, at + 1) is Said.SO else Said.NEITHER
    at += _is(tokens, at, "안", "못")
    return _said(tokens, at, at + 1) if at > end and _is(tokens, at, "하", "되") else Said.NEITHER


def _said(tokens: Sequence[Token], at: int, after: int) -> Said:
    """What is made of the predicate at *at*, the endings of which begin at *after*."""
    denied_before = at > 0 and tokens[at - 1].tag == "MAG" and tokens[at - 1].form in ("안", "못")
    denied_at = _denial_end(tokens, after)
    if denied_at is None:
        so = _real(tokens, after)
        return so if not denied_before else {Said.SO: Said.NOT}.get(so, Said.NEITHER)
    if denied_before or _denial_end(tokens, denied_at) is not None:
        return Said.NEITHER
    if _describes(tokens, denied_at):
        return Said.NEITHER
    return Said.NOT if _real(tokens, denied_at) is Said.SO else Said.NEITHER


def _describes(tokens: Sequence[Token], at: int) -> bool:
    """'국내에 나오지 않은 차를 들여온다': what a noun was not, and may be now."""
    past = at < len(tokens) and tokens[at].tag == "ETM" and tokens[at].form in ("은", "ᆫ", "던")
    return past and at + 1 < len(tokens) and tokens[at + 1].tag != "NNB" and tokens[at + 1].form not in _STATES


#: nouns that only say that it is so
_STATES = words("상태 사실 상황 이유 탓 혐의")


def _denial_end(tokens: Sequence[Token], at: int) -> int | None:
    """Where the endings of the denial begin that stands at *at*: '-지 않', '-지는 못하', '-ㄹ 수 없', '-ㄴ 적이 없'."""
    while at < len(tokens) and tokens[at].tag == "EP":
        at += 1
    if _is(tokens, at, "지", "질", "치") and tokens[at].tag == "EC":
        at = _past(tokens, at + 1, _PARTICLES)
        if _is(tokens, at, "못") and _is(tokens, at + 1, "하"):
            return at + 2
        return at + 1 if _is(tokens, at, *_NOT) else None
    if at < len(tokens) and tokens[at].tag == "ETM" and _is(tokens, at + 1, *_OF_NONE):
        at = _past(tokens, at + 2, _PARTICLES)
        return at + 1 if _is(tokens, at, "없", "아니") else None
    return None


def _real(tokens: Sequence[Token], at: int) -> Said:
    """Do the endings from *at* tell what is so, or is to be?"""
    tense = False
    while at < len(tokens) and tokens[at].tag == "EP":
        tense, at = True, at + 1
    if at >= len(tokens):
        return Said.SO
    ending, next_ones = tokens[at], tokens[at + 1 : at + 3]
    if ending.form in _UNREAL or any(token.form in _UNREAL for token in next_ones if token.tag in ("EC", "EF")):
        return Said.NEITHER
    if ending.form in ("을", "ᆯ") and ending.tag == "ETM":
        return Said.SO if any(token.form in _TO_COME for token in next_ones) else Said.NEITHER
    if any(token.form in ("달", "싶") for token in next_ones):
        return Said.NEITHER
    if ending.form == "게" and next_ones and next_ones[0].tag in _VERB:  # '눈에 띄게 늘었다'; not 'A하게 하다'
        return Said.SO if next_ones[0].form not in _CAUSES else Said.NEITHER
    return Said.SO if tense or ending.form in _TELLS else Said.NEITHER


#: verbs by which '-게' makes somebody do a thing, or says that it may come to that
_CAUSES = words("하 되 만들 해 두")
_TO_COME = words("것 계획 예정 방침 전망")


def _past(tokens: Sequence[Token], at: int, tags: frozenset[str]) -> int:
    return at + 1 if at < len(tokens) and tokens[at].tag in tags else at


def _is(tokens: Sequence[Token], at: int, *forms: str) -> bool:
    return at < len(tokens) and tokens[at].form in forms


#: what has a denial by grammar at all
MAY_DENY = re.compile(r"않|못|없|아니|안 |말[고라]|모르|몰")
