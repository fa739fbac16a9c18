"""Predicates that hold their noun: '이다' and '하다' on one, and the ㅁ noun of any verb ('보이다' -> '보임')."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .morphology import Token, join
from .verbs import DONE_TO, FULL_STEMS, SPEECH


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """Replace the sentence from ``start`` to its end by ``text``."""

    start: int
    text: str
    #: the replaced part begins with a verbal noun: the object particle before it may go ('방안을 논의' -> '방안 논의')
    verbal: bool
    #: 0 a noun, 1 a verb made noun by ㅁ, 2 readable at best
    cost: int


def copula(body: Sequence[Token], index: int, _sentence: str) -> Ending | None:
    before = body[index - 1] if index else None
    if before is None or before.form in ("때문", "덕분", "셈", "탓"):
        return None
    if before.tag == "JX" and before.form in ("까지", "부터"):  # '기간은 12월 31일까지다'
        return Ending(start=before.end, text="", verbal=False, cost=0)
    if before.form == "거":  # '-ㄴ 겁니다'
        return Ending(start=before.start, text="것", verbal=False, cost=2)
    if before.tag in ("SSC", "SSO") and index > 1:
        return Ending(start=before.end, text="", verbal=False, cost=0)
    return Ending(start=before.end, text="", verbal=False, cost=2 * (before.form == "것")) if before.noun else None


def nominal(body: Sequence[Token], index: int, _sentence: str) -> Ending | None:
    """The predicate's own ㅁ noun: 보이다 -> 보임."""
    token = body[index]
    text = join([(FULL_STEMS.get(token.form, token.form), token.tag), ("음", "ETN")])
    return Ending(start=token.start, text=text, verbal=False, cost=1)


def verbal_noun(body: Sequence[Token], index: int, sentence: str) -> Ending | None:
    """하/되/받/시키/당하 on a noun: the noun alone for the first two, where the particles show the voice."""
    noun, suffix = body[index - 1], body[index]
    if index and noun.form == "못" and noun.tag == "MAG":
        return Ending(start=noun.start, text="못함", verbal=False, cost=1)
    if index == 0 or not noun.noun or _means(body, index):
        return None
    if suffix.form not in ("하", "되") or (suffix.form == "되" and _done_to(noun, sentence)):
        return _suffixed(noun, suffix)
    if suffix.form == "하" and noun.form in SPEECH and noun.tag == "NNG":
        return Ending(start=noun.start, text=SPEECH[noun.form], verbal=True, cost=0)
    if noun.tag not in ("NNG", "NNP", "XSN", "XR", "SL") or (len(noun.form) < 2 and noun.tag != "XSN"):
        return _suffixed(noun, suffix)
    first = index - 1
    while noun.tag == "XSN" and first > 0 and body[first - 1].noun and body[first - 1].end == body[first].start:
        first -= 1
        if body[first].tag != "XSN":
            break
    start = body[first].start
    return Ending(start=start, text=sentence[start : noun.end], verbal=True, cost=0)


def _done_to(noun: Token, sentence: str) -> bool:
    """Would the noun alone say that the subject does it ('작가들에 의해 주도됐다')?"""
    return noun.form in DONE_TO or "에 의해" in sentence


def _means(body: Sequence[Token], index: int) -> bool:
    """'…란 …을 말한다': says what a word means; nobody speaks."""
    return body[index - 1].form == "말" and index > 1 and body[index - 2].tag == "JKO" and not in_past(body, index)


def in_past(body: Sequence[Token], index: int) -> bool:
    """Is the predicate in the past?"""
    return body[index + 1 : index + 2] != [] and body[index + 1].tag == "EP"


def _suffixed(noun: Token, suffix: Token) -> Ending:
    text = join([(noun.form, "NNG"), (suffix.form, "XSV"), ("음", "ETN")])
    return Ending(start=noun.start, text=text, verbal=False, cost=1)


def adjective(body: Sequence[Token], index: int, _sentence: str) -> Ending | None:
    noun = body[index - 1]
    if noun.form in ("필요", "가능", "불가피", "유력", "시급", "불가능") and index:
        return Ending(start=noun.start, text=noun.form, verbal=False, cost=0)
    text = join([(noun.form, noun.tag), (body[index].form, "XSA"), ("음", "ETN")])
    return Ending(start=noun.start, text=text, verbal=False, cost=1)
