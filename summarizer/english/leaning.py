"""Sentences that lean on another one: somebody in them is told of only elsewhere; pure."""

from __future__ import annotations

import re

from .reader import Reader
from .wording import Clause

#: 'the company's', 'the group's'
_LEANING = ("회사의 ", "그룹의 ", "기업의 ", "업체의 ")
_BASED = re.compile(r"에 본사를 둔 (?:회사|그룹|기업|업체|스타트업|반도체 기업|완성차 업체)의 ")


def leans(one: Clause) -> bool:
    """Is somebody in it told of only elsewhere?"""
    subject = one.subject
    if (
        subject.pronoun
        or subject.known
        or subject.own
        or subject.text.startswith(_LEANING)
        or _BASED.search(subject.text)
    ):
        return True
    return any(_leans_on_another(one, lean) for lean in one.leans())


def _leans_on_another(one: Clause, lean: str) -> bool:
    """Is the pronoun *lean* none that the subject may be?"""
    kinds = one.subject.kinds
    if lean in ("he", "she"):
        return not kinds & frozenset("hN")
    if lean == "it":
        return not kinds & frozenset("oN")
    if lean == "they":
        return not one.subject.many
    return lean in ("we", "i") and not (bool(kinds & frozenset("hN")) and one.verbals[0].reports)


def is_told(reader: Reader, one: Clause) -> bool:
    """Is it told whose words they are, where somebody speaks of himself?"""
    return not reader.quotes() or one.verbals[0].reports
